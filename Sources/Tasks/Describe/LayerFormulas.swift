import Specs

/// A list of layers by the formulas of textbooks, from the numbers in the spec alone: no engine is asked.
///
/// With extents n, kernel k, stride s, padding p and dilation d, along each axis:
/// a convolution or pooling gives ⌊(n + 2p - d(k - 1) - 1) / s⌋ + 1 places,
/// a transposed convolution (n - 1)s - 2p + d(k - 1) + q + 1 with the output padding q (Dumoulin and Visin, 2016);
/// a convolution from c to o channels in g groups has o · c/g · k₁k₂ weights and o biases, and as many multiply-adds as weights at each
/// place of its output, a transposed one at each place of its input;
/// and the receptive field of layers without transposed ones is 1 + Σ d(k - 1) · ∏ s, the product over the layers before (Araujo et al., 2019).
struct LayerFormulas {
    /// The output's shape without the batch axis.
    private(set) var output: [Int]
    private(set) var parameters = 0
    private(set) var multiplyAdds = 0
    /// The receptive field along each axis; nil where the formula does not hold.
    private(set) var receptiveField: [Int]?
    private var strides: [Int]
    private let outputs: Int

    /// Nil for a model that is no list of layers, or has a layer without a formula here.
    init?(_ model: String, _ settings: Value, input: [Int], outputs: Int) {
        guard model == "sequential", let list = settings["layers"]?.list else { return nil }
        output = input
        strides = Array(repeating: 1, count: max(0, input.count - 1))
        receptiveField = strides
        self.outputs = outputs
        for item in list {
            guard let layer = item.named, add(layer.name, layer.parameters) else { return nil }
        }
    }

    private mutating func add(_ name: String, _ settings: Value) -> Bool {
        switch name {
        case "conv", "conv-transpose": return addConvolution(settings, isTransposed: name == "conv-transpose")
        case "max-pool", "avg-pool":
            guard settings["ceils"]?.boolean == false, let kernel = numbers("kernel", settings) else { return false }
            let stride = settings["stride"] == .null ? kernel : numbers("stride", settings)
            guard let stride, let padding = numbers("padding", settings) else { return false }
            let dilation = settings["dilation"] == nil ? kernel.map { _ in 1 } : numbers("dilation", settings)
            guard let dilation else { return false }
            slide(kernel, stride, padding, dilation)
            return true
        case "linear":
            guard let features = output.last else { return false }
            let out = settings["out"]?.integer ?? outputs
            parameters += out * features + (settings["bias"]?.boolean == true ? out : 0)
            multiplyAdds += output.dropLast().reduce(1, *) * features * out
            output[output.count - 1] = out
            receptiveField = nil
            return true
        case "flatten":
            guard settings["from"]?.integer == 1, settings["to"]?.integer == -1 else { return false }
            output = [output.reduce(1, *)]
            return true
        case "batch-norm":
            parameters += settings["affine"]?.boolean == true ? 2 * output[0] : 0
            return true
        case "dropout", "channel-dropout", "identity": return true
        default: return Activations.entries.contains { $0.name == name }
        }
    }

    private mutating func addConvolution(_ settings: Value, isTransposed: Bool) -> Bool {
        guard output.count >= 2, let kernel = numbers("kernel", settings), let stride = numbers("stride", settings),
            let dilation = numbers("dilation", settings), let out = settings["out"]?.integer,
            let groups = settings["groups"]?.integer
        else { return false }
        let weights = out * (output[0] / groups) * kernel.reduce(1, *)
        parameters += weights + (settings["bias"]?.boolean == true ? out : 0)
        if isTransposed {
            guard let padding = numbers("padding", settings), let extra = numbers("output-padding", settings) else {
                return false
            }
            multiplyAdds += weights * output.dropFirst().reduce(1, *)
            for axis in kernel.indices {
                output[axis + 1] =
                    (output[axis + 1] - 1) * stride[axis] - 2 * padding[axis] + dilation[axis] * (kernel[axis] - 1)
                    + extra[axis] + 1
            }
            receptiveField = nil
        } else {
            // "same" adds d(k - 1) zeros in all, which keeps the extent.
            if settings["padding"]?.string == "same" {
                let extents = output
                slide(kernel, stride, kernel.map { _ in 0 }, dilation)
                output = extents
            } else {
                guard let padding = numbers("padding", settings) else { return false }
                slide(kernel, stride, padding, dilation)
            }
            multiplyAdds += weights * output.dropFirst().reduce(1, *)
        }
        output[0] = out
        return true
    }

    private mutating func slide(_ kernel: [Int], _ stride: [Int], _ padding: [Int], _ dilation: [Int]) {
        for axis in kernel.indices {
            let span = dilation[axis] * (kernel[axis] - 1)
            let room = output[axis + 1] + 2 * padding[axis] - span - 1
            output[axis + 1] = Int((Double(room) / Double(stride[axis])).rounded(.down)) + 1
            receptiveField?[axis] += span * strides[axis]
            strides[axis] *= stride[axis]
        }
    }

    /// One number for each spatial axis.
    private func numbers(_ key: String, _ settings: Value) -> [Int]? {
        let count = output.count - 1
        if let one = settings[key]?.integer { return Array(repeating: one, count: max(0, count)) }
        guard let list = settings[key]?.list?.compactMap(\.integer), list.count == 1 || list.count == count else {
            return nil
        }
        return list.count == count ? list : Array(repeating: list[0], count: count)
    }
}

import Engine
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
    /// - Throws: `TaskError` for a list of another version.
    init?(_ model: Named<ModelPlace, Module>, input: [Int], outputs: Int) throws {
        guard model.name == ModelChoices.sequential else { return nil }
        try self.init(layers: try model.settings[ModelChoices.layers], input: input, outputs: outputs)
    }

    /// Nil for a list with a layer without a formula here.
    /// - Throws: `TaskError` for a list of another version.
    init?(layers: [Named<LayerPlace, Module>], input: [Int], outputs: Int) throws {
        output = input
        strides = Array(repeating: 1, count: max(0, input.count - 1))
        receptiveField = strides
        self.outputs = outputs
        for layer in layers {
            guard try add(layer.name, layer.settings) else { return nil }
        }
    }

    private mutating func add(_ name: String, _ settings: Settings) throws -> Bool {
        switch name {
        case "conv", "conv-transpose": return try addConvolution(settings, isTransposed: name == "conv-transpose")
        case "max-pool", "avg-pool":
            guard try !settings[Layers.ceils], let kernel = filled(try settings[Layers.kernel]) else { return false }
            let stride = try settings[Layers.poolingStride].map(filled) ?? kernel
            // An average pooling has no dilation.
            let dilation = settings.has(Layers.dilation) ? filled(try settings[Layers.dilation]) : filled([1])
            guard let stride, let dilation, let padding = filled(try settings[Layers.amounts]) else { return false }
            slide(kernel, stride, padding, dilation)
            return true
        case FilterLayers.kernel.name, FilterLayers.kernels.name: return try addFilter(settings)
        case "max-pool-channels", "avg-pool-channels":
            output[0] /= try settings[Layers.group]
            return true
        case "linear":
            guard let features = output.last else { return false }
            let out = try settings[Layers.width] ?? outputs
            parameters += out * features + (try settings[Layers.bias] ? out : 0)
            multiplyAdds += output.dropLast().reduce(1, *) * features * out
            output[output.count - 1] = out
            receptiveField = nil
            return true
        case "flatten":
            guard try settings[Layers.flattenedFrom] == 1, try settings[Layers.flattenedTo] == -1 else { return false }
            output = [output.reduce(1, *)]
            return true
        case "batch-norm":
            parameters += try settings[Layers.affine] ? 2 * output[0] : 0
            return true
        case "dropout", "channel-dropout", "identity": return true
        default: return Activations.all.choices.contains { $0.name == name }
        }
    }

    private mutating func addConvolution(_ settings: Settings, isTransposed: Bool) throws -> Bool {
        guard output.count >= 2, let kernel = filled(try settings[Layers.kernel]),
            let stride = filled(try settings[Layers.stride]), let dilation = filled(try settings[Layers.dilation]),
            let out = try settings[Layers.out]
        else { return false }
        let weights = out * (output[0] / (try settings[Layers.groups])) * kernel.reduce(1, *)
        parameters += weights + (try settings[Layers.bias] ? out : 0)
        if isTransposed {
            guard let padding = filled(try settings[Layers.amounts]),
                let extra = filled(try settings[Layers.outputPadding])
            else { return false }
            multiplyAdds += weights * output.dropFirst().reduce(1, *)
            for axis in kernel.indices {
                output[axis + 1] =
                    (output[axis + 1] - 1) * stride[axis] - 2 * padding[axis] + dilation[axis] * (kernel[axis] - 1)
                    + extra[axis] + 1
            }
            receptiveField = nil
        } else {
            switch try settings[Layers.convolutionPadding] {
            case .first(.same):
                // It adds d(k - 1) zeros in all, which keeps the extent.
                let extents = output
                slide(kernel, stride, kernel.map { _ in 0 }, dilation)
                output = extents
            case .second(let amounts):
                guard let padding = filled(amounts) else { return false }
                slide(kernel, stride, padding, dilation)
            }
            multiplyAdds += weights * output.dropFirst().reduce(1, *)
        }
        output[0] = out
        return true
    }

    /// Kernels of given numbers: the extents alone count.
    private mutating func addFilter(_ settings: Settings) throws -> Bool {
        guard output.count == 3, let (extents, count) = try FilterLayers.window(settings, channels: output[0]) else {
            return false
        }
        let isSame = try FilterLayers.keepsExtents(settings)
        let before = output
        slide(extents, [1, 1], try isSame ? [0, 0] : FilterLayers.amounts(settings), [1, 1])
        if isSame { output = before }
        output[0] = count
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
    private func filled(_ values: [Int]) -> [Int]? {
        let count = max(0, output.count - 1)
        guard values.count == 1 || values.count == count else { return nil }
        return values.count == count ? values : Array(repeating: values[0], count: count)
    }
}

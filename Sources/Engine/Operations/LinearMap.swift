import CKernels

extension Tensor {
    /// x · Wᵀ + b: `[N, in]` by `[out, in]` plus `[out]` gives `[N, out]`. Axes before the last are taken as one.
    public func linear(_ weight: Tensor, _ bias: Tensor? = nil) -> Tensor {
        Tensor.check(
            rank >= 1 && weight.rank == 2 && shape[-1] == weight.shape[1] && dtype == weight.dtype
                && dtype.isFloatingPoint,
            "linear: \(dtype) of \(shape) by a weight \(weight.dtype) of \(weight.shape); it needs floats whose last extents agree"
        )
        Tensor.check(
            bias.map { $0.shape == [weight.shape[0]] && $0.dtype == dtype } ?? true,
            "linear: a bias of shape \(bias?.shape ?? []) for a weight of shape \(weight.shape)")
        if rank != 2 {
            let rows = reshaped([shape.array.dropLast().reduce(1, *), shape[-1]])
            return rows.linear(weight, bias).reshaped(Array(shape.array.dropLast()) + [weight.shape[0]])
        }
        return Tensor.record(
            Tensor.matrixProduct(self, weight.transpose, bias: bias),
            if: GradientMode.isRecording && (node != nil || weight.node != nil || bias?.node != nil),
            LinearNode(self, weight, bias))
    }
}

final class LinearNode: Node {
    @exclusivity(unchecked) private var input: Saved?
    @exclusivity(unchecked) private var weight: Saved?

    init(_ x: Tensor, _ weight: Tensor, _ bias: Tensor?) {
        input = Saved(x)
        self.weight = Saved(weight)
        super.init(x.node, weight.node, bias?.node)
    }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        guard let x = input?.unpacked(for: self), let weight = weight?.unpacked(for: self) else { return }
        if second != nil { pass.send(owned: gradient.matrixTranspose.matmul(x), to: second) }
        if third != nil {
            pass.send(owned: gradient.records ? gradient.sum(axes: [0]) : gradient.columnSums(), to: third)
        }
        if first != nil { pass.send(owned: gradient.matmul(weight), to: first) }
    }

    override func release() {
        input = nil
        weight = nil
    }
}

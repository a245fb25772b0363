import CKernels

/// A loss between two tensors of one shape, element by element: a fused kernel that reduces as it goes, and the same by composition
/// for gradients of gradients.
struct ElementwiseLoss {
    let kernel: LossKernel
    let name: String
    var alpha = 0.0
    let composition: @Sendable (_ x: Tensor, _ target: Tensor) -> Tensor

    func callAsFunction(_ x: Tensor, _ target: Tensor, _ reduction: LossReduction) -> Tensor {
        Tensor.check(
            x.shape == target.shape && x.dtype == target.dtype && x.dtype.isFloatingPoint,
            "\(name.prefix(1).lowercased() + name.dropFirst()): \(x.dtype) of \(x.shape) and \(target.dtype) of \(target.shape); they must agree, and be floats"
        )
        // The kernels have no gradient for the target.
        if target.records { return composition(x, target).reduced(by: reduction) }
        let target = target.detach().contiguous()
        let count = x.elementCount
        let divisor =
            switch reduction {
            case .mean: Double(count)
            case .batchMean: Double(x.rank == 0 ? 1 : x.shape[0])
            case .sum, .none: 1.0
            }
        return Tensor.fused(
            name, [x, target], output: value(x.contiguous(), target, reduction, divisor),
            gradient: { gradient, inputs, _ in
                let (x, target, dy) = (inputs[0].contiguous(), inputs[1], gradient.contiguous())
                let dx = Tensor(uninitialized: x.shape, dtype: x.dtype)
                let factor = reduction == .none ? 1 : dy.item / divisor
                Parallel.elements(count) {
                    kernel_loss_gradient(
                        kernel, x.isWide, dx.start, reduction == .none ? dy.start : nil, factor, x.start, target.start,
                        alpha,
                        $0.lowerBound, $0.upperBound)
                }
                return [dx, nil]
            },
            composition: { composition($0[0], $0[1]).reduced(by: reduction) })
    }

    private func value(_ x: Tensor, _ target: Tensor, _ reduction: LossReduction, _ divisor: Double) -> Tensor {
        if reduction == .none {
            let result = Tensor(uninitialized: x.shape, dtype: x.dtype)
            Parallel.elements(x.elementCount) {
                kernel_loss(kernel, x.isWide, result.start, x.start, target.start, alpha, $0.lowerBound, $0.upperBound)
            }
            return result
        }
        // Each piece has a sum of its own; the sums are added in order.
        let pieces = Swift.max(1, (x.elementCount + Parallel.grain - 1) / Parallel.grain)
        let sums = Tensor(uninitialized: [pieces], dtype: .float64)
        let sum = sums.pointer(Double.self)
        Parallel.run(pieces) {
            sum[$0] = kernel_loss_sum(
                kernel, x.isWide, x.start, target.start, alpha, $0 * Parallel.grain,
                Swift.min(x.elementCount, ($0 + 1) * Parallel.grain))
        }
        var total = 0.0
        for piece in 0..<pieces { total += sum[piece] }
        return Tensor.full([], total / divisor, dtype: x.dtype)
    }
}

// Definitions and defaults are PyTorch's.
extension Tensor {
    /// The absolute error |x - target|, for a target of this tensor's shape and type.
    public func absoluteError(_ target: Tensor, reduction: LossReduction = .mean) -> Tensor {
        ElementwiseLoss(kernel: .absolute, name: "AbsoluteError") { ($0 - $1).abs() }(self, target, reduction)
    }

    /// The squared error (x - target)², for a target of this tensor's shape and type.
    public func meanSquaredError(_ target: Tensor, reduction: LossReduction = .mean) -> Tensor {
        ElementwiseLoss(kernel: .squared, name: "MeanSquaredError") { ($0 - $1).square() }(self, target, reduction)
    }

    /// (x - target)² / (2 · beta) where they are nearer than beta, else |x - target| - beta / 2. Girshick, 2015.
    public func smoothAbsoluteError(_ target: Tensor, beta: Double = 1, reduction: LossReduction = .mean) -> Tensor {
        Tensor.check(beta >= 0, "smoothAbsoluteError: beta must not be negative: \(beta)")
        if beta == 0 { return absoluteError(target, reduction: reduction) }
        return ElementwiseLoss(kernel: .smoothAbsolute, name: "SmoothAbsoluteError", alpha: beta) { x, target in
            Tensor.inPieces(x - target, width: beta, factor: 1 / beta)
        }(self, target, reduction)
    }

    /// (x - target)² / 2 where they are within delta, else delta · (|x - target| - delta / 2). Huber, 1964.
    public func huber(_ target: Tensor, delta: Double = 1, reduction: LossReduction = .mean) -> Tensor {
        Tensor.check(delta > 0, "huber: delta must be above 0, not \(delta)")
        return ElementwiseLoss(kernel: .huber, name: "Huber", alpha: delta) { x, target in
            Tensor.inPieces(x - target, width: delta, factor: 1)
        }(self, target, reduction)
    }

    /// factor · d²/2 within `width` of zero, and the tangent outside.
    private static func inPieces(_ d: Tensor, width: Double, factor: Double) -> Tensor {
        let isNear = noGrad { (d.detach().abs() .< .scalar(width, like: d)).to(d.dtype) }
        return (d.square() * (factor / 2)) * isNear + ((d.abs() - width / 2) * (factor * width)) * (1 - isNear)
    }

    /// -(target · ln x + (1 - target) · ln(1 - x)) for probabilities x; logarithms are held above -100.
    public func binaryCrossEntropy(_ target: Tensor, weight: Tensor? = nil, reduction: LossReduction = .mean) -> Tensor
    {
        let loss = ElementwiseLoss(kernel: .binaryCrossEntropy, name: "BinaryCrossEntropy") { x, target in
            // Where a logarithm is held, its gradient is that of PyTorch's formula in the fused kernel alone.
            -(target * x.log() + (1 - target) * (1 - x).log())
        }
        return loss.weighted(self, target, weight, reduction)
    }

    /// ``binaryCrossEntropy(_:weight:reduction:)`` of sigmoid(x), without its loss of digits.
    ///
    /// - Parameters:
    ///   - target: in [0, 1], of this tensor's shape and type.
    ///   - weight: multiplies each loss; broadcast.
    ///   - positiveWeight: multiplies the loss of positive targets; broadcast.
    ///   - reduction: what becomes of the losses of the elements.
    public func binaryCrossEntropyWithLogits(
        _ target: Tensor, weight: Tensor? = nil, positiveWeight: Tensor? = nil, reduction: LossReduction = .mean
    ) -> Tensor {
        if let positiveWeight {
            Tensor.check(
                shape == target.shape && dtype == target.dtype && dtype.isFloatingPoint,
                "binaryCrossEntropyWithLogits: \(dtype) of \(shape) and \(target.dtype) of \(target.shape); they must agree, and be floats"
            )
            let factor = target * (positiveWeight - 1) + 1
            let losses = (1 - target) * self + factor * (-self).softplus()
            return (weight.map { losses * $0 } ?? losses).reduced(by: reduction)
        }
        let loss = ElementwiseLoss(kernel: .binaryCrossEntropyWithLogits, name: "BinaryCrossEntropyWithLogits") {
            x, target in
            (1 - target) * x + (-x).softplus()
        }
        return loss.weighted(self, target, weight, reduction)
    }

    /// The Kullback-Leibler divergence target · (ln target - x) for log-probabilities x; with `logTarget` the target is given as its
    /// logarithm too. `batchMean` is the divergence in the mathematical sense.
    public func divergence(_ target: Tensor, logTarget: Bool = false, reduction: LossReduction = .mean) -> Tensor {
        if logTarget {
            return ElementwiseLoss(kernel: .logDivergence, name: "Divergence") { x, target in
                target.exp() * (target - x)
            }(self, target, reduction)
        }
        return ElementwiseLoss(kernel: .divergence, name: "Divergence") { x, target in
            // 0 · ln 0 is 0.
            let isZero = noGrad { target.detach().equal(.scalar(0, like: target)).to(target.dtype) }
            return target * ((target + isZero).log() - x)
        }(self, target, reduction)
    }

    /// x where the target is 1, max(0, margin - x) where it is -1.
    public func hingeEmbedding(_ target: Tensor, margin: Double = 1, reduction: LossReduction = .mean) -> Tensor {
        ElementwiseLoss(kernel: .hingeEmbedding, name: "HingeEmbedding", alpha: margin) { x, target in
            let (isPositive, isNegative) = noGrad {
                (
                    target.detach().notEqual(.scalar(-1, like: target)).to(x.dtype),
                    target.detach().notEqual(.scalar(1, like: target)).to(x.dtype)
                )
            }
            return x * isPositive + (margin - x).relu() * isNegative
        }(self, target, reduction)
    }
}

extension ElementwiseLoss {
    /// The loss with a factor for each element, broadcast; the mean is over all elements, as in PyTorch.
    fileprivate func weighted(_ x: Tensor, _ target: Tensor, _ weight: Tensor?, _ reduction: LossReduction) -> Tensor {
        guard let weight else { return self(x, target, reduction) }
        return (self(x, target, .none) * weight).reduced(by: reduction)
    }
}

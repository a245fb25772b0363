import CKernels

/// What a cross-entropy weighs and leaves out.
private struct CrossEntropyOptions {
    let weight: Tensor?
    let smoothing: Double
    let ignored: Int64

    /// The matrix v of the loss -Σ v · log softmax(x), for labels.
    func coefficients(_ labels: Tensor, classes: Int, dtype: DType) -> Tensor {
        let weights = weight?.doubles ?? Array(repeating: 1, count: classes)
        let values = labels.array(Int64.self).flatMap { label -> [Double] in
            if label == ignored { return Array(repeating: 0, count: classes) }
            return (0..<classes).map {
                weights[$0] * (smoothing / Double(classes) + ($0 == Int(label) ? 1 - smoothing : 0))
            }
        }
        return Tensor(values, shape: [labels.elementCount, classes]).to(dtype)
    }

    /// What a mean over labels divides by: the weights of those that count.
    func total(_ labels: Tensor) -> Double {
        let weights = weight?.doubles
        return labels.array(Int64.self).reduce(0) { $1 == ignored ? $0 : $0 + (weights?[Int($1)] ?? 1) }
    }
}

extension Tensor {
    /// The cross-entropy of logits `[N, C]` or `[N, C, ...]` and their classes, as PyTorch's `F.cross_entropy`.
    ///
    /// - Parameters:
    ///   - target: int64 labels `[N]` or `[N, ...]` in 0..<C, or probabilities of the logits' own shape and type.
    ///   - weight: a factor for each class, `[C]`; the mean over labels divides by the sum of their factors.
    ///   - ignoreIndex: a label whose rows count for nothing.
    ///   - labelSmoothing: the share of the target that all classes get alike. Szegedy et al., 2016.
    ///   - reduction: what becomes of the losses of the rows.
    public func crossEntropy(
        _ target: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100, labelSmoothing: Double = 0,
        reduction: LossReduction = .mean
    ) -> Tensor {
        let hasLabels = target.dtype == .int64
        let isPlain = weight == nil && labelSmoothing == 0 && reduction == .mean && ignoreIndex == -100
        if hasLabels, rank == 2, isPlain, target.rank == 1, target.shape[0] == shape[0], !target.contains(label: -100) {
            return meanCrossEntropy(target)
        }
        let expected = rank >= 2 ? Shape([shape[0]] + shape.array.dropFirst(2)) : []
        Tensor.check(
            rank >= 2 && dtype.isFloatingPoint
                && (hasLabels ? target.shape == expected : target.shape == shape && target.dtype == dtype),
            "crossEntropy: logits \(dtype) of \(shape) and targets \(target.dtype) of \(target.shape); it needs [N, C, ...] and int64 [N, ...] or probabilities [N, C, ...]"
        )
        Tensor.check(
            weight.map { $0.shape == [shape[1]] && $0.dtype == dtype } ?? true,
            "crossEntropy: weights of \(weight?.shape ?? []) for \(shape[1]) classes of \(dtype)")
        Tensor.check(
            labelSmoothing >= 0 && labelSmoothing <= 1,
            "crossEntropy: label smoothing must lie in [0, 1], not \(labelSmoothing)")
        if rank > 2 { return spatialCrossEntropy(target, weight, ignoreIndex, labelSmoothing, reduction) }
        let options = CrossEntropyOptions(
            weight: weight?.detach().contiguous(), smoothing: labelSmoothing, ignored: Int64(ignoreIndex))
        if hasLabels {
            let labels = target.contiguous()
            for (row, label) in labels.array(Int64.self).enumerated() where label != options.ignored {
                Tensor.check(
                    label >= 0 && label < Int64(shape[1]),
                    "crossEntropy: label \(label) in row \(row) is not one of \(shape[1]) classes")
            }
            return softCrossEntropy(labels, options, divisor: options.total(labels), reduction)
        }
        if target.records {
            // Probabilities that want a gradient: by composition.
            var coefficients = target * (1 - labelSmoothing) + labelSmoothing / Double(shape[1])
            if let weight = options.weight { coefficients = coefficients * weight }
            let losses = -(logSoftmax() * coefficients).sum(axes: [1])
            return losses.reduced(by: reduction)
        }
        return softCrossEntropy(target.contiguous(), options, divisor: Double(shape[0]), reduction)
    }

    private func contains(label: Int64) -> Bool {
        let source = contiguous()
        let labels = source.pointer(Int64.self)
        return (0..<source.elementCount).contains { labels[$0] == label }
    }

    /// `[N, C, ...]` as rows `[N · ..., C]`, and the result back.
    private func spatialCrossEntropy(
        _ target: Tensor, _ weight: Tensor?, _ ignored: Int, _ smoothing: Double, _ reduction: LossReduction
    ) -> Tensor {
        let order = [0] + Array(2..<rank) + [1]
        let places = shape.array.dropFirst(2).reduce(1, *)
        func rows(_ x: Tensor) -> Tensor { x.permuted(order).reshaped([shape[0] * places, shape[1]]) }
        let hasLabels = target.dtype == .int64
        let losses = rows(self).crossEntropy(
            hasLabels ? target.reshaped([shape[0] * places]) : rows(target), weight: weight, ignoreIndex: ignored,
            labelSmoothing: smoothing, reduction: reduction == .mean && hasLabels ? .mean : .none)
        switch reduction {
        case .mean: return hasLabels ? losses : losses.sum() / Double(shape[0] * places)
        case .none: return losses.reshaped([shape[0]] + shape.array.dropFirst(2))
        case .sum: return losses.sum()
        case .batchMean: return losses.sum() / Double(shape[0])
        }
    }

    private func softCrossEntropy(
        _ target: Tensor, _ options: CrossEntropyOptions, divisor: Double, _ reduction: LossReduction
    ) -> Tensor {
        let (rows, classes) = (shape[0], shape[1])
        let x = contiguous()
        let losses = Tensor(uninitialized: [rows], dtype: dtype)
        let probabilities = Tensor(uninitialized: shape, dtype: dtype)
        let labels = target.dtype == .int64 ? target.pointer(Int64.self) : nil
        Parallel.rows(rows, of: classes) {
            kernel_soft_cross_entropy(
                isWide, losses.start, probabilities.start, x.start, labels, labels == nil ? target.start : nil,
                options.weight?.start, options.smoothing, options.ignored, classes, $0.lowerBound, $0.upperBound)
        }
        let divisor =
            switch reduction {
            case .mean: divisor
            case .batchMean: Double(rows)
            case .sum, .none: 1.0
            }
        let output = noGrad { reduction == .none ? losses : losses.sum() / divisor }
        return Tensor.fused(
            "CrossEntropy", [self, target], output: output,
            gradient: { gradient, inputs, _ in
                let (target, dy) = (inputs[1], gradient.contiguous())
                let dx = Tensor(uninitialized: [rows, classes], dtype: probabilities.dtype)
                let labels = target.dtype == .int64 ? target.pointer(Int64.self) : nil
                let factor = reduction == .none ? 1 : dy.item / divisor
                Parallel.rows(rows, of: classes) {
                    kernel_soft_cross_entropy_gradient(
                        dx.isWide, dx.start, reduction == .none ? dy.start : nil, factor, probabilities.start, labels,
                        labels == nil ? target.start : nil, options.weight?.start, options.smoothing, options.ignored,
                        classes,
                        $0.lowerBound, $0.upperBound)
                }
                return [dx, nil]
            },
            composition: { inputs in
                let (x, target) = (inputs[0], inputs[1])
                var coefficients: Tensor
                if target.dtype == .int64 {
                    coefficients = options.coefficients(target, classes: classes, dtype: x.dtype)
                } else {
                    coefficients = target * (1 - options.smoothing) + options.smoothing / Double(classes)
                    if let weight = options.weight { coefficients = coefficients * weight }
                }
                let losses = -(x.logSoftmax() * coefficients).sum(axes: [1])
                return reduction == .none ? losses : losses.sum() / divisor
            })
    }

    /// The negative log-likelihood -weight[label] · x[label] of log-probabilities `[N, C]` and int64 labels `[N]`. The mean divides by
    /// the weights of the labels that count.
    public func negativeLogLikelihood(
        _ labels: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: LossReduction = .mean
    ) -> Tensor {
        Tensor.check(
            rank == 2 && labels.dtype == .int64 && labels.shape == [shape[0]] && dtype.isFloatingPoint,
            "negativeLogLikelihood: \(dtype) of \(shape) and labels \(labels.dtype) of \(labels.shape); it needs [N, C] and int64 [N]"
        )
        Tensor.check(
            weight.map { $0.shape == [shape[1]] && $0.dtype == dtype } ?? true,
            "negativeLogLikelihood: weights of \(weight?.shape ?? []) for \(shape[1]) classes of \(dtype)")
        let options = CrossEntropyOptions(weight: weight?.detach(), smoothing: 0, ignored: Int64(ignoreIndex))
        for (row, label) in labels.array(Int64.self).enumerated() where label != options.ignored {
            Tensor.check(
                label >= 0 && label < Int64(shape[1]),
                "negativeLogLikelihood: label \(label) in row \(row) is not one of \(shape[1]) classes")
        }
        let losses = -(self * options.coefficients(labels, classes: shape[1], dtype: dtype)).sum(axes: [1])
        return reduction == .mean ? losses.sum() / options.total(labels) : losses.reduced(by: reduction)
    }
}

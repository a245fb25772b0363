import CKernels

extension Tensor {
    /// The mean over N rows of -log softmax(x)[label]: logits `[N, C]` and int64 labels `[N]` in 0..<C give a scalar.
    func meanCrossEntropy(_ labels: Tensor) -> Tensor {
        Tensor.check(
            rank == 2 && labels.rank == 1 && labels.dtype == .int64 && labels.shape[0] == shape[0]
                && dtype.isFloatingPoint,
            "crossEntropy: logits \(dtype) of \(shape) and labels \(labels.dtype) of \(labels.shape); it needs [N, C] and int64 [N]"
        )
        let classes = shape[1]
        let labels = labels.contiguous()
        let label = labels.pointer(Int64.self)
        let rows = shape[0]
        for row in 0..<rows {
            Tensor.check(
                label[row] >= 0 && label[row] < Int64(classes),
                "crossEntropy: label \(label[row]) in row \(row) is not one of \(classes) classes")
        }
        let source = contiguous()
        let losses = Tensor(uninitialized: [rows], dtype: dtype)
        let probabilities = Tensor(uninitialized: shape, dtype: dtype)
        if dtype == .float32 {
            let (x, loss, p) = (
                source.pointer(Float.self), losses.pointer(Float.self), probabilities.pointer(Float.self)
            )
            Parallel.rows(rows, of: classes) {
                let at = $0.lowerBound
                kernel_cross_entropy_f32(loss + at, p + at * classes, x + at * classes, label + at, $0.count, classes)
            }
        } else {
            let (x, loss, p) = (
                source.pointer(Double.self), losses.pointer(Double.self), probabilities.pointer(Double.self)
            )
            Parallel.rows(rows, of: classes) {
                let at = $0.lowerBound
                kernel_cross_entropy_f64(loss + at, p + at * classes, x + at * classes, label + at, $0.count, classes)
            }
        }
        let result = noGrad { losses.mean() }
        return Tensor.record(result, if: records, CrossEntropyNode(self, probabilities: probabilities, labels: labels))
    }
}

final class CrossEntropyNode: Node {
    @exclusivity(unchecked) private var logits: Saved?
    @exclusivity(unchecked) private var probabilities: Tensor?
    @exclusivity(unchecked) private var labels: Saved?

    init(_ logits: Tensor, probabilities: Tensor, labels: Tensor) {
        self.logits = Saved(logits)
        self.probabilities = probabilities
        self.labels = Saved(labels)
        super.init(logits.node)
    }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        guard let p = probabilities, let labels = labels?.unpacked(for: self) else { return }
        if GradientMode.isRecording, let logits = logits?.unpacked(for: self) {
            let difference = logits.softmax() - labels.oneHot(classes: p.shape[1], dtype: p.dtype)
            pass.send(owned: difference * (gradient / Double(p.shape[0])), to: first)
            return
        }
        let (rows, classes) = (p.shape[0], p.shape[1])
        let result = Tensor(uninitialized: p.shape, dtype: p.dtype)
        let label = labels.pointer(Int64.self)
        let factor = gradient.item / Double(rows)
        if p.dtype == .float32 {
            let (source, out) = (p.pointer(Float.self), result.pointer(Float.self))
            Parallel.rows(rows, of: classes) {
                let at = $0.lowerBound
                kernel_cross_entropy_gradient_f32(
                    out + at * classes, source + at * classes, label + at, Float(factor), $0.count, classes)
            }
        } else {
            let (source, out) = (p.pointer(Double.self), result.pointer(Double.self))
            Parallel.rows(rows, of: classes) {
                let at = $0.lowerBound
                kernel_cross_entropy_gradient_f64(
                    out + at * classes, source + at * classes, label + at, factor, $0.count, classes)
            }
        }
        pass.send(owned: result, to: first)
    }

    override func release() {
        logits = nil
        probabilities = nil
        labels = nil
    }
}

import CKernels

extension Tensor {
    /// Softmax: eˣ / Σ eˣ along `axis`, without overflow.
    public func softmax(axis: Int = -1) -> Tensor { alongLast(axis) { $0.rowFunction(.softmax) } }

    /// The logarithm of softmax, x - ln Σ eˣ along `axis`, without overflow.
    public func logSoftmax(axis: Int = -1) -> Tensor { alongLast(axis) { $0.rowFunction(.logSoftmax) } }

    /// A function of rows applied along another axis.
    private func alongLast(_ axis: Int, _ function: (Tensor) -> Tensor) -> Tensor {
        let place = rank == 0 ? 0 : shape.resolved(axis)
        if place >= rank - 1 { return function(self) }
        return function(transposed(place, -1)).transposed(place, -1)
    }

    private func rowFunction(_ function: RowFunction) -> Tensor {
        Tensor.check(
            rank > 0 && dtype.isFloatingPoint, "\(function): needs floats with an axis, not \(dtype) of \(shape)")
        let source = contiguous()
        let result = Tensor(uninitialized: shape, dtype: dtype)
        let columns = shape[-1]
        let rows = columns == 0 ? 0 : elementCount / columns
        if dtype == .float32 {
            let (x, out) = (source.pointer(Float.self), result.pointer(Float.self))
            let kernel = function == .softmax ? kernel_softmax_f32 : kernel_log_softmax_f32
            Parallel.rows(rows, of: columns) {
                kernel(out + $0.lowerBound * columns, x + $0.lowerBound * columns, $0.count, columns)
            }
        } else {
            let (x, out) = (source.pointer(Double.self), result.pointer(Double.self))
            let kernel = function == .softmax ? kernel_softmax_f64 : kernel_log_softmax_f64
            Parallel.rows(rows, of: columns) {
                kernel(out + $0.lowerBound * columns, x + $0.lowerBound * columns, $0.count, columns)
            }
        }
        return Tensor.record(result, if: records, RowFunctionNode(function, input: self, output: result))
    }
}

enum RowFunction {
    case softmax
    case logSoftmax
}

final class RowFunctionNode: Node {
    private let function: RowFunction
    @exclusivity(unchecked) private var output: Saved?

    init(_ function: RowFunction, input: Tensor, output: Tensor) {
        self.function = function
        self.output = Saved(output: output)
        super.init(input.node)
    }

    override var name: String { function == .softmax ? "Softmax" : "LogSoftmax" }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        guard let y = output?.unpacked(for: self) else { return }
        if GradientMode.isRecording {
            let last = [y.rank - 1]
            let recorded =
                function == .softmax
                ? y * (gradient - (gradient * y).sum(axes: last, keepingAxes: true))
                : gradient - y.exp() * gradient.sum(axes: last, keepingAxes: true)
            pass.send(owned: recorded, to: first)
            return
        }
        let gradient = gradient.contiguous()
        let result = Tensor(uninitialized: y.shape, dtype: y.dtype)
        let columns = y.shape[-1]
        let rows = columns == 0 ? 0 : y.elementCount / columns
        if y.dtype == .float32 {
            let (d, r, out) = (gradient.pointer(Float.self), y.pointer(Float.self), result.pointer(Float.self))
            let kernel = function == .softmax ? kernel_softmax_gradient_f32 : kernel_log_softmax_gradient_f32
            Parallel.rows(rows, of: columns) {
                let at = $0.lowerBound * columns
                kernel(out + at, d + at, r + at, $0.count, columns)
            }
        } else {
            let (d, r, out) = (gradient.pointer(Double.self), y.pointer(Double.self), result.pointer(Double.self))
            let kernel = function == .softmax ? kernel_softmax_gradient_f64 : kernel_log_softmax_gradient_f64
            Parallel.rows(rows, of: columns) {
                let at = $0.lowerBound * columns
                kernel(out + at, d + at, r + at, $0.count, columns)
            }
        }
        pass.send(owned: result, to: first)
    }

    override func release() { output = nil }
}

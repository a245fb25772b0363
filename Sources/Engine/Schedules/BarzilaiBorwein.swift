import CKernels

/// Learning rates from gradients: Barzilai and Borwein, "Two-Point Step Size Gradient Methods", 1988.
///
/// With s the last change of the parameters and y that of their gradients, the rate is s·s / s·y (long) or s·y / y·y (short): the
/// inverse of a curvature, as a secant shows it. Where s·y is not positive the curvature says nothing, and the rate stays. Call
/// ``update()`` between backward and the optimizer's step; the first step takes the optimizer's own rate. It is meant for plain
/// gradient descent on whole batches.
public final class BarzilaiBorwein {
    /// Which of the paper's two rates.
    public enum Form: String, Sendable, CaseIterable {
        /// s·s / s·y.
        case long
        /// s·y / y·y.
        case short
    }

    /// The optimizer whose learning rate is set.
    public let optimizer: Optimizer
    /// Which of the two rates.
    public let form: Form
    /// The rate is limited to this range.
    public let range: ClosedRange<Double>
    private var parameters: [Tensor] = []
    private var gradients: [Tensor] = []

    /// - Parameters:
    ///   - optimizer: any but one that searches along lines, such as ``LBFGS``.
    ///   - form: which of the two rates.
    ///   - range: limits the rate.
    public init(_ optimizer: Optimizer, form: Form = .long, range: ClosedRange<Double> = 1e-10...1e10) {
        Tensor.check(
            !optimizer.needsClosure, "Barzilai and Borwein's rate cannot go with an optimizer that searches along lines"
        )
        self.optimizer = optimizer
        self.form = form
        self.range = range
    }

    /// Sets the optimizer's learning rate from the gradients as they are now and those of the last call.
    public func update() {
        let isFirst = parameters.isEmpty
        if isFirst {
            parameters = optimizer.parameters.map { .zeros($0.shape, dtype: $0.dtype) }
            gradients = parameters.map { .zeros($0.shape, dtype: $0.dtype) }
        }
        var (ss, sy, yy) = (0.0, 0.0, 0.0)
        for (index, parameter) in optimizer.parameters.enumerated() {
            let gradient = parameter.grad?.contiguous() ?? .zeros(parameter.shape, dtype: parameter.dtype)
            let (old, oldGradient) = (parameters[index], gradients[index])
            let sums = sumsOverPieces(parameter, width: 3) {
                kernel_vector_changes_f32(
                    parameter.at($0), old.at($0), gradient.at($0), oldGradient.at($0), $0.count, $1)
            } double: {
                kernel_vector_changes_f64(
                    parameter.at($0), old.at($0), gradient.at($0), oldGradient.at($0), $0.count, $1)
            }
            (ss, sy, yy) = (ss + sums[0], sy + sums[1], yy + sums[2])
        }
        guard !isFirst, sy > 0 else { return }
        let rate = form == .long ? ss / sy : sy / yy
        if rate.isFinite { optimizer.learningRate = min(max(rate, range.lowerBound), range.upperBound) }
    }

    /// The parameters and gradients of the last call; empty before the first.
    public var state: OptimizerState {
        var state = OptimizerState()
        for index in parameters.indices {
            state.tensors["\(index).parameter"] = parameters[index].detach().clone()
            state.tensors["\(index).gradient"] = gradients[index].clone()
        }
        return state
    }

    /// Goes on from a state that ``state`` gave.
    /// - Throws: what is missing, unknown, or of another shape or type; nothing is changed then.
    public func load(_ state: OptimizerState) throws(OptimizerStateError) {
        var reader = OptimizerStateReader(state)
        var (parameters, gradients): ([Tensor], [Tensor]) = ([], [])
        if !state.tensors.isEmpty {
            for (index, parameter) in optimizer.parameters.enumerated() {
                parameters.append(try reader.tensor("\(index).parameter", parameter.shape, parameter.dtype))
                gradients.append(try reader.tensor("\(index).gradient", parameter.shape, parameter.dtype))
            }
        }
        try reader.finish()
        (self.parameters, self.gradients) = (parameters, gradients)
    }
}

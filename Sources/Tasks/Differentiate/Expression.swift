import Engine

/// An expression of named arguments whose gradient is known in closed form.
struct Expression: Sendable {
    struct Argument: Sendable {
        let name: String
        /// The range over which the gradient is taken.
        let domain: ClosedRange<Double>
        /// The partial derivative by this argument, which depends on no other.
        let derivative: @Sendable (_ value: Double) -> Double
    }

    /// A number that textbooks give, and how the engine finds it.
    struct Known: Sendable {
        /// Such as `H(0.25)`.
        let name: String
        let exact: Double
        let engine: @Sendable (_ dtype: DType) -> Double
    }

    let arguments: [Argument]
    /// The value in closed form, where it is compared too.
    var exact: (@Sendable (_ arguments: [Double]) -> Double)?
    var known: [Known] = []
    /// The expression of its arguments, tensors of one shape, element by element.
    let value: @Sendable (_ arguments: [Tensor]) -> Tensor
}

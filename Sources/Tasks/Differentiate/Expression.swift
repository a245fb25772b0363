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

    let arguments: [Argument]
    /// The expression of its arguments, tensors of one shape, element by element.
    let value: @Sendable (_ arguments: [Tensor]) -> Tensor
}

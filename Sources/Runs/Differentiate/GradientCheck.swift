/// The gradient of one argument as the engine found it in a run of `task: differentiate`, and as it should be.
public struct GradientCheck: Hashable, Sendable {
    public let argument: String
    /// The places at which it was taken.
    public let inputs: [Double]
    /// The analytic gradient times the backward passes that count; zeros for a frozen argument.
    public let expected: [Double]
    /// Nil where the engine left no gradient.
    public let found: [Double]?

    /// Nil unless there are equally many of each.
    public init?(argument: String, inputs: [Double], expected: [Double], found: [Double]?) {
        guard !inputs.isEmpty, inputs.count == expected.count, found.map({ $0.count == inputs.count }) ?? true else {
            return nil
        }
        self.argument = argument
        self.inputs = inputs
        self.expected = expected
        self.found = found
    }

    /// The largest difference over the largest expected gradient; nil where there is no gradient.
    public var error: Double? {
        guard let found else { return nil }
        let scale = expected.map(\.magnitude).max() ?? 0
        let error = zip(found, expected).map { ($0 - $1).magnitude }.max() ?? 0
        return error == 0 ? 0 : error / scale
    }
}

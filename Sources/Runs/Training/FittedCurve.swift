/// A function of one number as a model learnt it: on each test input the target and the prediction, by ascending input.
public struct FittedCurve: Hashable, Sendable {
    public let inputs: [Double]
    public let targets: [Double]
    public let predictions: [Double]

    /// Nil unless there are equally many of each.
    public init?(inputs: [Double], targets: [Double], predictions: [Double]) {
        guard !inputs.isEmpty, inputs.count == targets.count, inputs.count == predictions.count else { return nil }
        let order = inputs.indices.sorted { (inputs[$0], $0) < (inputs[$1], $1) }
        self.inputs = order.map { inputs[$0] }
        self.targets = order.map { targets[$0] }
        self.predictions = order.map { predictions[$0] }
    }
}

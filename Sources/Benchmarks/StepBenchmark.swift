import Engine
import Files
import Specs
import Tasks

/// A training step, timed in rounds: zero gradients, forward, loss, backward, update.
public final class StepBenchmark {
    /// The workload's name, PyTorch's side of which has the same.
    public let name: String
    /// Floating-point operations of a step in products and convolutions, of the direct algorithm (two for each multiply-add): the
    /// forward pass, the weights' gradients, and the inputs' gradients but for the first layer.
    public let operations: Double

    private let step: () -> Void

    /// A step of the kind that `model` takes for inputs of a shape.
    init(name: String, model: Module, input: Shape, step: @escaping () -> Void) throws {
        self.name = name
        self.step = step
        let costs = try model.multiplyAdds(for: input).map { Double($0.multiplyAdds) }
        operations = 2 * (3 * costs.reduce(0, +) - (costs.first ?? 0))
    }

    /// The step of a trial with these settings. It is what it is in a run but for the data, which lie in memory.
    public convenience init(name: String, settings: Value) throws {
        let repeated = try TrainTask(settings).repeatedStep()
        try self.init(name: name, model: repeated.model, input: repeated.input, step: repeated.step)
    }

    /// Milliseconds of a step, the mean of `steps`.
    public func milliseconds(steps: Int) -> Double {
        let begun = MonotonicClock.now
        for _ in 0..<steps { step() }
        return (MonotonicClock.now - begun) / Double(steps) * 1e3
    }

    /// How many steps take about `seconds`, after a warm-up.
    public func steps(lasting seconds: Double) -> Int {
        _ = milliseconds(steps: 3)
        return max(1, Int(seconds / (milliseconds(steps: 5) * 1e-3)))
    }
}

/// What an operation costs beyond its arithmetic: a chain of additions on four elements, forward and backward.
public struct OperationOverhead {
    private let leaf = Tensor([Float](repeating: 1, count: 4)).requiringGrad()
    private let start = Tensor.ones([4])
    private static let length = 1000

    public init() {}

    /// Nanoseconds of an addition with its share of backward; the mean over a chain of 1000.
    public func nanoseconds() -> Double {
        let begun = MonotonicClock.now
        leaf.grad = nil
        var sum = leaf
        for _ in 0..<Self.length { sum = sum + leaf }
        sum.backward(start)
        return (MonotonicClock.now - begun) / Double(Self.length) * 1e9
    }
}

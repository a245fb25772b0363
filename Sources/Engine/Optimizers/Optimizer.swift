/// Changes parameters along their gradients. The formulas and defaults are PyTorch's where it has the optimizer.
///
/// Parameters come in groups that may differ in their options. State stands beside each parameter and is updated with it in one
/// pass over the memory; ``state`` hands it out and ``load(_:)`` takes it back, so that training goes on with the same bits.
public class Optimizer {
    /// The parameters, in order.
    public private(set) final var parameters: [Tensor] = []
    /// How many steps were taken.
    public internal(set) final var stepCount = 0
    /// How many steps each parameter took: fewer than ``stepCount`` if it had no gradient at times.
    final var updateCounts: [Int] = []

    init(_ parameters: [Tensor]) { append(parameters) }

    /// The learning rate of each group.
    public var learningRates: [Double] {
        get { [] }
        set {}
    }

    /// What a schedule of momentum changes, for each group: the momentum, or Adam's β₁. Nil where there is none.
    public var cycledMomenta: [Double]? {
        get { nil }
        set {}
    }

    /// Gives some of the parameters a group of their own, with another learning rate or weight decay than the first group's; nil keeps it.
    /// - Parameters:
    ///   - chosen: parameters that the optimizer was given.
    ///   - learningRate: the group's; a schedule starts from it.
    ///   - weightDecay: the group's.
    /// - Throws: where the optimizer has no groups, as L-BFGS, or no weight decay, as Rprop.
    public func regroup(
        _ chosen: [Tensor], learningRate: Double?, weightDecay: Double?
    ) throws(OptimizerGroupError) {
        throw .noGroups
    }

    /// Whether a step evaluates the loss more than once, as L-BFGS does; such an optimizer takes steps by ``step(_:)`` alone.
    public var needsClosure: Bool { false }

    /// The learning rate of the first group; setting it sets that of every group.
    public final var learningRate: Double {
        get { learningRates.first ?? 0 }
        set { learningRates = learningRates.map { _ in newValue } }
    }

    /// Takes one step. A parameter without a gradient stays as it is.
    public final func step() {
        Tensor.check(!needsClosure, "\(type(of: self)) evaluates the loss itself; use step with a closure")
        stepCount += 1
        for (index, parameter) in parameters.enumerated() {
            guard let gradient = parameter.grad else { continue }
            Tensor.check(
                parameter.isContiguous && parameter.dtype == gradient.dtype,
                "an optimizer needs contiguous parameters and gradients of their type")
            parameter.storage.version &+= 1
            updateCounts[index] += 1
            update(index, parameter, gradient.contiguous())
        }
        finishStep()
    }

    /// Takes one step from a closure that sets the gradients to nil, computes the loss, calls backward and returns the loss.
    /// - Returns: the loss before the step.
    @discardableResult
    public func step(_ closure: () -> Tensor) -> Tensor {
        let loss = closure()
        step()
        return loss
    }

    /// Sets the gradient of every parameter to nil.
    public final func zeroGrad() {
        for parameter in parameters { parameter.grad = nil }
    }

    /// One step for parameter `index`.
    func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor) {}

    /// Called after the last parameter's update.
    func finishStep() {}

    /// The state tensors that parameter `index` has once it took a step.
    func tensorStates(of index: Int) -> [TensorState] { [] }

    /// The numbers that parameter `index` has once it took a step.
    var numberStates: [NumberState] { [] }

    /// Adds the state that belongs to no single parameter.
    func saveShared(into state: inout OptimizerState) {}

    /// Reads the state that belongs to no single parameter, to be set by `assignments` once all is found right.
    func loadShared(
        _ reader: inout OptimizerStateReader, _ assignments: inout [() -> Void]
    ) throws(OptimizerStateError) {}

    /// How many steps parameter `index` has taken, the current one included.
    final func updateCount(_ index: Int) -> Int { updateCounts[index] }

    final func append(_ added: [Tensor]) {
        parameters += added
        updateCounts += Array(repeating: 0, count: added.count)
        Tensor.check(
            Set(parameters.map(ObjectIdentifier.init)).count == parameters.count,
            "an optimizer was given the same parameter twice")
    }
}

/// Why an optimizer cannot have a group of parameters.
public enum OptimizerGroupError: Error, CustomStringConvertible, Sendable {
    /// It treats all parameters as one vector.
    case noGroups
    /// Its formula has no weight decay.
    case noWeightDecay

    /// What the optimizer lacks, as a part of a sentence.
    public var description: String {
        switch self {
        case .noGroups: "has one group of parameters alone"
        case .noWeightDecay: "has no weight decay"
        }
    }
}

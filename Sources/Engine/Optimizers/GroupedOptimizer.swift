/// The settings that an optimizer has for each group of parameters.
public protocol OptimizerOptions: Sendable {
    /// η: the size of a step.
    var learningRate: Double { get set }
    /// The momentum or β₁ that a schedule of momentum changes; nil where there is none.
    var cycledMomentum: Double? { get set }
    /// What is wrong with the settings, if anything; a problem stops the program.
    var problem: String? { get }
}

extension OptimizerOptions {
    public var cycledMomentum: Double? {
        get { nil }
        set {}
    }
    public var problem: String? { nil }
}

/// Options with a weight decay, which a group may have another of.
public protocol WeightDecayOptions: OptimizerOptions {
    /// λ: the weight decay.
    var weightDecay: Double { get set }
}

/// An optimizer whose parameters come in groups, each with options of its own.
///
///     let optimizer = AdamW(weights, learningRate: 1e-3, weightDecay: 0.01)
///     optimizer.addGroup(biases) { $0.weightDecay = 0 }
///     optimizer.options[1].learningRate = 1e-4
public class GroupedOptimizer<Options: OptimizerOptions>: Optimizer {
    /// The options of each group. They may be changed between steps.
    public final var options: [Options]
    /// The group of each parameter.
    private var groups: [Int]

    init(_ parameters: [Tensor], _ options: Options) {
        self.options = [options]
        groups = Array(repeating: 0, count: parameters.count)
        super.init(parameters)
        check(options)
    }

    /// Adds parameters as a group of their own, whose options are those of the first group as `change` leaves them.
    /// - Returns: the group's number.
    @discardableResult
    public final func addGroup(_ parameters: [Tensor], _ change: (inout Options) -> Void = { _ in }) -> Int {
        var added = options[0]
        change(&added)
        check(added)
        append(parameters)
        groups += Array(repeating: options.count, count: parameters.count)
        options.append(added)
        return options.count - 1
    }

    /// Gives parameters that the optimizer has already a group of their own, whose options are those of the first group as `change` leaves
    /// them. The order of the parameters stays, and with it every sum over them.
    /// - Returns: the group's number.
    @discardableResult
    public final func regroup(_ chosen: [Tensor], _ change: (inout Options) -> Void = { _ in }) -> Int {
        var added = options[0]
        change(&added)
        check(added)
        let identities = Set(chosen.map(ObjectIdentifier.init))
        for (index, parameter) in parameters.enumerated() where identities.contains(ObjectIdentifier(parameter)) {
            groups[index] = options.count
        }
        options.append(added)
        return options.count - 1
    }

    public final override func regroup(
        _ chosen: [Tensor], learningRate: Double?, weightDecay: Double?
    ) throws(OptimizerGroupError) {
        var added = options[0]
        if let learningRate { added.learningRate = learningRate }
        if let weightDecay {
            guard var decaying = added as? any WeightDecayOptions else { throw .noWeightDecay }
            decaying.weightDecay = weightDecay
            added = decaying as? Options ?? added
        }
        regroup(chosen) { $0 = added }
    }

    public final override var learningRates: [Double] {
        get { options.map(\.learningRate) }
        set { for (group, rate) in zip(options.indices, newValue) { options[group].learningRate = rate } }
    }

    public final override var cycledMomenta: [Double]? {
        get {
            let momenta = options.compactMap(\.cycledMomentum)
            return momenta.count == options.count ? momenta : nil
        }
        set {
            for (group, momentum) in zip(options.indices, newValue ?? []) { options[group].cycledMomentum = momentum }
        }
    }

    final override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor) {
        update(index, parameter, gradient, options[groups[index]])
    }

    final override func tensorStates(of index: Int) -> [TensorState] { tensorStates(options[groups[index]]) }

    /// One step for parameter `index` under its group's options.
    func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor, _ options: Options) {}

    /// The state tensors that a parameter under these options has once it took a step.
    func tensorStates(_ options: Options) -> [TensorState] { [] }

    private func check(_ options: Options) {
        if let problem = options.problem { Tensor.stop("\(type(of: self)): \(problem)") }
    }
}

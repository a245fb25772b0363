/// What an optimizer remembers, by name: `0.mean` is the tensor `mean` beside parameter 0, `0.steps` how many steps that parameter
/// took, `group.1.learning-rate` the rate of group 1.
public struct OptimizerState: Sendable {
    /// Tensors beside the parameters, such as `0.mean`.
    public var tensors: [String: Tensor]
    /// Numbers, such as `0.steps` or `group.0.learning-rate`.
    public var numbers: [String: Double]

    /// A state of these entries; empty by default.
    public init(tensors: [String: Tensor] = [:], numbers: [String: Double] = [:]) {
        self.tensors = tensors
        self.numbers = numbers
    }
}

/// A state that does not fit an optimizer: what is wrong, and with which entry.
public struct OptimizerStateError: Error, CustomStringConvertible, Sendable {
    /// What is wrong, and with which entry.
    public let description: String

    init(_ problem: String) {
        description =
            "the optimizer's state \(problem). It must come from the same kind of optimizer over the same parameters"
    }
}

extension Optimizer {
    /// A copy of all that the coming steps depend on, but for the parameters themselves and the options given at the start.
    public final var state: OptimizerState {
        var state = OptimizerState()
        state.numbers["steps"] = Double(stepCount)
        for (group, rate) in learningRates.enumerated() { state.numbers["group.\(group).learning-rate"] = rate }
        for (group, momentum) in (cycledMomenta ?? []).enumerated() {
            state.numbers["group.\(group).momentum"] = momentum
        }
        for index in parameters.indices {
            state.numbers["\(index).steps"] = Double(updateCounts[index])
            for slot in tensorStates(of: index) {
                if let tensor = slot[index] { state.tensors["\(index).\(slot.name)"] = tensor.clone() }
            }
            for slot in numberStates {
                if let number = slot[index] { state.numbers["\(index).\(slot.name)"] = number }
            }
        }
        saveShared(into: &state)
        return state
    }

    /// Goes on from a state that ``state`` gave. Nothing is changed if it does not fit.
    /// - Throws: what is missing, unknown, or of another shape or type.
    public final func load(_ state: OptimizerState) throws(OptimizerStateError) {
        var reader = OptimizerStateReader(state)
        var assignments: [() -> Void] = []
        let steps = try reader.count("steps")
        var rates: [Double] = []
        for group in learningRates.indices { rates.append(try reader.number("group.\(group).learning-rate")) }
        var momenta: [Double] = []
        for group in (cycledMomenta ?? []).indices { momenta.append(try reader.number("group.\(group).momentum")) }
        var counts: [Int] = []
        for (index, parameter) in parameters.enumerated() {
            let count = try reader.count("\(index).steps")
            counts.append(count)
            for slot in tensorStates(of: index) {
                guard let shape = slot.shape(parameter.shape) else { continue }
                let tensor = count == 0 ? nil : try reader.tensor("\(index).\(slot.name)", shape, parameter.dtype)
                assignments.append { slot[index] = tensor }
            }
            for slot in numberStates {
                let number = count == 0 ? nil : try reader.number("\(index).\(slot.name)")
                assignments.append { slot[index] = number }
            }
        }
        try loadShared(&reader, &assignments)
        try reader.finish()
        stepCount = steps
        updateCounts = counts
        learningRates = rates
        if cycledMomenta != nil { cycledMomenta = momenta }
        for assign in assignments { assign() }
    }
}

/// Takes the entries of a state one by one and notices those that are left.
struct OptimizerStateReader {
    private let state: OptimizerState
    private var taken: Set<String> = []

    init(_ state: OptimizerState) { self.state = state }

    func has(_ name: String) -> Bool { state.numbers[name] != nil || state.tensors[name] != nil }

    mutating func number(_ name: String) throws(OptimizerStateError) -> Double {
        guard let number = state.numbers[name] else { throw OptimizerStateError("has no number '\(name)'") }
        taken.insert(name)
        return number
    }

    mutating func count(_ name: String) throws(OptimizerStateError) -> Int {
        let number = try number(name)
        guard let count = Int(exactly: number), count >= 0 else {
            throw OptimizerStateError("has \(number) as '\(name)', which must be a whole number")
        }
        return count
    }

    /// A copy of the tensor `name`.
    mutating func tensor(_ name: String, _ shape: Shape, _ dtype: DType) throws(OptimizerStateError) -> Tensor {
        guard let tensor = state.tensors[name] else { throw OptimizerStateError("has no tensor '\(name)'") }
        guard tensor.shape == shape, tensor.dtype == dtype else {
            throw OptimizerStateError("has '\(name)' as \(tensor.dtype) of \(tensor.shape), not \(dtype) of \(shape)")
        }
        taken.insert(name)
        return tensor.clone()
    }

    /// - Throws: when an entry was not asked for.
    func finish() throws(OptimizerStateError) {
        let left = Set(state.numbers.keys).union(state.tensors.keys).subtracting(taken).sorted()
        guard left.isEmpty else {
            let names = left.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
            throw OptimizerStateError(
                "has \(names)\(left.count > 3 ? ", ..." : ""), which this optimizer does not know")
        }
    }
}

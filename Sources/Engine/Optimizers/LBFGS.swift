/// L-BFGS (Liu and Nocedal, 1989), step by step as PyTorch's `torch.optim.LBFGS`.
///
/// A step makes up to `maxIterations` iterations; each goes along the direction -H g, where H, an estimate of the inverse Hessian,
/// comes from the last `historySize` changes of parameters and gradients. The closure sets the gradients to nil, computes the loss,
/// calls backward and returns the loss; it is called again and again:
///
///     let optimizer = LBFGS(model.namedParameters.map(\.tensor), lineSearch: .strongWolfe)
///     optimizer.step {
///         optimizer.zeroGrad()
///         let loss = model(x).meanSquaredError(y)
///         loss.backward()
///         return loss
///     }
///
/// All parameters form one group and have one type.
public final class LBFGS: Optimizer {
    /// How far an iteration goes along its direction.
    public enum LineSearch: String, Sendable, CaseIterable {
        /// By the learning rate.
        case none
        /// To a point that meets the strong Wolfe conditions (Nocedal and Wright, "Numerical Optimization", algorithm 3.5), with
        /// c₁ = 10⁻⁴ and c₂ = 0.9, from the learning rate as the first guess.
        case strongWolfe = "strong-wolfe"
    }

    private let maxIterations: Int
    private let maxEvaluations: Int
    private let gradientTolerance: Double
    private let changeTolerance: Double
    private let historySize: Int
    private let lineSearch: LineSearch
    private var rate: Double

    /// A change of the parameters, the gradient's change along it, and 1 / (their product).
    private struct Pair {
        let step: FlatVector
        let change: FlatVector
        let reciprocal: Double
    }

    private var history: [Pair] = []
    private var direction: FlatVector?
    private var previousGradient: FlatVector?
    /// How far the last iteration went along ``direction``.
    private var length = 0.0
    /// The estimate of H before any pair: this number times the identity.
    private var scale = 1.0
    private var previousLoss = 0.0
    /// Iterations over all steps.
    public private(set) var iterationCount = 0
    /// Calls of the closure over all steps.
    public private(set) var evaluationCount = 0

    /// - Parameters:
    ///   - parameters: all of one type.
    ///   - learningRate: how far an iteration goes along its direction, or the first guess of the line search.
    ///   - maxIterations: iterations in a step.
    ///   - maxEvaluations: calls of the closure in a step, looked at between iterations; 5/4 of the iterations if nil.
    ///   - gradientTolerance: a step ends when no element of the gradient is larger.
    ///   - changeTolerance: a step ends when neither a parameter nor the loss changes by more.
    ///   - historySize: how many changes the estimate of the inverse Hessian comes from.
    ///   - lineSearch: how far an iteration goes.
    public init(
        _ parameters: [Tensor], learningRate: Double = 1, maxIterations: Int = 20, maxEvaluations: Int? = nil,
        gradientTolerance: Double = 1e-7, changeTolerance: Double = 1e-9, historySize: Int = 100,
        lineSearch: LineSearch = .none
    ) {
        Tensor.check(
            Set(parameters.map(\.dtype)).count <= 1 && parameters.allSatisfy(\.isContiguous),
            "LBFGS needs contiguous parameters of one type")
        Tensor.check(historySize > 0, "LBFGS needs a history of at least 1")
        rate = learningRate
        self.maxIterations = maxIterations
        self.maxEvaluations = maxEvaluations ?? maxIterations * 5 / 4
        self.gradientTolerance = gradientTolerance
        self.changeTolerance = changeTolerance
        self.historySize = historySize
        self.lineSearch = lineSearch
        super.init(parameters)
    }

    public override var needsClosure: Bool { true }
    public override var learningRates: [Double] {
        get { [rate] }
        set { rate = newValue.first ?? rate }
    }

    /// Takes one step. If the first loss is not finite, nothing is changed.
    /// - Returns: the loss before the step.
    @discardableResult
    public override func step(_ closure: () -> Tensor) -> Tensor {
        stepCount += 1
        let firstLoss = closure()
        var loss = firstLoss.item
        var evaluations = 1
        evaluationCount += 1
        guard !parameters.isEmpty, loss.isFinite else { return firstLoss }
        var gradient = flatGradient
        var isOptimal = gradient.largestMagnitude <= gradientTolerance
        if isOptimal { return firstLoss }

        for iteration in stride(from: 1, through: maxIterations, by: 1) {
            iterationCount += 1
            let direction = nextDirection(gradient)
            self.direction = direction
            previousGradient = gradient
            previousLoss = loss
            length = iterationCount == 1 ? min(1, 1 / gradient.sumOfMagnitudes) * rate : rate
            let slope = gradient.dot(direction)
            if slope > -changeTolerance { break }

            var calls = 0
            if lineSearch == .strongWolfe {
                let start = FlatVector(parameters) { $0 }
                let search = StrongWolfeSearch(
                    changeTolerance: changeTolerance, maxEvaluations: maxEvaluations - evaluations)
                let origin = StrongWolfeSearch.Point(length: 0, loss: loss, gradient: gradient, slope: slope)
                let found = search.run(along: direction, from: origin, firstLength: length) {
                    direction.add($0, toEach: parameters)
                    let evaluated = (closure().item, flatGradient)
                    start.copy(toEach: parameters)
                    return evaluated
                }
                (loss, gradient, length) = (found.point.loss, found.point.gradient, found.point.length)
                calls = found.evaluations
                direction.add(length, toEach: parameters)
                isOptimal = gradient.largestMagnitude <= gradientTolerance
            } else {
                direction.add(length, toEach: parameters)
                // After the last iteration the loss is not needed.
                if iteration != maxIterations {
                    loss = closure().item
                    gradient = flatGradient
                    isOptimal = gradient.largestMagnitude <= gradientTolerance
                    calls = 1
                }
            }
            evaluations += calls
            evaluationCount += calls
            if evaluations >= maxEvaluations || isOptimal { break }
            if direction.scaled(by: length).largestMagnitude <= changeTolerance { break }
            if abs(loss - previousLoss) < changeTolerance { break }
        }
        return firstLoss
    }

    /// -H g by the two-loop recursion, after the last iteration's changes joined the history.
    private func nextDirection(_ gradient: FlatVector) -> FlatVector {
        guard let last = direction, let previousGradient else { return gradient.scaled(by: -1) }
        let change = gradient.subtracting(previousGradient)
        let step = last.scaled(by: length)
        let curvature = change.dot(step)
        if curvature > 1e-10 {
            if history.count == historySize { history.removeFirst() }
            history.append(Pair(step: step, change: change, reciprocal: 1 / curvature))
            scale = curvature / change.dot(change)
        }
        let vector = gradient.scaled(by: -1)
        var weights = [Double](repeating: 0, count: history.count)
        for (index, pair) in history.enumerated().reversed() {
            weights[index] = pair.step.dot(vector) * pair.reciprocal
            vector.add(-weights[index], pair.change)
        }
        let direction = vector.scaled(by: scale)
        for (index, pair) in history.enumerated() {
            direction.add(weights[index] - pair.change.dot(direction) * pair.reciprocal, pair.step)
        }
        return direction
    }

    private var flatGradient: FlatVector {
        FlatVector(parameters) { parameter in
            Tensor.check(
                parameter.grad.map { $0.dtype == parameter.dtype } ?? true,
                "an optimizer needs contiguous parameters and gradients of their type")
            return parameter.grad
        }
    }

    override func saveShared(into state: inout OptimizerState) {
        state.numbers["iterations"] = Double(iterationCount)
        state.numbers["evaluations"] = Double(evaluationCount)
        state.numbers["length"] = length
        state.numbers["scale"] = scale
        state.numbers["loss"] = previousLoss
        state.numbers["history"] = Double(history.count)
        if let direction { state.tensors["direction"] = direction.tensor.clone() }
        if let previousGradient { state.tensors["gradient"] = previousGradient.tensor.clone() }
        for (index, pair) in history.enumerated() {
            state.tensors["history.\(index).step"] = pair.step.tensor.clone()
            state.tensors["history.\(index).change"] = pair.change.tensor.clone()
            state.numbers["history.\(index).reciprocal"] = pair.reciprocal
        }
    }

    override func loadShared(
        _ reader: inout OptimizerStateReader, _ assignments: inout [() -> Void]
    ) throws(OptimizerStateError) {
        let (iterations, evaluations) = (try reader.count("iterations"), try reader.count("evaluations"))
        let (length, scale, loss) = (try reader.number("length"), try reader.number("scale"), try reader.number("loss"))
        let count = try reader.count("history")
        guard count <= historySize else {
            throw OptimizerStateError("has a history of \(count), longer than \(historySize)")
        }
        let shape: Shape = [parameters.reduce(0) { $0 + $1.elementCount }]
        let dtype = parameters.first?.dtype ?? .float32
        let direction = iterations == 0 ? nil : FlatVector(try reader.tensor("direction", shape, dtype))
        let gradient = iterations == 0 ? nil : FlatVector(try reader.tensor("gradient", shape, dtype))
        var history: [Pair] = []
        for index in 0..<count {
            history.append(
                Pair(
                    step: FlatVector(try reader.tensor("history.\(index).step", shape, dtype)),
                    change: FlatVector(try reader.tensor("history.\(index).change", shape, dtype)),
                    reciprocal: try reader.number("history.\(index).reciprocal")))
        }
        assignments.append {
            (self.iterationCount, self.evaluationCount) = (iterations, evaluations)
            (self.length, self.scale, self.previousLoss) = (length, scale, loss)
            (self.direction, self.previousGradient, self.history) = (direction, gradient, history)
        }
    }
}

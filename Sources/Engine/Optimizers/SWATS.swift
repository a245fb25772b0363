import CElementary
import CKernels

/// Keskar and Socher, "Improving Generalization Performance by Switching from Adam to SGD", 2017, algorithm 1.
///
/// Adam's step s is compared with the gradient g over all parameters as one vector: SGD would have needed the rate
/// γ = s·s / -(s·g) to go as far along s. Once the running mean of γ, λ / (1 - β₂ᵏ), is within ``switchTolerance`` of γ, the
/// optimizer goes on as SGD with momentum β₁ and the rate (1 - β₁) Λ, Λ being that mean. Two things are added to the paper: Λ must
/// be positive, and after the switch the rate follows a schedule: it is multiplied by the learning rate over that at the switch.
public final class SWATS: GroupedOptimizer<MomentOptions> {
    /// How close the estimate of SGD's rate must come to its mean for the switch.
    public let switchTolerance: Double
    /// SGD's rate Λ; nil before the switch.
    public private(set) var switchedRate: Double?
    private var rateAtSwitch = 1.0
    /// λ of the paper.
    private var estimate = 0.0
    /// s·s and s·g over the parameters of this step.
    private var sums = (length: 0.0, product: 0.0)

    private let mean = TensorState("mean")
    private let square = TensorState("square")
    private let velocity = TensorState("velocity")

    /// - Parameters:
    ///   - parameters: what the optimizer changes.
    ///   - learningRate: η of Adam's steps.
    ///   - beta1: β₁: the decay of the mean gradient, and SGD's momentum.
    ///   - beta2: β₂: the decay of the mean squared gradient, and of the mean of γ.
    ///   - epsilon: ε, added to the denominator of Adam's steps.
    ///   - weightDecay: λ: the weight decay, which adds λ p to the gradient.
    ///   - switchTolerance: how close the estimate of SGD's rate must come to its mean for the switch.
    public init(
        _ parameters: [Tensor], learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999,
        epsilon: Double = 1e-9, weightDecay: Double = 0, switchTolerance: Double = 1e-9
    ) {
        self.switchTolerance = switchTolerance
        super.init(
            parameters,
            MomentOptions(
                learningRate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay))
    }

    override func tensorStates(_ options: MomentOptions) -> [TensorState] { [] }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor, _ options: MomentOptions) {
        if let switchedRate {
            descend(index, parameter, gradient, options, switchedRate)
            return
        }
        let (mean, square) = (mean(index, like: parameter), square(index, like: parameter))
        let count = updateCount(index)
        let rate = options.learningRate * options.correction2(count).squareRoot() / options.correction1(count)
        let scalars = options.scalars
        let sums = sumsOverPieces(parameter, width: 2) {
            kernel_swats_f32(
                parameter.at($0), gradient.at($0), mean.at($0), square.at($0), $0.count, scalars, rate, $1)
        } double: {
            kernel_swats_f64(
                parameter.at($0), gradient.at($0), mean.at($0), square.at($0), $0.count, scalars, rate, $1)
        }
        self.sums.length += sums[0]
        self.sums.product += sums[1]
    }

    private func descend(
        _ index: Int, _ parameter: Tensor, _ gradient: Tensor, _ options: MomentOptions, _ switchedRate: Double
    ) {
        let isFirst = velocity[index] == nil
        let velocity = velocity(index, like: parameter)
        let rate = (1 - options.beta1) * switchedRate * (options.learningRate / rateAtSwitch)
        overPieces(parameter) {
            kernel_sgd_f32(
                parameter.at($0), gradient.at($0), velocity.at($0), $0.count, rate, options.beta1, 0,
                options.weightDecay,
                false, isFirst)
        } double: {
            kernel_sgd_f64(
                parameter.at($0), gradient.at($0), velocity.at($0), $0.count, rate, options.beta1, 0,
                options.weightDecay,
                false, isFirst)
        }
    }

    override func finishStep() {
        guard switchedRate == nil else { return }
        defer { sums = (0, 0) }
        guard sums.product != 0 else { return }
        let rate = sums.length / -sums.product
        let decay = options[0].beta2
        estimate = decay * estimate + (1 - decay) * rate
        let corrected = estimate / (1 - Elementary.pow(decay, Double(stepCount)))
        guard stepCount > 1, abs(corrected - rate) < switchTolerance, corrected > 0 else { return }
        switchedRate = corrected
        rateAtSwitch = options[0].learningRate
        for index in parameters.indices { (mean[index], square[index]) = (nil, nil) }
    }

    override func saveShared(into state: inout OptimizerState) {
        state.numbers["estimate"] = estimate
        state.numbers["switched-rate"] = switchedRate ?? 0
        state.numbers["rate-at-switch"] = rateAtSwitch
        for index in parameters.indices {
            for slot in [mean, square, velocity] {
                if let tensor = slot[index] { state.tensors["\(index).\(slot.name)"] = tensor.clone() }
            }
        }
    }

    override func loadShared(
        _ reader: inout OptimizerStateReader, _ assignments: inout [() -> Void]
    ) throws(OptimizerStateError) {
        let (estimate, rate) = (try reader.number("estimate"), try reader.number("switched-rate"))
        let rateAtSwitch = try reader.number("rate-at-switch")
        for (index, parameter) in parameters.enumerated() {
            for slot in [mean, square, velocity] {
                let name = "\(index).\(slot.name)"
                let tensor = reader.has(name) ? try reader.tensor(name, parameter.shape, parameter.dtype) : nil
                assignments.append { slot[index] = tensor }
            }
        }
        assignments.append {
            self.estimate = estimate
            self.switchedRate = rate == 0 ? nil : rate
            self.rateAtSwitch = rateAtSwitch
        }
    }
}

import CElementary

/// The settings of ``Adafactor``.
public struct AdafactorOptions: OptimizerOptions, WeightDecayOptions {
    public var learningRate: Double
    /// The power of the step by which 1 - β₂ falls.
    public var beta2Decay: Double
    /// ε₁: mean squares count as ε₁² at least, and their mean as ε₁; nil for the distance from 1 to the next number of the type.
    public var epsilon: Double?
    /// ε₂: the root mean square of a parameter counts as this at least.
    public var smallestParameter: Double
    /// d: the root mean square beyond which an update is scaled down; at least 1.
    public var largestUpdate: Double
    /// λ: the weight decay, which shrinks the parameter by η λ p.
    public var weightDecay: Double

    public var problem: String? {
        largestUpdate < 1 ? "largestUpdate must be at least 1, not \(largestUpdate)" : nil
    }
}

/// Shazeer and Stern, 2018: steps by the root mean square of the gradient, which for matrices is estimated by one number a row and
/// one a column in place of one an element. In PyTorch's form, without momentum.
///
/// With w = tᵈᵉᶜᵃʸ, r ← (1 - w) r + w mean(g²) over each row, c likewise over each column, s = r c / mean(r); of vectors
/// s ← (1 - w) s + w g². u = g / √s, p ← p - max(ε₂, rms(p)) min(η, 1/√t) u / max(1, rms(u) / d). Of more axes the last two are
/// rows and columns.
public final class Adafactor: GroupedOptimizer<AdafactorOptions> {
    private let rows = TensorState("rows") { $0.keeping(1) }
    private let columns = TensorState("columns") { $0.keeping(2) }
    private let square = TensorState("square") { $0.rank > 1 ? nil : $0 }

    /// Takes the fields of ``AdafactorOptions``; the defaults are PyTorch's.
    public init(
        _ parameters: [Tensor], learningRate: Double = 0.01, beta2Decay: Double = -0.8, epsilon: Double? = nil,
        smallestParameter: Double = 0.001, largestUpdate: Double = 1, weightDecay: Double = 0
    ) {
        super.init(
            parameters,
            AdafactorOptions(
                learningRate: learningRate, beta2Decay: beta2Decay, epsilon: epsilon,
                smallestParameter: smallestParameter, largestUpdate: largestUpdate, weightDecay: weightDecay))
    }

    override func tensorStates(_ options: AdafactorOptions) -> [TensorState] { [rows, columns, square] }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor, _ options: AdafactorOptions) {
        guard parameter.elementCount > 0 else { return }
        noGrad {
            let step = Double(updateCount(index))
            let weight = Elementary.pow(step, options.beta2Decay)
            let epsilon =
                options.epsilon ?? (parameter.dtype == .float32 ? Double(Float.ulpOfOne) : Double.ulpOfOne)
            let value = parameter.detach()
            let size = max(options.smallestParameter, value.rootMeanSquare)
            let rate = size * min(options.learningRate, 1 / step.squareRoot())
            let square = meanSquares(index, gradient, weight: weight, epsilon: epsilon)
            let update = square.clamped(lower: epsilon * epsilon).reciprocalSquareRoot() * gradient
            let scale = rate / max(1, update.rootMeanSquare / options.largestUpdate)
            parameter.copy(from: value * (1 - options.learningRate * options.weightDecay) - update * scale)
        }
    }

    /// The estimate of the gradient's mean square, after it has been brought up to date.
    private func meanSquares(_ index: Int, _ gradient: Tensor, weight: Double, epsilon: Double) -> Tensor {
        let squares = gradient.square()
        func follow(_ state: TensorState, _ mean: Tensor) -> Tensor {
            let now = state(index, like: gradient).lerp(to: mean, weight: weight)
            state[index] = now
            return now
        }
        guard gradient.rank > 1 else { return follow(square, squares) }
        let (row, column) = (gradient.rank - 2, gradient.rank - 1)
        let rows = follow(self.rows, squares.mean(axes: [column], keepingAxes: true))
        let columns = follow(self.columns, squares.mean(axes: [row], keepingAxes: true))
        return rows * columns / rows.mean(axes: [row], keepingAxes: true).clamped(lower: epsilon)
    }
}

extension Tensor {
    fileprivate var rootMeanSquare: Double { norm().to(.float64).doubles[0] / Double(elementCount).squareRoot() }
}

extension Shape {
    /// The shape with extent 1 at the axis that is `place`-th from the end; nil for vectors.
    fileprivate func keeping(_ place: Int) -> Shape? {
        guard rank > 1 else { return nil }
        var extents = array
        extents[rank - place] = 1
        return Shape(extents)
    }
}

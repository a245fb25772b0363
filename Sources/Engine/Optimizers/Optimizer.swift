/// Changes parameters along their gradients. The formulas and defaults are PyTorch's.
///
/// A subclass stores its state beside each parameter and updates it in one pass over the memory.
open class Optimizer {
    /// The parameters, in order.
    public let parameters: [Tensor]
    public final var learningRate: Double
    /// How many steps were taken.
    public private(set) final var stepCount = 0
    /// How many steps each parameter took: fewer than ``stepCount`` if it had no gradient at times.
    private var updateCounts: [Int]

    public init(_ parameters: [Tensor], learningRate: Double) {
        self.parameters = parameters
        self.learningRate = learningRate
        updateCounts = Array(repeating: 0, count: parameters.count)
    }

    /// Takes one step. A parameter without a gradient stays as it is.
    public final func step() {
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
    }

    /// Sets every gradient to nil.
    public final func zeroGrad() {
        for parameter in parameters { parameter.grad = nil }
    }

    /// One step for parameter `index`.
    func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor) {}

    /// How many steps parameter `index` has taken, the current one included.
    final func updateCount(_ index: Int) -> Int { updateCounts[index] }

    /// A state tensor of zeros for each parameter.
    final func zerosLikeParameters() -> [Tensor] { parameters.map { .zeros($0.shape, dtype: $0.dtype) } }
}

/// Runs a kernel over a parameter's memory in pieces, with `Float` or `Double` pointers.
@inline(__always)
func overPieces(
    _ parameter: Tensor, float: (Range<Int>) -> Void, double: (Range<Int>) -> Void
) {
    if parameter.dtype == .float32 {
        Parallel.elements(parameter.elementCount, float)
    } else {
        Parallel.elements(parameter.elementCount, double)
    }
}

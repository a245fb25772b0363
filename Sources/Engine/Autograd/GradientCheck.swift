/// Whether the gradients of a function agree with finite differences; what ``checkGradients(_:at:step:absolute:relative:)``
/// returns.
public struct GradientCheck: Sendable {
    /// The largest difference between a gradient and its finite difference.
    public let largestError: Double
    /// A sentence for each element that disagrees, at most ten.
    public let mismatches: [String]
    /// Whether every element agrees.
    public var passes: Bool { mismatches.isEmpty }
}

/// Compares the gradients of a function with central finite differences, element by element.
///
/// - Parameters:
///   - function: gives a tensor of any shape; its elements are weighted by fixed draws and added up.
///   - inputs: tensors of float64 that require gradients.
///   - step: how far each element is moved to either side.
///   - absolute: the error that is allowed everywhere.
///   - relative: the error that is allowed in proportion to the finite difference.
public func checkGradients(
    _ function: ([Tensor]) -> Tensor, at inputs: [Tensor], step: Double = 1e-6, absolute: Double = 1e-6,
    relative: Double = 1e-5
) -> GradientCheck {
    for input in inputs {
        Tensor.check(
            input.dtype == .float64 && input.isContiguous,
            "checkGradients: the inputs must be contiguous and of float64")
        input.grad = nil
    }
    let weights = Tensor.uniform(
        noGrad { function(inputs) }.shape, lower: 0.5, upper: 1.5, stream: RandomStream(seed: 0, role: "check"),
        dtype: .float64)
    func value() -> Tensor { (function(inputs) * weights).sum() }
    value().backward()
    var largest = 0.0
    var mismatches: [String] = []
    for (number, input) in inputs.enumerated() where input.requiresGrad {
        let analytic = input.grad.map { $0.array(Double.self) } ?? Array(repeating: 0, count: input.elementCount)
        for index in 0..<input.elementCount {
            let original = input.pointer(Double.self)[index]
            let numeric = noGrad {
                input.pointer(Double.self)[index] = original + step
                let above = value().item
                input.pointer(Double.self)[index] = original - step
                let below = value().item
                input.pointer(Double.self)[index] = original
                return (above - below) / (2 * step)
            }
            let error = abs(analytic[index] - numeric)
            largest = max(largest, error)
            if !(error <= absolute + relative * abs(numeric)), mismatches.count < 10 {
                mismatches.append(
                    "input \(number), element \(index): the gradient is \(analytic[index]), the finite difference \(numeric)"
                )
            }
        }
    }
    return GradientCheck(largestError: largest, mismatches: mismatches)
}

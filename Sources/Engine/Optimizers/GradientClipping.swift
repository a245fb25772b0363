import CKernels

/// How the length of all gradients together is measured.
public enum GradientNorm: String, Sendable, CaseIterable {
    /// √Σ gᵢ².
    case euclidean
    /// Σ |gᵢ|.
    case sum
    /// max |gᵢ|.
    case maximum
}

/// Scales the gradients of `parameters`, taken as one vector, by maximum / (norm + 10⁻⁶) if that is below 1, as PyTorch's
/// `clip_grad_norm_`. Parameters without a gradient are left out. (Pascanu et al., 2013.)
/// - Returns: the norm before.
@discardableResult
public func clipGradientNorm(_ parameters: [Tensor], to maximum: Double, _ norm: GradientNorm = .euclidean) -> Double {
    let gradients = parameters.compactMap { $0.grad?.contiguous() }
    let total: Double
    switch norm {
    case .euclidean: total = gradients.reduce(0) { $0 + FlatVector($1).dot(FlatVector($1)) }.squareRoot()
    case .sum: total = gradients.reduce(0) { $0 + FlatVector($1).sumOfMagnitudes }
    case .maximum:
        total = gradients.reduce(0) { largest, gradient in
            let magnitude = FlatVector(gradient).largestMagnitude
            return magnitude > largest || magnitude.isNaN ? magnitude : largest
        }
    }
    let factor = maximum / (total + 1e-6)
    // Also where the norm is not a number, so that the gradients show it.
    guard !(factor >= 1) else { return total }
    for parameter in parameters {
        if let gradient = parameter.grad {
            parameter.grad = FlatVector(gradient.contiguous()).scaled(by: factor).tensor
        }
    }
    return total
}

/// Limits every element of the gradients of `parameters` to ±`bound`, as PyTorch's `clip_grad_value_`.
public func clipGradientValues(_ parameters: [Tensor], to bound: Double) {
    for parameter in parameters {
        guard let gradient = parameter.grad?.contiguous() else { continue }
        let clipped = Tensor(uninitialized: gradient.shape, dtype: gradient.dtype)
        overPieces(gradient) {
            kernel_vector_clip_f32(clipped.at($0), gradient.at($0), bound, $0.count)
        } double: {
            kernel_vector_clip_f64(clipped.at($0), gradient.at($0), bound, $0.count)
        }
        parameter.grad = clipped
    }
}

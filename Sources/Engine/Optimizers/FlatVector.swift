import CKernels

/// All parameters' elements as one vector, for methods that treat them so. Sums are kept in double.
struct FlatVector {
    let tensor: Tensor

    var count: Int { tensor.elementCount }

    init(_ tensor: Tensor) { self.tensor = tensor }

    /// The parts one after the other; zeros for a part that is nil and has the shape of its parameter.
    init(_ parameters: [Tensor], _ part: (Tensor) -> Tensor?) {
        let count = parameters.reduce(0) { $0 + $1.elementCount }
        tensor = Tensor(uninitialized: [count], dtype: parameters.first?.dtype ?? .float32)
        var start = 0
        for parameter in parameters {
            let end = start + parameter.elementCount
            let values = part(parameter) ?? .zeros(parameter.shape, dtype: parameter.dtype)
            tensor[start..<end].copy(from: noGrad { values.reshaped([end - start]) })
            start = end
        }
    }

    /// Σ xᵢ yᵢ.
    func dot(_ other: FlatVector) -> Double {
        sumsOverPieces(tensor, width: 1) {
            $1[0] = kernel_vector_dot_f32(tensor.at($0), other.tensor.at($0), $0.count)
        } double: {
            $1[0] = kernel_vector_dot_f64(tensor.at($0), other.tensor.at($0), $0.count)
        }[0]
    }

    /// Σ |xᵢ|.
    var sumOfMagnitudes: Double {
        sumsOverPieces(tensor, width: 1) {
            $1[0] = kernel_vector_magnitudes_f32(tensor.at($0), $0.count)
        } double: {
            $1[0] = kernel_vector_magnitudes_f64(tensor.at($0), $0.count)
        }[0]
    }

    /// max |xᵢ|; NaN if any element is.
    var largestMagnitude: Double {
        tensor.dtype == .float32
            ? kernel_vector_largest_f32(tensor.pointer(), count) : kernel_vector_largest_f64(tensor.pointer(), count)
    }

    /// a x.
    func scaled(by factor: Double) -> FlatVector {
        let result = Tensor(uninitialized: tensor.shape, dtype: tensor.dtype)
        overPieces(tensor) {
            kernel_vector_scale_f32(result.at($0), tensor.at($0), factor, $0.count)
        } double: {
            kernel_vector_scale_f64(result.at($0), tensor.at($0), factor, $0.count)
        }
        return FlatVector(result)
    }

    /// x - y.
    func subtracting(_ other: FlatVector) -> FlatVector {
        let result = Tensor(uninitialized: tensor.shape, dtype: tensor.dtype)
        overPieces(tensor) {
            kernel_vector_combine_f32(result.at($0), 1, tensor.at($0), -1, other.tensor.at($0), $0.count)
        } double: {
            kernel_vector_combine_f64(result.at($0), 1, tensor.at($0), -1, other.tensor.at($0), $0.count)
        }
        return FlatVector(result)
    }

    /// x ← x + a y.
    func add(_ factor: Double, _ other: FlatVector) { other.add(factor, to: tensor, from: 0) }

    /// Each parameter ← parameter + a · its part of this vector.
    func add(_ factor: Double, toEach parameters: [Tensor]) {
        var start = 0
        for parameter in parameters {
            parameter.storage.version &+= 1
            add(factor, to: parameter, from: start)
            start += parameter.elementCount
        }
    }

    /// Each parameter ← its part of this vector.
    func copy(toEach parameters: [Tensor]) {
        var start = 0
        for parameter in parameters {
            parameter.copy(from: tensor[start..<start + parameter.elementCount].reshaped(parameter.shape.array))
            start += parameter.elementCount
        }
    }

    private func add(_ factor: Double, to target: Tensor, from start: Int) {
        overPieces(target) {
            kernel_vector_add_f32(target.at($0), factor, tensor.pointer() + (start + $0.lowerBound), $0.count)
        } double: {
            kernel_vector_add_f64(target.at($0), factor, tensor.pointer() + (start + $0.lowerBound), $0.count)
        }
    }
}

import CKernels

extension Initializer {
    /// A matrix of normal draws, made orthonormal: the Q of its QR decomposition with a positive diagonal in R, which is a draw from
    /// the uniform distribution over orthogonal matrices (Mezzadri, 2007).
    static func orthogonal(_ shape: Shape, gain: Double, stream: RandomStream) -> Tensor {
        let result = Tensor.zeros(shape, dtype: .float64)
        let rows = shape[0]
        let columns = shape.array.dropFirst().reduce(1, *)
        guard rows > 0, columns > 0 else { return result }
        let draws = Tensor.normal([rows, columns], stream: stream, dtype: .float64).array(Double.self)
        // The tall form, column after column: those of the matrix, or its rows if it is wide.
        let (length, count) = (max(rows, columns), min(rows, columns))
        var vectors = [Double](repeating: 0, count: length * count)
        for row in 0..<rows {
            for column in 0..<columns {
                vectors[rows >= columns ? column * length + row : row * length + column] = draws[row * columns + column]
            }
        }
        let basis = Householder.orthonormalBasis(vectors, length: length, count: count)
        result.withElements(Double.self) { elements in
            for row in 0..<rows {
                for column in 0..<columns {
                    let value = basis[rows >= columns ? column * length + row : row * length + column]
                    elements[row * columns + column] = gain * value
                }
            }
        }
        return result
    }
}

/// QR decomposition by reflections (Householder, 1958), over columns that lie one after the other.
enum Householder {
    /// The first `count` columns of Q, with the signs that make the diagonal of R positive.
    static func orthonormalBasis(_ columns: [Double], length: Int, count: Int) -> [Double] {
        var columns = columns
        var basis = [Double](repeating: 0, count: length * count)
        columns.withUnsafeMutableBufferPointer { columns in
            basis.withUnsafeMutableBufferPointer { basis in
                guard let a = columns.baseAddress, let q = basis.baseAddress else { return }
                var factors = [Double](repeating: 0, count: count)
                var signs = [Double](repeating: 1, count: count)
                // The reflection I - f v vᵀ takes the rest of column k to a multiple of its first axis; v replaces that rest.
                for k in 0..<count {
                    let v = a + k * length + k
                    let size = length - k
                    let norm = kernel_vector_dot_f64(v, v, size).squareRoot()
                    guard norm > 0 else { continue }
                    let diagonal = v[0] > 0 ? -norm : norm
                    signs[k] = diagonal > 0 ? 1 : -1
                    v[0] -= diagonal
                    factors[k] = 2 / kernel_vector_dot_f64(v, v, size)
                    for j in k + 1..<max(k + 1, count) {
                        let x = a + j * length + k
                        kernel_vector_add_f64(x, -factors[k] * kernel_vector_dot_f64(v, x, size), v, size)
                    }
                }
                // Q is the product of the reflections, applied to the unit vectors from the last to the first.
                for k in 0..<count { q[k * length + k] = signs[k] }
                for k in stride(from: count - 1, through: 0, by: -1) {
                    let v = a + k * length + k
                    for j in k..<count {
                        let x = q + j * length + k
                        kernel_vector_add_f64(x, -factors[k] * kernel_vector_dot_f64(v, x, length - k), v, length - k)
                    }
                }
            }
        }
        return basis
    }
}

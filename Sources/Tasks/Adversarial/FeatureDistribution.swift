import Foundation

/// Mean and covariance of some vectors.
struct FeatureDistribution {
    let mean: [Double]
    /// The sample's, divided by one less than the count; row by row.
    let covariance: [Double]

    /// - Parameter vectors: `[count, size]`.
    init(_ vectors: [Double], count: Int) {
        let size = vectors.count / count
        var mean = [Double](repeating: 0, count: size)
        for (index, value) in vectors.enumerated() { mean[index % size] += value }
        for column in 0..<size { mean[column] /= Double(count) }
        var covariance = [Double](repeating: 0, count: size * size)
        for row in 0..<count {
            let centred = (0..<size).map { vectors[row * size + $0] - mean[$0] }
            for first in 0..<size {
                for second in 0...first { covariance[first * size + second] += centred[first] * centred[second] }
            }
        }
        for first in 0..<size {
            for second in 0...first {
                covariance[first * size + second] /= Double(max(1, count - 1))
                covariance[second * size + first] = covariance[first * size + second]
            }
        }
        (self.mean, self.covariance) = (mean, covariance)
    }

    /// |m₁ - m₂|² + tr(C₁ + C₂ - 2 (C₁^½ C₂ C₁^½)^½): the squared Fréchet distance of normal distributions with these means and
    /// covariances. Dowson and Landau, 1982. Zero for equal ones, up to rounding.
    func frechetDistance(from other: FeatureDistribution) -> Double {
        let size = mean.count
        let apart = zip(mean, other.mean).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        let traces = (0..<size).reduce(0) { $0 + covariance[$1 * size + $1] + other.covariance[$1 * size + $1] }
        let root = SymmetricMatrix(other.covariance, size: size).squareRoot()
        let product = Self.product(Self.product(root, covariance, size), root, size)
        let shared = SymmetricMatrix(product, size: size).eigenvalues.reduce(0) { $0 + max(0, $1).squareRoot() }
        return max(0, apart + traces - 2 * shared)
    }

    private static func product(_ a: [Double], _ b: [Double], _ size: Int) -> [Double] {
        var result = [Double](repeating: 0, count: size * size)
        for row in 0..<size {
            for inner in 0..<size {
                let factor = a[row * size + inner]
                for column in 0..<size { result[row * size + column] += factor * b[inner * size + column] }
            }
        }
        return result
    }
}

/// The eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations: every sum has one order.
struct SymmetricMatrix {
    /// In no order.
    let eigenvalues: [Double]
    /// Row by row; a column for each eigenvalue.
    private let vectors: [Double]
    private let size: Int

    private static let mostSweeps = 60

    init(_ elements: [Double], size: Int) {
        var a = elements
        var vectors = [Double](repeating: 0, count: size * size)
        for index in 0..<size { vectors[index * size + index] = 1 }
        let scale = elements.reduce(0) { $0 + $1 * $1 }
        for _ in 0..<Self.mostSweeps {
            var rest = 0.0
            for row in 0..<size { for column in 0..<row { rest += a[row * size + column] * a[row * size + column] } }
            // Not a number ends it too.
            guard rest > 1e-30 * scale else { break }
            for row in 1..<size {
                for column in 0..<row { Self.rotate(&a, &vectors, row, column, size) }
            }
        }
        eigenvalues = (0..<size).map { a[$0 * size + $0] }
        self.vectors = vectors
        self.size = size
    }

    /// Makes the element at (p, q) zero.
    private static func rotate(_ a: inout [Double], _ vectors: inout [Double], _ p: Int, _ q: Int, _ size: Int) {
        let element = a[p * size + q]
        guard element != 0 else { return }
        let ratio = (a[q * size + q] - a[p * size + p]) / (2 * element)
        let tangent = (ratio < 0 ? -1 : 1) / (abs(ratio) + (ratio * ratio + 1).squareRoot())
        let cosine = 1 / (tangent * tangent + 1).squareRoot()
        let sine = tangent * cosine
        for index in 0..<size {
            let (x, y) = (a[index * size + p], a[index * size + q])
            a[index * size + p] = cosine * x - sine * y
            a[index * size + q] = sine * x + cosine * y
        }
        for index in 0..<size {
            let (x, y) = (a[p * size + index], a[q * size + index])
            a[p * size + index] = cosine * x - sine * y
            a[q * size + index] = sine * x + cosine * y
            let (v, w) = (vectors[index * size + p], vectors[index * size + q])
            vectors[index * size + p] = cosine * v - sine * w
            vectors[index * size + q] = sine * v + cosine * w
        }
    }

    /// The symmetric root of a matrix without negative eigenvalues, but for rounding; row by row.
    func squareRoot() -> [Double] {
        let roots = eigenvalues.map { max(0, $0).squareRoot() }
        var result = [Double](repeating: 0, count: size * size)
        for row in 0..<size {
            for column in 0..<size {
                result[row * size + column] = (0..<size).reduce(0) {
                    $0 + vectors[row * size + $1] * roots[$1] * vectors[column * size + $1]
                }
            }
        }
        return result
    }
}

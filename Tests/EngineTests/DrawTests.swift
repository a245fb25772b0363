import Foundation
import Testing

@testable import Engine

/// Draws by stream: their distributions, and that an element depends on the stream and its place alone.
@Suite struct DrawTests {
    private let stream = RandomStream(seed: 7, role: "draws")

    @Test func truncatedNormals() {
        let x = Tensor.truncatedNormal([40_000], lower: -1, upper: 2, stream: stream, dtype: .float64)
        #expect(x.min().item >= -1 && x.max().item <= 2)
        // The moments of the normal distribution cut at -1 and 2.
        func density(_ x: Double) -> Double { exp(-x * x / 2) / (2 * Double.pi).squareRoot() }
        func distribution(_ x: Double) -> Double { 0.5 * erfc(-x / 2.0.squareRoot()) }
        let mass = distribution(2) - distribution(-1)
        let mean = (density(-1) - density(2)) / mass
        let variance = 1 + (-density(-1) - 2 * density(2)) / mass - mean * mean
        #expect(abs(x.mean().item - mean) < 5 * (variance / 40_000).squareRoot())
        #expect(abs(x.variance().item - variance) < 0.02)
        let tail = Tensor.truncatedNormal([1000], lower: 9, upper: 10, stream: stream, dtype: .float64)
        #expect(tail.min().item >= 9 && tail.mean().item < 9.2)
        let scaled = Tensor.truncatedNormal(
            [1000], mean: 5, standardDeviation: 0.1, lower: 4.9, upper: 5.1, stream: stream)
        #expect(scaled.min().item >= 4.9 - 1e-6 && scaled.max().item <= 5.1 + 1e-6)
    }

    @Test func bernoulliDraws() {
        let x = Tensor.bernoulli([20_000], probability: 0.3, stream: stream)
        #expect(Set(x.doubles) == [0, 1])
        #expect(abs(x.mean().item - 0.3) < 0.02)
        #expect(
            Tensor.bernoulli([3], probability: 0, stream: stream, dtype: .bool).array(Bool.self) == [
                false, false, false,
            ])
        #expect(Tensor([0.0, 1, 0, 1]).bernoulli(stream: stream).doubles == [0, 1, 0, 1])
    }

    @Test func wholeNumbers() {
        let x = Tensor.randomIntegers([10_000], in: -2..<3, stream: stream)
        #expect(x.unique().values.array(Int64.self) == [-2, -1, 0, 1, 2])
        #expect(x.unique().counts.array(Int64.self).allSatisfy { abs($0 - 2000) < 250 })
        let order = Tensor.randomPermutation(100, stream: stream)
        #expect(order.sorted().values.array(Int64.self) == (0..<100).map { Int64($0) })
    }

    @Test func multinomialDraws() {
        let weights = Tensor([1.0, 0, 3])
        let draws = weights.multinomial(20_000, replacement: true, stream: stream)
        let counts = draws.unique()
        #expect(counts.values.array(Int64.self) == [0, 2])
        #expect(abs(Double(counts.counts.array(Int64.self)[1]) - 15_000) < 400)
        let rows = Tensor([[1.0, 2, 0, 3], [0, 0, 1, 5]]).multinomial(2, stream: stream)
        #expect(rows.shape == [2, 2])
        #expect(Set(rows[1].array(Int64.self)) == [2, 3])
        #expect(!rows[0].array(Int64.self).contains(2) && Set(rows[0].array(Int64.self)).count == 2)
    }

    /// The first elements of a longer draw are the same.
    @Test func placesAlone() {
        #expect(
            Tensor.truncatedNormal([10], stream: stream).doubles
                == Array(Tensor.truncatedNormal([20], stream: stream).doubles.prefix(10)))
        #expect(
            Tensor.randomIntegers([10], in: 0..<9, stream: stream).doubles
                == Array(Tensor.randomIntegers([20], in: 0..<9, stream: stream).doubles.prefix(10)))
    }

    /// Q has orthonormal columns, whatever the shape.
    @Test(arguments: [[6, 4], [4, 6], [5, 5], [3, 0], [0, 3]])
    func orthonormalColumns(_ shape: [Int]) {
        let (q, r) = Tensor.normal(Shape(shape), stream: stream, dtype: .float64).qr()
        let k = min(shape[0], shape[1])
        #expect(q.shape == Shape([shape[0], k]) && r.shape == Shape([k, shape[1]]))
        #expect(q.transposed().matmul(q).allClose(.eye(k, dtype: .float64), absolute: 1e-14))
        #expect(q.matmul(r).allClose(.normal(Shape(shape), stream: stream, dtype: .float64), absolute: 1e-13))
    }

    @Test func singularMatrices() {
        #expect(Tensor.zeros([2, 2]).inverse().doubles.allSatisfy { $0.isNaN })
        #expect(Tensor([[1.0, 2], [2, 4]]).solve(Tensor([[1.0], [1]])).doubles.allSatisfy { $0.isNaN })
        #expect(Tensor([[Double.nan, 1], [1, 1]]).svd().s.doubles.allSatisfy { $0.isNaN })
        #expect(Tensor([[1.0, 2], [2, 4]]).determinant().item == 0)
    }

    /// Element i of a tensor is draw i, whatever the shape and the type.
    @Test func tensorsAreFilledByIndex() {
        let stream = RandomStream(seed: 5, role: "tensor")
        let long = Tensor.uniform([12], lower: -1, upper: 3, stream: stream, dtype: .float64)
        let short = Tensor.uniform([2, 3], lower: -1, upper: 3, stream: stream, dtype: .float64)
        #expect(short.array(Double.self) == Array(long.array(Double.self)[0..<6]))
        #expect(long.array(Double.self)[7] == -1 + 4 * stream.uniform(at: 7))
        let single = Tensor.normal([12], mean: 2, standardDeviation: 0.5, stream: stream)
        #expect(single.array(Float.self)[11] == Float(2 + 0.5 * stream.normal(at: 11)))
    }
}

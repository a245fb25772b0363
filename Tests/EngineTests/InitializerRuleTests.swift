import Foundation
import Testing

@testable import Engine

/// The rules beyond bounds and deviations.
@Suite struct InitializerRuleTests {
    private let stream = RandomStream(seed: 7, role: "init/0/weight")

    private func filled(_ initializer: Initializer, _ shape: Shape, _ dtype: DType = .float64) -> Tensor {
        let tensor = Tensor(uninitialized: shape, dtype: dtype)
        initializer.fill(tensor, stream: stream)
        return tensor
    }

    private func deviation(_ values: [Double]) -> Double {
        let mean = values.reduce(0, +) / Double(values.count)
        return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot()
    }

    /// torch.nn.init.calculate_gain.
    @Test func gains() {
        #expect(calculateGain(.linear) == 1 && calculateGain(.sigmoid) == 1 && calculateGain(.selu) == 0.75)
        #expect(calculateGain(.tanh) == 5.0 / 3 && calculateGain(.relu) == 2.0.squareRoot())
        #expect(calculateGain(.leakyReLU(slope: 0.2)) == (2 / 1.04).squareRoot())
    }

    /// Standard deviations of weights [120, 100], by fan in, fan out and their mean.
    @Test func fansAndGains() {
        let expected: [(Initializer, Double)] = [
            (.kaiming(.normal, for: .relu), (2.0 / 100).squareRoot()),
            (.kaiming(.uniform, for: .tanh, fan: .out), 5.0 / 3 / 120.0.squareRoot()),
            (.lecun(.normal), 0.1), (.lecun(.uniform), 0.1),
            (.varianceScaling(gain: 2, fan: .average, distribution: .uniform), 2 / 110.0.squareRoot()),
        ]
        for (initializer, deviation) in expected {
            let values = filled(initializer, [120, 100]).doubles
            #expect(abs(self.deviation(values) / deviation - 1) < 0.03, "\(initializer)")
            if case .varianceScaling(_, _, .uniform) = initializer {
                #expect(values.allSatisfy { abs($0) <= 3.0.squareRoot() * deviation })
            }
        }
    }

    /// The same draws as the rules of before, which layers use.
    @Test func kaimingByGainAndBySlopeAgree() {
        let one = filled(.kaiming(.uniform, for: .leakyReLU(slope: 0.3)), [9, 8])
        expectClose(one, filled(.kaimingUniform(slope: 0.3), [9, 8]), .init(absolute: 0, relative: 1e-14), "kaiming")
    }

    /// Against the distribution function, which Foundation has.
    @Test func quantileInvertsTheDistribution() {
        for place in stride(from: -8.0, through: 8, by: 0.037) {
            let share = NormalDistribution.cumulative(place)
            let back = NormalDistribution.quantile(share)
            // In the upper tail a share near 1 has lost digits before it comes here.
            let lost = 2e-16 / (exp(-place * place / 2) * 0.4)
            #expect(abs(back - place) <= 2e-14 * max(1, abs(place)) + (place > 0 ? lost : 0), "\(place)")
        }
        #expect(NormalDistribution.quantile(0.5) == 0)
        #expect(NormalDistribution.quantile(0) == -.infinity && NormalDistribution.quantile(1) == .infinity)
    }

    @Test func truncatedNormalStaysInsideAndHasItsMoments() {
        let values = filled(.truncatedNormal(mean: 0, standardDeviation: 1, lower: -2, upper: 2), [200, 100]).doubles
        #expect(values.allSatisfy { abs($0) <= 2 } && values.contains { abs($0) > 1.98 })
        // The deviation of a normal draw between ±2.
        #expect(abs(deviation(values) / 0.879_626_2 - 1) < 0.02)
        #expect(abs(values.reduce(0, +)) / 20_000 < 0.03)
        for (lower, upper) in [(5.0, 6.0), (-9.0, -8.0)] {
            let tail = filled(.truncatedNormal(mean: 0, standardDeviation: 1, lower: lower, upper: upper), [1000])
                .doubles
            #expect(tail.allSatisfy { lower <= $0 && $0 <= upper })
            #expect(Set(tail).count > 990)
            // The density falls steeply away from zero.
            let mean = tail.reduce(0, +) / 1000
            #expect(abs(mean - (lower > 0 ? lower : upper)) < 0.3)
        }
    }

    @Test(arguments: [[30, 12], [12, 30], [20, 20], [6, 4, 3, 3], [5, 2, 2], [1, 4], [4, 1], [0, 3], [3, 0]])
    func orthogonalRowsOrColumns(_ extents: [Int]) {
        let gain = 1.5
        let tensor = filled(.orthogonal(gain: gain), Shape(extents))
        let rows = extents[0]
        let columns = extents.dropFirst().reduce(1, *)
        guard rows * columns > 0 else { return }
        let matrix = tensor.reshaped([rows, columns])
        let tall = (rows >= columns ? matrix : matrix.transposed(0, 1)).doubles
        let (length, count) = (max(rows, columns), min(rows, columns))
        for i in 0..<count {
            for j in 0...i {
                let product = (0..<length).reduce(0) { $0 + tall[$1 * count + i] * tall[$1 * count + j] }
                #expect(abs(product - (i == j ? gain * gain : 0)) < 1e-13)
            }
        }
    }

    /// Qᵀ A is upper triangular with a positive diagonal, which only one Q has: PyTorch's.
    @Test func orthogonalIsTheQOfItsDraws() {
        let (rows, columns) = (9, 6)
        let draws = Tensor.normal([rows, columns], stream: stream, dtype: .float64)
        let basis = filled(.orthogonal(gain: 1), [rows, columns])
        let triangle = basis.transposed(0, 1).matmul(draws).doubles
        for i in 0..<columns {
            for j in 0..<columns {
                if j < i { #expect(abs(triangle[i * columns + j]) < 1e-13) }
                if j == i { #expect(triangle[i * columns + j] > 0) }
            }
        }
    }

    @Test func sparseColumnsHaveTheirZeros() {
        let values = filled(.sparse(sparsity: 0.25, standardDeviation: 0.5), [10, 40]).doubles
        for column in 0..<40 {
            #expect((0..<10).count { values[$0 * 40 + column] == 0 } == 3)
        }
        #expect(abs(deviation(values.filter { $0 != 0 }) / 0.5 - 1) < 0.15)
        // Not the same rows everywhere.
        #expect(
            (0..<10).contains { row in (1..<40).contains { (values[row * 40] == 0) != (values[row * 40 + $0] == 0) } })
    }

    @Test func identityAndDirac() {
        #expect(filled(.identity, [2, 3]).doubles == [1, 0, 0, 0, 1, 0])
        #expect(filled(.identity, [3, 2], .float32).doubles == [1, 0, 0, 1, 0, 0])
        // torch.nn.init.dirac_ of [4, 2, 3] in 2 groups: the middle of channel 0 and 1 in each.
        let dirac = filled(.dirac(groups: 2), [4, 2, 3]).doubles
        #expect(dirac.indices.filter { dirac[$0] == 1 } == [1, 10, 13, 22] && dirac.reduce(0, +) == 4)
        let plane = filled(.dirac(groups: 1), [1, 2, 2, 5]).doubles
        #expect(plane.indices.filter { plane[$0] == 1 } == [7])
    }

    @Test func shapesThatDoNotFitAreNamed() {
        #expect(Initializer.identity.problem(for: [3]) != nil)
        #expect(Initializer.orthogonal(gain: 1).problem(for: [3]) != nil)
        #expect(Initializer.sparse(sparsity: 0.1, standardDeviation: 1).problem(for: [3, 3, 3]) != nil)
        #expect(Initializer.dirac(groups: 2).problem(for: [3, 3, 3]) != nil)
        #expect(Initializer.dirac(groups: 1).problem(for: [3, 3]) != nil)
        #expect(Initializer.truncatedNormal(mean: 0, standardDeviation: 1, lower: 1, upper: 1).problem(for: [3]) != nil)
        #expect(Initializer.dirac(groups: 3).problem(for: [3, 3, 3]) == nil)
    }

    /// float32 is float64 rounded.
    @Test(arguments: [
        Initializer.orthogonal(gain: 1), .sparse(sparsity: 0.5, standardDeviation: 1),
        .truncatedNormal(mean: 1, standardDeviation: 2, lower: 0, upper: 3), .lecun(.normal),
    ])
    func typesAgree(_ initializer: Initializer) {
        #expect(
            filled(initializer, [8, 5], .float32).array(Float.self)
                == filled(initializer, [8, 5]).doubles.map { Float($0) })
    }

    @Test func modelByPattern() {
        let model = Sequential(Linear(4, 6), Activation.relu(), Linear(6, 3))
        let reference = Sequential(Linear(4, 6), Activation.relu(), Linear(6, 3))
        model.initialize(seed: 3)
        reference.initialize(seed: 3)
        // The default rule by its name gives the default's bits: the streams are the same.
        #expect(model.initialize(.kaimingUniform(slope: 5.0.squareRoot()), seed: 3) == ["0.weight", "2.weight"])
        for (one, other) in zip(model.namedParameters, reference.namedParameters) {
            #expect(bytes(of: one.tensor) == bytes(of: other.tensor))
        }
        #expect(model.initialize(.constant(0.5), matching: "2.*", ranks: 0..., seed: 3) == ["2.weight", "2.bias"])
        #expect(model.namedParameters.suffix(2).allSatisfy { $0.tensor.doubles.allSatisfy { $0 == 0.5 } })
        #expect(bytes(of: model.namedParameters[0].tensor) == bytes(of: reference.namedParameters[0].tensor))
        #expect(model.initialize(.constant(1), matching: "nothing", seed: 3) == [])
    }
}

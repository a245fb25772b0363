import Engine
import Specs
import Store
import Testing

@testable import Tasks

@Suite struct DifferentiateTests {
    private func differentiate(_ lines: String = "") throws -> RunRecord { try run("task: differentiate\n" + lines) }

    @Test func theGradientIsTheAnalyticOne() throws {
        let record = try differentiate("precision: float64\npoints: 7")
        let a = try record.numbers("/gradient/a/input")
        #expect(a == [-3, -2, -1, 0, 1, 2, 3])
        #expect(try record.numbers("/gradient/a/engine") == a.map { 9 * $0 * $0 })
        #expect(try record.numbers("/gradient/b/input") == a.map { 2 * $0 })
        #expect(try record.numbers("/gradient/b/engine") == a.map { -4 * $0 })
        #expect(try record.numbers("/curves/gradient/error") == [0])
    }

    /// The closed forms are right: they agree with finite differences of the expression.
    @Test func analyticGradientsAreThoseOfFiniteDifferences() throws {
        for choice in Expressions.all.choices {
            let expression = try choice.make((), Settings(.object([:])))
            let step = 1e-5
            for (index, argument) in expression.arguments.enumerated() {
                for place in stride(from: argument.domain.lowerBound, through: argument.domain.upperBound, by: 0.7) {
                    func value(_ shift: Double) -> Double {
                        let places = expression.arguments.indices.map { Tensor($0 == index ? place + shift : 0.3) }
                        return expression.value(places).item
                    }
                    let slope = (value(step) - value(-step)) / (2 * step)
                    #expect(abs(slope - argument.derivative(place)) < 1e-6, "\(argument.name) at \(place)")
                }
            }
        }
    }

    @Test func passesAddUpUnlessGradientsAreZeroed() throws {
        let one = try differentiate().numbers("/gradient/a/engine")
        let three = try differentiate("passes: 3")
        #expect(try zip(three.numbers("/gradient/a/engine"), one).allSatisfy { abs($0 - 3 * $1) <= 1e-6 * abs($0) })
        #expect(
            try three.numbers("/gradient/a/expected").max() == 243 && three.numbers("/curves/gradient/error")[0] < 1e-6)
        let zeroed = try differentiate("passes: 3\nzero-gradients: true")
        #expect(try zeroed.numbers("/gradient/a/engine") == one && zeroed.numbers("/gradient/a/expected").max() == 81)
    }

    @Test func frozenArgumentsGetNoGradient() throws {
        let record = try differentiate("frozen: [b]")
        #expect(!record.has("/gradient/b/engine") && record.has("/gradient/a/engine"))
        #expect(try record.numbers("/gradient/b/expected").allSatisfy { $0 == 0 })
        let both = try differentiate("frozen: [a, b]\npasses: 2")
        #expect(try !both.has("/gradient/a/engine") && both.numbers("/curves/gradient/error") == [0])
        #expect(throws: TaskError.self) { try differentiate("frozen: [c]") }
    }

    @Test func errorsAreRelativeToTheLargestGradient() {
        #expect(DifferentiateTask.error([1, 5], expected: [1, 4]) == 0.25)
        #expect(
            DifferentiateTask.error([0, 0], expected: [0, 0]) == 0 && DifferentiateTask.error(nil, expected: nil) == 0)
        #expect(
            DifferentiateTask.error([0], expected: nil) == .infinity
                && DifferentiateTask.error(nil, expected: [1]) == .infinity)
    }
}

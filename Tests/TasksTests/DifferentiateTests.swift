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

    /// The closed forms are right: they agree with finite differences of the expression, and with its value.
    @Test func analyticGradientsAreThoseOfFiniteDifferences() throws {
        for choice in Expressions.all.choices {
            let expression = try choice.make((), Settings(.object(["target": .integer(0)])))
            let step = 1e-5
            for (index, argument) in expression.arguments.enumerated() {
                for place in stride(from: argument.domain.lowerBound, through: argument.domain.upperBound, by: 0.7) {
                    // There the loss that sees a sigmoid alone is another.
                    if choice.name == "bce-after-sigmoid", abs(place) > 15 { continue }
                    let at = min(max(place, argument.domain.lowerBound + step), argument.domain.upperBound - step)
                    func value(_ shift: Double) -> Double {
                        let places = expression.arguments.indices.map {
                            Tensor([$0 == index ? at + shift : 0.3], shape: [1])
                        }
                        return expression.value(places).item
                    }
                    let slope = (value(step) - value(-step)) / (2 * step)
                    let exact = argument.derivative(at)
                    #expect(abs(slope - exact) < 1e-5 * (1 + abs(exact)), "\(choice.name), \(argument.name) at \(at)")
                    if let closed = expression.exact {
                        #expect(abs(closed([at]) - value(0)) < 1e-8 * (1 + value(0)), "\(choice.name) at \(at)")
                    }
                }
            }
        }
    }

    /// The numbers of the exercises, to the digits that they give.
    @Test(arguments: ["float32", "float64"]) func entropiesAreThoseOfTextbooks(_ precision: String) throws {
        func known(_ expression: String, _ name: String) throws -> Double {
            try differentiate("expression: \(expression)\nprecision: \(precision)").numbers("/value/known/\(name)")[0]
        }
        #expect(try known("entropy", "H(0)") == 0 && known("entropy", "H(1)") == 0)
        #expect(try abs(known("entropy", "H(0.25)") - 0.562) < 5e-4)
        #expect(try abs(known("entropy", "H(0.5)") - 0.693) < 5e-4)
        #expect(try abs(known("cross-entropy", "a certain event seen with q = 0.25") - 1.386) < 5e-4)
        let classes = try (1...3).map { try known("softmax-cross-entropy", "softmax(1, 2, 3), class \($0)") }
        #expect(classes == classes.sorted() && Set(classes).count == 3)
        #expect(try abs(known("softmax-cross-entropy", "softmax(1, 2, 3), sum") - 1) < 1e-6)
        #expect(abs(classes.reduce(0, +) - 1) < 1e-6)
    }

    @Test func entropyIsLargestInTheMiddle() throws {
        let record = try differentiate("expression: entropy\npoints: 99\nprecision: float64")
        let values = try record.numbers("/value/engine")
        #expect(values.firstIndex(of: values.max() ?? 0) == 49)
        #expect(try abs(record.numbers("/gradient/p/engine")[49]) < 1e-12)
        #expect(
            try record.numbers("/curves/value/error")[0] < 1e-15 && record.numbers("/curves/gradient/error")[0] < 1e-14)
    }

    /// Of the wrong side far out, a sigmoid leaves the loss nothing to learn from.
    @Test func lossesOfASigmoidAndOfLogitsPartFarOut() throws {
        func run(_ expression: String, _ precision: String) throws -> RunRecord {
            try differentiate("expression: {\(expression): {target: 0}}\npoints: 201\nprecision: \(precision)")
        }
        for precision in ["float32", "float64"] {
            let logits = try run("bce-with-logits", precision)
            let sigmoid = try run("bce-after-sigmoid", precision)
            let (right, wrong) = try (logits.numbers("/gradient/z/engine"), sigmoid.numbers("/gradient/z/engine"))
            let expected = try logits.numbers("/gradient/z/expected")
            #expect(zip(right, expected).allSatisfy { abs($0 - $1) < 1e-6 })
            // z = -10 ... 10: the same.
            #expect((90...110).allSatisfy { abs(right[$0] - wrong[$0]) < 1e-2 })
            // z = 20 and 40.
            #expect(right[120] > 0.99 && right[140] > 0.99 && wrong[140] == 0)
            #expect(precision == "float32" ? wrong[120] == 0 : wrong[120] > 0.99)
            #expect(
                try sigmoid.numbers("/value/engine")[150] == 100
                    && abs(logits.numbers("/value/engine")[150] - 50) < 1e-6)
        }
    }

    /// A run of `cubic` holds what it always held.
    @Test func gradientsAloneHaveNoValues() throws {
        let record = try differentiate()
        #expect(!record.datasets.contains { $0.path.hasPrefix("/value/") || $0.path.hasPrefix("/curves/value/") })
        #expect(try DifferentiateTask(trial(of: "task: differentiate").settings).curveNames == ["gradient/error"])
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

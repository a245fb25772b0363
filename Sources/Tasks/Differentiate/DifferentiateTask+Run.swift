import Engine
import Runs
import Specs
import Store

extension DifferentiateTask: TrialTask {
    var steps: Int { passes }

    /// How often the analytic gradient should stand in the engine's after all passes.
    private var multiple: Double { zeroesGradients ? 1 : Double(passes) }

    /// Makes the backward passes; the gradients are left in the inputs.
    func differentiate(progress: (Int) -> Void = { _ in }) {
        for pass in 0..<passes {
            if zeroesGradients { for input in inputs { input.grad = nil } }
            let value = expression.value(inputs)
            if value.requiresGrad { value.sum().backward() }
            progress(pass + 1)
        }
    }

    private static let errorCurve = "gradient/error"

    private static let valueCurve = "value/error"

    var curveNames: [String]? { [Self.errorCurve] + (expression.exact == nil ? [] : [Self.valueCurve]) }

    func record(trialID: String, settings: Value, progress: (Int) -> Void = { _ in }) -> RunRecord {
        let watch = Stopwatch()
        differentiate(progress: progress)
        var record = RunRecord(
            trialID: trialID, status: .completed, reason: "", settings: settings.canonicalJSON, provenance: "{}")
        var worst = 0.0
        for (argument, input) in zip(expression.arguments, inputs) {
            let places = input.detach().doubles
            let isFrozen = frozen.contains(argument.name)
            let expected = places.map { isFrozen ? 0 : multiple * argument.derivative($0) }
            record.datasets += [
                GradientData.input(places, argument.name), GradientData.expected(expected, argument.name),
            ]
            if let found = input.grad?.doubles { record.datasets.append(GradientData.engine(found, argument.name)) }
            worst = max(worst, Self.error(input.grad?.doubles, expected: isFrozen ? nil : expected))
        }
        record.datasets.append(CommonData.curve([worst], Self.errorCurve))
        record.datasets += values
        record.datasets.append(CommonData.totalSeconds(watch.elapsed))
        return record
    }

    /// The expression itself beside its closed form, where it has one, and the numbers of textbooks.
    private var values: [RunDataset] {
        guard let exact = expression.exact else { return [] }
        let places = inputs.map { $0.detach().doubles }
        let expected = places[0].indices.map { place in exact(places.map { $0[place] }) }
        let found = noGrad { expression.value(inputs.map { $0.detach() }).doubles }
        let dtype = inputs[0].dtype
        return [
            CommonData.curve([Self.error(found, expected: expected)], Self.valueCurve),
            GradientData.values(found, GradientData.engineWay), GradientData.values(expected, GradientData.expectedWay),
        ] + expression.known.map { GradientData.known([$0.engine(dtype), $0.exact], $0.name) }
    }

    func estimatedSeconds() -> Double {
        let watch = Stopwatch()
        differentiate()
        return watch.elapsed
    }

    /// The largest error over the largest gradient; infinite where there is a gradient and should be none, or the reverse.
    static func error(_ found: [Double]?, expected: [Double]?) -> Double {
        guard let found, let expected, found.count == expected.count else {
            return found == nil && expected == nil ? 0 : .infinity
        }
        let scale = expected.map(\.magnitude).max() ?? 0
        let error = zip(found, expected).map { ($0 - $1).magnitude }.max() ?? 0
        return error == 0 ? 0 : scale > 0 ? error / scale : .infinity
    }
}

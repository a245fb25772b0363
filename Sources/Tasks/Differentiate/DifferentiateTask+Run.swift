import Engine
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

    var curveNames: [String]? { ["gradient/error"] }

    func record(trialID: String, spec: Value, progress: (Int) -> Void = { _ in }) -> RunRecord {
        let watch = Stopwatch()
        differentiate(progress: progress)
        var record = RunRecord(
            trialID: trialID, status: .completed, reason: "", spec: spec.canonicalJSON, provenance: "{}")
        func add(_ path: String, _ values: [Double], shape: [Int]? = nil) {
            record.datasets.append(RunDataset(path: path, shape: shape ?? [values.count], elements: .float64(values)))
        }
        var worst = 0.0
        for (argument, input) in zip(expression.arguments, inputs) {
            let places = input.detach().doubles
            let isFrozen = frozen.contains(argument.name)
            let expected = places.map { isFrozen ? 0 : multiple * argument.derivative($0) }
            add("/gradient/\(argument.name)/input", places)
            add("/gradient/\(argument.name)/expected", expected)
            if let found = input.grad?.doubles { add("/gradient/\(argument.name)/engine", found) }
            worst = max(worst, Self.error(input.grad?.doubles, expected: isFrozen ? nil : expected))
        }
        add("/curves/gradient/error", [worst])
        add("/timing/total", [watch.elapsed], shape: [])
        return record
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

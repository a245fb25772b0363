import Runs
import Specs
import Store

@testable import Analysis

/// A sweep of labels by values along by seeds, whose runs a closure makes.
struct TestSweep {
    var labels = ["a", "b"]
    var rates = [0.01, 0.1, 1.0]
    var seeds = 6
    var loss = Value.object(["cross-entropy": .object([:])])
    var report: [String: Value] = ["compare": .string("optimizer"), "along": .string("optimizer.lr")]

    /// One trial: its label, its rate and its seed.
    struct Place {
        let label: String
        let rate: Double
        let seed: Int
    }

    /// What a run says: test and validation accuracy at its end, or how it failed. Nil: there is no run.
    enum Result {
        case values(test: Double, validation: Double?)
        case failed(RunStatus)
        case curves([String: [Double]])
    }

    static func identity(_ index: Int) -> String {
        let digits = String(index + 1, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits + String(repeating: "0", count: 48)
    }

    var places: [Place] {
        labels.flatMap { label in
            rates.flatMap { rate in (0..<seeds).map { Place(label: label, rate: rate, seed: $0) } }
        }
    }

    var plan: Plan {
        let trials = places.enumerated().map { index, place in
            Trial(
                id: Self.identity(index), index: index,
                settings: .object(["loss": loss]),
                coordinates: [
                    Coordinate(path: "optimizer", value: .string(place.label), label: place.label),
                    Coordinate(path: "optimizer.lr", value: .number(place.rate), label: "\(place.rate)"),
                    Coordinate(path: "seed", value: .integer(place.seed), label: "\(place.seed)"),
                ])
        }
        return Plan(
            name: "test", question: "Which is better?", task: "train", trials: trials,
            axes: [
                Axis(path: "optimizer", labels: labels), Axis(path: "optimizer.lr", labels: rates.map { "\($0)" }),
                Axis(path: "seed", labels: (0..<seeds).map { "\($0)" }),
            ], report: .object(report))
    }

    func analysis(_ result: (Place) -> Result?) throws -> Analysis {
        let plan = plan
        let runs = zip(plan.trials, places).compactMap { trial, place in
            result(place).map { Self.run(trial, $0) }
        }
        return try Analysis(SweepRuns(plan: plan, runs: runs))
    }

    static func run(_ trial: Trial, _ result: Result) -> RunSummary {
        switch result {
        case .values(let test, let validation):
            var curves = ["test/accuracy": [0.1, test]]
            if let validation { curves["validation/accuracy"] = [0.1, validation] }
            return RunSummary(trial: trial, status: .completed, curves: curves, content: TrainingResult(steps: 100))
        case .failed(let status):
            return RunSummary(
                trial: trial, status: status, reason: "the loss was inf at step 7", curves: ["test/accuracy": [0.1]])
        case .curves(let curves):
            return RunSummary(trial: trial, status: .completed, curves: curves, content: TrainingResult(steps: 100))
        }
    }
}

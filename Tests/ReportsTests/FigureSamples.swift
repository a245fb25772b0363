import Foundation
import Runs
import Specs
import Store

@testable import Analysis

/// Sweeps over any settings, with a made-up accuracy of each trial, for figures of several settings, problems or sizes.
struct FigureSamples {
    /// A setting and its values.
    struct Setting {
        let path: String
        let values: [Value]

        init(_ path: String, _ numbers: [Double]) { (self.path, values) = (path, numbers.map { .number($0) }) }
        init(_ path: String, _ names: [String]) { (self.path, values) = (path, names.map { .string($0) }) }
    }

    var settings: [Setting]
    var seeds = 2
    var report: [String: Value] = ["metric": .string("test/accuracy")]

    static func label(_ value: Value) -> String { value.string ?? value.number.map { String(format: "%g", $0) } ?? "" }

    /// - Parameter run: of the values of a trial by their labels and its seed, what it reached, nil for a run that diverged, and what else
    ///   it holds.
    func sweep(_ run: ([String], Int) -> (accuracy: Double?, content: TrainingResult)) -> SweepRuns {
        var cells: [[Value]] = [[]]
        for setting in settings { cells = cells.flatMap { cell in setting.values.map { cell + [$0] } } }
        var trials: [Trial] = []
        var runs: [RunSummary] = []
        for cell in cells {
            for seed in 0..<seeds {
                let coordinates = zip(settings, cell).map {
                    Coordinate(path: $0.path, value: $1, label: Self.label($1))
                }
                let trial = Trial(
                    id: SyntheticSweep.identity(trials.count), index: trials.count, settings: .object([:]),
                    coordinates: coordinates + [Coordinate(path: "seed", value: .integer(seed), label: "\(seed)")])
                trials.append(trial)
                let found = run(cell.map(Self.label), seed)
                let curve = found.accuracy.map { [0.1, 0.8 * $0, $0] } ?? [0.1]
                runs.append(
                    RunSummary(
                        trial: trial, status: found.accuracy == nil ? .diverged : .completed,
                        curves: ["test/accuracy": curve], timing: ["forward": 1 + 0.1 * Double(seed)],
                        content: found.content))
            }
        }
        let axes = settings.map { Axis(path: $0.path, labels: $0.values.map(Self.label)) }
        return SweepRuns(
            plan: Plan(
                name: "sample", question: "", task: "train", trials: trials,
                axes: axes + [Axis(path: "seed", labels: (0..<seeds).map { "\($0)" })], report: .object(report)),
            runs: runs)
    }

    /// Two optimizers at three rates and three depths; one diverges.
    static func manySettings() -> SweepRuns {
        FigureSamples(settings: [
            Setting("optimizer", ["sgd", "adam"]), Setting("optimizer.lr", [0.001, 0.01, 0.1]),
            Setting("model.hidden.depth", [1, 2, 4]),
        ]).sweep { labels, seed in
            if labels == ["adam", "0.1", "4"] { return (nil, TrainingResult()) }
            let distance = log10((Double(labels[1]) ?? 1) / (labels[0] == "adam" ? 0.001 : 0.1))
            let depth = Double(labels[2]) ?? 0
            return (0.9 - 0.1 * abs(distance) - 0.02 * abs(depth - 2) + 0.004 * Double(seed), TrainingResult())
        }
    }

    /// Three models on four data sets; one fails on the last.
    static func problems() -> SweepRuns {
        FigureSamples(
            settings: [
                Setting("model", ["linear", "mlp", "cnn"]),
                Setting("data.source", ["digits", "iris", "moons", "wine"]),
            ], report: ["compare": .string("model"), "metric": .string("test/accuracy")]
        ).sweep { labels, seed in
            let errors: [String: [String: Double]] = [
                "linear": ["digits": 0.08, "iris": 0.04, "moons": 0.24, "wine": 0.04],
                "mlp": ["digits": 0.04, "iris": 0.05, "moons": 0.06, "wine": 0.05],
                "cnn": ["digits": 0.02, "iris": 0.08, "moons": 0.06],
            ]
            guard let error = errors[labels[0]]?[labels[1]] else { return (nil, TrainingResult()) }
            return (1 - error + 0.01 * (Double(seed) - 0.5), TrainingResult())
        }
    }

    /// Five models of other sizes, of which two are not worth theirs.
    static func sizes(_ report: [String: Value] = [:], seeds: Int = 3) -> SweepRuns {
        let models: [String: (parameters: Int, accuracy: Double)] = [
            "tiny": (1_000, 0.7), "small": (4_000, 0.8), "wide": (20_000, 0.78), "large": (60_000, 0.9),
            "huge": (300_000, 0.89),
        ]
        return FigureSamples(
            settings: [Setting("model", ["tiny", "small", "wide", "large", "huge"])], seeds: seeds,
            report: ["compare": .string("model"), "metric": .string("test/accuracy")].merging(report) { $1 }
        ).sweep { labels, seed in
            let model = models[labels[0]] ?? (0, 0)
            var content = TrainingResult()
            (content.parameters, content.multiplyAdds) = (model.parameters, 10 * model.parameters)
            return (model.accuracy + 0.01 * Double(seed), content)
        }
    }

    /// Two kernels of 3x3 before and after training, and maps of two layers.
    static func convolutions(_ run: RunSummary) -> TrainingResult {
        var result = TrainingResult()
        let initial = (0..<18).map { Double($0 - 9) / 90 }
        result.kernels = Kernels(
            name: "0.weight", shape: [2, 1, 3, 3], initial: initial, final: initial.map { -2 * $0 })
        let layers = [("0", 4), ("3", 2)].compactMap { name, side in
            FeatureMaps.Layer(
                name: name, shape: [2, 3, side, side], values: (0..<6 * side * side).map { UInt8($0 * 2) },
                range: -1...2)
        }
        result.featureMaps = FeatureMaps(
            images: StoredImages(count: 2, channels: 1, height: 4, width: 4, values: (0..<32).map { UInt8($0 * 8) }),
            layers: layers)
        return result
    }
}

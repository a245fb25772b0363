import Foundation
import Runs
import Specs
import Store
import Streams

@testable import Analysis

/// A made-up sweep of optimizers by learning rates by seeds, whose truth is known.
struct SyntheticSweep {
    /// A label, the rate that is best for it, what it reaches there, and the rate from which on it diverges.
    struct Optimizer {
        var name: String
        var bestRate: Double
        var accuracy: Double
        var divergesFrom = Double.infinity
    }

    var name = "synthetic"
    var optimizers: [Optimizer]
    var rates: [Double]
    var seeds: Int
    var epochs = 5
    var hasValidation = true
    /// Of every trial.
    var settings: [String: Value] = ["loss": .object(["cross-entropy": .object([:])])]
    var report: Value = .object([
        "compare": .string("optimizer"), "along": .string("optimizer.lr"), "metric": .string("test/accuracy"),
    ])

    /// Seven optimizers at nine rates from 1e-4 to 1, as the experiment `optimizers` has them.
    static func large(seeds: Int) -> SyntheticSweep {
        SyntheticSweep(
            name: "optimizers",
            optimizers: [
                Optimizer(name: "sgd", bestRate: 0.3, accuracy: 0.845),
                Optimizer(name: "momentum", bestRate: 0.03, accuracy: 0.855, divergesFrom: 0.9),
                Optimizer(name: "nesterov", bestRate: 0.03, accuracy: 0.857, divergesFrom: 0.9),
                Optimizer(name: "adagrad", bestRate: 0.03, accuracy: 0.852),
                Optimizer(name: "rmsprop", bestRate: 0.001, accuracy: 0.853, divergesFrom: 0.3),
                Optimizer(name: "adam", bestRate: 0.001, accuracy: 0.860, divergesFrom: 0.9),
                Optimizer(name: "adamw", bestRate: 0.001, accuracy: 0.861, divergesFrom: 0.9),
            ],
            rates: (0..<9).map { pow(10, -4 + Double($0) / 2) }, seeds: seeds)
    }

    var plan: Plan {
        var trials: [Trial] = []
        for optimizer in optimizers {
            for rate in rates {
                for seed in 0..<seeds {
                    let index = trials.count
                    trials.append(
                        Trial(
                            id: Self.identity(index), index: index,
                            settings: .object(settings),
                            coordinates: [
                                Coordinate(path: "optimizer", value: .string(optimizer.name), label: optimizer.name),
                                Coordinate(path: "optimizer.lr", value: .number(rate), label: Self.label(rate)),
                                Coordinate(path: "seed", value: .integer(seed), label: String(seed)),
                            ]))
                }
            }
        }
        return Plan(
            name: name, question: "Which optimizer reaches the best test accuracy, and how much does the rate matter?",
            task: "train", trials: trials,
            axes: [
                Axis(path: "optimizer", labels: optimizers.map(\.name)),
                Axis(path: "optimizer.lr", labels: rates.map(Self.label)),
                Axis(path: "seed", labels: (0..<seeds).map(String.init)),
            ], report: report)
    }

    /// Every run of the plan.
    func runs() -> [RunSummary] { plan.trials.map(run) }

    func sweep(without left: (Trial) -> Bool = { _ in false }) -> SweepRuns {
        SweepRuns(plan: plan, runs: runs().filter { !left($0.trial) })
    }

    private func run(_ trial: Trial) -> RunSummary {
        let place = trial.index / (rates.count * seeds)
        let optimizer = optimizers[place]
        let rate = rates[trial.index / seeds % rates.count]
        let seed = trial.index % seeds
        let noise = { (salt: Int) in Self.noise(trial.index &* 31 &+ salt) }
        let shared = Self.noise(-1 - seed) * 0.004
        let timing = [
            "data": 0.09, "forward": 0.7, "backward": 1.1, "optimizer": 0.2 + 0.04 * Double(place),
            "evaluation": 0.35, "total": 2.6 + 0.04 * Double(place),
        ].mapValues { $0 * (1 + 0.05 * Self.noise(trial.index)) }
        let provenance = Value.object([
            "commit": .string("0123456789abcdef"), "cpu": .string("AMD EPYC"), "numerics": .integer(1),
            "libraries": .object(["openblas": .string("0.3.21"), "onednn": .string("2.6.3")]),
            "data": .object(["fashion-mnist": .string("5fdeadbeef")]),
        ])
        let distance = log10(rate / optimizer.bestRate)
        let start = 0.1 + 0.02 * Self.noise(-100 - seed)
        if rate >= optimizer.divergesFrom {
            return RunSummary(
                trial: trial, status: .diverged, reason: "the training loss was inf at step \(17 + seed)",
                curves: ["test/accuracy": [start], "train/loss": [2.3]],
                timing: timing.mapValues { $0 / 20 }, provenance: provenance,
                content: TrainingResult(steps: 17 + seed))
        }
        let reach = max(0.1, optimizer.accuracy - (distance < 0 ? 0.055 : 0.10) * distance * distance)
        func curve(_ offset: Double, _ salt: Int) -> [Double] {
            (0...epochs).map { epoch -> Double in
                let missing: Double = (reach - 0.1) * 0.16 * exp(-0.8 * Double(epoch - 1))
                let value: Double = reach - missing + offset + shared + 0.002 * noise(salt + epoch)
                return ((epoch == 0 ? start : value) * 10_000).rounded() / 10_000
            }
        }
        var curves = ["test/accuracy": curve(0, 0), "train/accuracy": curve(0.02, 50)]
        if hasValidation { curves["validation/accuracy"] = curve(0.003, 100) }
        curves["train/loss"] = (0...epochs).map { epoch -> Double in
            let excess: Double = 0.4 * exp(-0.8 * Double(epoch)) + 0.004 * noise(150 + epoch)
            return epoch == 0 ? 2.3026 : 2.3026 - 2.2 * reach + excess
        }
        curves["test/loss"] = curves["train/loss"]?.map { $0 + 0.05 }
        return RunSummary(
            trial: trial, status: .completed, curves: curves, timing: timing, provenance: provenance,
            content: TrainingResult(steps: 313 * epochs))
    }

    static func label(_ rate: Double) -> String { String(format: "%.4g", rate) }

    static func identity(_ index: Int) -> String {
        String(format: "%016x", UInt64(index + 1) &* 0x9e37_79b9_7f4a_7c15) + String(repeating: "0", count: 48)
    }

    /// A number in -1...1 that depends on `key` alone, roughly bell-shaped.
    static func noise(_ key: Int) -> Double {
        var stream = CounterStream(name: "noise", data: [Double(key)])
        return (0..<3).map { _ in Double(stream.next() >> 11) / Double(1 << 53) * 2 - 1 }.reduce(0, +) / 3
    }
}

extension SyntheticSweep {
    /// Two optimizers at three rates with six seeds: small enough to read its report in full.
    static var small: SyntheticSweep {
        SyntheticSweep(
            name: "small",
            optimizers: [
                Optimizer(name: "sgd", bestRate: 1, accuracy: 0.84),
                Optimizer(name: "adam", bestRate: 0.01, accuracy: 0.86, divergesFrom: 1),
            ],
            rates: [0.01, 0.1, 1], seeds: 6, epochs: 2)
    }
}

import Runs
import Specs
import Testing

@testable import Analysis
@testable import Reports

/// What a reader who has nothing but the report must find in it.
struct ReaderTests {
    private struct Arm {
        let label: String
        let optimizer: Value
    }

    private static let arms = [
        Arm(
            label: "slow, with care",
            optimizer: .object(["sgd": .object(["lr": .number(0.1), "momentum": .number(0.5)])])),
        Arm(label: "adam", optimizer: .object(["adam": .object(["lr": .number(0.1), "beta1": .number(0.9)])])),
    ]

    /// Arms by kernel sizes by seeds; `curve` gives test accuracy after each epoch.
    private func report(
        seeds: Int, kernels: [Int] = [3], overrides: [String] = [],
        curve: (_ arm: Int, _ kernel: Int, _ seed: Int) -> [Double]
    ) throws -> Report {
        var (trials, runs): ([Trial], [RunSummary]) = ([], [])
        for (place, arm) in Self.arms.enumerated() {
            for kernel in kernels {
                for seed in 0..<seeds {
                    let trial = Trial(
                        id: SyntheticSweep.identity(trials.count), index: trials.count,
                        settings: .object([
                            "optimizer": arm.optimizer,
                            "model": .object(["cnn": .object(["kernel": .integer(kernel)])]),
                        ]),
                        coordinates: [
                            Coordinate(path: "optimizer", value: arm.optimizer, label: arm.label),
                            Coordinate(path: "model.kernel", value: .integer(kernel), label: "\(kernel)"),
                            Coordinate(path: "seed", value: .integer(seed), label: "\(seed)"),
                        ])
                    trials.append(trial)
                    runs.append(
                        RunSummary(
                            trial: trial, status: .completed,
                            curves: [
                                "test/accuracy": [0.1] + curve(place, kernel, seed),
                                "train/accuracy": [0.1, 0.5, 0.5, 0.5, 0.5],
                            ],
                            timing: ["total": 9, "cpu": place == 0 ? 2 : 1]))
                }
            }
        }
        let report: [String: Value] = ["compare": .string("optimizer"), "also": .list([.string("time")])]
            .merging(kernels.count > 1 ? ["along": .string("model.kernel")] : [:]) { $1 }
        let plan = Plan(
            name: "arms", question: "Which?", task: "train", trials: trials,
            axes: [
                Axis(path: "optimizer", labels: Self.arms.map(\.label)),
                Axis(path: "model.kernel", labels: kernels.map { "\($0)" }),
                Axis(path: "seed", labels: (0..<seeds).map { "\($0)" }),
            ].filter { $0.labels.count > 1 }, report: .object(report), overrides: overrides)
        return Report(try Analysis(SweepRuns(plan: plan, runs: runs)))
    }

    private func markdown(
        seeds: Int, overrides: [String] = [], curve: (_ arm: Int, _ kernel: Int, _ seed: Int) -> [Double]
    ) throws -> String {
        try report(seeds: seeds, overrides: overrides, curve: curve).markdown
    }

    @Test func theSettingsOfEveryArmAreTold() throws {
        let text = try markdown(seeds: 3, overrides: ["data.train=100"]) { arm, _, seed in
            [0.5, 0.6, 0.6, 0.6 + 0.001 * Double(seed + arm)]
        }
        #expect(text.contains("| optimizer: adam | adam (beta1 0.9, lr 0.1) |"), "\(text)")
        #expect(text.contains("| optimizer: slow, with care | sgd (lr 0.1, momentum 0.5) |"))
        #expect(text.contains("not distinguishable from *slow, with care*"))
        #expect(text.contains("`azmoon sweep arms --set 'data.train=100'`"))
        #expect(text.contains("A run takes 1 s of processor time with adam, the least of all."))
        #expect(text.contains("training was finished by this rule"))
    }

    /// Eight seeds could decide, but the values differ in two of them.
    @Test func whereNoTestCouldDecideTheAnswerSaysSo() throws {
        let text = try markdown(seeds: 8) { arm, _, seed in [0.5, 0.6, 0.6, arm == 1 && seed < 2 ? 0.61 : 0.6] }
        #expect(text.contains("No test could decide: the values of a pair differ in at most 2 seeds"), "\(text)")
        let other = try markdown(seeds: 8) { arm, _, seed in [0.5, 0.6, 0.6, 0.6 + 0.001 * Double(seed + 5 * arm)] }
        #expect(!other.contains("No test could decide"))
    }

    /// Two kernels that are as good as each other, each on its own half of the seeds.
    @Test func aMeanBelowEveryChosenValueIsMarked() throws {
        let report = try report(seeds: 8, kernels: [3, 5]) { arm, kernel, seed in
            [0.5, 0.6, 0.6, 0.6 + 0.1 * Double(arm) + ((seed < 4) == (kernel == 3) ? 0.05 : 0)]
        }
        let text = report.markdown
        #expect(text.contains("⚠ The mean of adam and *slow, with care* is worse than at each value chosen"), "\(text)")
        let curves = try #require(report.figures.first { $0.name == LearningCurves.name }).script.code
        #expect(curves.contains("adam (5 or 3)") || curves.contains("adam (3 or 5)"))
    }
}

import Foundation
import Testing

extension ProgramTests {
    /// Wrong numbers: what was stored, or said, and was not so.
    @Suite struct NumberFaults {
        /// A weighted mean over the split; the mean over batches of 7 is 0.299, over parts of 256 0.2425. At a rate of 0.1 the training itself
        /// magnifies the last bit of a weight.
        @Test func aWeightedLossIsTheWeightedMeanOverTheSplit() throws {
            let workspace = try Workspace()
            try workspace.write(
                "weighted.yaml",
                """
                name: weighted
                question: "Weighted evaluation loss?"
                data: {source: digits, train: 1796, validation: 0, test: 1, normalize: false}
                model: linear
                optimizer: {sgd: {lr: 0.001}}
                loss: {cross-entropy: {weights: [1, 1, 1, 1, 20, 1, 1, 0.01, 1, 1]}}
                training: {epochs: 2, batch: 7}
                seeds: 1
                """)
            try workspace.succeed("sweep weighted.yaml")
            let trial = try #require(workspace.plan("weighted").trials.first)
            let values = try workspace.store("weighted").open(trial.id).doubles("/curves/train/loss")
            #expect(abs(try #require(values.last) - 0.244815) < 1e-4)
        }

        /// It was "ahead, p < 0.0001", d = -4.8e15.
        @Test func valuesThatSeedsDoNotChangeAreNotTested() throws {
            let workspace = try Workspace()
            try workspace.write(
                "constant.yaml",
                """
                name: constant
                question: "Constant difference?"
                task: minimize
                function: quadratic
                start: [-2]
                steps: 10
                optimizer: sgd
                seeds: 6
                sweep:
                  optimizer.lr: [0.1, 0.2, 0.25]
                report: {compare: optimizer.lr, metric: steps/gap}
                """)
            try workspace.succeed("sweep constant.yaml")
            let report = try workspace.text("results/constant/report.md")
            #expect(report.contains("seeds change nothing here, and the comparison is exact"))
            #expect(report.contains("(6 seeds, all the same)") && report.contains("the standard deviation is 0"))
            for word in ["e+15", "e15", "Wilcoxon signed-rank and", "t tests"] {
                #expect(!report.contains(word), "\(word)")
            }
        }

        @Test(arguments: [
            ("loss: bce", "training: {epochs: 1, batch: 7}", "linear", "bce-with-logits"),
            (
                "loss: cross-entropy", "training: {epochs: 2, batch: 16}",
                "{sequential: [{linear: 8}, batch-norm, relu, linear]}", "drop-last: true"
            ),
        ])
        func whatCannotBeTrainedIsRefused(_ loss: String, _ training: String, _ model: String, _ word: String) throws {
            let workspace = try Workspace()
            try workspace.write(
                "refused.yaml",
                """
                name: refused
                question: "?"
                data: {source: iris, train: 33, validation: 30, test: 60}
                model: \(model)
                optimizer: sgd
                \(loss)
                \(training)
                seeds: 2
                """)
            try workspace.fail("sweep refused.yaml", saying: word)
            #expect(!FileManager.default.fileExists(atPath: workspace.path("results/refused/runs")))
        }
    }
}

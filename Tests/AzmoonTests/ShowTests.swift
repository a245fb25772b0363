import Foundation
import Store
import Testing

extension ProgramTests {
    /// `azmoon show` as a user runs it.
    @Suite struct Show {
        private let workspace: Workspace
        private let ids: [String]

        init() throws {
            workspace = try .small()
            ids = try workspace.plan("small").trials.map { String($0.id.prefix(16)) }
        }

        private func report(_ folder: String) throws -> String { try workspace.text("\(folder)/report.md") }

        @Test func oneRunHasAReportBesideItsFile() throws {
            let id = ids[7]
            let outcome = try workspace.succeed("show \(id.prefix(9))")
            let folder = "results/small/runs/\(id)"
            #expect(outcome.output == "Report: \(folder)/report.md\n", "\(outcome.text)")
            let text = try report(folder)
            for wanted in [
                "# Run \(id) of small", "**Result.** The run has a test accuracy of ", "| optimizer | adam (",
                "| seed | 1 (of weights and of the samples' order) |", "## The loss of each step",
                "## The worst mistakes", "of 64 test samples a wrong class", "## Weights before and after training",
                "`azmoon replay \(id)`",
            ] { #expect(text.contains(wanted), "\(wanted): \(text)") }
            let figures = try workspace.names("\(folder)/figures")
            for name in ["curves", "step-losses", "confusion", "weights-first-last"] {
                for ending in ["svg", "png", "gp", "csv"] { #expect(figures.contains("\(name).\(ending)")) }
            }
            // The same file gives the same bytes, and the sweep knows nothing of it.
            let before = try figures.map { try workspace.bytes("\(folder)/figures/\($0)") }
            try workspace.succeed("show \(id) --threads 2")
            #expect(try report(folder) == text)
            #expect(try figures.map { try workspace.bytes("\(folder)/figures/\($0)") } == before)
            let listing = try workspace.store("small").listing()
            #expect(listing.ids.count == 8 && listing.foreign.isEmpty)
            #expect(try workspace.succeed("status small.yaml").text.contains("8"))
            try workspace.succeed("replay \(id)")
        }

        /// Of images the worst mistakes are drawn; classes have their names where the source has some.
        @Test func mistakesAreImagesAndClassesHaveNames() throws {
            func spec(_ source: String) -> String {
                """
                name: \(source)
                data: {source: \(source), test: 100}
                model: {mlp: {hidden: [8]}}
                optimizer: {sgd: {lr: 0.01}}
                training: {epochs: 1, batch: 32}
                diagnostics: [gradient-norm]
                schedule: {step: {every: 1}}
                seeds: 1
                """
            }
            for source in ["digits", "iris"] {
                try workspace.write("\(source).yaml", spec(source))
                try workspace.succeed("sweep \(source).yaml")
                let id = try #require(workspace.plan(source).trials.first).shortID
                try workspace.succeed("show \(id)")
                let folder = "results/\(source)/runs/\(id)"
                let (text, figures) = (try report(folder), try workspace.names("\(folder)/figures"))
                #expect(figures.contains("gradients-first-last.png") && figures.contains("confusion.png"))
                #expect(figures.contains("mistakes.png") == (source == "digits"), "\(figures)")
                if source == "iris" {
                    #expect(text.contains("| 0 setosa |") && text.contains("| 2 virginica |"), "\(text)")
                    // So they have in the sweep's report.
                    let script = try workspace.text("results/iris/figures/confusion.gp")
                    #expect(script.contains("'setosa'") && script.contains("'virginica'"), "\(script)")
                }
            }
            // White is the brightest number of the digits, 16.
            let id = try #require(workspace.plan("digits").trials.first).shortID
            let rows = try workspace.text("results/digits/runs/\(id)/figures/mistakes.csv").split(separator: "\n")
            let shades = rows.dropFirst().compactMap { $0.split(separator: ",").last.flatMap { Int($0) } }
            #expect(rows.count == 1 + 12 * 64 && shades.max() == 255 && Set(shades).count > 5, "\(rows.prefix(9))")
        }

        /// The sweep's report names the command for each run that it singles out, and links the reports that there are.
        @Test func theSweepsReportLinksIt() throws {
            try workspace.succeed("report small.yaml")
            let before = try report("results/small")
            let id = try #require(ids.first { before.contains("| `azmoon show \($0)` |") }, "\(before)")
            #expect(!before.contains("](runs/"))
            try workspace.succeed("show \(id)")
            #expect(try report("results/small") == before)
            try workspace.succeed("report small.yaml")
            let after = try report("results/small")
            #expect(after == before.replacing("`azmoon show \(id)`", with: "[\(id)](runs/\(id)/report.md)"), "\(after)")
            // From elsewhere there is no way to it.
            try workspace.succeed("report small.yaml --to elsewhere")
            #expect(try report("elsewhere") == before)
            // Another plan for the same runs stands two folders deeper.
            try workspace.succeed("sweep small.yaml --set seeds=1")
            let other = try #require(try workspace.variantPlan("small").trials.map(\.shortID).first)
            try workspace.succeed("show \(other)")
            try workspace.succeed("report small.yaml --set seeds=1")
            let variants = try workspace.names("results/small/variants")
            #expect(try report("results/small/variants/\(variants[0])").contains("](../../runs/\(other)/report.md)"))
        }

        @Test func twoRunsStandSideBySide() throws {
            let outcome = try workspace.succeed("show \(ids[0]) --against \(ids[7])")
            let folder = "results/small/runs/\(ids[0])-\(ids[7])"
            #expect(outcome.output == "Report: \(folder)/report.md\n", "\(outcome.text)")
            let text = try report(folder)
            for wanted in [
                "# Runs \(ids[0]) and \(ids[7]) of small", "## What differs", "| optimizer | sgd (", "| seed | 0 | 1 |",
                "## What is the same", "| test accuracy |", "`azmoon show \(ids[0]) --against \(ids[7])`",
                // The arms as the sweep's report calls them.
                "|  | sgd | adam | difference |",
            ] { #expect(text.contains(wanted), "\(wanted): \(text)") }
            try workspace.succeed("show \(ids[0]) --against \(ids[1])")
            let same = try report("results/small/runs/\(ids[0])-\(ids[1])")
            #expect(same.contains("|  | sgd, seed=0 | sgd, seed=1 | difference |"), "\(same)")
            #expect(try workspace.store("small").listing().foreign.isEmpty)
        }

        @Test func theReportGoesElsewhereIfAsked() throws {
            try workspace.succeed("show \(ids[0]) --to elsewhere/deep")
            #expect(try report("elsewhere/deep").contains("# Run \(ids[0])"))
            #expect(!FileManager.default.fileExists(atPath: workspace.path("results/small/runs/\(ids[0])")))
        }

        @Test func aRunThatDivergedIsShown() throws {
            try workspace.succeed("sweep small.yaml --set sweep.optimizer.lr=[1.0e+30] --set seeds=1")
            for trial in try workspace.variantPlan("small").trials {
                try workspace.succeed("show \(trial.id)")
                let text = try report("results/small/runs/\(trial.shortID)")
                let run = try workspace.store("small").open(trial.id)
                guard run.status == .diverged else { continue }
                #expect(text.contains("**Result.** The run diverged: \(run.reason)."), "\(text)")
                #expect(text.contains("## Last values"))
            }
        }

        /// Runs whose data are another machine's are shown without their mistakes.
        @Test func withoutTheDataTheReportSaysHowToGetThem() throws {
            let store = try workspace.store("small")
            let run = try store.open(ids[0])
            let source = #"{"random":{"classes":4,"shape":[16]}}"#
            try #require(run.settings.contains(source), "\(run.settings)")
            var record = RunRecord(
                trialID: run.trialID, status: run.status, reason: run.reason,
                settings: run.settings.replacing(source, with: #"{"mnist":{}}"#), provenance: run.provenance)
            for path in try run.datasetPaths() { record.datasets.append(try run.read(path)) }
            try store.write(record)
            try workspace.succeed("show \(ids[0])")
            let text = try report("results/small/runs/\(ids[0])")
            #expect(text.contains("The run: not shown, because ") && text.contains("data fetch mnist"), "\(text)")
        }

        /// Weights that do not give the stored predictions are not taken for the run's.
        @Test func otherPredictionsAreNotShown() throws {
            let store = try workspace.store("small")
            let run = try store.open(ids[0])
            var record = RunRecord(
                trialID: run.trialID, status: run.status, reason: run.reason, settings: run.settings,
                provenance: run.provenance)
            for path in try run.datasetPaths() {
                var dataset = try run.read(path)
                if path == "/predictions/test", case .int64(var classes) = dataset.elements {
                    classes[0] = (classes[0] + 1) % 4
                    dataset.elements = .int64(classes)
                }
                record.datasets.append(dataset)
            }
            try store.write(record)
            try workspace.succeed("show \(ids[0])")
            #expect(try report("results/small/runs/\(ids[0])").contains("give 1 of 64 test samples another class here"))
        }

        @Test func whatCannotBeShownIsAnError() throws {
            try workspace.fail("show 00000000000000000000", saying: "no run in results")
            try workspace.fail("show nonsense", saying: "hexadecimal")
            try workspace.fail("show \(ids[0]) --against \(ids[0])", saying: "the same run")
            try workspace.fail("show \(ids[0]) --against 00000000000000000000", saying: "no run in results")
            try workspace.fail("show \(ids[0]) --results none", saying: "no folder 'none'")
            let file = "results/small/runs/\(ids[0]).h5"
            try workspace.write(file, Array(workspace.bytes(file).dropLast()))
            try workspace.fail("show \(ids[0])", saying: file, "damaged", "Run the sweep again")
            try workspace.fail("show", code: 2, saying: "Usage: azmoon")
        }
    }
}

import Runs
import Specs
import Store
import Testing

@testable import Analysis
@testable import Reports

@Suite struct ReportTextTests {
    private func text(_ sweep: SweepRuns) throws -> String { Report(try Analysis(sweep)).markdown }

    @Test func numbersReadTheSameEverywhere() {
        #expect(NumberText.fixed(-0.004, 2) == "0.00")
        #expect(NumberText.fixed(-1.5, 1) == "−1.5")
        #expect(NumberText.p(0.00001) == "< 0.0001" && NumberText.p(0.04100) == "0.0410")
        #expect(NumberText.duration(0.0042) == "4.2 ms" && NumberText.duration(0.25) == "250 ms")
        #expect(NumberText.duration(12.34) == "12.3 s" && NumberText.duration(780) == "13 min 0 s")
        #expect(NumberText.duration(7_380) == "2 h 3 min")
        #expect(NumberText.list(["a", "b", "c"]) == "a, b and c" && NumberText.list(["a"], "or") == "a")
        let accuracy = MetricText(metric: MetricCurve(path: "test/accuracy"))
        #expect(accuracy.value(0.85314) == "85.31%" && accuracy.difference(0.0123) == "+1.23")
        #expect(accuracy.difference(0.00001) == "0.00" && accuracy.target(0.84) == "84%")
        let loss = MetricText(metric: MetricCurve(path: "test/loss"))
        #expect(loss.value(0.43217) == "0.4322" && loss.axis == "test loss")
    }

    /// The unit stands behind the value, as a percent sign does, and not between the metric's name and the value.
    @Test func unitsStandBehindValues() throws {
        let ratio = MetricText(metric: MetricCurve(path: "test/psnr"))
        #expect(ratio.name == "test PSNR" && ratio.axis == "test PSNR (dB)")
        #expect(ratio.value(18.576) == "18.58 dB" && ratio.target(15) == "15 dB" && ratio.differenceUnit == " dB")
        let growth = MetricText(metric: MetricCurve(path: "test/scale-error"))
        #expect(growth.value(3.1) == "3.100%" && growth.differenceUnit == " points")
        #expect(growth.axis == "test error of the scale (%)")
        #expect(MetricText(metric: MetricCurve(path: "test/dx-error")).value(0.5) == "0.5000 pixels")

        var sweep = SyntheticSweep.small
        sweep.report = .object(["compare": .string("optimizer"), "metric": .string("test/psnr")])
        sweep.rates = [0.1]
        let runs = sweep.runs().map { run in
            RunSummary(
                trial: run.trial, status: .completed,
                curves: ["test/psnr": run.curves["test/accuracy", default: []].map { 20 * $0 }])
        }
        let text = try text(SweepRuns(plan: sweep.plan, runs: runs))
        let sentence = #/has the highest mean test PSNR, 1[0-9]\.[0-9]{2} dB \(6 seeds/#
        #expect(text.contains(sentence) && text.contains("| mean test PSNR |"))
        #expect(!text.contains("PSNR in dB") && text.contains("difference (dB)"))
    }

    /// No "trains tried", and no "a keep's mean".
    @Test func settingsReadWellInTheSingularAndThePlural() {
        let size = SettingName(of: "data.train")
        #expect(size.one == "training set size" && size.several == "training set sizes")
        let kept = SettingName(of: "training.keep")
        #expect(kept.several == "choices of weights" && kept.any == "a choice of weights")
        #expect(SettingName(of: "optimizer").any == "an optimizer" && SettingName(of: "loss").several == "losses")
        #expect(SettingName(of: "optimizer.lr").several == "learning rates")
        let skips = SettingName(of: "model.skips")
        #expect(skips.one == "skips" && skips.several == "values of skips" && skips.any == "one value of skips")
        #expect(SettingName(of: "model.layers.2").several == "values of layer 2")
        #expect(NumberText.count(2, "probability") == "2 probabilities" && NumberText.count(1, "pass") == "1 pass")
        #expect(
            NumberText.count(2, "pass") == "2 passes" && NumberText.count(2, "epoch") == "2 epochs"
                && NumberText.plural("number of epochs") == "numbers of epochs")
    }

    @Test func ticsAreRoundAndWithinTheRange() {
        #expect(FigureStyle.tics("y", lower: 71.9, upper: 86.2) == "set ytics 72, 2, 86.2; set format y '%.0f'")
        #expect(FigureStyle.tics("x", lower: 0, upper: 0.23) == "set xtics 0, 0.05, 0.23; set format x '%.2f'")
        #expect(FigureStyle.tics("y", lower: 1, upper: 1) == "set ytics autofreq")
    }

    @Test func anIncompleteSweepSaysSoAtTheTop() throws {
        let sweep = SyntheticSweep.large(seeds: 3)
        let lines = try text(sweep.sweep { $0.index % 10 == 0 }).split(separator: "\n")
        #expect(
            lines[2]
                == "**Incomplete:** 170 of 189 trials have a result; what follows may change. Finish with `azmoon sweep optimizers`."
        )
    }

    /// Neither "finished" nor "unfinished" is said of a training whose rate falls to zero.
    @Test func trainingsThatEndByTheirScheduleAreSaidTo() throws {
        var sweep = SyntheticSweep.small
        #expect(try text(sweep.sweep()).contains("⚠ Unfinished: over the last epoch"))
        sweep.settings["schedule"] = .object(["cosine": .object([:])])
        sweep.settings["training"] = .object(["epochs": .integer(2)])
        let text = try text(sweep.sweep())
        let note =
            "- The schedule takes the learning rate to zero: training ended by design, and neither a flat nor a rising curve at its end says what a longer schedule would reach. "
            + "Over the last epoch, while it fell, these got better: sgd (validation accuracy +6.50 points) and adam (validation accuracy +6.77 points)."
        #expect(text.contains(note), "\(text)")
        for word in ["Unfinished", "Training was not finished", "finished by this rule"] {
            #expect(!text.contains(word))
        }
        // Of some arms alone.
        let runs = sweep.runs().map { run in
            guard run.trial.label(along: "optimizer") == "sgd" else { return run }
            return RunSummary(
                trial: Trial(
                    id: run.trial.id, index: run.trial.index, settings: .object([:]), coordinates: run.trial.coordinates
                ),
                status: run.status, curves: run.curves)
        }
        let mixed = try self.text(SweepRuns(plan: sweep.plan, runs: runs))
        #expect(mixed.contains("- The schedule of adam takes the learning rate to zero"), "\(mixed)")
        #expect(mixed.contains("may change the order: sgd (validation accuracy +6.50 points)."), "\(mixed)")
    }

    @Test func damagedFilesAreNamedAtTheTop() throws {
        let plan = SyntheticSweep.large(seeds: 2).plan
        let runs = Array(SyntheticSweep.large(seeds: 2).runs().dropFirst())
        let text = try text(
            SweepRuns(plan: plan, runs: runs, damaged: [DamagedRun(trial: plan.trials[0], reason: "it was cut short")]))
        #expect(
            text.contains("1 run file is damaged and not counted, first `\(plan.trials[0].shortID)`: it was cut short"))
    }

    @Test func oneSeedClaimsNothing() throws {
        let text = try text(SyntheticSweep.large(seeds: 1).sweep())
        #expect(text.contains("with one seed in common no difference can be told from chance"))
        #expect(text.contains("The learning rate is chosen by validation accuracy of the one seed."))
    }

    @Test func fewSeedsSayHowManyAreNeeded() throws {
        let text = try text(SyntheticSweep.large(seeds: 5).sweep())
        #expect(text.contains("5 seeds cannot decide by an exact test: that needs 10."))
        #expect(text.contains("the smallest p of an exact test is 0.0625"))
        let enough = try self.text(SyntheticSweep.large(seeds: 10).sweep())
        #expect(enough.contains("(Exact sign-flip tests paired by seed, Holm-corrected over 21 pairs, at 5%.)"))
        #expect(!enough.contains("smallest p"))
    }

    @Test func equalsAreNotDistinguishable() throws {
        var sweep = SyntheticSweep.large(seeds: 6)
        sweep.optimizers = [
            .init(name: "one", bestRate: 0.01, accuracy: 0.85), .init(name: "other", bestRate: 0.01, accuracy: 0.85),
        ]
        let text = try text(sweep.sweep())
        #expect(text.contains("but is not distinguishable from "), "\(text.prefix(900))")
    }

    @Test func edgesAreFlagged() throws {
        var sweep = SyntheticSweep.large(seeds: 3)
        sweep.rates = [0.03, 0.1, 0.3]
        let text = try text(sweep.sweep())
        #expect(text.contains("⚠ The best learning rate is the lowest tried for momentum (0.03), nesterov (0.03)"))
        #expect(
            text.contains(
                "⚠ The best learning rate is the highest tried for sgd (0.3): a higher one may be better still."))
    }

    /// The same of values that each arm has for itself; of many arms the number stands there.
    @Test func edgesOfTunedValuesAreFlagged() throws {
        var sweep = SyntheticSweep.large(seeds: 3)
        sweep.rates = [0.03, 0.1, 0.3]
        sweep.report = .object(["compare": .string("optimizer"), "tune": .string("optimizer.lr")])
        let text = try text(sweep.sweep())
        #expect(
            text.contains(
                "⚠ The learning rate chosen most often is the lowest tried for 6 of 7 arms: a lower one may be better still. "
                    + "⚠ The learning rate chosen most often is the highest tried for sgd: a higher one may be better still."
            ), "\(text)")
    }

    @Test func aLabelThatAlwaysFailsIsInTheTableAndNotInTheTests() throws {
        var sweep = SyntheticSweep.large(seeds: 6)
        sweep.optimizers = [
            .init(name: "wild", bestRate: 0.01, accuracy: 0.9, divergesFrom: 0),
            .init(name: "calm", bestRate: 0.01, accuracy: 0.85),
        ]
        let text = try text(sweep.sweep())
        #expect(text.contains("| wild | — | every run failed | — | — | — | — | 0 |"))
        #expect(text.contains("No other optimizer ended with a value, so there is nothing to compare."))
        #expect(text.contains("| wild | diverged | 54 of 54 |"))
        #expect(!text.contains("## Differences"))
    }

    @Test func nothingButFailuresIsAReportToo() throws {
        var sweep = SyntheticSweep.large(seeds: 2)
        for place in sweep.optimizers.indices { sweep.optimizers[place].divergesFrom = 0 }
        let report = Report(try Analysis(sweep.sweep()))
        #expect(report.markdown.contains("**Answer.** There is none: no run ended with a value of test accuracy."))
        #expect(report.figures.map(\.name) == [SensitivityFigure.name])
        try report.write(into: TemporaryFolder().path)
    }

    @Test func withoutCompareNothingIsTested() throws {
        var sweep = SyntheticSweep.large(seeds: 3)
        sweep.rates = [0.01]
        sweep.report = .object([:])
        let text = try text(sweep.sweep())
        #expect(text.contains("nothing is compared by test"))
        #expect(!text.contains("## Differences") && !text.contains("## Sensitivity"))
        #expect(text.contains("| nesterov, lr=0.01 |"))
    }
}

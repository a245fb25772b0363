import Analysis
import Files
import Runs

extension ReportText {
    /// A row for each label, best first, and what must be known to read it.
    func results(_ markdown: inout Markdown) {
        markdown.heading("Results")
        let hasAlong = analysis.options.along != nil
        let parameters = analysis.parameterCounts
        let header =
            labelHeader
            + (parameters == nil ? [] : ["parameters"])
            + ["mean \(metric.name)", "95% t interval", "95% bootstrap", "IQM", "sd", "n"]
        let unranked = analysis.groups.indices.filter { !analysis.ranking.contains($0) }
        let rows = (analysis.ranking + unranked).map { index -> [MarkdownText] in
            let group = analysis.groups[index]
            let along: [MarkdownText] =
                (hasAlong ? [choiceCell(index)] : [])
                + (parameters.map { ["\($0[index].map(NumberText.grouped) ?? "—")"] } ?? [])
            guard let summary = group.summary, !group.allFailed else {
                let why: MarkdownText = group.allFailed ? "every run failed" : "no result"
                return [analysis.labelText(index)] + along.map { _ in "—" } + [why, "—", "—", "—", "—", "0"]
            }
            let failed = group.failedValues > 0 ? " †" : ""
            return [analysis.labelText(index)] + along + [
                "\(metric.value(summary.mean))\(failed)",
                "\(metric.interval(summary.isConstant ? nil : summary.tInterval))",
                "\(metric.interval(summary.isConstant ? nil : summary.bootstrap))",
                "\(metric.value(summary.interquartileMean))",
                "\(summary.standardDeviation.map(metric.plain) ?? "—")", "\(summary.count)",
            ]
        }
        markdown.table(header, left: hasAlong ? 2 : 1, rows)
        markdown.list(notes())
        figure(Distribution.self, &markdown)
    }

    private func choiceCell(_ index: Int) -> MarkdownText {
        analysis.choiceText(index) + (analysis.groups[index].edge == nil ? "" : " ⚠")
    }

    /// How values were chosen, and what to beware of.
    private func notes() -> [MarkdownText] {
        ([overNote(), lossNote(), accuracyNote(), tuningNote(), choiceNote(), failedNote(), leftOutNote()] + edgeNotes()
            + [
                curseNote(), scheduleNote(), unfinishedNote(), ratesNote(), constantNote(), seedsNote(),
            ]).compactMap { $0 }
    }

    /// What repetitions are where they are not seeds alone.
    private func overNote() -> MarkdownText? {
        guard let over = analysis.options.over else { return nil }
        let points = analysis.plan.axes.first { $0.path == over }?.labels.count ?? 0
        let name = Analysis.name(of: over)
        let repetitions = "Repetitions are the \(NumberText.count(points, name))"
        let seeds = analysis.seeds.count / max(1, points)
        let what: MarkdownText = seeds > 1 ? "\(repetitions), each with \(seeds) seeds." : "\(repetitions)."
        guard over == "data.fold" else { return what }
        return "\(what) Folds share training rows, so their results are not independent, and intervals and tests are "
            + "narrower than they should be (Bengio and Grandvalet, 2004)."
    }

    /// What the loss of a split is where it is not the mean over its samples.
    private func lossNote() -> MarkdownText? {
        let losses = analysis.groups.flatMap(\.cells).flatMap(\.runs).compactMap { run in
            run.run?.training.evaluation["loss"].map {
                (name: run.trial.lossName, words: $0)
            }
        }
        guard let first = losses.first else { return nil }
        return "The loss \(first.name) of a split is \(first.words)."
    }

    /// What the accuracy of a split is where outputs are no scores.
    private func accuracyNote() -> MarkdownText? {
        let words = analysis.groups.flatMap(\.cells).flatMap(\.runs).compactMap {
            $0.run?.training.evaluation["accuracy"]
        }
        return words.first.map { "The accuracy of a model trained on embeddings alone is \($0)." }
    }

    /// Of more arms a sentence tells the number.
    private static let mostNamedArms = 4

    /// How the setting that every arm has for itself was chosen.
    private func tuningNote() -> MarkdownText? {
        guard let tuning = analysis.tuning else { return nil }
        let name = Analysis.name(of: tuning.path)
        let chosen = tuning.choices.filter { $0.count > 0 }.map { "\($0.label) (\($0.count)×)" as MarkdownText }
        let which =
            analysis.seeds.count > 1
            ? "on the other \(analysis.repetitions)" : "of the one \(analysis.repetition) itself"
        let edges = Edge.sides.compactMap { edge -> MarkdownText? in
            let arms = tuning.edges.filter { $0.edge == edge }.map(\.arm)
            guard !arms.isEmpty else { return nil }
            let whose =
                arms.count > Self.mostNamedArms
                ? "\(arms.count) of \(NumberText.count(tuning.arms, "arm"))"
                : NumberText.list(arms.map(Analysis.quoted))
            return edgeNote("\(name) chosen most often", edge, whose)
        }
        return
            "Each arm has \(NumberText.article(name)) \(name) of its own: of \(tuning.choices.map(\.label).joined(separator: ", ")) the one with the best mean "
            + "\(MetricText(metric: analysis.selectionMetric).name) \(which). Chosen: \(NumberText.list(chosen)).\(edges.map { " \($0)" as MarkdownText }.joined())"
    }

    private func choiceNote() -> MarkdownText? {
        guard analysis.options.along != nil else { return nil }
        let name = analysis.alongName
        if analysis.seeds.count == 1 {
            return analysis.choosesByReportedMetric
                ? "The \(name) is the one with the best \(metric.name) of the one \(analysis.repetition) itself: there is neither another \(analysis.repetition) "
                    + "nor a validation split, so the values flatter."
                : "The \(name) is chosen by \(MetricText(metric: analysis.selectionMetric).name) of the one \(analysis.repetition)."
        }
        let reason =
            analysis.choosesByReportedMetric ? " (there is no validation split, so by the reported metric itself)" : ""
        return "The \(name) of each \(analysis.repetition)'s run is the one with the best mean "
            + "\(MetricText(metric: analysis.selectionMetric).name) on the other \(analysis.repetitions)\(reason), so no value is reported "
            + "by the \(analysis.repetition) that chose it. \(NumberText.article(name).capitalized) \(name) at which fewer runs diverge comes first; of equals, the first of the sweep."
            + mixedNote
    }

    /// Labels whose mean lies below that of each value that their seeds chose. Leaving a seed out leans towards the value that suits that
    /// seed less, which pulls the mean the wrong way where two values are about as good.
    private var mixedNote: MarkdownText {
        let labels = analysis.ranking.filter { index in
            let group = analysis.groups[index]
            guard group.choices.count > 1, let mean = group.summary?.mean else { return false }
            return group.choices.allSatisfy { choice in
                let values = group.cells[choice.cell].values
                return !values.isEmpty && metric.metric.isBetter(Statistics.mean(values), than: mean)
            }
        }
        guard !labels.isEmpty else { return "" }
        return
            " ⚠ The mean of \(NumberText.list(labels.map(analysis.quotedLabel))) is worse than at each value chosen: several are about as good, and leaving "
            + "a \(analysis.repetition) out leans towards the one that suits it less; the sensitivity below shows each."
    }

    private func failedNote() -> MarkdownText? {
        let failed = analysis.groups.reduce(0) { $0 + ($1.allFailed ? 0 : $1.failedValues) }
        guard failed > 0 else { return nil }
        if analysis.task == .minimize {
            return
                "† \(NumberText.count(failed, "value")) of paths that diverged \(failed == 1 ? "is that" : "are those") of the start."
        }
        return failed == 1
            ? "† One value stands for a run that diverged, and is that of the untrained network."
            : "† \(failed) values stand for runs that diverged, and are those of the untrained network."
    }

    /// Runs that the machine ended: they count neither for nor against.
    private func leftOutNote() -> MarkdownText? {
        let count = analysis.failures.reduce(0) { $0 + ($1.status == .diverged ? 0 : $1.count) }
        guard count > 0 else { return nil }
        return "\(NumberText.count(count, "run")) crashed or ran out of time or memory, and "
            + "\(count == 1 ? "is" : "are") left out: how far training would have come is unknown."
    }

    private func edgeNotes() -> [MarkdownText] {
        Edge.sides.compactMap { edge in
            let labels = analysis.groups.indices.filter { analysis.groups[$0].edge == edge }
            guard !labels.isEmpty else { return nil }
            let names = labels.map { index -> MarkdownText in
                let group = analysis.groups[index]
                return "\(analysis.labelText(index)) (\(group.best.map { analysis.cellText(group.cells[$0]) } ?? "—"))"
            }
            return edgeNote("best \(analysis.alongName)", edge, NumberText.list(names))
        }
    }

    private func edgeNote(_ value: MarkdownText, _ edge: Edge, _ whose: MarkdownText) -> MarkdownText {
        "⚠ The \(value) is the \(edge.rawValue) tried for \(whose): a \(edge == .lowest ? "lower" : "higher") one may be better still."
    }

    /// What quoting each label's best value would have added.
    private func curseNote() -> MarkdownText? {
        guard analysis.options.along != nil, analysis.seeds.count > 1 else { return nil }
        let gaps = analysis.ranking.compactMap { index -> (index: Int, gap: Double)? in
            let group = analysis.groups[index]
            guard let naive = group.naive, let summary = group.summary, group.failedValues == 0 else { return nil }
            return (index, naive.mean - summary.mean)
        }
        guard let widest = gaps.max(by: { abs($0.gap) < abs($1.gap) }) else { return nil }
        let text = metric.difference(widest.gap) + metric.differenceUnit
        if gaps.allSatisfy({ metric.plain($0.gap) == metric.plain(0) }) {
            return "Winner's curse: choosing by \(metric.name) itself would have given the same means."
        }
        return
            "Winner's curse: the \(analysis.alongName) with the best \(metric.name) on these same \(analysis.repetitions) would have "
            + "changed the mean by up to \(text) (\(analysis.quotedLabel(widest.index)))."
    }

    /// Whether each label had a learning rate of its own.
    private func ratesNote() -> MarkdownText? {
        guard let compare = analysis.options.compare, compare != "optimizer.lr", analysis.groups.count > 1,
            analysis.options.along?.hasSuffix(".lr") != true, analysis.tuning == nil
        else { return nil }
        let rates = analysis.learningRates
        guard rates.allSatisfy({ $0.count == 1 }), let first = rates.first?.first else { return nil }
        if rates.allSatisfy({ $0 == [first] }) {
            return
                "Every arm trains at the learning rate \(NumberText.significant(first, 4)), which was not chosen for any one of them."
        }
        let parts = rates.indices.map {
            "\(analysis.labelText($0)) \(NumberText.significant(rates[$0][0], 4))" as MarkdownText
        }
        return "Learning rates differ by design: \(NumberText.list(parts))."
    }

    /// Where repetitions change nothing, there is no interval to give.
    private func constantNote() -> MarkdownText? {
        let constant = analysis.ranking.filter { analysis.groups[$0].summary?.isConstant ?? false }
        guard !constant.isEmpty else { return nil }
        let names: MarkdownText =
            constant.count == analysis.ranking.count
            ? "" : " of \(NumberText.list(constant.map { analysis.labelText($0) }))"
        return
            "Every \(analysis.repetition)\(names) gave the same value, so the standard deviation is 0 and there is no interval."
    }

    private func seedsNote() -> MarkdownText? {
        guard analysis.options.compare != nil, analysis.ranking.count > 1,
            analysis.verdict == .tTest || analysis.verdict == .none
        else { return nil }
        let pairs = analysis.testedComparisons.count
        let smallest = SignFlipTest.smallestP(pairs: analysis.pairedSeeds)
        let needed = SignFlipTest.pairsNeeded(tests: pairs)
        return
            "With \(NumberText.count(analysis.pairedSeeds, "paired \(analysis.repetition)")) the smallest p of an exact test is "
            + "\(NumberText.p(smallest)), which \(pairs > 1 ? "Holm's correction over \(pairs) pairs" : "one pair") "
            + "cannot bring to 0.05: \(needed) \(analysis.repetitions) are needed."
    }

    /// Every pair, with intervals and tests.
    func differences(_ markdown: inout Markdown) {
        guard !analysis.comparisons.isEmpty else { return }
        markdown.heading("Differences")
        let unit = metric.differenceUnit.isEmpty ? "" : " (\(metric.differenceUnit.trimmingPrefix(" ")))"
        let header: [MarkdownText] = [
            "pair", "difference\(unit)", "95% t interval", "Wilcoxon p", "sign-flip p", "Holm", "t test, Holm", "d",
            "A",
        ]
        func row(_ comparison: Comparison) -> [MarkdownText] {
            let real = analysis.isDistinguishable(comparison)
            let pair: MarkdownText =
                "\(analysis.labelText(comparison.first)) − \(analysis.labelText(comparison.second))"
            return [
                real ? "**\(pair)**" : pair, "\(metric.difference(comparison.mean))",
                "\(metric.interval(comparison.isExact ? nil : comparison.interval))",
                comparison.wilcoxon.map { NumberText.p($0.p) } ?? "—",
                comparison.signFlip.map { NumberText.p($0.p) } ?? "—",
                comparison.signFlipHolm.map(NumberText.p) ?? "—", comparison.tTestHolm.map(NumberText.p) ?? "—",
                "\(comparison.effect.map { NumberText.fixed($0, 2) } ?? "—")",
                "\(NumberText.fixed(comparison.superiority, 2))",
            ]
        }
        let most = 28
        markdown.table(header, analysis.comparisons.prefix(most).map(row))
        if analysis.comparisons.count > most {
            markdown.details("\(analysis.comparisons.count - most) more pairs") {
                $0.table(header, analysis.comparisons.dropFirst(most).map(row))
            }
        }
        let exact = analysis.comparisons.count { $0.isExact }
        let untested: MarkdownText =
            exact == 0
            ? ""
            : "Pairs without p are of values that are the same for every \(analysis.repetition): their difference is exact. "
        guard exact < analysis.comparisons.count else {
            markdown.paragraph(
                "Paired by \(analysis.repetition). Bold: different. \(untested)A: the chance that a run of the first is better than one of the second."
            )
            return
        }
        let flips =
            analysis.comparisons.allSatisfy { $0.signFlip?.isExact ?? true }
            ? "exact" : "exact up to 20 \(analysis.repetitions)"
        let pairs = analysis.testedComparisons.count
        let correction =
            pairs > 1
            ? "Holm corrects over all \(pairs) pairs; the intervals are not corrected, so that one may leave 0 out where the test does not decide. "
            : ""
        markdown.paragraph(
            "Paired by \(analysis.repetition). Bold: distinguishable at 5% by the test that the answer names. Wilcoxon signed-rank and "
                + "sign-flip tests are two-sided and \(flips). \(correction)\(untested)d: mean difference over its standard "
                + "deviation. A: the chance that a run of the first is better than one of the second.")
    }
}

extension Edge {
    static let sides: [Edge] = [.lowest, .highest]
}

import Analysis
import Files
import Runs

extension ReportText {
    /// The answer in as few sentences as the statistics support.
    func answer() -> [MarkdownText] {
        guard let top = analysis.ranking.first, let summary = analysis.groups[top].summary else {
            return ["There is none: no run ended with a value of \(metric.name)."]
        }
        let label = analysis.labelText(top)
        let interval: MarkdownText =
            summary.isConstant
            ? ", all the same" : summary.tInterval.map { ", 95% interval \(metric.interval($0))" } ?? ""
        let value: MarkdownText =
            "\(metric.value(summary.mean)) (\(NumberText.count(summary.count, analysis.repetition))\(interval))"
        if analysis.options.compare == nil {
            let place: MarkdownText =
                analysis.groups.count > 1 ? "The \(metric.bestWord) mean \(metric.name) is" : "Mean \(metric.name):"
            let of: MarkdownText = analysis.groups.count > 1 ? ", of \(label); nothing is compared by test" : ""
            return ["\(place) \(value)\(of)."] + spreadAlong()
        }
        guard analysis.ranking.count > 1 else {
            let rest: MarkdownText =
                analysis.groups.count > 1
                ? "No other \(analysis.compareName) ended with a value, so there is nothing to compare." : ""
            return ["\(label) has a mean \(metric.name) of \(value).", rest].filter { !$0.isEmpty } + spreadAlong()
        }
        return comparisonSentences(value: value, top: top) + unfinishedSentence() + spreadAlong() + costSentence(top)
    }

    private func comparisonSentences(value: MarkdownText, top: Int) -> [MarkdownText] {
        let lead: MarkdownText = "\(analysis.quotedLabel(top)) has the \(metric.bestWord) mean \(metric.name), \(value)"
        let against = analysis.comparisons.filter { $0.first == top }
        let behind = against.filter { analysis.isDistinguishable($0) }
        let level = against.filter { !analysis.isDistinguishable($0) }
        func names(_ comparisons: [Comparison], _ word: String = "and") -> MarkdownText {
            NumberText.list(comparisons.map { analysis.quotedLabel($0.second) }, word)
        }
        switch analysis.verdict {
        case .none:
            return [
                "\(lead), but \(analysis.pairedSeeds == 1 ? "with one \(analysis.repetition) in common" : "without a \(analysis.repetition) in common") "
                    + "no difference can be told from chance."
            ]
        case .certain:
            let parts: [MarkdownText] =
                (behind.isEmpty ? [] : ["ahead of \(names(behind))"])
                + (level.isEmpty ? [] : ["level with \(names(level))"])
            return ["\(lead), and is \(NumberText.list(parts)).", certainSentence()]
        case .exact, .tTest:
            let sentence: MarkdownText
            if behind.isEmpty {
                sentence =
                    level.count == 1
                    ? "\(lead), but is not distinguishable from \(names(level))."
                    : "\(lead), but is not distinguishable from any other: \(names(level, "or"))."
            } else if level.isEmpty {
                sentence = "\(lead), and is ahead of \(behind.count > 1 ? "every other: " : "")\(names(behind))."
            } else {
                sentence =
                    "\(lead). It is ahead of \(names(behind)), and not distinguishable from \(names(level, "or"))."
            }
            return [sentence, testSentence()]
        }
    }

    /// Why no test is named.
    private func certainSentence() -> MarkdownText {
        "(Every \(analysis.repetition) gave the same values: \(analysis.repetitions) change nothing here, and the comparison is exact.)"
    }

    /// On which test the words "ahead" and "not distinguishable" rest.
    private func testSentence() -> MarkdownText {
        let pairs = analysis.testedComparisons.count
        let correction = pairs > 1 ? ", Holm-corrected over \(pairs) pairs" : ""
        if analysis.verdict == .exact, !analysis.canDecide {
            return
                "(No test could decide: the values of a pair differ in at most \(NumberText.count(analysis.mostUnlike, analysis.repetition)), too few for an exact sign-flip test\(correction) to reach 5%.)"
        }
        guard analysis.verdict == .tTest else {
            return "(Exact sign-flip tests paired by \(analysis.repetition)\(correction), at 5%.)"
        }
        return
            "(Paired t tests\(correction), at 5%; they assume that differences between \(analysis.repetitions) are normal. "
            + "\(NumberText.count(analysis.pairedSeeds, analysis.repetition)) cannot decide by an exact test: "
            + "that needs \(SignFlipTest.pairsNeeded(tests: pairs)).)"
    }

    /// A word in the answer where more training may change it.
    private func unfinishedSentence() -> [MarkdownText] {
        analysis.unfinished.isEmpty
            ? [] : ["Training was not finished: more epochs may change the order (see the notes below the results)."]
    }

    /// What the best and the cheapest cost, where the report is asked for times.
    private func costSentence(_ top: Int) -> [MarkdownText] {
        guard analysis.options.also.contains(ReportOptions.time) else { return [] }
        let seconds = analysis.ranking.map { group in
            (group: group, time: Statistics.median(analysis.headlineRuns(of: group).compactMap { $0.timing[timeKey] }))
        }.filter { $0.time.isFinite }
        guard let own = seconds.first(where: { $0.group == top }), let least = seconds.min(by: { $0.time < $1.time })
        else {
            return []
        }
        let kind: MarkdownText = timeKey == "cpu" ? " of processor time" : ""
        let run =
            "A run takes \(NumberText.duration(own.time))\(kind) with \(analysis.quotedLabel(top))" as MarkdownText
        if least.group == top { return ["\(run), the least of all."] }
        return [
            "\(run), \(NumberText.fixed(own.time / least.time, 1)) times as long as with \(analysis.quotedLabel(least.group)), the quickest (medians)."
        ]
    }

    /// How much the value along matters, beside how much the label does.
    private func spreadAlong() -> [MarkdownText] {
        let sensitivities = analysis.sensitivities.compactMap { $0 }.filter { $0.tried > 1 }
        guard let narrowest = sensitivities.map({ abs($0.mean - $0.worst) }).min(),
            let widest = sensitivities.map({ abs($0.mean - $0.worst) }).max()
        else { return [] }
        let unit = metric.differenceUnit
        func number(_ value: Double) -> String {
            metric.metric.isShare ? NumberText.fixed(100 * value, 1) : NumberText.significant(value, 3)
        }
        let range =
            number(narrowest) == number(widest)
            ? "\(number(widest))\(unit)" : "\(number(narrowest)) to \(number(widest))\(unit)"
        let means = analysis.ranking.compactMap { analysis.groups[$0].summary?.mean }
        let along = SettingName(of: analysis.options.along ?? "setting")
        guard let compare = analysis.options.compare, means.count > 1, let low = means.min(), let high = means.max()
        else {
            return ["Over the \(along.several) tried, the mean varies by \(range)."]
        }
        let compared = SettingName(of: compare)
        return [
            "Over the \(along.several) tried, the mean of \(compared.any) varies by \(range); "
                + "between the \(compared.several) at their chosen \(along.several), by \(number(high - low))\(unit)."
        ]
    }
}

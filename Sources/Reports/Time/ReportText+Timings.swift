import Analysis
import Files
import Runs
import Specs

/// Reports of `task: time`.
extension ReportText {
    /// How many times as long the candidate takes, forward and backward, and whether the method's test of itself holds.
    func timingAnswer() -> [MarkdownText] {
        let names = TimingNames(analysis)
        let spans = TimingResult.Pass.allCases.compactMap { pass -> MarkdownText? in
            let ratios = analysis.timings.filter { $0.pass == pass }.map(\.ratio.estimate).sorted()
            guard let low = ratios.first, let high = ratios.last else { return nil }
            let range =
                ratios.count > 1 ? "\(TimingNames.ratio(low)) to \(TimingNames.ratio(high))" : TimingNames.ratio(low)
            return "\(range) times as long \(pass.rawValue)"
        }
        let combinations = analysis.timings.count / TimingResult.Pass.allCases.count
        let over = combinations > 1 ? ", over \(combinations) combinations" : ""
        var sentences: [MarkdownText] = [
            "Beside \(names.baseline), \(names.candidate) takes \(NumberText.list(spans))\(over)."
        ]
        let level = analysis.timings.count { $0.ratio.coversOne }
        if level > 0 {
            sentences.append(
                level == analysis.timings.count
                    ? "No difference is distinguishable from none at 95%."
                    : "In \(level) of \(analysis.timings.count) measurements the 95% interval holds 1.")
        }
        return sentences + [selfTestSentence(names)]
    }

    private func selfTestSentence(_ names: TimingNames) -> MarkdownText {
        let tests = analysis.timings.map(\.selfTest)
        let ratios = tests.map(\.estimate)
        let missed = tests.count { !$0.coversOne }
        let range = "\(TimingNames.ratio(ratios.min() ?? 1)) to \(TimingNames.ratio(ratios.max() ?? 1))"
        let expected = NumberText.significant(0.05 * Double(tests.count), 2)
        return "The A/A self-test, a copy of \(names.baseline) against \(names.baseline), gives \(range); "
            + (missed == 0
                ? "all \(tests.count) of its 95% intervals hold 1."
                : "\(missed) of its \(tests.count) 95% intervals \(missed == 1 ? "does" : "do") not hold 1, where \(expected) are to be expected by chance.")
    }

    /// The figure, and a row for each combination and pass.
    func timings(_ markdown: inout Markdown) {
        let names = TimingNames(analysis)
        markdown.heading("Times")
        figure(TimingFigure.self, &markdown)
        let paths = analysis.plan.axes.map(\.path).filter { $0 != "seed" }
        let header =
            paths.map { MarkdownText(escaping: Analysis.name(of: $0)) } + [
                "pass", "\(names.candidate)", "\(names.baseline)", "ratio",
            ]
            + ["95% interval", "A/A ratio", "95% interval", "holds 1"]
        markdown.table(
            header, left: paths.count + 1,
            analysis.timings.map { timing in
                paths.map { path in
                    MarkdownText(escaping: timing.coordinates.first { $0.path == path }?.label ?? "")
                } + [
                    "\(timing.pass.rawValue)", "\(TimingNames.time(timing.candidate))",
                    "\(TimingNames.time(timing.baseline))",
                    "**\(TimingNames.ratio(timing.ratio.estimate))**", "\(TimingNames.interval(timing.ratio))",
                    "\(TimingNames.ratio(timing.selfTest.estimate))", "\(TimingNames.interval(timing.selfTest))",
                    timing.selfTest.coversOne ? "yes" : "**no**",
                ]
            })
        let rounds = Set(analysis.timings.map(\.rounds)).sorted().map { "\($0)" as MarkdownText }
        let threads = Set(analysis.plan.trials.compactMap(\.threads)).sorted().map {
            "\($0)" as MarkdownText
        }
        let clocks = Set(analysis.plan.trials.compactMap(\.clock))
        let clock =
            clocks == ["processor"]
            ? "of the thread's time on the processor, without the time in which the machine did other work"
            : clocks.contains("processor") ? "by the clock that each trial names" : "by the clock on the wall"
        markdown.list([
            "Times are of one pass, medians over the rounds, \(clock). Forward is recorded for the gradient, as in training; backward goes to the input and all parameters.",
            "Each of \(NumberText.list(rounds, "or")) rounds times \(names.candidate), \(names.baseline) and its copy one after the other, in an order "
                + "that goes through all six; a sample is the median of as many passes as last \(TimingNames.time(analysis.plan.trials.first?.sampleSeconds ?? 0)) or more, forward and backward each. "
                + "Engine threads: \(NumberText.list(threads)); a round of one thread stays on one processor where the system allows it.",
            "The ratio is the Hodges-Lehmann estimate on the logarithms of the rounds' ratios, its interval that of the exact signed-rank test. "
                + "It is of this machine; see the provenance.",
            "Deformable convolutions are timed with offsets of about a third of a pixel, not with the zeros that they start from.",
        ])
    }

    /// What replay can do for a measurement, and what it cannot.
    func timingReplay(_ markdown: inout Markdown) {
        markdown.heading("Replay")
        markdown.paragraph(
            "Times do not repeat. Each command computes the trial's outputs and gradients again and compares them with the stored ones, bit "
                + "for bit, measures anew, and prints the new medians beside the stored ones. A trial that is stored is not measured again by "
                + "`azmoon sweep`, on this machine or another: name another folder with `--results` for that. "
                + "\(.code("azmoon report \(analysis.plan.name)")) writes this report again from the stored runs.\(showSentence(analysis.timings.first?.firstTrial))"
        )
        let rows = analysis.timings.filter { $0.pass == .forward }.map { timing in
            [
                MarkdownText(
                    escaping:
                        timing.coordinates.map { "\(Analysis.name(of: $0.path)) \($0.label)" }.joined(separator: ", ")),
                "\(.code("azmoon replay \(timing.firstTrial.shortID)"))",
            ]
        }
        markdown.details("The \(NumberText.count(rows.count, "combination"))") {
            $0.table(["", "command"], left: 2, rows)
        }
    }
}

/// What a report calls the two sides of `task: time`, and how it writes times and ratios.
struct TimingNames {
    let candidate: String
    let baseline: String

    init(_ analysis: Analysis) {
        func names(_ key: String) -> Set<String> {
            Set(analysis.plan.trials.compactMap { trial in trial.settings[key].flatMap(Self.name) })
        }
        let (first, second) = (names("candidate"), names("baseline"))
        let areClear = first.count == 1 && second.count == 1 && first != second
        candidate = areClear ? first.first ?? "" : "the candidate"
        baseline = areClear ? second.first ?? "" : "the baseline"
    }

    /// A model's name; of a list of one layer the layer's.
    private static func name(_ choice: Value) -> String? {
        guard let (name, parameters) = choice.named else { return nil }
        if name == "sequential", let layers = parameters["layers"]?.list, layers.count == 1 {
            return layers[0].named?.name
        }
        return name
    }

    static func ratio(_ value: Double) -> String { NumberText.precise(value, 3) }

    static func interval(_ ratio: TimeRatio) -> String {
        ratio.interval.map { "\(Self.ratio($0.lower)) to \(Self.ratio($0.upper))" } ?? "—"
    }

    /// Seconds with three digits.
    static func time(_ seconds: Double) -> String {
        if seconds < 1e-3 { return NumberText.precise(seconds * 1e6, 3) + " µs" }
        return seconds < 1 ? NumberText.precise(seconds * 1e3, 3) + " ms" : NumberText.precise(seconds, 3) + " s"
    }
}

import Analysis
import Files
import Runs
import Specs

extension ReportText {
    /// The runs that failed.
    func failures(_ markdown: inout Markdown) {
        markdown.heading("Failures")
        guard !analysis.failures.isEmpty else {
            markdown.paragraph("None: every run that ended has completed.")
            return
        }
        let hasAlong = analysis.options.along != nil
        let rows = analysis.failures.map { failure -> [MarkdownText] in
            let along = failure.along.map { place -> MarkdownText in
                let label = MarkdownText(escaping: AlongAxis.short(place.label, Double(place.label)))
                return place.count == 1 ? label : "\(label) (\(place.count)×)"
            }
            return [
                "\(failure.label)", "\(failure.status.rawValue)", "\(failure.count) of \(failure.of)",
            ] + (hasAlong ? [along.joined(separator: ", ")] : []) + [
                "\(failure.reason) (\(.code("\(failure.firstTrial.shortID)")))"
            ]
        }
        markdown.table(
            [compareHeader, "status", "runs"]
                + (hasAlong ? ["\(analysis.alongName)"] : []) + ["reason of the first"],
            left: 5, rows)
    }

    /// The completed runs that a check finds suspect.
    func health(_ markdown: inout Markdown) {
        let sound = soundLabels
        guard !analysis.health.isEmpty || !sound.isEmpty else { return }
        markdown.heading("Health of the completed runs")
        if !sound.isEmpty {
            markdown.paragraph("Runs that were audited, and in which nothing was found: \(NumberText.list(sound)).")
        }
        guard !analysis.health.isEmpty else { return }
        let rows = analysis.health.map { finding -> [MarkdownText] in
            [
                "\(finding.check.explanation)", "\(finding.label)", "\(finding.count) of \(finding.of)",
                "\(finding.inAnswer)", "\(.code("\(finding.firstTrial.shortID)"))",
            ]
        }
        markdown.table(
            [
                "finding", compareHeader, "runs", "of them in the answer",
                "first",
            ], left: 2, rows)
    }

    /// Seconds, by part.
    func cost(_ markdown: inout Markdown) {
        let cost = analysis.cost
        guard cost.runs > 0, cost.total > 0 else { return }
        markdown.heading("Cost")
        var parts = cost.byPart
        if !parts.isEmpty, cost.rest > 0.005 * cost.total { parts.append(("other", cost.rest)) }
        let header: [MarkdownText] = ["runs", "total", "median of a run"] + parts.map { "\($0.part)" }
        let row: [MarkdownText] =
            ["\(cost.runs)", "\(NumberText.duration(cost.total))", "\(NumberText.duration(cost.median))"]
            + parts.map { "\(NumberText.fixed(100 * $0.seconds / cost.total, 1))%" }
        markdown.table(header, left: 0, [row])
        markdown.paragraph(
            "Seconds of the trials' own time, as stored\(parts.isEmpty ? "" : "; parts are shares of the total").")
    }

    /// Where the runs come from.
    func provenance(_ markdown: inout Markdown) {
        guard !analysis.provenance.isEmpty else { return }
        markdown.heading("Provenance")
        let most = 4
        let rows = analysis.provenance.map { item -> [MarkdownText] in
            let shown = item.values.prefix(most).map { value -> MarkdownText in
                let text = MarkdownText(escaping: value.text)
                return item.values.count == 1 ? text : "\(text) (\(NumberText.count(value.runs, "run")))"
            }
            let rest: [MarkdownText] = item.values.count > most ? ["and \(item.values.count - most) more"] : []
            return ["\(item.title)", (shown + rest).joined(separator: "<br>")]
        }
        markdown.table(["", ""], left: 2, rows)
    }

    /// How to make each number of the answer again.
    func replay(_ markdown: inout Markdown) {
        let rows = analysis.ranking.flatMap { index in
            analysis.groups[index].values.map { value -> [MarkdownText] in
                [
                    analysis.labelText(index), analysis.cellText(analysis.groups[index].cells[value.cell]),
                    "\(analysis.seeds[value.seed])", "\(value.isUntrained ? "failed" : metric.value(value.value))",
                    "\(.code("azmoon replay \(value.trial.shortID)"))",
                ]
            }
        }
        guard !rows.isEmpty else { return }
        markdown.heading("Replay")
        markdown.paragraph(
            "Each command trains one run of the answer again and compares every tensor with the stored one, bit for bit. "
                + "\(.code(sweepCommand)) runs the whole experiment, where experiments/\(analysis.plan.name).yaml is, and "
                + "\(.code("azmoon report \(analysis.plan.name)")) writes this report again from the stored runs. Each run file holds its settings in full."
        )
        runsWorthReading(&markdown)
        let hasAlong = analysis.options.along != nil
        markdown.details("The \(NumberText.count(rows.count, "run")) behind the answer") {
            $0.table(
                labelHeader + ["\(analysis.repetition)", "\(metric.name)", "command"],
                left: 5, rows.map { hasAlong ? $0 : [$0[0]] + $0[2...] })
        }
    }
}

extension ReportText {
    /// Where more of a run can be read.
    func showSentence(_ trial: Trial?) -> MarkdownText {
        guard let id = trial?.shortID else { return "" }
        return
            " \(.code("azmoon show \(id)")) (\(.code("make show ID=\(id)"))) writes a report of one run, as of this or of any other id below."
    }

    /// The command that runs what the report is of.
    fileprivate var sweepCommand: ShellText {
        analysis.plan.overrides.reduce("azmoon sweep \(analysis.plan.name)") { $0 + " --set \($1)" }
    }
}

extension ProvenanceItem {
    /// The key in words.
    var title: String {
        switch key {
        case "numerics": "engine numerics"
        case "cpu": "CPU"
        default: key
        }
    }
}

import Analysis
import Files
import Specs

/// A run that the report singles out.
private struct NotableRun {
    let trial: Trial
    var reasons: [MarkdownText]
}

extension ReportText {
    /// The runs that are typical, worst, failed or suspect, each with its own report: a link where `azmoon show` has written one, else the
    /// command that does.
    func runsWorthReading(_ markdown: inout Markdown) {
        let runs = notableRuns
        guard !runs.isEmpty else { return }
        markdown.paragraph(
            "The report of one run is written by \(.code("azmoon show ID")) (\(.code("make show ID=ID"))), and "
                + "\(.code("azmoon report \(analysis.plan.name)")) links it here from then on.")
        markdown.table(
            ["run", "report"], left: 2,
            runs.map { [$0.reasons.joined(separator: "; "), runReport($0.trial)] })
        let named = Set(runs.map(\.trial.shortID))
        let others = analysis.plan.trials.filter {
            !named.contains($0.shortID) && analysis.runReports[$0.shortID] != nil
        }
        guard !others.isEmpty else { return }
        markdown.paragraph("Other runs with a report: \(others.map(runReport).joined(separator: ", ")).")
    }

    private func runReport(_ trial: Trial) -> MarkdownText {
        let id = trial.shortID
        return analysis.runReports[id].map { "[\(id)](\($0))" } ?? .code("azmoon show \(id)")
    }

    /// Each run once, in the order in which the report speaks of them.
    private var notableRuns: [NotableRun] {
        var runs: [NotableRun] = []
        func add(_ trial: Trial, _ reason: MarkdownText) {
            if let place = runs.firstIndex(where: { $0.trial.id == trial.id }) {
                runs[place].reasons.append(reason)
            } else {
                runs.append(NotableRun(trial: trial, reasons: [reason]))
            }
        }
        if let best = analysis.ranking.first, let worst = analysis.ranking.last {
            let (top, bottom) = (trained(best), trained(worst))
            if let median = top.isEmpty ? nil : top[(top.count - 1) / 2] {
                add(median.trial, top.count > 1 ? "the median of \(place(best, median))" : place(best, median))
            }
            if let last = bottom.last { add(last.trial, "the worst of \(place(worst, last))") }
        }
        for failure in analysis.failures {
            add(failure.firstTrial, "\(failure.label): \(failure.status.rawValue)")
        }
        for finding in analysis.health { add(finding.firstTrial, "\(finding.label): \(finding.check.explanation)") }
        return runs
    }

    /// The runs behind a group's place in the answer that were trained, best first; equal ones in the order of the seeds.
    private func trained(_ group: Int) -> [HeadlineValue] {
        analysis.groups[group].values.filter { !$0.isUntrained }.sorted {
            analysis.options.metric.isBetter($0.value, than: $1.value) || ($0.value == $1.value && $0.seed < $1.seed)
        }
    }

    private func place(_ group: Int, _ value: HeadlineValue) -> MarkdownText {
        "\(analysis.quotedLabel(group)), \(analysis.repetition) \(analysis.seeds[value.seed]), \(metric.value(value.value))"
    }
}

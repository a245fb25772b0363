import Analysis
import Files
import Runs
import Specs

/// What reports of one run, or of two side by side, say whatever the task.
extension ReportText {
    /// `Run 9ffd75b3a17eacc1 of optimizers`.
    func runTitle() -> MarkdownText {
        let ids = analysis.plan.trials.map { MarkdownText(escaping: $0.shortID) }
        return "\(ids.count == 1 ? "Run" : "Runs") \(NumberText.list(ids)) of \(analysis.experiment ?? "")"
    }

    /// How runs ended that did not complete, then what `content` says of those that did.
    func runAnswer(_ content: (ReportText) -> [MarkdownText]) -> [MarkdownText] {
        let failed = analysis.runs.filter { $0.status != .completed }.map { run -> MarkdownText in
            let name = runName(run)
            let reason: MarkdownText = run.reason.isEmpty ? "" : ": \(run.reason)"
            switch run.status {
            case .diverged: return "\(name) diverged\(reason)."
            case .timeout: return "\(name) ran out of time\(reason)."
            case .outOfMemory: return "\(name) ran out of memory\(reason)."
            default: return "\(name) crashed\(reason)."
            }
        }
        return failed + (analysis.runs.contains { $0.status == .completed } ? content(self) : [])
    }

    /// What a sentence calls a run: its label where there are two.
    func runName(_ run: RunSummary) -> MarkdownText {
        guard analysis.plan.trials.count > 1, let label = run.trial.coordinates.first?.label else { return "The run" }
        return label.contains { $0 == " " || $0 == "," } ? "*\(label)*" : "\(label)"
    }

    /// What tables call a run.
    func runLabel(_ trial: Trial) -> MarkdownText { MarkdownText(escaping: trial.coordinates.first?.label ?? "") }

    /// The settings of a run; of two what differs, then what is the same.
    func runSettings(_ markdown: inout Markdown) {
        let trials = analysis.plan.trials
        if trials.count > 1 {
            markdown.heading("What differs")
            let rows = analysis.differences.map { difference in
                ["\(difference.path)" as MarkdownText]
                    + [difference.first, difference.second].map { value in
                        MarkdownText(
                            escaping: value.map { $0 == .list([]) ? "none" : words($0, at: difference.path) } ?? "—")
                    }
            }
            let ids: [MarkdownText] = ["run"] + trials.map { .code("\($0.shortID)") }
            markdown.table([""] + trials.map(runLabel), left: 3, [ids] + rows)
            if rows.isEmpty { markdown.paragraph("The settings are the same.") }
        }
        var rows = settingRows(analysis.commonSettings)
        let seeds = trials.map { $0.settings["seed"]?.integer }
        if let seed = seeds.first ?? nil, seeds.allSatisfy({ $0 == seed }) {
            let role = trials[0].settings["data"] == nil ? "" : " (of weights and of the samples' order)"
            rows.append(["seed", "\(seed)\(role)"])
        }
        if !machine.isEmpty { rows.append(["machine", machine]) }
        markdown.heading(trials.count > 1 ? "What is the same" : "What was run")
        markdown.table(["", ""], left: 2, rows)
    }

    /// What the checks of a run's health find.
    func runHealth(_ markdown: inout Markdown) {
        guard analysis.task == .train, analysis.runs.contains(where: { $0.status == .completed }) else { return }
        markdown.heading("Health")
        func label(_ text: String) -> MarkdownText { analysis.plan.trials.count > 1 ? "\(text): " : "" }
        var findings = analysis.health.map { label($0.label) + "\($0.check.explanation)." }
        findings += analysis.unfinished.map { found in
            let text = MetricText(metric: found.metric)
            let epochs = found.epochs == 1 ? "the last epoch" : "the last \(found.epochs) epochs"
            return label(analysis.groups[found.group].label)
                + "training was not finished: over \(epochs) the \(text.name) still changed by \(text.difference(found.change))\(text.differenceUnit)."
        }
        guard !findings.isEmpty else {
            markdown.paragraph(
                "No check finds anything: curves are finite, the loss fell, predictions do not name one class alone, accuracy agrees with the confusion matrix and the loss, "
                    + "training and test accuracy are within 10 points, and \(endSentence).")
            return
        }
        markdown.list(findings)
    }

    /// How trainings ended of which no check finds anything.
    private var endSentence: String {
        let zero = "the schedule took the learning rate to zero, so that training ended by design"
        if analysis.scheduledEnds.isEmpty { return "the curves were flat at the end" }
        let areAll = analysis.scheduledEnds.count == analysis.groups.count
        return areAll ? zero : "the curves were flat at the end, or \(zero)"
    }

    /// Seconds by part, a row for each run.
    func runCost(_ markdown: inout Markdown) {
        let runs = analysis.runs.filter { ($0.timing["total"] ?? 0) > 0 }
        guard !runs.isEmpty else { return }
        let parts = Cost.parts.filter { part in runs.contains { $0.timing[part] != nil } }
        let hasSteps = runs.contains { $0.training.steps > 0 && $0.trainingSeconds != nil }
        markdown.heading("Cost")
        let isSeveral = analysis.plan.trials.count > 1
        markdown.table(
            (isSeveral ? [""] : []) + ["total"] + parts.map { "\($0)" } + (hasSteps ? ["steps", "a step"] : []),
            left: isSeveral ? 1 : 0,
            runs.map { run in
                var row = isSeveral ? [runLabel(run.trial)] : []
                row += [run.timing["total"]].map { "\(NumberText.duration($0 ?? 0))" }
                row += parts.map { part in run.timing[part].map { "\(NumberText.duration($0))" } ?? "—" }
                if hasSteps {
                    let steps = run.training.steps
                    row.append("\(NumberText.grouped(steps))")
                    row.append(
                        steps > 0
                            ? "\(NumberText.precise(1000 * (run.trainingSeconds ?? 0) / Double(steps), 3)) ms" : "—")
                }
                return row
            })
        markdown.paragraph(
            "Seconds of the run's own time, as stored\(hasSteps ? "; a step is data, forward, backward and optimizer" : "")."
        )
    }

    /// How to make the run and this report again.
    func runReplay(_ markdown: inout Markdown) {
        let ids = analysis.plan.trials.map(\.shortID)
        markdown.heading("Replay")
        let times = analysis.task == .time ? " Times do not repeat, and are printed beside the stored ones." : ""
        let isPair = ids.count > 1
        let show: ShellText = isPair ? "azmoon show \(ids[0]) --against \(ids[1])" : "azmoon show \(ids[0])"
        let replays = NumberText.list(ids.map { .code("azmoon replay \($0)") })
        let files = NumberText.list(ids.map { .code("runs/\($0).h5") })
        markdown.paragraph(
            "\(replays) \(isPair ? "run the trials" : "runs the trial") again and \(isPair ? "compare" : "compares") every array with the stored one, bit for bit.\(times) "
                + "\(.code(show)) writes this report again. All settings in full and every array that was stored are in \(files)."
        )
    }
}

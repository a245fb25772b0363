import Analysis
import Files
import Runs

/// Whether trainings were finished.
extension ReportText {
    /// Which runs were still learning when they ended.
    func unfinishedNote() -> MarkdownText? {
        let unfinished = analysis.unfinished
        guard let first = unfinished.first else { return finishedNote() }
        let parts = unfinished.map { found -> MarkdownText in
            if let (runs, of) = found.keptLast {
                return "\(analysis.labelText(found.group)) (the last epoch is the best in \(runs) of \(of))"
            }
            return change(found)
        }
        return
            "⚠ Unfinished: over the \(Self.lastEpochs(first.epochs)) the curves of these still got better, so that more training may change the order: "
            + "\(NumberText.list(parts))."
    }

    /// That the check for unfinished trainings found none, and what it looks for.
    private func finishedNote() -> MarkdownText? {
        let ends = analysis.scheduledEnds
        let judged = trained.filter { group in !ends.contains { $0.group == group } }
        guard analysis.task == .train, let epochs = analysis.lastEpochs(of: judged) else { return nil }
        let keeps = judged.contains { group in
            analysis.headlineRuns(of: group).contains { $0.training.keptEpoch != nil }
        }
        let rule =
            keeps
            ? " Where the weights of the best epoch are kept, that means what would have been kept, and in no arm is the last epoch the best of most runs."
            : ""
        let other = ends.isEmpty ? "" : "other "
        return
            "Over the \(Self.lastEpochs(epochs)) no \(other)\(analysis.options.compare == nil ? "run's" : "arm's") mean accuracy grew by a point or more, and no mean loss fell by 5%, on the split that is watched (validation, else training): training was finished by this rule.\(rule)"
    }

    /// Whose learning rate was zero in the end, so that the ends of their curves prove nothing.
    func scheduleNote() -> MarkdownText? {
        let ends = analysis.scheduledEnds
        guard !ends.isEmpty else { return nil }
        let areAll = ends.count == trained.count
        let whose: MarkdownText = areAll ? "" : " of \(NumberText.list(ends.map { analysis.labelText($0.group) }))"
        let gains = ends.compactMap(\.gain)
        let gained: MarkdownText =
            gains.first.map {
                " Over the \(Self.lastEpochs($0.epochs)), while it fell, these got better: \(NumberText.list(gains.map(change)))."
            } ?? ""
        return
            "The schedule\(whose) takes the learning rate to zero: training ended by design, and neither a flat nor a rising curve at its end says what a longer schedule would reach.\(gained)"
    }

    /// Places of the groups that have a completed run.
    private var trained: [Int] {
        analysis.groups.indices.filter { analysis.headlineRuns(of: $0).contains { $0.status == .completed } }
    }

    private static func lastEpochs(_ count: Int) -> String { count == 1 ? "last epoch" : "last \(count) epochs" }

    /// `adam (test accuracy +1.50 points)`.
    private func change(_ found: UnfinishedTraining) -> MarkdownText {
        let (label, text) = (analysis.labelText(found.group), MetricText(metric: found.metric))
        return "\(label) (\(text.name) \(text.difference(found.change))\(text.differenceUnit))"
    }
}

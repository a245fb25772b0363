import Analysis
import Files
import Runs

extension ReportText {
    /// What audits found, where the spec asks for them: of each label the findings, or that there are none.
    func auditSentences() -> [MarkdownText] {
        let sound = soundLabels
        let found = analysis.groups.indices.compactMap { group -> MarkdownText? in
            let names = analysis.health.filter { $0.check.isOfAudit && $0.label == analysis.groups[group].label }
                .map { $0.check.name.replacing("-", with: " ") }
            guard !names.isEmpty else { return nil }
            return "\(NumberText.list(names.map { MarkdownText(escaping: $0) })) in \(analysis.quotedLabel(group))"
        }
        guard !sound.isEmpty || !found.isEmpty else { return [] }
        let nothing: [MarkdownText] = sound.isEmpty ? [] : ["nothing in \(NumberText.list(sound))"]
        return ["Audits of the runs find \((nothing + found).joined(separator: "; "))."]
    }

    /// The labels all of whose completed runs were audited, and have no finding.
    var soundLabels: [MarkdownText] {
        let found = Set(analysis.health.map(\.label))
        return analysis.groups.indices.filter { group in
            let runs = analysis.groups[group].cells.flatMap(\.runs).compactMap(\.run).filter { $0.status == .completed }
            return !runs.isEmpty && runs.allSatisfy { $0.training.audit != nil }
                && !found.contains(analysis.groups[group].label)
        }.map { analysis.quotedLabel($0) }
    }
}

import Reports
import Runs
import Specs
import Store

/// A stored run with all that a report of it alone tells.
public struct StoredRun: Sendable {
    public let summary: RunSummary
    /// The name of the run's task.
    public let task: String
    /// What the report of such a run says, or of two side by side.
    public let reportKind: ReportKind

    /// Reads the file, and evaluates the last weights of a training where its data are here.
    /// - Throws: `StoreError` where the file is not as it was written, ``TaskError`` where its task is unknown.
    public init(_ file: RunFile) throws {
        let settings = try Value(json: file.settings)
        let kind = try TaskKind.of(settings)
        task = kind.entry.name
        reportKind = kind.runReport
        guard let contents = RunKind.all.first(where: { $0.name == kind.entry.name }) else {
            throw TaskError("this version does not know what runs of \(kind.entry.name) hold")
        }
        let trial = Trial(id: file.trialID, index: 0, settings: settings, coordinates: [])
        let summary = try RunSummary(trial: trial, kind: contents, file: file)
        self.summary = summary.with(content: try kind.details(file, summary))
    }
}

import Runs
import Testing

@testable import Analysis
@testable import Reports

/// What a report says of audited runs.
@Suite struct AuditReportTests {
    private func text(audited: Bool) throws -> String {
        Report(
            try Analysis(
                SyntheticSweep.small.sweep { run in
                    var result = TrainingResult()
                    let dead = run.trial.label(along: "optimizer") == "adam" ? 0.9 : 0.1
                    if audited {
                        result.audit = TrainingAudit(
                            measured: [:], neighbours: nil, units: .init(dead: dead, saturated: 0), moved: 1)
                    }
                    return result
                })
        ).markdown
    }

    @Test func whatIsFoundAndWhatIsSoundIsTold() throws {
        let text = try text(audited: true)
        #expect(text.contains("Runs that were audited, and in which nothing was found: sgd."), "\(text)")
        #expect(text.contains("Audits of the runs find nothing in sgd; dead units in adam."))
        #expect(text.contains("| dead units: over half of a layer's are 0 for every test image | adam |"))
    }

    /// Of runs without an audit nothing is said to be sound.
    @Test func withoutAnAuditNothingIsTold() throws {
        let text = try text(audited: false)
        #expect(!text.contains("audited") && !text.contains("Audits") && !text.contains("dead units"))
    }
}

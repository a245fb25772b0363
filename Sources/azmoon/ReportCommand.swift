import Analysis
import ArgumentParser
import Files
import Reports
import Specs
import Store

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Writes an experiment's report and figures from its stored runs, without training.")

    @OptionGroup var options: ExperimentOptions

    func run() throws {
        let (plan, store) = try options.storedPlan()
        try Self.write(plan: plan, store: store)
    }

    static func write(plan: Plan, store: RunStore) throws {
        let lease = try store.lease(named: "report", wait: true)
        defer { lease?.release() }
        try Report.write(Analysis(SweepRuns(plan: plan, store: store)), into: store.directory)
        say("Report: \(store.directory)/report.md")
    }
}

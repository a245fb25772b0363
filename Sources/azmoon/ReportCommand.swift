import Analysis
import ArgumentParser
import Files
import Foundation
import Reports
import Specs
import Store
import Tasks

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Writes an experiment's report and figures from its stored runs, without training.")

    @OptionGroup var options: ExperimentOptions

    @Option(
        help:
            "Write the report into this folder and leave the results as they are: somebody else's, or on a disk that cannot be written."
    )
    var to: String?

    @Flag(help: "Print the results as JSON, and write no files.")
    var json = false

    func validate() throws {
        if json, to != nil { throw ValidationError("--json writes no files, so there is nothing to put into --to.") }
    }

    func run() throws {
        let (plan, store) = try options.storedPlan()
        if json {
            say(.json(try Report(Analysis(SweepRuns(plan: plan, store: store)), plan.reportKind).results.prettyJSON))
            return
        }
        if let to {
            try Self.write(plan: plan, store: store, into: to)
        } else {
            try Self.write(plan: plan, store: store)
        }
    }

    /// Writes the report beside the runs.
    static func write(plan: Plan, store: RunStore) throws {
        let lease = try store.waitForLease(named: "report", purpose: "writes the report in \(store.directory)")
        defer { lease.release() }
        try Report.write(Analysis(runs(of: plan, in: store)), plan.reportKind, into: store.planDirectory)
        say("Report: \(store.planDirectory)/report.md")
    }

    /// Writes the report into another folder; nothing is written beside the runs.
    private static func write(plan: Plan, store: RunStore, into folder: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw UserError("--to \(folder): the folder cannot be made: \((error as NSError).localizedDescription)")
        }
        let turn = try FolderTurn(in: folder, purpose: "writes the report in \(folder)")
        defer { turn.end() }
        try Report.write(
            Analysis(runs(of: plan, in: store, isBesideRuns: false)), plan.reportKind, into: folder)
        say("Report: \(folder)/report.md")
    }

    /// The stored runs, with the names of the classes that they tell apart. Those are the data's: where these are not here, the report
    /// numbers the classes.
    private static func runs(of plan: Plan, in store: RunStore, isBesideRuns: Bool = true) throws -> SweepRuns {
        var sweep = try SweepRuns(plan: plan, store: store, isBesideRuns: isBesideRuns)
        guard sweep.runs.values.contains(where: { $0.confusion != nil || $0.adversarial != nil }) else { return sweep }
        do {
            sweep.classNames = try plan.classNames
        } catch {
            printError("The report numbers the classes, as their names cannot be read: \(error)")
        }
        return sweep
    }
}

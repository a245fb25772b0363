import Analysis
import ArgumentParser
import Engine
import Files
import Foundation
import Reports
import Store
import Tasks

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Writes a report of one stored run: curves, mistakes, weights, health, cost; or of two side by side.")

    @Argument(help: "The trial's id, or enough of its first digits.")
    var id: String

    @Option(help: "The id of a second run, which is shown beside the first.")
    var against: String?

    @OptionGroup var stored: StoredRuns

    @Option(help: "Write the report into this folder, in place of one beside the run file.")
    var to: String?

    @Option(help: "Threads.")
    var threads = 1

    func validate() throws { try validate(threads: threads) }

    func run() throws {
        Parallel.threadCount = threads
        let places = try ([id] + (against.map { [$0] } ?? [])).map(stored.find)
        guard places.count < 2 || places[0].id != places[1].id else {
            throw UserError(
                "'\(id)' and '\(against ?? "")' are the same run, \(places[0].id); name another one after --against")
        }
        let runs = try places.map { try StoredRun($0.store.open($0.id)) }
        guard runs.allSatisfy({ $0.task == runs[0].task }) else {
            let tasks = runs.map { "\($0.summary.trial.shortID) is of the task \($0.task)" }
            throw UserError("\(tasks.joined(separator: ", ")): runs of two tasks have nothing in common to be compared")
        }
        let store = places[0].store
        let folder = to ?? store.reportFolder(of: places.map(\.id))
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw UserError(
                "\(folder): the folder cannot be made: \((error as NSError).localizedDescription); name another one with --to"
            )
        }
        let turn = try FolderTurn(in: folder, purpose: "writes the report in \(folder)")
        defer { turn.end() }
        let experiments = places.map { ($0.store.directory as NSString).lastPathComponent }
        let ids = runs.map(\.summary.trial.id)
        let isOneSweep = places.allSatisfy { $0.store.directory == store.directory }
        let names = places.count == 2 && isOneSweep ? try stored.names(of: ids, in: store) : nil
        let analysis = try Analysis(runs: runs.map(\.summary), of: experiments, called: names)
        try Report.write(analysis, runs[0].reportKind, into: folder)
        say("Report: \(folder)/report.md")
    }
}

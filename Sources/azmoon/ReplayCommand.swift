import ArgumentParser
import Files
import Foundation
import Specs
import Store
import Tasks

struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Runs a stored trial again and compares every tensor, curve and prediction, bit for bit.")

    @Argument(help: "The trial's id, or enough of its first digits.")
    var id: String

    @Option(help: "The folder that holds a folder of results for each experiment.")
    var results = "results"

    @Option(help: "Threads.")
    var threads = 1

    func validate() throws { try validate(threads: threads) }

    func run() throws {
        let file = try find()
        let settings = try Value(json: file.settings)
        let replayed = try TrialRunner(threads: threads).run(
            Trial(id: file.trialID, index: 0, settings: settings, coordinates: []))
        let comparison = try RunComparison(stored: file, replayed: replayed)
        say(comparison.text)
        if !comparison.isEqual { throw ExitCode.failure }
    }

    private func find() throws -> RunFile {
        let wanted = String(id.lowercased().prefix(16))
        guard !wanted.isEmpty, wanted.allSatisfy(\.isHexDigit) else {
            throw UserError(
                "'\(id)' is not a trial's id: ids are hexadecimal, as reports and 'azmoon sweep --dry-run' show them")
        }
        var found: [(store: RunStore, id: String)] = []
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: results) else {
            throw UserError(
                "there is no folder '\(results)' with results\(Experiments.place(of: results)); name another one with --results"
            )
        }
        for name in names.sorted() {
            let directory = "\(results)/\(name)"
            guard FileManager.default.fileExists(atPath: "\(directory)/runs") else { continue }
            let store = try RunStore(directory: directory, access: .readOnly)
            found += try store.listing().ids.filter { $0.hasPrefix(wanted) }.map { (store, $0) }
        }
        guard let first = found.first else {
            throw UserError("no run in \(results) has an id that starts with \(wanted)")
        }
        guard found.allSatisfy({ $0.id == first.id }) else {
            throw UserError("\(found.count) runs have ids that start with \(wanted); give more digits")
        }
        return try first.store.open(first.id)
    }
}

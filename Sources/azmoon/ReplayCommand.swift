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

    @OptionGroup var stored: StoredRuns

    @Option(help: "Threads.")
    var threads = 1

    func validate() throws { try validate(threads: threads) }

    func run() throws {
        let (store, id) = try stored.find(id)
        let file = try store.open(id)
        let settings = try Value(json: file.settings)
        let replayed = try TrialRunner(threads: threads).run(
            Trial(id: file.trialID, index: 0, settings: settings, coordinates: []))
        let comparison = try RunComparison(stored: file, replayed: replayed)
        say(comparison.text)
        if !comparison.isEqual { throw ExitCode.failure }
    }
}

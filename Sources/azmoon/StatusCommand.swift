import ArgumentParser
import Files
import Sweeps

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Shows how far a sweep is, also while it runs in another terminal.")

    @OptionGroup var options: ExperimentOptions

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        let (plan, store) = try options.storedPlan()
        let status = try SweepStatus.read(plan: plan, store: store)
        say(json ? .json(status.json.prettyJSON) : status.text)
    }
}

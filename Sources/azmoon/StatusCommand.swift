import ArgumentParser
import Files
import Sweeps

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Shows how far a sweep is, also while it runs in another terminal.")

    @OptionGroup var options: ExperimentOptions

    func run() throws {
        let (plan, store) = try options.storedPlan()
        say(try SweepStatus.read(plan: plan, store: store).text)
    }
}

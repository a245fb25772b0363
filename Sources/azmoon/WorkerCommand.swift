import ArgumentParser
import Store
import Sweeps
import Tasks

/// The program as a worker of a sweep: it is started by a coordinator, not by people.
struct WorkerCommand: ParsableCommand {
    static let name = "worker"
    static let configuration = CommandConfiguration(commandName: name, shouldDisplay: false)

    @Option var store: String
    @Option var threads = 1

    func run() throws {
        let runner = TrialRunner(threads: threads)
        let code = Worker.run(store: try RunStore(directory: store), origin: runner.origin(of:started:)) {
            trial, progress in
            do {
                return try runner.run(trial) { progress(TrialProgress(step: $0, steps: $1)) }
            } catch {
                // Nothing but its preparation throws: data, settings, the plan's identity. None of that is the trial's result.
                throw TrialObstacle(String(describing: error))
            }
        }
        throw ExitCode(code)
    }
}

import ArgumentParser
import Checkpoints
import Files
import Foundation

/// Reads a file of weights that may end whoever reads it, in a process of its own: started by the program, not by people.
struct WeightsProbe: ParsableCommand {
    static let name = "probe-weights"
    static let configuration = CommandConfiguration(commandName: name, shouldDisplay: false)

    /// Seconds for a file of some gigabytes on a slow disk.
    private static let limit = 600.0

    @Argument var file: String

    func run() throws { _ = try Checkpoint.read(file) }

    /// Does nothing for a file that cannot harm, or that can be read, or whose trouble its reader can tell.
    /// - Throws: `UserError` where reading it ends the process.
    static func check(_ file: String) throws {
        guard try Checkpoint.canCrash(file) else { return }
        var command = Command([try SweepCommand.executable(), name, "--", file], limit: limit)
        // Nobody reads where it crashed.
        command.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        let result = command.run()
        switch result.end {
        case .exited: return
        case .signalled(let signal):
            throw UserError("\(file): the HDF5 library crashed on it (signal \(signal)): the file is damaged")
        default: throw UserError("\(file): the file cannot be read: \(result.reason)")
        }
    }
}

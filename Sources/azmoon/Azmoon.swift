import ArgumentParser
import Data
import Engine
import Files
import Foundation
import Tasks

/// The command line. Usage errors exit with 2, all other errors with 1 and a message on standard error.
@main
struct Azmoon: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "azmoon",
        abstract:
            "Answers questions about training neural networks with experiments that anyone can repeat, bit for bit.",
        // The whole of it takes the program's own hash, which only who asks shall wait for.
        version: CommandLine.arguments.contains("--version") ? version : azmoonVersion,
        subcommands: [
            SweepCommand.self, ReportCommand.self, StatusCommand.self, ListCommand.self, NewCommand.self,
            ReplayCommand.self, ShowCommand.self,
            BenchCommand.self, DescribeCommand.self, SchemaCommand.self, DataCommand.self, ClassifyCommand.self,
            WeightsCommand.self, CompareCommand.self, CompletionsCommand.self,
            WorkerCommand.self, WeightsProbe.self,
        ])

    /// What `azmoon --version` prints: all that a result depends on, besides its spec and data.
    private static var version: String {
        let list = pinnedPackages.map { "\($0.name) \($0.version)" }.joined(separator: ", ")
        let commit = BuildCommit.text ?? "unknown (make build notes it)"
        return "azmoon \(azmoonVersion)\ncommit \(commit)\nnumerics \(Engine.numericsVersion)\n"
            + "kernels \(KernelClone.name)\nlibraries: \(list)"
    }

    static func main() {
        // A file that grows beyond `ulimit -f` is an error with a reason then, and not the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        // Where a parent has it ignored, the system tells nobody how a process ended.
        signal(SIGCHLD, SIG_DFL)
        do {
            try KernelClone.check()
        } catch {
            printError("azmoon: \(error)")
            Foundation.exit(2)
        }
        ForeignHDF5.beforeReading { try WeightsProbe.check($0) }
        do {
            try CommandNames.check(CommandLine.arguments.dropFirst())
            var command = try parseAsRoot()
            let ending = Result { try command.run() }
            try StandardOutput.finish()
            try ending.get()
        } catch let code as ExitCode {
            Foundation.exit(code.rawValue)
        } catch {
            let code = exitCode(for: error)
            if code == .success {
                say(TerminalText(message: fullMessage(for: error)))
                do {
                    try StandardOutput.finish()
                } catch {
                    printError("azmoon: \(error)")
                    Foundation.exit(1)
                }
                Foundation.exit(0)
            }
            let isUsage = code == .validationFailure
            printError(isUsage ? fullMessage(for: error) : "azmoon: \(error)")
            Foundation.exit(isUsage ? 2 : 1)
        }
    }
}

extension ParsableCommand {
    /// Refuses a number of threads that no machine is helped by.
    func validate(threads: Int) throws {
        guard (1...1024).contains(threads) else { throw ValidationError("--threads must be from 1 to 1024.") }
    }
}

/// Prints on standard output.
func say(_ text: TerminalText) { print(text.code) }

/// Prints a message on standard error. Whatever foreign text it quotes is escaped here.
func printError(_ message: String) {
    StandardError.write(TerminalText(message: message).code)
}

/// A mistake of the user that no room below reports.
struct UserError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

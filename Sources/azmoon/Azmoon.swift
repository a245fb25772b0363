import ArgumentParser
import Files
import Foundation

/// The command line. Usage errors exit with 2, all other errors with 1 and a message on standard error.
@main
struct Azmoon: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "azmoon",
        abstract:
            "Answers questions about training neural networks with experiments that anyone can repeat, bit for bit.",
        subcommands: [
            SweepCommand.self, ReportCommand.self, StatusCommand.self, ListCommand.self, ReplayCommand.self,
            BenchCommand.self, DescribeCommand.self, SchemaCommand.self, DataCommand.self, ClassifyCommand.self,
            WeightsCommand.self,
            WorkerCommand.self,
        ])

    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let code as ExitCode {
            Foundation.exit(code.rawValue)
        } catch {
            let code = exitCode(for: error)
            if code == .success {
                say(TerminalText(message: fullMessage(for: error)))
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
    FileHandle.standardError.write(Data("\(TerminalText(message: message).code)\n".utf8))
}

/// A mistake of the user that no room below reports.
struct UserError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

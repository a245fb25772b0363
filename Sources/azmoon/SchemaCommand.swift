import ArgumentParser
import Files
import Runs
import Specs
import Tasks

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints the JSON Schema of experiments, for editors that complete and check YAML.")

    @Flag(help: "Print what run files hold instead, as the tables of docs/run-file.md.")
    var runFile = false

    func run() {
        guard runFile else { return say(.json(SchemaDocument.jsonSchema(.azmoon))) }
        // Each line is text; the ends of lines are ours.
        let lines = RunLayout.documentation.split(separator: "\n", omittingEmptySubsequences: false)
        say(lines.dropLast().map { TerminalText(escaping: $0) }.joined(separator: "\n"))
    }
}

import ArgumentParser
import Files
import Specs
import Tasks

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints the JSON Schema of experiments, for editors that complete and check YAML.")

    func run() { say(.json(SchemaDocument.jsonSchema(.azmoon))) }
}

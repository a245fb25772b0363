import ArgumentParser
import Specs
import Tasks

struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Times the training step of specs.")

    @Argument(help: "YAML files; the first trial of each is timed.")
    var files: [String]

    func run() throws {}
}

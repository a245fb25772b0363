import ArgumentParser
import Checkpoints
import Files
import Specs

struct WeightsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "weights", abstract: "Shows, converts and fetches files of weights.",
        subcommands: [Show.self, Convert.self, Fetch.self])

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the tensors of a file: PyTorch (both forms), safetensors or HDF5.")

        @Argument(help: "The file; its format is known by its content.")
        var file: String

        @Option(help: "Which dictionary of the file, where it holds several; dots lead into others.")
        var part: String?

        func run() throws {
            try WeightsProbe.check(file)
            let contents = try Checkpoint.contents(of: file)
            say(try WeightsTable(contents, part: part).text)
        }
    }

    struct Convert: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Reads a file of weights and writes it as safetensors or HDF5.")

        @Argument(help: "The file to read; its format is known by its content.")
        var source: String

        @Argument(help: "The file to write: NAME.safetensors or NAME.h5.")
        var target: String

        @Option(help: "Which dictionary of the file, where it holds several; dots lead into others.")
        var part: String?

        func run() throws {
            try WeightsProbe.check(source)
            let state = try Checkpoint.read(source, part: part)
            try Checkpoint.write(state, to: target)
            let noun = state.count == 1 ? "tensor" : "tensors"
            say("\(target): \(state.count) \(noun)")
        }
    }

    struct Fetch: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Fetches published weights into the cache and checks their checksum; without a name, lists them.")

        @Argument(help: "Such as resnet18 or efficientnet-lite0.")
        var name: String?

        func run() throws {
            guard let name else {
                for weights in PublishedWeights.known { say("\(weights.name)") }
                return
            }
            let known = PublishedWeights.known
            guard known.contains(where: { $0.name == name || $0.model == name }) else {
                throw UserError(
                    "there are no published weights '\(name)'. "
                        + Suggestion.hint(for: name, among: known.map(\.name), list: "There are"))
            }
            say("\(try PublishedWeights.named(name).fetch { printError("\($0)") })")
        }
    }
}

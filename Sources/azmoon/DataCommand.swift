import ArgumentParser
import Data
import Files
import Specs

struct DataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data", abstract: "Fetches data sets.", subcommands: [Fetch.self])

    struct Fetch: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Fetches a data set into the cache over HTTPS and checks its checksums.")

        @Argument(help: "The data set: fashion-mnist or mnist.")
        var source: String

        func run() throws {
            guard ImageSource.known.contains(where: { $0.name == source }) else {
                let names = ImageSource.known.map(\.name)
                throw UserError(
                    "there is no data set '\(source)' to fetch. "
                        + Suggestion.hint(for: source, among: names, list: "There are"))
            }
            let folder = try Fetcher().fetch(ImageSource.named(source)) { printError("\($0)") }
            say("\(folder)")
        }
    }
}

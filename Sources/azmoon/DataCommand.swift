import ArgumentParser
import Data
import Files
import Specs
import Tasks

struct DataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data", abstract: "Lists, fetches, checks and shows data sets.",
        subcommands: [List.self, Fetch.self, Check.self, Show.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the data sets: whether they are on this machine, their size, and how to get them.")

        @Flag(
            help:
                "Print JSON: a list of objects with name, title, content, here, folder, bytes (of the files to fetch) and get (the command)."
        )
        var json = false

        func run() throws {
            let entries = DataCatalogue.entries()
            if json {
                say(.json(Value.list(entries.map(\.json)).prettyJSON))
                return
            }
            let rows = [["name", "here", "download", "what", "how to get it"]] + entries.map(\.row)
            for line in TextTable.lines(rows) { say("\(line)") }
            say("")
            say(
                "Your own: {csv: FILE}, {image-folder: FOLDER}, {arrays: {inputs: FILE, targets: FILE}}, {coco: FOLDER}."
            )
            say("Drawn: \(DataCatalogue.drawn).")
            say(
                "Pictures for filters: \(Photograph.setName) (\(Photograph.known.map(\.name).joined(separator: ", "))), "
                    + (Photograph.known.allSatisfy { $0.isHere() }
                        ? "which are here." : "by azmoon data fetch \(Photograph.setName)."))
        }
    }

    struct Fetch: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Fetches a data set into the cache over HTTPS and checks its checksums.",
            discussion: "What was cut off goes on where it stopped when the command is given again.")

        @Argument(help: "The data set, by its name in 'azmoon data list'.")
        var source: String

        func run() throws {
            if source == Photograph.setName {
                say("\(try Photograph.fetch { printError("\($0)") })")
                return
            }
            let source = try DataCatalogue.published(source, to: "fetch")
            let folder = try Fetcher().fetch(source) { printError("\($0)") }
            say("\(folder)")
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Checks a data set on this machine: checksums, counts, shapes, classes.",
            discussion: """
                azmoon data check mnist
                azmoon data check '{csv: {file: flowers.csv, target: species}}'
                """)

        @Argument(help: "The data set, by its name or in YAML as an experiment has it.")
        var source: String

        @Flag(help: "Print JSON.")
        var json = false

        @Flag(
            help:
                "Print only how fast the files of a published data set are unpacked and checked, the best of five times."
        )
        var time = false

        func run() throws {
            if time {
                let timing = try UnpackingTime(of: DataCatalogue.published(source, to: "time"))
                say(json ? .json(timing.json.prettyJSON) : "\(timing.text)")
                return
            }
            let checksums = try ImageSource.known.first { $0.name == source }.map {
                try DataCatalogue.checksums(of: $0)
            }
            let summary = try DataSummary(source: source)
            if json {
                say(.json(summary.json(checksums: checksums ?? []).prettyJSON))
                return
            }
            for checksum in checksums ?? [] { say("\(checksum.text)") }
            for line in summary.lines { say("\(line)") }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Draws a contact sheet of a data set as a PNG file, and counts its classes.",
            discussion: """
                azmoon data show fashion-mnist
                azmoon data show '{image-folder: {folder: pictures, size: 64}}' --out pictures.png
                """)

        @Argument(help: "The data set, by its name or in YAML as an experiment has it.")
        var source: String

        @Option(help: "The PNG file; NAME.png unless given.")
        var out: String?

        @Option(help: "Samples of each class.")
        var columns = 10

        func validate() throws {
            guard (1...100).contains(columns) else { throw ValidationError("--columns must be from 1 to 100.") }
        }

        func run() throws {
            let summary = try DataSummary(source: source)
            if let sheet = summary.contactSheet(columns: columns) {
                let path = out ?? "\(summary.name).png"
                let file = try AtomicFile(at: path)
                try file.write(sheet.png(name: path))
                try file.publish()
                say("\(path)")
            } else {
                printError("\(summary.name) has no images to draw: its samples are of shape \(summary.shapeText).")
            }
            for line in summary.lines { say("\(line)") }
        }
    }
}

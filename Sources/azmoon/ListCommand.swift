import ArgumentParser
import Files
import Specs
import Tasks

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the experiments in experiments/.")

    @Flag(help: "Print JSON: a list of objects with name, path, trials and question, or the error of a file.")
    var json = false

    func run() throws {
        let names = try Experiments.names()
        if names.isEmpty {
            throw UserError("there is no experiment here: \(Experiments.noneHere)")
        }
        if json {
            say(.json(Value.list(names.map(Self.entry)).prettyJSON))
            return
        }
        let width = names.map(\.visible.count).max() ?? 0
        for name in names {
            let padding = String(repeating: " ", count: width - name.visible.count)
            do {
                let spec = try Spec.load(path: "experiments/\(name).yaml", vocabulary: .azmoon)
                say("\(name)\(padding)  \(spec.trialCount) trials  \(spec.question)")
            } catch {
                say("\(name)\(padding)  \(message: "\(error)")")
            }
        }
    }

    private static func entry(_ name: String) -> Value {
        let path = "\(Experiments.folder)/\(name).yaml"
        var members: [String: Value] = ["name": .string(name), "path": .string(path)]
        do {
            let spec = try Spec.load(path: path, vocabulary: .azmoon)
            members["trials"] = .integer(spec.trialCount)
            members["question"] = .string(spec.question)
        } catch {
            members["error"] = .string("\(error)")
        }
        return .object(members)
    }
}

import ArgumentParser
import Files
import Specs
import Tasks

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the experiments in experiments/.")

    func run() throws {
        let names = try Experiments.names()
        if names.isEmpty {
            throw UserError("there is no experiment here: a folder experiments/ with YAML files is needed")
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
}

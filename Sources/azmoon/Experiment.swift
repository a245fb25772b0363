import ArgumentParser
import Foundation
import Specs
import Store

/// Which experiment a command is about, and where its results lie.
struct ExperimentOptions: ParsableArguments {
    @Argument(help: "The experiment's name, for experiments/NAME.yaml, or a YAML file.")
    var experiment: String

    @Option(help: "The folder that holds a folder of results for each experiment.")
    var results = "results"

    @Option(
        help:
            "Change a setting, an axis or the envelope: data.train=60000, sweep.optimizer.lr=[0.01,0.1], seeds=3. Such a variant has a plan and a report of its own below variants/ in the results' folder; runs are shared."
    )
    var set: [String] = []

    /// The path of the experiment's YAML file.
    func specPath() throws -> String {
        if isFile { return experiment }
        let path = "\(Experiments.folder)/\(currentName).yaml"
        guard FileManager.default.fileExists(atPath: path) else { throw try Experiments.absent(experiment) }
        return path
    }

    /// The experiment's name; where it was renamed since, the new one, and a word of that on standard error.
    private var currentName: String {
        guard let renamed = Experiments.renamed(experiment) else { return experiment }
        printError("the experiment '\(experiment)' is called '\(renamed)' now")
        return renamed
    }

    /// Which variants have results, where the spec as written has none.
    private func otherVariants(in directory: String) throws -> String {
        let names = set.isEmpty ? try RunStore.variants(in: directory) : []
        return names.isEmpty ? "" : ". There are variants, which --set names: \(names.joined(separator: " "))"
    }

    /// The frozen plan of an experiment that was swept before, and its store.
    func storedPlan() throws -> (plan: Plan, store: RunStore) {
        let directory = "\(results)/\(try resultsName())"
        let variant = Variant.name(of: set)
        let folder = RunStore.planDirectory(of: variant, in: directory)
        let command = (["azmoon sweep \(experiment)"] + set.map { "--set '\($0)'" }).joined(separator: " ")
        guard FileManager.default.fileExists(atPath: "\(folder)/plan.json") else {
            let nearest = variant == nil ? try nearestResults() : nil
            throw UserError(
                "there are no results in \(folder)\(Experiments.place(of: folder))"
                    + (nearest ?? "; run '\(command)' first") + (try otherVariants(in: directory)))
        }
        let store = try RunStore(directory: directory, variant: variant, access: .readOnly)
        guard let plan = try store.plan() else {
            throw UserError("\(folder) has no plan.json; run '\(command)' first")
        }
        return (plan, store)
    }

    /// Names the results that were meant, where neither they nor an experiment have this name.
    private func nearestResults() throws -> String? {
        if try isFile || Experiments.names().contains(experiment) { return nil }
        let manager = FileManager.default
        let folders = manager.fileExists(atPath: results) ? try manager.contentsOfDirectory(atPath: results) : []
        // It has variants alone.
        if folders.contains(experiment) { return nil }
        let swept = folders.filter { manager.fileExists(atPath: "\(results)/\($0)/plan.json") }
        let names = Set(swept + (try Experiments.names())).sorted()
        let hint = Suggestion.hint(for: experiment, among: names, list: "There are")
        return hint.isEmpty ? nil : ". \(hint)"
    }

    /// The name of the results' folder: the spec's, unless the argument itself names one.
    private func resultsName() throws -> String {
        let exists = FileManager.default.fileExists(atPath:)
        if !isFile, exists("\(results)/\(experiment)/plan.json") || !exists("experiments/\(experiment).yaml") {
            return exists("\(results)/\(experiment)") ? experiment : currentName
        }
        return try Spec.load(path: specPath(), vocabulary: .azmoon).name
    }

    /// Whether the argument is a file's path, not a name.
    private var isFile: Bool {
        experiment.hasSuffix(".yaml") || experiment.hasSuffix(".yml") || experiment.contains("/")
    }
}

/// The experiments in the folder `experiments/`.
enum Experiments {
    static let folder = "experiments"

    static func names() throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
            .map { String($0.dropLast(5)) }.sorted()
    }

    /// What an experiment of an earlier version is called now: names had underscores once. Nil for a name that is still right.
    static func renamed(_ name: String) -> String? {
        let now = name.replacing("_", with: "-")
        let exists = FileManager.default.fileExists(atPath:)
        return exists("\(folder)/\(name).yaml") || !exists("\(folder)/\(now).yaml") ? nil : now
    }

    /// The error of a name that no experiment has.
    static func absent(_ name: String) throws -> UserError {
        let names = try names()
        if names.isEmpty { return UserError("there is no experiment '\(name)': \(noneHere)") }
        let hint = Suggestion.hint(for: name, among: names, list: "There are")
        return UserError(
            "there is no experiment '\(name)' in \(absolute(folder)). \(hint) A YAML file can be named by its path")
    }

    /// Where experiments were looked for in vain, and what to do.
    static var noneHere: String {
        let there = FileManager.default.fileExists(atPath: folder)
        return
            "\(absolute(folder)) \(there ? "holds no YAML files" : "does not exist"), and experiments are looked for there. "
            + "Go to the folder above your experiments/, name a YAML file by its path, or write an experiment with 'azmoon new NAME'"
    }

    /// A relative path's folder in full, for an error: ` (in /home/me)`.
    static func place(of path: String) -> String {
        path.hasPrefix("/") ? "" : " (in \(FileManager.default.currentDirectoryPath))"
    }

    private static func absolute(_ path: String) -> String {
        "\(FileManager.default.currentDirectoryPath)/\(path)"
    }
}

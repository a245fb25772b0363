import Foundation
import Specs
import Tasks

/// One of the two that `azmoon compare` times: a layer, a list of layers, a model, or an experiment's model.
struct ComparedSide {
    /// What tables call it, such as `deformable-conv`.
    let name: String
    private let source: Source

    private enum Source {
        /// As a spec has it.
        case model(String)
        /// The model, resolved, and the settings of the trial that has it.
        case experiment(model: Value, trial: Value, path: String)
    }

    /// - Parameters:
    ///   - text: what the user wrote.
    ///   - letter: `A` or `B`, for errors.
    /// - Throws: `UserError` with the nearest name, where the text names nothing.
    init(_ text: String, letter: String) throws {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty else { throw UserError("\(letter) is empty: name a layer, a model or an experiment") }
        if text.hasPrefix("[") {
            (name, source) = ("list of layers", .model("{sequential: \(text)}"))
            return
        }
        let isPath = text.hasSuffix(".yaml") || text.hasSuffix(".yml")
        // `{conv: {out: 16}}` and `conv`.
        let word = text.drop { $0 == "{" || $0.isWhitespace }.prefix { $0 != ":" && $0 != "}" && !$0.isWhitespace }
        let name = String(word)
        let (layers, models) = (Self.names("layer"), Self.names("model"))
        if isPath {
            (self.name, source) = try Self.experiment(at: text, letter: letter)
        } else if layers.contains(name) {
            (self.name, source) = (name, .model("{sequential: [\(text)]}"))
        } else if models.contains(name) {
            (self.name, source) = (name, .model(text))
        } else if !text.hasPrefix("{"), try Experiments.names().contains(text) {
            (self.name, source) = try Self.experiment(at: "\(Experiments.folder)/\(text).yaml", letter: letter)
        } else {
            let known = layers + models + (text.hasPrefix("{") ? [] : try Experiments.names())
            let hint = Suggestion.hint(for: name, among: known, list: "")
            throw UserError(
                "\(letter): there is no layer, model or experiment '\(name)'. "
                    + (hint.hasPrefix("Did")
                        ? hint
                        : "Layers are written {conv: {out: 16, kernel: 3}}, models by their names; 'azmoon schema' lists all of both")
            )
        }
    }

    /// The names of a kind of choices.
    private static func names(_ category: String) -> [String] {
        Vocabulary.azmoon.categories[category]?.map(\.name) ?? []
    }

    private static func experiment(at path: String, letter: String) throws -> (String, Source) {
        let spec = try Spec.load(path: path, vocabulary: .azmoon)
        guard let trial = spec.trialSettings.first, let model = trial["model"] else {
            throw UserError("\(letter): \(path) is of the task \(spec.task), whose trials have no model")
        }
        let name = model.named?.name ?? "model"
        return ("\(name) of \(spec.name)", .experiment(model: model, trial: trial, path: path))
    }

    /// The model as a spec has it; a stand-in where an experiment has resolved it.
    var written: String { if case .model(let text) = source { text } else { "linear" } }

    /// The model of an experiment, resolved.
    var resolved: Value? { if case .experiment(let model, _, _) = source { model } else { nil } }

    /// The shape of an experiment's samples and what its targets need.
    /// - Throws: where the data are not on this machine.
    func place() throws -> (input: [Int], outputs: Int)? {
        guard case .experiment(_, let trial, let path) = source else { return nil }
        do {
            let task = try DescribeTask(ofTraining: trial, input: nil, outputs: nil, batch: 1)
            return (Array(task.description.input.array.dropFirst()), task.outputs)
        } catch {
            throw UserError("the shape of the samples of \(path) cannot be had: \(error); name it with --input")
        }
    }
}

import ArgumentParser
import Files
import Foundation
import Specs

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Writes a small experiment, experiments/NAME.yaml, to begin with; it runs in seconds as it is.",
        discussion: """
            Beside it, experiments/.schema.json is the JSON Schema with which an editor completes and checks all experiments of the folder.
            """)

    @Argument(help: "The experiment's name: lower-case letters, digits, '-' and '_'.")
    var name: String

    private static let schemaPath = "\(Experiments.folder)/.schema.json"

    func run() throws {
        let path = "\(Experiments.folder)/\(name).yaml"
        let text = Self.text(name)
        do {
            _ = try Spec.parse(text: text, file: path, vocabulary: .azmoon)
        } catch {
            throw UserError("\(error.message). \(error.hint)")
        }
        do {
            try FileManager.default.createDirectory(atPath: Experiments.folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        } catch let error as CocoaError where error.code == .fileWriteFileExists {
            throw UserError("there is a file \(path) already; choose another name, or remove it first")
        } catch {
            throw UserError("\(path) cannot be written: \((error as NSError).localizedDescription)")
        }
        do throws(FileError) {
            try AtomicFile.write(Array(SchemaDocument.jsonSchema(.azmoon).utf8), to: Self.schemaPath)
        } catch {
            throw UserError("\(Self.schemaPath) cannot be written: \(error.reason)")
        }
        say("Wrote \(path), a small experiment to change as you like. Run it with: azmoon sweep \(name)")
    }

    private static func text(_ name: String) -> String {
        """
        # yaml-language-server: $schema=./.schema.json
        # `azmoon sweep \(name)` trains every combination that stands here and writes results/\(name)/report.md.
        # With the line above an editor completes and checks this file; `azmoon schema` prints all that it can hold.
        name: \(name)
        # What the report answers.
        question: Which optimizer reaches the best accuracy on handwritten digits, and at which learning rate?
        # 1,797 digits of 8x8 pixels, which come with azmoon. Other sources: iris, fashion-mnist, {coco: FOLDER}.
        # Learning rates are chosen by the validation samples, so that no test value chooses itself.
        data: {source: digits, validation: 300, test: 300}
        # One hidden layer. Other models: linear, lenet5, resnet18, {sequential: [...]}.
        model: {mlp: {hidden: [32], activation: relu}}
        loss: cross-entropy
        training: {epochs: 10, batch: 32}
        # Every combination is trained with the seeds 0, 1 and 2. With more of them smaller differences show.
        seeds: 3
        # Trials are all combinations of these.
        sweep:
          optimizer: [sgd, adam]
          optimizer.lr: [0.001, 0.01, 0.1]
        # Compare the optimizers, each at its best learning rate.
        report: {compare: optimizer, along: optimizer.lr, metric: test/accuracy}

        """
    }
}

import ArgumentParser
import Engine
import Files
import Foundation
import Specs
import Tasks

struct DescribeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe",
        abstract:
            "Says what a model does with an input, layer by layer: sizes, parameters, multiply-adds, receptive fields.",
        discussion: """
            azmoon describe resnet18 --input 3x224x224
            azmoon describe '{densenet: {growth: 24, width: 32, layers: [4]}}' --input 3x64x64
            azmoon describe '{sequential: [{conv: {out: 16, kernel: 5, padding: 2}}]}' --input 3x128x128
            azmoon describe experiments/resnet18-backward.yaml --diagram resnet18.svg
            """)

    @Argument(
        help:
            "A model by its name, a model in YAML as an experiment has it, or the YAML file of an experiment, whose first trial's model is taken."
    )
    var model: String

    @Option(
        help: "The shape of one sample: 3x128x128 for three channels. For an experiment, its data's unless given.")
    var input: String?

    @Option(
        help:
            "Classes, or values; unless given 1000 in the networks of torchvision's families, 10 elsewhere, and for an experiment what its data needs."
    )
    var classes: Int?

    @Option(help: "Samples at a time: multiply-adds and outputs are counted for all of them.")
    var batch = 1

    @Option(help: "Change a setting: model.growth=24.")
    var set: [String] = []

    @Option(help: "Write a diagram of the layers to this file: .dot, or .svg, .pdf or .png through Graphviz.")
    var diagram: String?

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        if let input, InputShape.extents(input) == nil {
            throw ValidationError(
                "--input \(input): write the extents of one sample with an x between them, as 3x128x128.")
        }
        guard (1...65_536).contains(batch) else { throw ValidationError("--batch must be from 1 to 65536.") }
        guard (1...1_000_000).contains(classes ?? 1) else {
            throw ValidationError("--classes must be from 1 to 1000000.")
        }
        if let diagram, !DiagramFile.endings.contains(DiagramFile.ending(of: diagram)) {
            throw ValidationError(
                "--diagram \(diagram): the file's name must end in \(DiagramFile.endings.map { ".\($0)" }.joined(separator: ", "))."
            )
        }
        if input == nil, !isFile {
            throw ValidationError("--input is missing: the shape of one sample, as in --input 3x128x128.")
        }
    }

    func run() throws {
        let task = isFile ? try ofExperiment() : try ofModel()
        if let diagram {
            let shape = task.description.input.array.dropFirst().map(String.init).joined(separator: "x")
            let title =
                "\(isFile ? model.split(separator: "/").last.map(String.init) ?? model : task.name), input \(shape)"
            try DiagramFile.write(LayerDiagram.dot(task.description, title: title), to: diagram)
        }
        if json {
            say(.json(DescriptionTable.json(task).prettyJSON))
        } else {
            say(DescriptionTable.text(task))
        }
    }

    private var isFile: Bool { model.hasSuffix(".yaml") || model.hasSuffix(".yml") }

    private func ofModel() throws -> DescribeTask {
        var settings = [
            "model=\(model)",
            "input=[\((input.flatMap(InputShape.extents) ?? []).map(String.init).joined(separator: ","))]",
        ]
        settings.append("batch=\(batch)")
        if let classes { settings.append("outputs=\(classes)") }
        do {
            let spec = try Spec.parse(
                text: "name: describe\ntask: describe\n", file: "azmoon describe", vocabulary: .azmoon,
                overrides: settings + set)
            guard let trial = spec.trialSettings.first else { throw UserError("there is nothing to describe") }
            return try DescribeTask(trial)
        } catch let error as SpecError where error.file.hasPrefix("--set model=\(model.prefix(8))") {
            // The user wrote no such option.
            throw UserError("\(error.message)." + (error.hint.isEmpty ? "" : " \(error.hint)"))
        }
    }

    private func ofExperiment() throws -> DescribeTask {
        let spec = try Spec.load(path: model, vocabulary: .azmoon, overrides: set)
        guard let trial = spec.trialSettings.first else { throw UserError("\(model) has no trial") }
        let extents = input.flatMap(InputShape.extents)
        guard trial["task"]?.string == "describe" else {
            return try DescribeTask(ofTraining: trial, input: extents, outputs: classes, batch: batch)
        }
        var settings = trial.object ?? [:]
        if let extents { settings["input"] = .list(extents.map(Value.integer)) }
        if let classes { settings["outputs"] = .integer(classes) }
        settings["batch"] = .integer(batch)
        return try DescribeTask(.object(settings))
    }
}

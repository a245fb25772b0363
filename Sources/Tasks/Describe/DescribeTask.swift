import Engine
import Models
import Runs
import Specs

/// Says what a model does with an input of one shape: sizes, parameters, multiply-adds, receptive field. Nothing is trained.
///
/// A run holds these numbers three ways: as the walk over the layers finds them, by the formulas of textbooks where the model is a list
/// of layers that have some, and as the engine does it, by a forward and a backward pass.
public struct DescribeTask {
    private static let inputShape = Setting(
        "input", .list(.integer(1...1_000_000), count: 1...5),
        "The shape of one sample: [3, 128, 128] for an image of three channels.")
    private static let outputCount = Setting(
        "outputs", .optional(.integer(1...1_000_000)), default: nil,
        "Classes, or values; null for 1000 in the networks of torchvision's families, as published, and 10 elsewhere."
    )
    private static let batchSize = Setting("batch", .integer(1...65_536), default: 1, "Samples at a time.")

    static let entry = Entry(
        RunKind.describe.name,
        "Says what a model does with an input: sizes, parameters, multiply-adds, receptive field.",
        fields: [TrainSettings.model.field, inputShape.field, outputCount.field, batchSize.field])

    /// The model's name, such as `resnet18`.
    public let name: String
    public let model: Module
    public let batch: Int
    public let outputs: Int
    public let description: NetworkDescription
    /// What formulas say, where there are some.
    let formulas: LayerFormulas?

    /// - Throws: an error that says which setting does not fit.
    public init(_ settings: Value) throws {
        let settings = Settings(settings)
        let chosen = try settings[TrainSettings.model]
        try self.init(
            chosen, input: try settings[Self.inputShape],
            outputs: try settings[Self.outputCount] ?? Self.usualOutputs(of: chosen.name),
            batch: try settings[Self.batchSize])
    }

    /// The model of a trial that trains, for its data unless `input` or `outputs` say otherwise.
    public init(ofTraining settings: Value, input: [Int]?, outputs: Int?, batch: Int) throws {
        let settings = Settings(settings)
        let task = try settings[TaskKind.name]
        guard task == TrainTask.entry.name else {
            throw TaskError("the experiment's task is \(task ?? "missing"), which has no model to describe")
        }
        let chosen = try settings[TrainSettings.model]
        if let input, let outputs {
            try self.init(chosen, input: input, outputs: outputs, batch: batch)
        } else {
            let data = try settings[TrainSettings.data].load()
            let needed =
                switch data.train.targets {
                case .labels(let classes): classes
                case .values(let shape): shape.reduce(1, *)
                case .pixels(let classes, _, _): classes
                }
            try self.init(chosen, input: input ?? data.train.shape, outputs: outputs ?? needed, batch: batch)
        }
    }

    private init(_ chosen: Named<ModelPlace, Module>, input: [Int], outputs: Int, batch: Int) throws {
        let elements = input.reduce(Double(batch)) { $0 * Double($1) }
        guard elements < 0x1p40 else {
            throw TaskError(
                "an input of \(input.map(String.init).joined(separator: "x")), \(batch) of them, is too large")
        }
        name = chosen.name
        self.batch = batch
        self.outputs = outputs
        model = try chosen.make(ModelPlace(input: Shape(input), outputs: outputs))
        do throws(ShapeError) {
            description = try NetworkDescription(of: model, input: Shape([batch] + input))
        } catch {
            throw TaskError(
                "the model \(chosen.name) does not fit an input of \(input.map(String.init).joined(separator: "x")): \(error)"
            )
        }
        formulas = try LayerFormulas(chosen, input: input, outputs: outputs)
    }

    /// Networks of torchvision's families are published with ImageNet's classes.
    private static func usualOutputs(of model: String) -> Int { Zoo.entry(model) == nil ? 10 : 1000 }
}

extension TaskKind {
    /// Says what a model does.
    static let describe = TaskKind(
        entry: DescribeTask.entry, report: .sizes, runReport: .sizeRun,
        make: { settings, _ in try DescribeTask(settings) })
}

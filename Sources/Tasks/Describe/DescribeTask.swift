import Engine
import Models
import Specs

/// Says what a model does with an input of one shape: sizes, parameters, multiply-adds, receptive field. Nothing is trained.
///
/// A run holds these numbers three ways: as the walk over the layers finds them, by the formulas of textbooks where the model is a list
/// of layers that have some, and as the engine does it, by a forward and a backward pass.
public struct DescribeTask {
    static let entry = Entry(
        "describe", "Says what a model does with an input: sizes, parameters, multiply-adds, receptive field.",
        fields: [
            Field("model", .named("model")),
            Field(
                "input", .list(.integer(1...1_000_000), count: 1...5),
                "The shape of one sample: [3, 128, 128] for an image of three channels."),
            Field(
                "outputs", .optional(.integer(1...1_000_000)), default: .null,
                "Classes, or values; null for 1000 in the networks of torchvision's families, as published, and 10 elsewhere."
            ),
            Field("batch", .integer(1...65_536), default: .integer(1), "Samples at a time."),
        ])

    /// The model's name, such as `resnet18`.
    public let name: String
    public let model: Module
    public let batch: Int
    public let outputs: Int
    public let description: NetworkDescription
    /// What formulas say, where there are some.
    let formulas: LayerFormulas?

    /// - Throws: an error that says which setting does not fit.
    public init(_ spec: Value) throws {
        let spec = Parameters(spec)
        let chosen = try spec.named("model")
        let outputs = try spec.optionalInteger("outputs") ?? Self.usualOutputs(of: chosen.name)
        let input = try spec.integers("input")
        let batch = try spec.integer("batch")
        try self.init(chosen, input: input, outputs: outputs, batch: batch)
    }

    /// The model of a trial that trains, for its data unless `input` or `outputs` say otherwise.
    public init(ofTraining spec: Value, input: [Int]?, outputs: Int?, batch: Int) throws {
        guard spec["task"]?.string == "train" else {
            throw TaskError(
                "the experiment's task is \(spec["task"]?.string ?? "missing"), which has no model to describe")
        }
        let chosen = try Parameters(spec).named("model")
        if let input, let outputs {
            try self.init(chosen, input: input, outputs: outputs, batch: batch)
        } else {
            let data = try Sources.load(Parameters(spec).object("data"))
            let needed =
                switch data.train.targets {
                case .labels(let classes): classes
                case .values(let shape): shape.reduce(1, *)
                case .pixels(let classes, _, _): classes
                }
            try self.init(chosen, input: input ?? data.train.shape, outputs: outputs ?? needed, batch: batch)
        }
    }

    private init(
        _ chosen: (name: String, parameters: Parameters), input: [Int], outputs: Int, batch: Int
    ) throws {
        let elements = input.reduce(Double(batch)) { $0 * Double($1) }
        guard elements < 0x1p40 else {
            throw TaskError(
                "an input of \(input.map(String.init).joined(separator: "x")), \(batch) of them, is too large")
        }
        name = chosen.name
        self.batch = batch
        self.outputs = outputs
        model = try ModelChoices.choices.maker(chosen.name, "model")(Shape(input), outputs, chosen.parameters)
        do throws(ShapeError) {
            description = try NetworkDescription(of: model, input: Shape([batch] + input))
        } catch {
            throw TaskError(
                "the model \(chosen.name) does not fit an input of \(input.map(String.init).joined(separator: "x")): \(error)"
            )
        }
        formulas = LayerFormulas(chosen.name, chosen.parameters.value, input: input, outputs: outputs)
    }

    /// Networks of torchvision's families are published with ImageNet's classes.
    private static func usualOutputs(of model: String) -> Int { Zoo.entry(model) == nil ? 10 : 1000 }
}

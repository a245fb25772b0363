import Data
import Engine
import Runs
import Specs

/// Passes a picture through filters whose numbers are given, such as kernels that find edges, and says what comes out. Nothing is trained.
public struct FilterTask {
    static let picture = Setting("picture", .named(Pictures.all), written: .string("scene"), "What is filtered.")
    private static let noise = Setting(
        "noise", .number(.nonnegative), default: 0,
        "The deviation of normal noise that is added to every value first, where white is 1; the trial's seed draws it."
    )
    private static let layers = Setting(
        "layers", .list(.named(FilterLayers.all), count: 1...64), "The filters, one after the other.")

    static let entry = Entry(
        RunKind.filter.name, "Passes a picture through filters of given numbers, and measures what they make of it.",
        fields: [picture.field, noise.field, layers.field])

    /// `[1, 3, height, width]`: 0 is black and 1 white.
    let clean: Tensor
    let noise: Double
    let seed: UInt64
    let model: Sequential
    /// The output's shape without the batch axis, by formulas; nil where a filter has none.
    let formula: [Int]?

    /// - Throws: an error that says which setting does not fit, or that the picture is not there.
    public init(_ settings: Value) throws {
        let settings = Settings(settings)
        let picture = try settings[Self.picture].make().picture(nil)
        let shape = picture.shape
        let layers = try settings[Self.layers]
        model = try Layers.sequential(layers, input: Shape(shape), outputs: 1)
        formula = try LayerFormulas(layers: layers, input: shape, outputs: 1)?.output
        clean = Tensor(picture.values, shape: Shape([1] + shape))
        noise = try settings[Self.noise]
        // A check of the plan has none.
        seed = settings.givenSeed.map { UInt64(bitPattern: Int64($0)) } ?? 0
        let output = try model.outputShape(for: clean.shape)
        guard output.rank == 4 else { throw TaskError("the filters leave no picture: they give \(output)") }
    }

    /// What the trial reads.
    static func fingerprint(_ settings: Value) throws -> String {
        try Settings(settings)[picture].make().fingerprint()
    }
}

extension TaskKind {
    /// Filters a picture.
    static let filter = TaskKind(
        entry: FilterTask.entry, report: .filters, runReport: .filterRun, categories: [FilterLayers.all.vocabulary],
        make: { settings, _ in try FilterTask(settings) }, dataSettings: [FilterTask.picture.name],
        fingerprint: { try FilterTask.fingerprint($0) })
}

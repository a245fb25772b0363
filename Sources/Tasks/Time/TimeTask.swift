import Engine
import Specs

/// Times two models or layers on the same input, forward and backward apart, in interleaved rounds.
///
/// A round measures the candidate, the baseline and a second copy of the baseline, one after the other, in an order that goes through
/// all six. What disturbs the machine for longer than a round then meets all three, and cancels in the ratio of a round's times. The
/// copy is the method's test of itself: its ratio to the baseline should be 1.
///
/// Times are measurements and repeat on no machine; what is computed meanwhile does, and is stored for replay.
public struct TimeTask {
    static let entry = Entry(
        "time", "Times two models or layers on one input, forward and backward, in interleaved rounds.",
        fields: [
            Field("candidate", .named("model"), "What is timed; a layer is written {sequential: [LAYER]}."),
            Field("baseline", .named("model"), "What it is compared with, and the A/A test repeats."),
            Field(
                "input",
                .record([
                    Field("batch", .integer(1...1_000_000)),
                    Field("channels", .integer(1...1_000_000), "Channels, or features where there is no size."),
                    Field(
                        "size", .either([.integer(1...65_536), .list(.integer(1...65_536), count: 0...3)]),
                        default: .list([]), "The side of a square image, or the extents after the channels."),
                ])),
            Field(
                "outputs", .integer(1...1_000_000), default: .integer(10), "What a last layer without a width gives."),
            Field("rounds", .integer(6...10_000), default: .integer(18), "Each times both, and the baseline again."),
            Field("warm-up", .integer(1...1000), default: .integer(3), "Rounds before that, not counted."),
            Field(
                "sample", .number(NumberRange(lower: .open(0), upper: .closed(60))), default: .number(0.005),
                "Seconds that a sample lasts at least: passes are repeated until they can be measured."),
            Field("threads", .integer(1...256), default: .integer(1), "Of the engine; the sweep's do not count here."),
            Field(
                "clock", .choice([Stopwatch.Clock.wall, .processor].map(\.rawValue)), default: .string("wall"),
                "wall: the time that passes. processor: the time in which the one thread runs, whatever else the machine does."
            ),
        ])

    /// One of the three that are timed.
    struct Side {
        let name: String
        let model: Module
        let input: Tensor
        /// The gradient of the output.
        let gradient: Tensor
    }

    /// Candidate, baseline, and the baseline's copy.
    let sides: [Side]
    let rounds: Int
    let warmUp: Int
    /// Seconds.
    let sample: Double
    let threads: Int
    let clock: Stopwatch.Clock

    /// - Parameter initialized: whether weights and inputs are made; a check of the spec does without.
    /// - Throws: an error that says which setting does not fit.
    public init(_ spec: Value, initialized: Bool = true) throws {
        let spec = Parameters(spec)
        let input = try spec.object("input")
        let extents = try input.value["size"]?.integer.map { [$0, $0] } ?? input.integers("size")
        let shape = [try input.integer("batch"), try input.integer("channels")] + extents
        let seed = UInt64(bitPattern: Int64(try spec.integer("seed")))
        let outputs = try spec.integer("outputs")
        rounds = try spec.integer("rounds")
        warmUp = try spec.integer("warm-up")
        sample = try spec.number("sample")
        threads = try spec.integer("threads")
        clock = try spec.choice("clock")
        guard threads == 1 || clock == .wall else {
            throw TaskError("clock: processor counts the time of one thread; with threads: \(threads) take 'wall'")
        }
        // Each side has an input and its gradient of its own.
        try MemoryCheck.require([[6] + shape], for: "the input of the trial")
        let stream = RandomStream(seed: seed, role: "input")
        sides = try [("candidate", "candidate"), ("baseline", "baseline"), ("repeat", "baseline")].map { name, key in
            let choice = try spec.named(key)
            let model = try ModelChoices.choices.maker(choice.name, "model")(
                Shape(Array(shape.dropFirst())), outputs, choice.parameters)
            let given: Shape
            do {
                given = try model.outputShape(for: Shape(shape))
            } catch {
                throw TaskError("\(key): an input of \(Shape(shape)) does not fit: \(error)")
            }
            try MemoryCheck.require([[6] + given.array], for: "the output of \(key)")
            guard initialized else { return Side(name: name, model: model, input: .zeros([0]), gradient: .zeros([0])) }
            model.initialize(seed: seed)
            Self.scatter(model, stream.substream("offsets"))
            return Side(
                name: name, model: model,
                input: Tensor.uniform(Shape(shape), lower: -1, upper: 1, stream: stream).requiringGrad(),
                gradient: Tensor.uniform(given, lower: -1, upper: 1, stream: stream.substream("gradient")))
        }
    }

    /// Deformable convolutions start with offsets of zero, with which no sample would lie between pixels: give them some, a third of a
    /// pixel as a rule, by the default rule of convolutions.
    private static func scatter(_ model: Module, _ stream: RandomStream) {
        for (path, module) in model.namedModules {
            guard let weight = (module as? DeformableConv2d)?.offset.weight else { continue }
            let bound = 1 / Double(weight.shape.array.dropFirst().reduce(1, *)).squareRoot()
            Initializer.uniform(lower: -bound, upper: bound).fill(weight, stream: stream.substream(path))
        }
    }
}

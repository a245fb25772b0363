import Engine
import Models
import Runs
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
        RunKind.time.name, "Times two models or layers on one input, forward and backward, in interleaved rounds.",
        fields: TimeSettings.record.fields)

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
    public init(_ settings: Value, initialized: Bool = true) throws {
        let settings = Settings(settings)
        let chosen = try TimeSettings.record.content(of: settings)
        let seed = try settings.streamSeed
        let shape = [chosen.batch] + chosen.input
        rounds = chosen.rounds
        warmUp = chosen.warmUp
        sample = chosen.sample
        threads = chosen.threads
        clock = chosen.clock
        guard threads == 1 || clock == .wall else {
            throw TaskError("clock: processor counts the time of one thread; with threads: \(threads) take 'wall'")
        }
        // Each side has an input and its gradient of its own.
        try MemoryCheck.require([[6] + shape], for: "the input of the trial")
        let stream = RandomStream(seed: seed, role: "input")
        let (candidate, baseline) = (TimeSettings.candidate.name, TimeSettings.baseline.name)
        sides = try [
            (candidate, candidate, chosen.candidate), (baseline, baseline, chosen.baseline),
            ("repeat", baseline, chosen.baseline),
        ].map { name, key, choice in
            let model = try choice.make(ModelPlace(input: Shape(Array(shape.dropFirst())), outputs: chosen.outputs))
            guard !(model is GradientFree) else {
                throw TaskError(
                    "\(key): no gradient flows through the model \(choice.name), so that there is no backward pass to time"
                )
            }
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

extension TaskKind {
    /// Times two models or layers.
    static let time = TaskKind(
        entry: TimeTask.entry, report: .timings, runReport: .timingRun, needsMachineAlone: true,
        make: { try TimeTask($0, initialized: $1) })
}

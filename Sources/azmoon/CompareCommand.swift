import Analysis
import ArgumentParser
import Engine
import Files
import Foundation
import Runs
import Specs
import Store
import Tasks

struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Times two layers or models side by side, forward and backward, in interleaved rounds.",
        discussion: """
            azmoon compare '{deformable-conv: {kernel: 3, out: 16, padding: same}}' '{conv: {kernel: 3, out: 16, padding: same}}' --input 16x28x28
            azmoon compare resnet18 mobilenet_v2 --input 3x64x64
            azmoon compare '{mlp: {hidden: [64]}}' optimizers
            """)

    @Argument(
        help:
            "A layer or a list of layers as a spec has them, a model by its name or in YAML, or an experiment, by its name or file, whose first trial's model is taken."
    )
    var a: String

    @Argument(help: "What A is compared with, in the same forms; the self-test repeats it.")
    var b: String

    @Option(
        help:
            "The shape of one sample: 16x28x28 for 16 channels. Where A or B is an experiment, its data's unless given."
    )
    var input: String?

    @Option(help: "Samples at a time.")
    var batch = 1

    @Option(help: "What a last layer without a width gives; unless given 10, and for an experiment what its data need.")
    var classes: Int?

    @Option(help: "Rounds, each of which times A, B and B again.")
    var rounds = 18

    @Option(help: "Threads.")
    var threads = 1

    func validate() throws {
        try validate(threads: threads)
        if let input, InputShape.extents(input) == nil {
            throw ValidationError(
                "--input \(input): write the extents of one sample with an x between them, as 16x28x28.")
        }
        guard (1...65_536).contains(batch) else { throw ValidationError("--batch must be from 1 to 65536.") }
        guard (6...10_000).contains(rounds) else { throw ValidationError("--rounds must be from 6 to 10000.") }
        guard (1...1_000_000).contains(classes ?? 1) else {
            throw ValidationError("--classes must be from 1 to 1000000.")
        }
    }

    func run() throws {
        let sides = [try ComparedSide(a, letter: "A"), try ComparedSide(b, letter: "B")]
        let (shape, outputs) = try place(sides)
        let settings = try settings(sides, input: shape, outputs: outputs)
        let task = try placed { try TimeTask(settings) }
        let described = try ["candidate", "baseline"].map { side in
            try placed {
                try DescribeTask(
                    .object([
                        "model": settings[side] ?? .null, "input": settings["input"] ?? .null,
                        "outputs": .integer(outputs), "batch": .integer(batch),
                    ])
                ).description
            }
        }
        guard let times = task.pairedTimes() else {
            throw UserError("a clock gave no time for a pass; time more samples at once with --batch")
        }
        let trial = Trial(id: String(repeating: "0", count: 64), index: 0, settings: settings, coordinates: [])
        let run = RunSummary(trial: trial, status: .completed, content: times)
        let timings = try Analysis(runs: [run], of: ["compare"]).timings
        let conditions = [
            "input \(shape.map(String.init).joined(separator: "x"))", "batch \(batch)", "\(rounds) rounds",
            "\(threads) thread\(threads == 1 ? "" : "s")",
            settings["clock"] == .string("processor") ? "time on the processor" : "time on the wall's clock",
        ]
        say(
            ComparisonTable.text(
                names: sides.map(\.name), described, timings, conditions: conditions.joined(separator: ", ")))
    }

    /// The shape of a sample and the width of a last layer: those given, else an experiment's.
    private func place(_ sides: [ComparedSide]) throws -> (input: [Int], outputs: Int) {
        let given = input.flatMap(InputShape.extents)
        if let given, let classes { return (given, classes) }
        for side in sides where side.resolved != nil {
            // With a shape given, data that are not here do no harm.
            if let given { return (given, classes ?? 10) }
            if let place = try side.place() { return (place.input, classes ?? place.outputs) }
        }
        guard let given else {
            throw UserError("the shape of one sample is missing: name it with --input (INPUT=), as in --input 16x28x28")
        }
        return (given, classes ?? 10)
    }

    /// The settings of a trial that times the two.
    private func settings(_ sides: [ComparedSide], input: [Int], outputs: Int) throws -> Value {
        // The thread's own time does not count what else the machine does; several threads have none in common.
        let clock = threads == 1 ? "processor" : "wall"
        let written = zip(["candidate", "baseline"], sides).map { "\($0)=\($1.written)" }
        do {
            let spec = try Spec.parse(
                text: "name: compare\ntask: time\n", file: "azmoon compare", vocabulary: .azmoon,
                overrides: written + [
                    "input=[\(input.map(String.init).joined(separator: ", "))]", "batch=\(batch)",
                    "outputs=\(outputs)", "rounds=\(rounds)", "threads=\(threads)", "clock=\(clock)",
                ])
            guard var settings = spec.trialSettings.first?.object else { throw UserError("there is nothing to time") }
            for (key, side) in zip(["candidate", "baseline"], sides) {
                if let resolved = side.resolved { settings[key] = resolved }
            }
            return .object(settings)
        } catch let error as SpecError {
            let letter = zip(["candidate", "baseline"], ["A", "B"]).first { error.file.hasPrefix("--set \($0.0)=") }?.1
            // The user wrote no such option.
            guard let letter else { throw error }
            throw UserError("\(letter): \(error.message)." + (error.hint.isEmpty ? "" : " \(error.hint)"))
        }
    }

    /// Runs `body`, whose errors call the sides what a spec does.
    private func placed<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch {
            let text = "\(error)"
            for (key, letter) in [("candidate", "A"), ("baseline", "B")] {
                if text.hasPrefix("\(key):") { throw UserError("\(letter):\(text.dropFirst(key.count + 1))") }
                if text.hasPrefix("\(key).") { throw UserError("\(letter), \(text.dropFirst(key.count + 1))") }
            }
            throw error
        }
    }
}

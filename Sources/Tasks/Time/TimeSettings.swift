import Engine
import Specs

/// What a spec says of a timing.
struct TimeSettings: Sendable {
    let candidate: Named<ModelPlace, Module>
    let baseline: Named<ModelPlace, Module>
    /// The shape of one sample.
    let input: [Int]
    let batch: Int
    let outputs: Int
    let rounds: Int
    let warmUp: Int
    /// Seconds.
    let sample: Double
    let threads: Int
    let clock: Stopwatch.Clock

    static let candidate = Setting(
        "candidate", .named(ModelChoices.all), "What is timed; a layer is written {sequential: [LAYER]}.")
    static let baseline = Setting(
        "baseline", .named(ModelChoices.all), "What it is compared with, and the A/A test repeats.")

    /// In the order of the members.
    static let record = Record(
        candidate, baseline,
        Setting(
            "input", .list(.integer(1...1_000_000), count: 1...5),
            "The shape of one sample: [16, 28, 28] for an image of 16 channels, [64] for 64 features."),
        Setting("batch", .integer(1...1_000_000), "Samples at a time."),
        Setting("outputs", .integer(1...1_000_000), default: 10, "What a last layer without a width gives."),
        Setting("rounds", .integer(6...10_000), default: 18, "Each times both, and the baseline again."),
        Setting("warm-up", .integer(1...1000), default: 3, "Rounds before that, not counted."),
        Setting(
            "sample", .number(NumberRange(lower: .open(0), upper: .closed(60))), default: 0.005,
            "Seconds that a sample lasts at least: passes are repeated until they can be measured."),
        Setting("threads", .integer(1...256), default: 1, "Of the engine; the sweep's do not count here."),
        Setting(
            "clock", .words([Stopwatch.Clock.wall, .processor]), default: .wall,
            "wall: the time that passes. processor: the time in which the one thread runs, whatever else the machine does."
        ),
        make: TimeSettings.init)
}

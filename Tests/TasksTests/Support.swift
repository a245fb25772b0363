import Specs
import Store
import Testing

@testable import Tasks

/// An experiment of one small trial; its 24 random samples of 32 numbers are linearly separable, so they can be learnt by heart.
func spec(
    data: String = "train: 24, validation: 8, test: 16", model: String = "{mlp: {hidden: [16]}}",
    loss: String = "cross-entropy",
    optimizer: String = "{sgd: {lr: 0.1, momentum: 0.9}}", training: String = "epochs: 20, batch: 8", seed: Int = 0
) -> String {
    """
    name: tasks
    question: "?"
    data: {source: {random: {shape: [32], classes: 3}}, \(data)}
    model: \(model)
    loss: \(loss)
    optimizer: \(optimizer)
    training: {\(training)}
    seeds: [\(seed)]
    """
}

func plan(_ spec: String) throws -> Plan {
    try Plan(spec: Spec.parse(text: spec, file: "test.yaml", vocabulary: .ofTrials), identity: .azmoon)
}

func trial(_ spec: String) throws -> Trial { try #require(try plan(spec).trials.first) }

/// The first trial of a spec whose name does not matter.
func trial(of lines: String) throws -> Trial { try trial("name: test\n" + lines) }

/// What that trial leaves when it is run as a worker runs it.
func run(_ lines: String) throws -> RunRecord { try TrialRunner(threads: 1).run(trial(of: lines)) }

/// What the trial of a spec leaves behind.
func record(_ spec: String) throws -> RunRecord {
    let trial = try trial(spec)
    return try TrainTask(trial.settings).record(trialID: trial.id, settings: trial.settings)
}

extension RunRecord {
    func elements(_ path: String) throws -> RunElements {
        try #require(datasets.first { $0.path == path }, "there is no \(path)").elements
    }

    func has(_ path: String) -> Bool { datasets.contains { $0.path == path } }

    /// The numbers at `path`, whatever their type.
    func numbers(_ path: String) throws -> [Double] {
        switch try elements(path) {
        case .float32(let values): values.map(Double.init)
        case .float64(let values): values
        case .int64(let values): values.map(Double.init)
        case .uint8(let values): values.map(Double.init)
        case .text: []
        }
    }

    /// All that must repeat, with the bits of each number.
    var bits: [String: [UInt64]] {
        var bits: [String: [UInt64]] = [:]
        for dataset in datasets where !dataset.path.hasPrefix("/timing/") && !dataset.path.hasPrefix("/provenance/") {
            bits[dataset.path] =
                switch dataset.elements {
                case .float32(let values): values.map { UInt64($0.bitPattern) }
                case .float64(let values): values.map(\.bitPattern)
                case .int64(let values): values.map { UInt64(bitPattern: $0) }
                case .uint8(let values): values.map(UInt64.init)
                case .text(let text): text.utf8.map(UInt64.init)
                }
        }
        return bits
    }
}

import Foundation
import Store

/// What a run of `task: time` measured, in seconds of one pass; the lists have an entry for each round.
public struct PairedTimes: Hashable, Sendable {
    public struct Pass: Hashable, Sendable {
        public let candidate: [Double]
        public let baseline: [Double]
        /// The baseline's copy.
        public let repeated: [Double]

        /// Nil unless there are equally many of each, all above 0.
        public init?(candidate: [Double], baseline: [Double], repeated: [Double]) {
            guard !candidate.isEmpty, candidate.count == baseline.count, candidate.count == repeated.count,
                (candidate + baseline + repeated).allSatisfy({ $0 > 0 && $0.isFinite })
            else { return nil }
            self.candidate = candidate
            self.baseline = baseline
            self.repeated = repeated
        }
    }

    public let forward: Pass
    public let backward: Pass

    public init(forward: Pass, backward: Pass) {
        self.forward = forward
        self.backward = backward
    }

    /// Reads `/timing` of a run file; nil where it holds no rounds.
    init?(_ file: RunFile) throws(StoreError) {
        func pass(_ name: String) throws(StoreError) -> Pass? {
            let paths = ["candidate", "baseline", "repeat"].map { "/timing/\($0)/\(name)" }
            for path in paths where !file.has(path) { return nil }
            return Pass(
                candidate: try file.doubles(paths[0]), baseline: try file.doubles(paths[1]),
                repeated: try file.doubles(paths[2]))
        }
        guard let forward = try pass("forward"), let backward = try pass("backward") else { return nil }
        self.init(forward: forward, backward: backward)
    }
}

/// How many times as long one thing takes as another.
public struct TimeRatio: Hashable, Sendable {
    /// The Hodges-Lehmann estimate on the logarithms of the rounds' ratios.
    public let estimate: Double
    /// Its 95% interval; nil below six rounds.
    public let interval: Interval?

    /// Nil where nothing was measured.
    init?(_ first: [Double], to second: [Double]) {
        guard let middle = HodgesLehmann(zip(first, second).map { log($0 / $1) }) else { return nil }
        estimate = exp(middle.estimate)
        interval = middle.interval.map { Interval(lower: exp($0.lower), upper: exp($0.upper)) }
    }

    /// Whether the interval holds 1: the two may take equally long.
    public var coversOne: Bool { interval?.contains(1) ?? true }
}

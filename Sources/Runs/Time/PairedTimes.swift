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
}

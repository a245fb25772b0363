import Store

extension PairedTimes: RunContent {
    public static func read(_ file: RunFile, paths: [String]) throws(StoreError) -> PairedTimes? {
        func pass(_ name: String) throws(StoreError) -> Pass? {
            guard let candidate = try TimingData.seconds.read(file, TimingData.candidate, name),
                let baseline = try TimingData.seconds.read(file, TimingData.baseline, name),
                let copy = try TimingData.seconds.read(file, TimingData.copy, name)
            else { return nil }
            return Pass(candidate: candidate.elements, baseline: baseline.elements, repeated: copy.elements)
        }
        guard let forward = try pass(TimingData.forward), let backward = try pass(TimingData.backward) else {
            return nil
        }
        return PairedTimes(forward: forward, backward: backward)
    }
}

extension RunKind {
    /// Of `task: time`.
    public static let time = RunKind("time", PairedTimes.self, TimingData.all, isAboutCurve: false)
}

extension RunSummary {
    /// What a run that measures time found.
    public var times: PairedTimes? { content as? PairedTimes }
}

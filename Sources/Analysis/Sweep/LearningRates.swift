extension Analysis {
    /// The learning rates at which the runs behind each group's answer trained, in the order of the groups; empty where runs have none.
    public var learningRates: [[Double]] {
        groups.map { group in
            Set(group.headlineRuns.compactMap(\.run.trial.learningRate)).sorted()
        }
    }
}

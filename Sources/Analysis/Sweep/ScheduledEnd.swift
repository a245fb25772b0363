import Runs

/// A group whose trainings ended as their schedule had it, at a learning rate of zero. How the curves end then says nothing of whether
/// training was finished: they are flat because the rate is, and got better just before because it fell.
public struct ScheduledEnd: Sendable {
    /// The group's place in `Analysis.groups`.
    public let group: Int
    /// What would have been called unfinished of a training at a constant rate; nil for a curve that was flat over the last quarter.
    public let gain: UnfinishedTraining?

    /// - Parameter found: the groups whose curves still got better.
    static func all(in groups: [Group], _ found: [UnfinishedTraining]) -> [ScheduledEnd] {
        groups.indices.compactMap { place in
            let runs = groups[place].headlineRuns.map(\.run).filter { $0.status == .completed }
            guard !runs.isEmpty, runs.allSatisfy(\.endedAtRateZero) else { return nil }
            // At a falling rate the last epoch is the best of most runs.
            return ScheduledEnd(group: place, gain: found.first { $0.group == place && $0.keptLast == nil })
        }
    }
}

import Runs
import Specs

/// Completed runs of one group that one check finds suspect.
public struct HealthFinding: Sendable {
    public let check: HealthCheck
    public let label: String
    public let count: Int
    /// The group's completed runs.
    public let of: Int
    /// How many of them the answer rests on.
    public let inAnswer: Int
    public let firstTrial: Trial

    static func all(in groups: [Group], _ checks: [HealthCheck]) -> [HealthFinding] {
        checks.flatMap { check in
            groups.compactMap { group -> HealthFinding? in
                let completed = group.cells.flatMap(\.runs).filter { $0.run?.status == .completed }
                let found = completed.filter { $0.run.map(check.isFound) ?? false }
                guard let first = found.first else { return nil }
                let answer = Set(group.values.map(\.trial.id))
                return HealthFinding(
                    check: check, label: group.label, count: found.count, of: completed.count,
                    inAnswer: found.count { answer.contains($0.trial.id) }, firstTrial: first.trial)
            }
        }
    }
}

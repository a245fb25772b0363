import Runs
import Specs
import Store

/// Runs of one group that ended in the same bad way.
public struct Failure: Sendable {
    public let label: String
    public let status: RunStatus
    public let count: Int
    /// The runs of the group that ended in any way.
    public let of: Int
    /// The values along at which it happened, in their order, with how often.
    public let along: [(label: String, count: Int)]
    /// The reason that the first of the runs gave.
    public let reason: String
    public let firstTrial: Trial

    static func all(in groups: [Group]) -> [Failure] {
        groups.flatMap { group -> [Failure] in
            let ended = group.cells.flatMap(\.runs).count { $0.run != nil && $0.run?.status != .interrupted }
            return RunStatus.allCases.compactMap { status in
                guard status != .completed, status != .interrupted else { return nil }
                let cells = group.cells.map { cell in (cell, cell.runs.filter { $0.run?.status == status }) }
                guard let first = cells.flatMap(\.1).first, let run = first.run else { return nil }
                return Failure(
                    label: group.label, status: status, count: cells.reduce(0) { $0 + $1.1.count }, of: ended,
                    along: cells.compactMap { cell, runs in
                        guard let along = cell.along, !runs.isEmpty else { return nil }
                        return (along, runs.count)
                    }, reason: run.reason, firstTrial: first.trial)
            }
        }
    }
}

import Files
import Store

/// How a sweep ended.
public struct SweepSummary: Sendable, Hashable {
    /// The plan's name.
    public let name: String
    /// The trials of the plan.
    public let trials: Int
    /// How many results the store now has of each status, those of earlier sweeps included.
    public let counts: [RunStatus: Int]
    /// How many of them this sweep's own workers made.
    public let ran: Int
    /// Trials that have no result yet.
    public let unfinished: Int
    /// Seconds from start to end.
    public let seconds: Double
    /// The folder with the results.
    public let directory: String
    /// The signal that stopped the sweep, if one did.
    public let signal: Int32?

    /// What the program should exit with: 0 when every trial has a result, 130 after Ctrl-C, else 1.
    public var exitCode: Int32 { signal != nil ? 130 : unfinished > 0 ? 1 : 0 }

    /// A few lines for people.
    public var text: TerminalText {
        let results = RunStatus.allCases.compactMap { status in
            counts[status].map { "\($0) \(status.rawValue)" }
        }
        var lines: [TerminalText] = []
        let list = results.isEmpty ? "no results" : results.joined(separator: ", ")
        lines.append("\(name): \(list) of \(trials) trials; \(ran) ran now, in \(duration(seconds)).")
        if unfinished > 0 {
            let cause = signal != nil ? "Interrupted: " : ""
            let noun = unfinished == 1 ? "1 trial has" : "\(unfinished) trials have"
            lines.append("\(cause)\(noun) no result yet. Run the same command again to go on; what is stored is kept.")
        }
        lines.append("Results: \(directory)")
        return lines.joined(separator: "\n")
    }
}

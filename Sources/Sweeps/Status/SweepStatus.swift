import Files
import Glibc
import Specs
import Store

/// Where a sweep stands, seen from outside: what `azmoon status` shows.
///
/// Read from the run files, whose checksums are verified, the journal and the leases.
public struct SweepStatus: Sendable {
    /// A trial without success, as its run file tells it.
    public struct Failure: Sendable, Hashable {
        public let trial: Trial
        public let status: RunStatus
        public let reason: String
    }

    public let name: String
    /// The trials of the plan.
    public let trials: Int
    /// How many results there are of each status.
    public let counts: [RunStatus: Int]
    /// Trials that crashed, timed out or ran out of memory, in the plan's order.
    public let failures: [Failure]
    /// Run files that are not as they were written; the next sweep sets them aside.
    public let damaged: Int
    /// Trials without result that some worker has now.
    public let running: Int
    /// Trials without result that nobody runs.
    public let left: Int
    /// How many sweeps are at work on the folder.
    public let coordinators: Int
    /// Results a minute over the last minutes, from the journal's times; nil when nothing ended in them.
    public let trialsPerMinute: Double?
    /// The folder with the results.
    public let directory: String

    /// Seconds until the end at the present rate; nil when nobody is at work, or the rate is unknown.
    public var secondsLeft: Double? {
        guard coordinators > 0, running + left > 0, let rate = trialsPerMinute, rate > 0 else { return nil }
        return Double(running + left) / rate * 60
    }

    /// - Parameter now: seconds since 1970.
    /// - Throws: when the journal cannot be read.
    public static func read(plan: Plan, store: RunStore, now: Double = Double(time(nil))) throws -> SweepStatus {
        let journal = try store.journal()
        var counts: [RunStatus: Int] = [:]
        var failures: [Failure] = []
        var damaged = 0
        var running = 0
        var left = 0
        for trial in plan.trials {
            let check = store.check(trial.id)
            guard case .valid(let status, _) = check else {
                if case .damaged = check { damaged += 1 }
                if store.isLeased(trial.id) { running += 1 } else { left += 1 }
                continue
            }
            counts[status, default: 0] += 1
            if [.crashed, .timeout, .outOfMemory].contains(status) {
                failures.append(Failure(trial: trial, status: status, reason: try store.open(trial.id).reason))
            }
        }
        return SweepStatus(
            name: plan.name, trials: plan.trials.count, counts: counts, failures: failures, damaged: damaged,
            running: running, left: left,
            coordinators: store.coordinatorsAtWork(), trialsPerMinute: rate(journal, of: plan, now: now),
            directory: store.directory)
    }

    /// The minutes that the rate looks back.
    private static let window = 5 * 60.0

    private static func rate(_ journal: [JournalEntry], of plan: Plan, now: Double) -> Double? {
        let ids = Set(plan.trials.map(\.id))
        var count = 0
        var earliest = now
        for entry in journal where entry.status != .interrupted && ids.contains(entry.trial) {
            guard let finished = secondsSince1970(entry.finished), finished > now - window, finished <= now + 60 else {
                continue
            }
            count += 1
            earliest = min(earliest, max(now - window, finished - (entry.seconds ?? 0)))
        }
        guard count > 0 else { return nil }
        return Double(count) / max(now - earliest, 1) * 60
    }

    /// A few lines for people.
    public var text: TerminalText {
        let finished = counts.values.reduce(0, +)
        let percent = trials > 0 ? finished * 100 / trials : 100
        var lines: [TerminalText] = ["\(name): \(finished) of \(trials) trials have a result (\(percent)%)"]
        let results = RunStatus.allCases.compactMap { status in counts[status].map { "\($0) \(status.rawValue)" } }
        if !results.isEmpty { lines.append("  \(results.joined(separator: ", "))") }
        if damaged > 0 {
            let files = damaged == 1 ? "1 run file is" : "\(damaged) run files are"
            lines.append("  \(files) damaged and not counted; the next sweep sets them aside and runs the trials again")
        }
        var now = ["\(running) running", "\(left) left"]
        if let rate = trialsPerMinute { now.append("\(decimal(rate)) trials/min over the last minutes") }
        if let seconds = secondsLeft { now.append("about \(duration(seconds)) to go") }
        lines.append("  \(now.joined(separator: ", "))")
        for failure in failures.prefix(5) {
            let place = failure.trial.coordinates.map { "\($0.path)=\($0.label)" }.joined(separator: " ")
            lines.append(
                "  \(failure.trial.shortID) \(place): \(failure.status.rawValue), \(failure.reason)")
        }
        if failures.count > 5 { lines.append("  and \(failures.count - 5) more failures, which the report lists") }
        switch coordinators {
        case 0 where running + left > 0: lines.append("  No sweep is at work; the same sweep command goes on.")
        case 0: break
        case 1: lines.append("  One sweep is at work.")
        default: lines.append("  \(coordinators) sweeps are at work.")
        }
        return lines.joined(separator: "\n")
    }
}

/// The moment of an ISO 8601 time in UTC such as `2026-01-31T12:00:00Z`, fractions of a second allowed; nil for any
/// other text.
func secondsSince1970(_ text: String) -> Double? {
    let parts = text.split(omittingEmptySubsequences: false) { "-T:Z".contains($0) }
    guard parts.count == 7, text.hasSuffix("Z"), let year = Int32(parts[0]), let month = Int32(parts[1]),
        let day = Int32(parts[2]), let hour = Int32(parts[3]), let minute = Int32(parts[4]),
        let second = Double(parts[5])
    else { return nil }
    var time = tm()
    time.tm_year = year &- 1900
    time.tm_mon = month &- 1
    time.tm_mday = day
    time.tm_hour = hour
    time.tm_min = minute
    return Double(timegm(&time)) + second
}

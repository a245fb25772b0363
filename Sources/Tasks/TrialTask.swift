import Reports
import Runs
import Specs
import Store

/// What a trial does: made from its settings, checked, and run once.
protocol TrialTask {
    /// Steps in all, by which progress is counted.
    var steps: Int { get }

    /// The curves that a completed run holds, as `report.metric` names them; nil where the report is about no curve.
    var curveNames: [String]? { get }

    /// What can be run, and is seldom what its author means.
    var warnings: [String] { get }

    /// Does the work and puts all that came out into a run record, whose provenance is left to the caller.
    /// - Parameter progress: called with the steps made so far.
    func record(trialID: String, settings: Value, progress: (Int) -> Void) -> RunRecord

    /// How long ``record(trialID:settings:progress:)`` may take, from a few steps. The task is of no other use afterwards.
    func estimatedSeconds() -> Double
}

extension TrialTask {
    var warnings: [String] { [] }
}

/// A task that a spec can name: its entry in the vocabulary, how it is made, what data it depends on, and what its report says. Each
/// value stands in the folder of its task.
struct TaskKind: Sendable {
    let entry: Entry
    let report: ReportKind
    /// What a report of one run says, or of two side by side.
    let runReport: ReportKind
    /// What such a report tells of a run, beside what its sweep's does.
    let details: @Sendable (_ file: RunFile, _ run: RunSummary) throws -> (any RunContent)?
    /// The names of the classes that a trial with these settings tells apart, in the order of their labels; none where it tells none apart.
    let classNames: @Sendable (_ settings: Value) throws -> [String]
    /// What only this task's settings choose from.
    let categories: [(name: String, entries: [Entry])]
    /// Makes the task from a trial's settings; `initialized` false does without drawing weights, for a check.
    let make: @Sendable (_ settings: Value, _ initialized: Bool) throws -> any TrialTask
    /// The names of the settings that ``fingerprint`` looks at.
    let dataSettings: [String]
    /// The fingerprint of the data that a trial with these settings reads.
    let fingerprint: @Sendable (_ settings: Value) throws -> String
    /// The versions of what the settings chose, where they are not the first: ``TrialIdentity/revisions``.
    let revisions: @Sendable (_ settings: Value) throws -> [String: Int]
    /// Whether a trial measures the machine, so that no other may run beside it.
    let needsMachineAlone: Bool

    init(
        entry: Entry, report: ReportKind, runReport: ReportKind, categories: [(name: String, entries: [Entry])] = [],
        needsMachineAlone: Bool = false,
        make: @escaping @Sendable (_ settings: Value, _ initialized: Bool) throws -> any TrialTask,
        revisions: @escaping @Sendable (_ settings: Value) throws -> [String: Int] = { _ in [:] },
        dataSettings: [String] = [],
        fingerprint: @escaping @Sendable (_ settings: Value) throws -> String = { _ in "none" },
        classNames: @escaping @Sendable (_ settings: Value) throws -> [String] = { _ in [] },
        details: @escaping @Sendable (_ file: RunFile, _ run: RunSummary) throws -> (any RunContent)? = { $1.content }
    ) {
        self.entry = entry
        self.report = report
        self.runReport = runReport
        self.details = details
        self.classNames = classNames
        self.categories = categories
        self.make = make
        self.revisions = revisions
        self.dataSettings = dataSettings
        self.fingerprint = fingerprint
        self.needsMachineAlone = needsMachineAlone
    }

    static let all = [train, minimize, differentiate, time, describe, adversarial, stylize, filter]

    /// The name of a trial's task, which stands among its settings.
    static let name = Setting("task", .optional(.string), default: nil)

    /// The task of a trial with these settings.
    static func of(_ settings: Value) throws -> TaskKind { try named(Settings(settings)[name]) }

    fileprivate static func named(_ name: String?) throws -> TaskKind {
        guard let kind = all.first(where: { $0.entry.name == name }) else {
            throw TaskError(
                "the trial's task is \(name ?? "missing"); this version knows \(all.map(\.entry.name).joined(separator: " and "))"
            )
        }
        return kind
    }
}

extension Plan {
    /// What the report says of the trials.
    /// - Throws: where this version does not know their task.
    public var reportKind: ReportKind { get throws { try TaskKind.named(task).report } }

    /// The names of the classes that its trials tell apart, in the order of their labels; none where they tell none apart, or not all the
    /// same.
    /// - Throws: where this version does not know the task, or the data that have the names are not here.
    public var classNames: [String] {
        get throws {
            let kind = try TaskKind.named(task)
            var known: Set<String> = []
            var found: [String]?
            for trial in trials {
                let data = Value.list(kind.dataSettings.map { trial.settings[$0] ?? .null }).canonicalJSON
                guard known.insert(data).inserted else { continue }
                let names = try kind.classNames(trial.settings)
                guard found == nil || found == names else { return [] }
                found = names
            }
            return found ?? []
        }
    }

    /// Whether trials measure the machine, so that they must run one at a time.
    public var needsMachineAlone: Bool { get throws { try TaskKind.named(task).needsMachineAlone } }
}

extension Settings {
    /// A trial's seed, which stands among its settings.
    static let seed = Setting("seed", .integer(Int.min...Int.max))

    /// The trial's seed as streams of random numbers take it.
    var streamSeed: UInt64 { get throws { UInt64(bitPattern: Int64(try self[Self.seed])) } }

    /// The trial's seed; nil where an older or foreign file has none.
    var givenSeed: Int? { try? self[Self.seed] }
}

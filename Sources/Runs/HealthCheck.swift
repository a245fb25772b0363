/// A way in which a run that completed is suspect.
public struct HealthCheck: Sendable {
    public let name: String
    /// The finding in words.
    public let explanation: String
    private let fault: @Sendable (RunSummary) -> Bool

    /// - Parameter fault: whether a run shows the fault; of one that does not hold what it looks at, false.
    init(_ name: String, _ explanation: String, fault: @escaping @Sendable (RunSummary) -> Bool) {
        self.name = name
        self.explanation = explanation
        self.fault = fault
    }

    /// Whether `run`, which completed, shows the fault. A check whose data the run does not hold finds nothing.
    public func isFound(in run: RunSummary) -> Bool { fault(run) }

    /// A curve holds a value that is not finite.
    public static let notFinite = HealthCheck(
        "not-finite", "not finite: a curve holds NaN or infinity, though the run completed"
    ) { run in
        run.curves.values.contains { !$0.allSatisfy(\.isFinite) }
    }
}

extension HealthCheck: Hashable {
    public static func == (first: HealthCheck, second: HealthCheck) -> Bool { first.name == second.name }

    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension RunKind {
    /// All that can be suspect in a run of this kind.
    public var allChecks: [HealthCheck] { [.notFinite] + checks }
}

import Specs

/// What the runs of one task hold, and how it is read. Each value stands in the folder of its task.
public struct RunKind: Sendable {
    /// The task's name in specs.
    public let name: String
    /// The type of what runs hold beside curves and times.
    let content: any RunContent.Type
    let datasets: [any RunDeclaration]
    /// The metrics that only such runs have.
    let metrics: [Metric]
    /// The ways in which such a run can be suspect, beside those of every run.
    let checks: [HealthCheck]
    /// Whether the report is about a curve, which completed runs must then hold.
    public let isAboutCurve: Bool

    init(
        _ name: String, _ content: any RunContent.Type, _ datasets: [any RunDeclaration], metrics: [Metric] = [],
        checks: [HealthCheck] = [], isAboutCurve: Bool = true
    ) {
        self.name = name
        self.content = content
        self.datasets = datasets
        self.metrics = metrics
        self.checks = checks
        self.isAboutCurve = isAboutCurve
    }

    /// Of every task.
    public static let all = [train, minimize, differentiate, time, describe, adversarial, stylize]
}

extension RunKind: Hashable {
    public static func == (first: RunKind, second: RunKind) -> Bool { first.name == second.name }

    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Plan {
    /// What the trials leave behind; those of a plan do the same.
    public var runKind: RunKind { RunKind.all.first { $0.name == task } ?? .train }
}

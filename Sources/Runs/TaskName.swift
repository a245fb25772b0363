import Specs

/// The kinds of task: what a trial does, and so what its run holds and what its report says.
public enum TaskName: String, CaseIterable, Sendable {
    case train, minimize, differentiate, time, describe
}

extension Plan {
    /// What the trials do; those of a plan do the same.
    public var taskName: TaskName { TaskName(rawValue: task) ?? .train }
}

/// One run to be made: a spec resolved in full, and its identity.
public struct Trial: Hashable, Sendable {
    /// 64 hex digits: SHA-256 of the canonical spec, the data's fingerprint and the engine's numerics version.
    public let id: String
    /// The trial's place in its plan, from 0.
    public let index: Int
    /// Every setting that can change the result, defaults filled in, `seed` included.
    public let settings: Value
    /// Where the trial lies on each axis of the sweep, in the order of the spec, the seed last.
    public let coordinates: [Coordinate]

    public init(id: String, index: Int, settings: Value, coordinates: [Coordinate]) {
        self.id = id
        self.index = index
        self.settings = settings
        self.coordinates = coordinates
    }

    /// The 16 digits that people see.
    public var shortID: String { String(id.prefix(16)) }

    /// The trial's label on the axis `path`, if the sweep has that axis.
    public func label(along path: String) -> String? { coordinate(along: path)?.label }

    /// The trial's place on the axis `path`, if the sweep has that axis.
    public func coordinate(along path: String) -> Coordinate? { coordinates.first { $0.path == path } }
}

/// A place on one axis of a sweep.
public struct Coordinate: Hashable, Sendable {
    /// The swept setting, such as `optimizer.lr`; `seed` for the seed.
    public let path: String
    /// The value set there.
    public let value: Value
    /// The value as tables and figures show it, such as `adam` or `0.001`.
    public let label: String

    public init(path: String, value: Value, label: String) {
        self.path = path
        self.value = value
        self.label = label
    }

    /// Whether the label says what is set without the setting's name: `adam` of an optimizer and names that the spec gives do,
    /// `true` of a U-Net's skips does not.
    public var isName: Bool { value.string != nil || value.named != nil || !value.possibleLabels.contains(label) }
}

/// What a sweep will do, frozen: every trial, resolved.
public struct Plan: Hashable, Sendable {
    public let name: String
    public let question: String
    /// The task that every trial does: `train`, `time`, ...
    public let task: String
    public let trials: [Trial]
    /// The labels on each axis in the order of the spec: `[("optimizer", ["sgd", "adam"]), ...]`, the seed last.
    public let axes: [Axis]
    /// The spec's `report:` section, resolved; it changes no result and is in no trial's identity.
    public let report: Value
    /// The settings of the command line that change the spec as its file has it, as they were typed.
    public let overrides: [String]

    public init(
        name: String, question: String, task: String, trials: [Trial], axes: [Axis], report: Value,
        overrides: [String] = []
    ) {
        self.overrides = overrides
        self.name = name
        self.question = question
        self.task = task
        self.trials = trials
        self.axes = axes
        self.report = report
    }
}

/// One swept setting and the labels it takes.
public struct Axis: Hashable, Sendable {
    public let path: String
    public let labels: [String]

    public init(path: String, labels: [String]) {
        self.path = path
        self.labels = labels
    }
}

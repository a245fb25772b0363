/// How a run ended. All but `interrupted` are results.
public enum RunStatus: String, Sendable, CaseIterable {
    case completed
    case diverged
    case timeout
    case outOfMemory = "out-of-memory"
    case crashed
    case interrupted
}

/// Everything one trial leaves behind: the content of one run file.
public struct RunRecord: Sendable {
    /// The trial's id, 64 hex digits.
    public var trialID: String
    public var status: RunStatus
    /// Why the run ended so; for `diverged` the step and the quantity. Empty for `completed`.
    public var reason: String
    /// The trial's resolved settings as canonical JSON; the file calls them `spec`.
    public var settings: String
    /// Where the run came from, as JSON: commit, binary, libraries, CPU, kernels, data fingerprint, seeds, times.
    public var provenance: String
    /// Curves, tensors, timings and the rest, each under its path in the file.
    public var datasets: [RunDataset]

    public init(
        trialID: String, status: RunStatus, reason: String = "", settings: String, provenance: String,
        datasets: [RunDataset] = []
    ) {
        self.trialID = trialID
        self.status = status
        self.reason = reason
        self.settings = settings
        self.provenance = provenance
        self.datasets = datasets
    }
}

/// One array in a run file.
public struct RunDataset: Sendable {
    /// The path in the file, such as `/curves/test/accuracy` or `/tensors/final/0.weight`.
    public var path: String
    /// The extents; empty for a scalar.
    public var shape: [Int]
    public var elements: RunElements

    public init(path: String, shape: [Int], elements: RunElements) {
        self.path = path
        self.shape = shape
        self.elements = elements
    }
}

/// The elements of a dataset in row-major order.
public enum RunElements: Hashable, Sendable {
    case float32([Float])
    case float64([Double])
    case int64([Int64])
    case uint8([UInt8])
    /// One UTF-8 text; the shape is empty.
    case text(String)
}

/// Where a run comes from, as its file holds it.
public struct RunOrigin: Sendable {
    /// A JSON object.
    public var json: String
    /// What is too long for it.
    public var datasets: [RunDataset]

    public init(json: String = "{}", datasets: [RunDataset] = []) {
        self.json = json
        self.datasets = datasets
    }
}

import Store

/// What runs of one task hold beside curves and times, in the types of its field.
public protocol RunContent: Sendable {
    /// Reads what `file` holds at `paths`; nil where it holds nothing of it, as a run that crashed.
    static func read(_ file: RunFile, paths: [String]) throws(StoreError) -> Self?
    /// Datasets beside ``CommonData/curve`` that a report can be about, by their paths without the first slash.
    static var storedCurves: [RunData<Double>] { get }
    /// Curves that are found from the content, by name.
    var curves: [String: [Double]] { get }
}

extension RunContent {
    public static var storedCurves: [RunData<Double>] { [] }
    public var curves: [String: [Double]] { [:] }
}

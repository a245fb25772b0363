/// Why a sweep cannot be analysed.
public enum AnalysisError: Error, Equatable, CustomStringConvertible {
    /// No trial of the sweep has ended yet.
    case noRuns(name: String)
    /// `report.metric` names a curve that no run holds.
    case unknownMetric(String, known: [String])
    /// `report.compare` or `report.along` names a setting that the sweep does not vary.
    case unknownAxis(key: String, path: String, known: [String])
    /// A key of `report` holds what it cannot.
    case badOption(key: String, problem: String)
    /// A file of published curves that cannot be read.
    case badPublished(line: Int, problem: String)
    /// Published curves have none of the labels that the report compares.
    case otherPublished(labels: [String], known: [String])

    public var description: String {
        switch self {
        case .noRuns(let name):
            "No run of \(name) has ended yet, so there is nothing to report. Run the sweep first: azmoon sweep \(name)."
        case .unknownMetric(let metric, let known):
            "report.metric is \(metric), but no run holds that curve. "
                + (known.isEmpty ? "The runs hold no curves." : "The runs hold \(known.joined(separator: ", ")).")
        case .unknownAxis(let key, let path, let known):
            "report.\(key) is \(path), but the sweep does not vary it. "
                + (known.isEmpty
                    ? "The sweep varies nothing but the seed; remove report.\(key)."
                    : "The sweep varies \(known.joined(separator: ", ")).")
        case .badOption(let key, let problem):
            "report.\(key) \(problem)."
        case .badPublished(let line, let problem):
            "the file of report.published: line \(line) \(problem)."
        case .otherPublished(let labels, let known):
            "the file of report.published has curves of \(labels.joined(separator: ", ")), and the report compares "
                + "\(known.joined(separator: ", ")). One of them must be the same."
        }
    }
}

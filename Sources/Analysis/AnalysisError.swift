import Runs
import Specs

/// Why a sweep cannot be analysed.
public enum AnalysisError: Error, Equatable, CustomStringConvertible {
    /// No trial of the sweep has ended yet.
    case noRuns(name: String)
    /// `report.metric` or `report.also` names a curve that no run holds.
    case unknownMetric(key: String, String, known: [String])
    /// `report.compare` or `report.along` names a setting that the sweep does not vary.
    case unknownAxis(key: String, path: String, known: [String])
    /// A key of `report` holds what it cannot.
    case badOption(key: String, problem: String)
    /// A file of published curves that cannot be read.
    case badPublished(line: Int, problem: String)
    /// Published curves have none of the labels that the report compares.
    case otherPublished(labels: [String], known: [String])

    /// The key of `report` that is to blame, where one is.
    public var key: String? {
        switch self {
        case .unknownMetric(let key, _, _), .unknownAxis(let key, _, _), .badOption(let key, _): key
        case .badPublished, .otherPublished: "published"
        case .noRuns: nil
        }
    }

    /// What is wrong, without a full stop.
    public var problem: String {
        switch self {
        case .noRuns(let name): "No run of \(name) has ended yet, so there is nothing to report"
        case .unknownMetric(let key, let metric, _): "report.\(key) is \(metric), but no run holds that curve"
        case .unknownAxis(let key, let path, _): "report.\(key) is \(path), but the sweep does not vary it"
        case .badOption(let key, let problem): "report.\(key) \(problem)"
        case .badPublished(let line, let problem): "the file of report.published: line \(line) \(problem)"
        case .otherPublished(let labels, let known):
            "the file of report.published has curves of \(labels.joined(separator: ", ")), and the report compares "
                + known.joined(separator: ", ")
        }
    }

    /// What to do next as full sentences, or nothing.
    public var hint: String {
        switch self {
        case .noRuns(let name): "Run the sweep first: azmoon sweep \(name)."
        case .unknownMetric(_, let metric, let known):
            if let choice = Metric.choice(ofCurve: metric) {
                "It is measured where the spec asks for it: training: {metrics: [\(choice)]}."
            } else if known.isEmpty {
                "The runs hold no curves."
            } else {
                Suggestion.hint(for: metric, among: known, list: "The runs hold")
            }
        case .unknownAxis(let key, _, let known):
            known.isEmpty
                ? "The sweep varies nothing but the seed; remove report.\(key)."
                : "The sweep varies \(known.joined(separator: ", "))."
        case .badOption, .badPublished: ""
        case .otherPublished: "One of them must be the same."
        }
    }

    public var description: String { "\(problem)." + (hint.isEmpty ? "" : " \(hint)") }
}

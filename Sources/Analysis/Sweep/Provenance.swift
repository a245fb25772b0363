import Runs
import Specs

/// One fact of where the runs come from, and every value that it took.
public struct ProvenanceItem: Sendable {
    public let key: String
    /// Each distinct value as text, with the number of runs that hold it; the most frequent first.
    public let values: [(text: String, runs: Int)]

    /// What a report tells, in this order; a run file may hold more.
    static let keys = ["numerics", "commit", "binary", "libraries", "cpu", "data"]

    static func all(in results: [RunSummary]) -> [ProvenanceItem] {
        keys.compactMap { key in
            var counts: [String: Int] = [:]
            for run in results {
                guard let value = run.provenance[key], value != .null else { continue }
                counts[text(of: value), default: 0] += 1
            }
            let values = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
                (text: $0.key, runs: $0.value)
            }
            return values.isEmpty ? nil : ProvenanceItem(key: key, values: values)
        }
    }

    /// A value for people: an object's members by name, a list's one after another.
    static func text(of value: Value) -> String {
        switch value {
        case .null: "none"
        case .boolean(let value): value ? "yes" : "no"
        case .integer(let value): String(value)
        case .number(let value): "\(value)"
        case .string(let value): value
        case .list(let values): values.map(text).joined(separator: ", ")
        case .object(let members):
            members.sorted { $0.key < $1.key }.map { "\($0.key) \(text(of: $0.value))" }.joined(separator: ", ")
        }
    }
}

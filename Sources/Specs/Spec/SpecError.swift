/// A mistake in a spec or in an override of one: what is wrong, where, and what to do next.
public struct SpecError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The spec's file, or `--set KEY=VALUE` for a mistake in an override.
    public let file: String
    /// From 1; 0 where no line is to blame.
    public let line: Int
    /// From 1, counted in Unicode scalars; 0 where no column is to blame.
    public let column: Int
    /// What is wrong, without a full stop.
    public let message: String
    /// What to do next as full sentences, or nothing.
    public let hint: String
    /// Other mistakes in the same spec: in the order of the lines, and then what is missing.
    public private(set) var further: [SpecError] = []

    public init(file: String, line: Int = 0, column: Int = 0, message: String, hint: String = "") {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.hint = hint
    }

    public var description: String {
        let place = line > 0 ? "\(file):\(line):\(column)" : file
        let own = "\(place): \(message)." + (hint.isEmpty ? "" : " \(hint)")
        return ([own] + further.map(\.description)).joined(separator: "\n")
    }

    /// Several mistakes as one error, `others` behind; nil where there are no `errors`.
    static func all(_ errors: [SpecError], and others: [SpecError]) -> SpecError? {
        let ordered = errors.enumerated().sorted {
            ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset)
        }.map(\.element)
        guard var first = ordered.first else { return nil }
        var seen: Set<SpecError> = [first]
        first.further = (ordered.dropFirst() + others).filter { seen.insert($0).inserted }
        return first
    }
}

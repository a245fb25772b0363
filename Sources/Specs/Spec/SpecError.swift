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

    public init(file: String, line: Int = 0, column: Int = 0, message: String, hint: String = "") {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.hint = hint
    }

    public var description: String {
        let place = line > 0 ? "\(file):\(line):\(column)" : file
        return "\(place): \(message)." + (hint.isEmpty ? "" : " \(hint)")
    }
}

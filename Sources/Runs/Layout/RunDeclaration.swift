/// What documentation says of a dataset in run files.
public protocol RunDeclaration: Sendable {
    var path: String { get }
    var elementName: String { get }
    var axes: [String] { get }
    var unit: String { get }
    var meaning: String { get }
    /// Whether runs of earlier versions lack it.
    var isAddedLater: Bool { get }
}

extension RunDeclaration {
    public var isAddedLater: Bool { false }

    /// The row of docs/run-file.md.
    public var documentation: String {
        let shape = axes.isEmpty ? ", scalar" : " [\(axes.joined(separator: ", "))]"
        return "| `\(path)` | \(elementName)\(shape) | \(unit) | \(meaning) |"
    }
}

/// The datasets that runs of one task hold.
public struct RunLayout: Sendable {
    /// What writes them, in words.
    public let title: String
    public let declarations: [any RunDeclaration]

    /// Every dataset that a run file can hold.
    public static let all =
        [RunLayout(title: "Every run", declarations: CommonData.all)]
        + RunKind.all.map { RunLayout(title: "`task: \($0.name)`", declarations: $0.datasets) }

    /// Paths without names of their own that runs of earlier versions lack.
    public static let addedLater = Set(all.flatMap(\.declarations).filter(\.isAddedLater).map(\.path))

    /// The tables of docs/run-file.md.
    public static var documentation: String {
        all.map { layout in
            (["### \(layout.title)", "", "| Path | Type and shape | Unit | Content |", "|---|---|---|---|"]
                + layout.declarations.map(\.documentation)).joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }
}

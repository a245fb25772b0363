import Files

/// A value as the spec's author wrote it, with the place where it stands.
struct SourceNode: Sendable {
    enum Content: Sendable {
        case scalar(SourceScalar)
        case list([SourceNode])
        case mapping([SourceMember])
    }

    var content: Content
    var place: Place
    /// What tables and figures call the value, where a sweep gives it a name.
    var label: String?
}

/// A key and its value, in the order of the file.
struct SourceMember: Sendable {
    var key: String
    var keyPlace: Place
    var value: SourceNode
}

/// A scalar's text and what it means.
struct SourceScalar: Sendable {
    let text: String
    let value: Value
}

/// Where a node comes from.
struct Place: Hashable, Sendable {
    enum Origin: Hashable, Sendable {
        case file
        /// The text after `--set`.
        case override(String)
        /// A default of the vocabulary.
        case vocabulary
    }

    var origin: Origin
    /// From 1.
    var line: Int
    /// From 1, in Unicode scalars.
    var column: Int
    /// Whether the node is a value of the sweep.
    var isSwept = false

    static let start = Place(origin: .file, line: 1, column: 1)
    static let vocabulary = Place(origin: .vocabulary, line: 0, column: 0)

    static func override(_ text: String) -> Place { Place(origin: .override(text), line: 0, column: 0) }

    /// The error `message` here, in the spec `file`.
    func error(_ message: String, hint: String = "", in file: String) -> SpecError {
        switch origin {
        case .file: SpecError(file: file, line: line, column: column, message: message, hint: hint)
        case .override(let text): SpecError(file: "--set \(text)", message: message, hint: hint)
        case .vocabulary: SpecError(file: file, message: message, hint: hint)
        }
    }
}

extension SourceNode {
    /// The node that a default of the vocabulary stands for.
    init(_ value: Value, at place: Place = .vocabulary) {
        self.place = place
        switch value {
        case .list(let elements):
            content = .list(elements.map { SourceNode($0, at: place) })
        case .object(let members):
            content = .mapping(
                members.sorted { $0.key < $1.key }.map {
                    SourceMember(key: $0.key, keyPlace: place, value: SourceNode($0.value, at: place))
                })
        case .string(let text):
            content = .scalar(SourceScalar(text: text, value: value))
        case .number(let number):
            content = .scalar(SourceScalar(text: number.exactLabel, value: value))
        default:
            content = .scalar(SourceScalar(text: value.canonicalJSON, value: value))
        }
    }

    /// The value as written, before any schema.
    var literal: Value {
        switch content {
        case .scalar(let scalar): scalar.value
        case .list(let elements): .list(elements.map(\.literal))
        case .mapping(let members):
            .object(Dictionary(members.map { ($0.key, $0.value.literal) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    var isNull: Bool {
        if case .scalar(let scalar) = content { scalar.value == .null } else { false }
    }

    var list: [SourceNode]? {
        if case .list(let elements) = content { elements } else { nil }
    }

    var mapping: [SourceMember]? {
        if case .mapping(let members) = content { members } else { nil }
    }

    /// The member `key` of a mapping.
    subscript(key: String) -> SourceMember? { mapping?.first { $0.key == key } }

    /// What the node is, for an error: `the text 'five'`, `a list`.
    var summary: String {
        switch content {
        case .list(let elements): elements.isEmpty ? "an empty list" : "a list"
        case .mapping(let members): members.isEmpty ? "an empty mapping" : "a mapping"
        case .scalar(let scalar):
            switch scalar.value {
            case .null: scalar.text.isEmpty ? "nothing" : "null"
            case .boolean, .integer, .number: scalar.text.quotable
            default: "the text '\(scalar.text.quotable)'"
            }
        }
    }

    /// The same node as a value of the sweep.
    var swept: SourceNode {
        var node = self
        node.place.isSwept = true
        switch content {
        case .scalar: break
        case .list(let elements): node.content = .list(elements.map(\.swept))
        case .mapping(let members):
            node.content = .mapping(
                members.map { SourceMember(key: $0.key, keyPlace: $0.keyPlace, value: $0.value.swept) })
        }
        return node
    }

    /// The first place in this node or below it that satisfies `condition`.
    func firstPlace(where condition: (Place) -> Bool) -> Place? {
        if condition(place) { return place }
        switch content {
        case .scalar: return nil
        case .list(let elements):
            for element in elements {
                if let place = element.firstPlace(where: condition) { return place }
            }
        case .mapping(let members):
            for member in members {
                if let place = member.value.firstPlace(where: condition) { return place }
            }
        }
        return nil
    }
}

extension String {
    /// The text on one line, without control characters and not longer than 60 characters, for an error.
    var quotable: String {
        let line = visible
        return line.count <= 60 ? line : line.prefix(57) + "..."
    }
}

import Specs

/// Something that a spec chooses by name: its entry in the vocabulary, and how it is made from its parameters.
struct Choice<Maker: Sendable>: Sendable {
    let entry: Entry
    let make: Maker

    init(_ name: String, _ documentation: String, _ fields: [Field] = [], shorthand: String? = nil, make: Maker) {
        entry = Entry(name, documentation, fields: fields, shorthand: shorthand)
        self.make = make
    }
}

extension Array {
    /// The maker of the choice `name`.
    func maker<Maker>(_ name: String, _ kind: String) throws -> Maker where Element == Choice<Maker> {
        guard let choice = first(where: { $0.entry.name == name }) else {
            throw TaskError("there is no \(kind) '\(name)'; it may belong to another version of azmoon")
        }
        return choice.make
    }
}

extension Schema {
    /// One of the words that name the cases of an enumeration; ``Parameters/choice(_:)`` reads it.
    static func words<Case: RawRepresentable<String> & CaseIterable>(_: Case.Type) -> Schema {
        .choice(Case.allCases.map(\.rawValue))
    }
}

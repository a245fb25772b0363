/// The form in which a spec gives a value of the Swift type `Content`: which values it takes, and how one becomes the other.
public struct Form<Content: Sendable>: Sendable {
    public let schema: Schema
    /// What the value is, for an error: `a number`.
    let words: String
    /// What several of them are: `numbers`.
    let plural: String
    /// The content of a resolved value; nil where it is of another form.
    let read: @Sendable (Value, SettingPlace) throws -> Content?
    /// The content as a spec would write it.
    let write: @Sendable (Content) -> Value

    /// What a value should have been that cannot be read; nil stands for no value.
    func words(for value: Value?) -> String { value.flatMap { schema.bounds(missedBy: $0) } ?? words }

    /// The form for another type that stands for the same values.
    public func map<Other>(
        _ to: @escaping @Sendable (Content) throws -> Other, back: @escaping @Sendable (Other) -> Content
    ) -> Form<Other> {
        let (read, write) = (read, write)
        return Form<Other>(
            schema: schema, words: words, plural: plural, read: { try read($0, $1).map(to) }, write: { write(back($0)) }
        )
    }
}

extension Schema {
    /// The values that the schema takes, where `value` has the right type and is none of them.
    fileprivate func bounds(missedBy value: Value) -> String? {
        switch self {
        case .optional(let schema): schema.bounds(missedBy: value)
        case .number, .integer, .choice: takesForm(of: SourceNode(value)) ? words : nil
        default: nil
        }
    }
}

extension Form<Bool> {
    public static var boolean: Form {
        Form(
            schema: .boolean, words: "true or false", plural: "values true or false",
            read: { value, _ in value.boolean },
            write: { .boolean($0) })
    }
}

extension Form<Int> {
    public static func integer(_ range: ClosedRange<Int>) -> Form {
        Form(
            schema: .integer(range), words: "an integer", plural: "integers",
            read: { value, _ in value.integer.flatMap { range.contains($0) ? $0 : nil } }, write: { .integer($0) })
    }

    /// Any integer that is at least `lower`.
    public static func integer(atLeast lower: Int) -> Form { .integer(lower...Int.max) }
}

extension Form<Double> {
    /// A finite number; an integer is taken too.
    public static func number(_ range: NumberRange) -> Form {
        Form(
            schema: .number(range), words: "a number", plural: "numbers",
            read: { value, _ in value.number.flatMap { range.contains($0) ? $0 : nil } }, write: { .number($0) })
    }

    /// Any finite number.
    public static var number: Form { .number(.any) }
}

extension Form<String> {
    public static var string: Form {
        Form(
            schema: .string, words: "a text", plural: "names", read: { value, _ in value.string },
            write: { .string($0) })
    }
}

extension Form<String> {
    /// The path of an axis of the sweep, such as `optimizer.lr`, or `seed`.
    public static var axis: Form {
        Form(
            schema: .axis, words: "a name", plural: "names", read: { value, _ in value.string },
            write: { .string($0) })
    }
}

extension Form where Content: RawRepresentable<String> & CaseIterable {
    /// One of the words that name the cases of an enumeration.
    public static func words(_ type: Content.Type) -> Form { .words(Array(type.allCases)) }

    /// One of the words that name these cases.
    public static func words(_ cases: [Content]) -> Form {
        Form(
            schema: .choice(cases.map(\.rawValue)), words: "one of the known words", plural: "names",
            read: { value, _ in cases.first { $0.rawValue == value.string } }, write: { .string($0.rawValue) })
    }
}

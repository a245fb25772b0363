/// The words that a spec may use: which tasks, optimizers, models and so on exist, and what each takes.
///
/// Specs knows none of them itself; the room that implements them hands its vocabulary in.
public struct Vocabulary: Sendable {
    /// What a trial can do, such as `train`; the fields of an entry are the top-level keys of its specs.
    public var tasks: [Entry]
    /// The named choices by kind: `optimizer`, `model`, `loss`, ... A kind's name is used in errors, as in
    /// "unknown optimizer".
    public var categories: [String: [Entry]]
    /// The keys of a spec's `report:` section.
    public var report: [Field]

    public init(tasks: [Entry], categories: [String: [Entry]] = [:], report: [Field] = []) {
        self.tasks = tasks
        self.categories = categories
        self.report = report
    }
}

/// Something that a spec can choose by name, and its parameters.
public struct Entry: Sendable {
    public var name: String
    /// One or two sentences for `azmoon schema` and editors.
    public var documentation: String
    public var fields: [Field]
    /// The field that is meant where a spec gives a value in place of a mapping: `{linear: 64}` for `{linear: {out: 64}}`.
    public var shorthand: String?

    public init(_ name: String, _ documentation: String = "", fields: [Field] = [], shorthand: String? = nil) {
        self.name = name
        self.documentation = documentation
        self.fields = fields
        self.shorthand = shorthand
    }
}

/// A key of a mapping: its values, its default, its meaning.
public struct Field: Sendable {
    public var name: String
    public var schema: Schema
    /// The value that is taken when a spec does not give one; nil makes the field required. It may be written as a
    /// spec would write it: the default `adam` is filled in with all of Adam's parameters.
    public var defaultValue: Value?
    public var documentation: String
    /// Whether resolved settings leave the default out: ``Setting/addedLater``.
    public var omitsDefault: Bool
    /// Whether the key may be missing, and then is: ``Form/partial(_:)``.
    var isOptional = false

    public init(
        _ name: String, _ schema: Schema, default defaultValue: Value? = nil, _ documentation: String = "",
        omitsDefault: Bool = false
    ) {
        self.name = name
        self.schema = schema
        self.defaultValue = defaultValue
        self.documentation = documentation
        self.omitsDefault = omitsDefault
    }
}

/// Which values a field takes.
public indirect enum Schema: Sendable {
    case boolean
    case integer(ClosedRange<Int>)
    /// A finite number; an integer is taken too and becomes a number.
    case number(NumberRange)
    case string
    /// One of these words.
    case choice([String])
    /// As many elements as `count` allows, all of one schema.
    case list(Schema, count: ClosedRange<Int>)
    /// One entry of a category, written `adam` or `{adam: {lr: 0.1}}`; it resolves to the second with all parameters.
    case named(String)
    /// A mapping with these keys; it resolves to an object with all of them.
    case record([Field])
    /// The schema, or `null`.
    case optional(Schema)
    /// The first of these that takes the value.
    case either([Schema])
    /// The path of an axis of this spec's sweep, such as `optimizer.lr`, or `seed`. For the `report:` section.
    case axis
}

extension Schema {
    /// Any integer that is at least `lower`.
    public static func integer(atLeast lower: Int) -> Schema { .integer(lower...Int.max) }

    /// Any finite number.
    public static var number: Schema { .number(.any) }

    /// A list of any length from `lower`.
    public static func list(_ element: Schema, atLeast lower: Int = 0) -> Schema {
        .list(element, count: lower...Int.max)
    }
}

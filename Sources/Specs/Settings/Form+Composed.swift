/// One of two.
public enum Either<First: Sendable, Second: Sendable>: Sendable {
    case first(First)
    case second(Second)
}

extension Form {
    /// What the form takes, or `null` for nil.
    public static func optional<Wrapped>(_ form: Form<Wrapped>) -> Form where Content == Wrapped? {
        Form(
            schema: .optional(form.schema), words: form.words, plural: form.plural,
            read: { value, place in
                if value == .null { return .some(nil) }
                return try form.read(value, place).map { .some($0) }
            }, write: { $0.map(form.write) ?? .null })
    }

    /// As many elements as `count` allows, all of one form.
    public static func list<Element>(_ element: Form<Element>, count: ClosedRange<Int>) -> Form
    where Content == [Element] {
        Form(
            schema: .list(element.schema, count: count), words: "a list of \(element.plural)", plural: "lists",
            read: { value, place in
                guard let values = value.list, count.contains(values.count) else { return nil }
                var content: [Element] = []
                for (index, value) in values.enumerated() {
                    guard let element = try element.read(value, place.inside("\(index)")) else { return nil }
                    content.append(element)
                }
                return content
            }, write: { .list($0.map(element.write)) })
    }

    /// A list of any length from `lower`.
    public static func list<Element>(_ element: Form<Element>, atLeast lower: Int = 0) -> Form
    where Content == [Element] {
        .list(element, count: lower...Int.max)
    }

    /// The first of the two forms that takes the value.
    public static func either<First, Second>(_ first: Form<First>, _ second: Form<Second>) -> Form
    where Content == Either<First, Second> {
        Form(
            schema: .either([first.schema, second.schema]), words: "\(first.words) or \(second.words)",
            plural: "\(first.plural) or \(second.plural)",
            read: { value, place in
                if let content = try first.read(value, place) { return .first(content) }
                return try second.read(value, place).map { .second($0) }
            },
            write: {
                switch $0 {
                case .first(let content): first.write(content)
                case .second(let content): second.write(content)
                }
            })
    }

    /// One value, or a list of several; a list of one is written as one value.
    public static func oneOrSeveral<Element>(_ element: Form<Element>, count: ClosedRange<Int>) -> Form
    where Content == [Element] {
        Form<Either<Element, [Element]>>.either(element, .list(element, count: count)).map {
            switch $0 {
            case .first(let element): [element]
            case .second(let elements): elements
            }
        } back: {
            $0.count == 1 ? .first($0[0]) : .second($0)
        }
    }

    /// A mapping with the settings of a record.
    public static func record(_ record: Record<Content>) -> Form {
        Form(
            schema: .record(record.fields), words: "a mapping", plural: "mappings",
            read: { value, place in
                value.object == nil ? nil : try record.content(of: Settings(value, at: place))
            },
            // A record's default is written as a mapping.
            write: { _ in .object([:]) })
    }
}

extension Form<Value> {
    /// A mapping with any of the settings of `fields`, and no defaults: what is laid over another mapping of these settings.
    public static func partial(_ fields: [Field]) -> Form {
        let fields = fields.map { field in
            var field = field
            field.isOptional = true
            field.defaultValue = nil
            return field
        }
        return Form(
            schema: .record(fields), words: "a mapping", plural: "mappings",
            read: { value, _ in value.object == nil ? nil : value }, write: { $0 })
    }
}

/// The settings of a mapping, and what is made of their values.
///
///     Record(Setting("depth", .integer(0...64)), Setting("width", .integer(1...65_536))) { depth, width in
///         Array(repeating: width, count: depth)
///     }
public struct Record<Content: Sendable>: Sendable {
    /// The settings as the vocabulary has them.
    public let fields: [Field]
    private let make: @Sendable (Settings) throws -> Content

    /// - Parameter make: takes the values in the order of the settings.
    public init<each Part: Sendable>(
        _ settings: repeat Setting<each Part>, make: @escaping @Sendable (repeat each Part) throws -> Content
    ) {
        var fields: [Field] = []
        repeat fields.append((each settings).field)
        self.fields = fields
        self.make = { try make(repeat $0[each settings]) }
    }

    /// What is made of a mapping's values.
    public func content(of settings: Settings) throws -> Content { try make(settings) }
}

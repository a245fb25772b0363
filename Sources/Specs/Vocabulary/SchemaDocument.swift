/// The vocabulary as a JSON Schema, so that editors complete and check a spec while it is written.
public enum SchemaDocument {
    /// A JSON Schema (draft 2020-12) of specs, pretty-printed.
    ///
    /// It accepts every spec that ``Spec`` accepts, and refuses wrong keys, names, types and ranges. What needs the
    /// whole spec at once, such as whether every swept optimizer has the swept parameter, only ``Spec`` checks.
    public static func jsonSchema(_ vocabulary: Vocabulary) -> String {
        var definitions: [String: Value] = [
            "axis": axis, "draw": draw, "log": range("log"), "linear": range("linear"),
            "named": namedValues(.object([:])),
        ]
        for (category, entries) in vocabulary.categories {
            definitions["category-\(category)"] = named(entries)
        }
        definitions["report"] = record(vocabulary.report)
        for task in vocabulary.tasks {
            definitions["task-\(task.name)"] = document(of: task)
            definitions["axes-\(task.name)"] = axes(of: task, vocabulary)
            definitions["sweep-\(task.name)"] = sweep(of: task)
        }
        var root: [String: Value] = [
            "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
            "title": .string("An Azmoon experiment"),
            "$defs": .object(definitions),
        ]
        if let choice = choice(among: vocabulary.tasks[...]).object { root.merge(choice) { first, _ in first } }
        return Value.object(root).prettyJSON + "\n"
    }

    /// The schema of the task that `task:` names; `train` where it names none.
    private static func choice(among tasks: ArraySlice<Entry>) -> Value {
        guard let task = tasks.first else { return .object(["not": .object([:])]) }
        let isNamed = Value.object(["task": .object(["const": .string(task.name)])])
        let condition: [String: Value] =
            task.name == "train"
            ? ["properties": isNamed] : ["properties": isNamed, "required": .list([.string("task")])]
        return .object([
            "if": .object(condition), "then": reference("task-\(task.name)"), "else": choice(among: tasks.dropFirst()),
        ])
    }

    private static func document(of task: Entry) -> Value {
        var properties: [String: Value] = [
            "name": .object([
                "type": .string("string"), "pattern": .string("^[a-z0-9][a-z0-9_-]*$"), "maxLength": .integer(100),
                "description": .string("The experiment's name and its folder's under results/."),
            ]),
            "question": .object([
                "type": .string("string"), "description": .string("The question that the experiment answers."),
            ]),
            "task": .object(["const": .string(task.name), "description": .string(task.documentation)]),
            "seeds": .object([
                "description": .string("How many seeds, or which: every point of the sweep is tried with each."),
                "anyOf": .list([
                    schema(.integer(1...100_000)),
                    .object([
                        "type": .string("array"), "items": schema(.integer(atLeast: 0)), "minItems": .integer(1),
                        "uniqueItems": .boolean(true),
                    ]),
                ]),
            ]),
            Scales.key: .object([
                "type": .string("object"),
                "description": .string(
                    "Other sizes of the experiment by name: the settings that --set scale=NAME changes at once."),
                "additionalProperties": .object(["type": .string("object"), "minProperties": .integer(1)]),
                "minProperties": .integer(1),
            ]),
            "sweep": reference("sweep-\(task.name)"),
            "report": .object(["anyOf": .list([reference("report"), type("null")])]),
        ]
        for field in task.fields { properties[field.name] = property(field) }
        // A required key may be missing where the sweep gives it, so only the name is required here.
        return .object([
            "type": .string("object"), "properties": .object(properties), "required": .list([.string("name")]),
            "additionalProperties": .boolean(false),
        ])
    }

    static func schema(_ schema: Schema) -> Value {
        switch schema {
        case .boolean: return type("boolean")
        case .integer(let range):
            var members: [String: Value] = ["type": .string("integer")]
            if range.lowerBound != .min { members["minimum"] = .integer(range.lowerBound) }
            if range.upperBound != .max { members["maximum"] = .integer(range.upperBound) }
            return .object(members)
        case .number(let range): return number(range)
        case .string: return type("string")
        case .choice(let words): return .object(["enum": .list(words.flatMap(readings))])
        case .list(let element, let count):
            var members: [String: Value] = ["type": .string("array"), "items": self.schema(element)]
            if count.lowerBound > 0 { members["minItems"] = .integer(count.lowerBound) }
            if count.upperBound != .max { members["maxItems"] = .integer(count.upperBound) }
            return .object(members)
        case .named(let category): return reference("category-\(category)")
        case .record(let fields): return record(fields)
        case .optional(let schema): return .object(["anyOf": .list([self.schema(schema), type("null")])])
        case .either(let schemas): return .object(["anyOf": .list(schemas.map { self.schema($0) })])
        case .axis:
            return .object([
                "type": .string("string"),
                "description": .string("An axis of the sweep, such as optimizer.lr, or seed."),
            ])
        }
    }

    /// The values that a YAML reader may make of a word: `none` is a text, but `true` and `32` are not.
    private static func readings(of word: String) -> [Value] {
        let value = PlainScalar.value(of: word)
        return value == .string(word) ? [value] : [.string(word), value]
    }

    private static func number(_ range: NumberRange) -> Value {
        var members: [String: Value] = ["type": .string("number")]
        switch range.lower {
        case .unbounded: break
        case .open(let end): members["exclusiveMinimum"] = .number(end)
        case .closed(let end): members["minimum"] = .number(end)
        }
        switch range.upper {
        case .unbounded: break
        case .open(let end): members["exclusiveMaximum"] = .number(end)
        case .closed(let end): members["maximum"] = .number(end)
        }
        return .object(members)
    }

    private static func record(_ fields: [Field]) -> Value {
        .object([
            "type": .string("object"),
            "properties": .object(
                Dictionary(fields.map { ($0.name, property($0)) }, uniquingKeysWith: { first, _ in first })),
            "additionalProperties": .boolean(false),
        ])
    }

    private static func property(_ field: Field) -> Value {
        var members = schema(field.schema).object ?? [:]
        if !field.documentation.isEmpty { members["description"] = .string(field.documentation) }
        if let value = field.defaultValue { members["default"] = value }
        return .object(members)
    }

    /// `adam` or `{adam: {lr: 0.1}}`.
    private static func named(_ entries: [Entry]) -> Value {
        let names = Value.object(["enum": .list(entries.map { .string($0.name) })])
        let objects = entries.map { entry in
            var parameters = record(entry.fields).object ?? [:]
            if !entry.documentation.isEmpty { parameters["description"] = .string(entry.documentation) }
            parameters["type"] = .list([.string("object"), .string("null")])
            guard let field = entry.fields.first(where: { $0.name == entry.shorthand }) else {
                return (entry.name, Value.object(parameters))
            }
            return (entry.name, Value.object(["anyOf": .list([.object(parameters), schema(field.schema)])]))
        }
        let choice = Value.object([
            "type": .string("object"),
            "properties": .object(Dictionary(objects, uniquingKeysWith: { first, _ in first })),
            "additionalProperties": .boolean(false), "minProperties": .integer(1), "maxProperties": .integer(1),
        ])
        return .object(["anyOf": .list([names, choice])])
    }

    /// An object of exactly these members.
    static func object(_ properties: [String: Value]) -> Value {
        .object([
            "type": .string("object"), "properties": .object(properties),
            "required": .list(properties.keys.sorted().map { .string($0) }), "additionalProperties": .boolean(false),
        ])
    }

    static func type(_ name: String) -> Value { .object(["type": .string(name)]) }

    static func reference(_ definition: String) -> Value {
        .object(["$ref": .string("#/$defs/\(definition)")])
    }
}

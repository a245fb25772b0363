extension SchemaDocument {
    /// `{log: [low, high], count: n}`
    static func range(_ scale: String) -> Value {
        object([scale: ends, "count": .object(["type": .string("integer"), "minimum": .integer(2)])])
    }

    /// An axis whose values are of any type.
    static var axis: Value {
        .object([
            "description": .string(
                "A list of values, a range: {log: [0.001, 1], count: 4}, {linear: [0, 1], count: 3}, or values with names for tables and figures: {named: {NAME: VALUE}}."
            ),
            "anyOf": .list([anyList, reference("log"), reference("linear"), reference("named")]),
        ])
    }

    /// `{named: {NAME: value}}`
    static func namedValues(_ item: Value) -> Value {
        object([
            "named": .object(["type": .string("object"), "minProperties": .integer(1), "additionalProperties": item])
        ])
    }

    /// How one setting of a random sweep is drawn.
    static var draw: Value {
        .object([
            "description": .string("{uniform: [0, 1]}, {log-uniform: [0.001, 1]} or {choice: [sgd, adam]}."),
            "anyOf": .list([object(["uniform": ends]), object(["log-uniform": ends]), object(["choice": anyList])]),
        ])
    }

    private static var ends: Value {
        .object([
            "type": .string("array"), "items": type("number"), "minItems": .integer(2), "maxItems": .integer(2),
        ])
    }

    private static var anyList: Value { .object(["type": .string("array"), "minItems": .integer(1)]) }

    /// The `sweep:` section of a task.
    static func sweep(of task: Entry) -> Value {
        let axes = reference("axes-\(task.name)")
        let zip = Value.object(["type": .string("object"), "minProperties": .integer(1), "allOf": .list([axes])])
        let random = Value.object([
            "type": .string("object"),
            "properties": .object([
                "count": schema(.integer(atLeast: 1)), "seed": schema(.integer(atLeast: 0)),
                "draw": .object([
                    "type": .string("object"), "minProperties": .integer(1), "additionalProperties": reference("draw"),
                ]),
            ]),
            "required": .list([.string("count"), .string("draw")]), "additionalProperties": .boolean(false),
        ])
        return .object([
            "description": .string("Settings and the values they take; the trials are all combinations."),
            "type": .list([.string("object"), .string("null")]),
            "allOf": .list([axes]),
            "properties": .object([
                "zip": .object(["anyOf": .list([zip, .object(["type": .string("array"), "items": zip])])]),
                "random": random, "seed": .boolean(false), "seeds": .boolean(false),
            ]),
        ])
    }

    /// The settings of a task that can be swept: those near the top with their types, any deeper path with any values.
    static func axes(of task: Entry, _ vocabulary: Vocabulary) -> Value {
        var schemas: [String: [Value]] = [:]
        collect(task.fields, under: "", vocabulary, into: &schemas)
        let properties = schemas.mapValues { schemas in
            let item = schemas.count == 1 ? schemas[0] : .object(["anyOf": .list(schemas)])
            let list = Value.object(["type": .string("array"), "minItems": .integer(1), "items": item])
            // A range of numbers needs no closer look: a text or a mapping in it is refused all the same.
            return Value.object(["anyOf": .list([list, reference("log"), reference("linear"), namedValues(item)])])
        }
        return .object([
            "properties": .object(properties),
            "patternProperties": .object(["^(?!(zip|random)$)": reference("axis")]),
        ])
    }

    /// Adds the schemas of all paths of up to three parts. Choices can contain each other, so there is no end to paths.
    private static func collect(
        _ fields: [Field], under prefix: String, _ vocabulary: Vocabulary, depth: Int = 1,
        into schemas: inout [String: [Value]]
    ) {
        for field in fields where depth <= 3 {
            let path = prefix + field.name
            let schema = schema(field.schema)
            if schemas[path]?.contains(schema) != true { schemas[path, default: []].append(schema) }
            collect(field.schema, under: path + ".", vocabulary, depth: depth + 1, into: &schemas)
        }
    }

    private static func collect(
        _ schema: Schema, under prefix: String, _ vocabulary: Vocabulary, depth: Int,
        into schemas: inout [String: [Value]]
    ) {
        switch schema {
        case .record(let fields): collect(fields, under: prefix, vocabulary, depth: depth, into: &schemas)
        case .optional(let schema): collect(schema, under: prefix, vocabulary, depth: depth, into: &schemas)
        case .either(let alternatives):
            for schema in alternatives { collect(schema, under: prefix, vocabulary, depth: depth, into: &schemas) }
        case .named(let category):
            for entry in vocabulary.categories[category] ?? [] {
                collect(entry.fields, under: prefix, vocabulary, depth: depth, into: &schemas)
                collect(
                    entry.fields, under: "\(prefix)\(entry.name).", vocabulary, depth: depth + 1, into: &schemas)
            }
        default: break
        }
    }
}

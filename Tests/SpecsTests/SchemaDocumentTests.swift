import Testing

@testable import Specs

@Suite struct SchemaDocumentTests {
    private func schema() throws -> Value { try Value(json: SchemaDocument.jsonSchema(Example.vocabulary)) }

    fileprivate func definition(_ name: String) throws -> Value? { try schema()["$defs"]?[name] }

    @Test func isTheSameEveryTime() {
        #expect(SchemaDocument.jsonSchema(Example.vocabulary) == SchemaDocument.jsonSchema(Example.vocabulary))
    }

    @Test func resolvesAllItsReferences() throws {
        let text = SchemaDocument.jsonSchema(Example.vocabulary)
        let definitions = try schema()["$defs"]?.object ?? [:]
        let references = text.split(separator: "\"#/$defs/").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(references.map(String.init)) == Set(definitions.keys))
    }

    @Test func describesATask() throws {
        let train = try definition("task-train")
        #expect(train?["additionalProperties"] == false)
        #expect(
            train?["properties"]?.object?.keys.sorted() == [
                "data", "loss", "model", "name", "optimizer", "question", "report", "scales", "schedule", "seeds",
                "sweep", "task", "training",
            ])
        #expect(try schema()["then"]?["$ref"] == "#/$defs/task-train")
        #expect(try schema()["else"]?["then"]?["$ref"] == "#/$defs/task-time")
    }

    @Test func describesNamedChoices() throws {
        let optimizer = try definition("category-optimizer")?["anyOf"]?.list
        #expect(optimizer?[0]["enum"]?.list?.count == 7)
        let lr = optimizer?[1]["properties"]?["sgd"]?["properties"]?["lr"]
        #expect(lr?.canonicalJSON == #"{"default":0.01,"exclusiveMinimum":0.0,"type":"number"}"#)
        #expect(optimizer?[1]["maxProperties"] == 1)
    }

    @Test func describesEverySchema() throws {
        let cases: [(schema: Schema, json: String)] = [
            (.boolean, #"{"type":"boolean"}"#), (.integer(1...5), #"{"maximum":5,"minimum":1,"type":"integer"}"#),
            (.integer(atLeast: 0), #"{"minimum":0,"type":"integer"}"#), (.number, #"{"type":"number"}"#),
            (.number(.within(0..<1)), #"{"exclusiveMaximum":1.0,"minimum":0.0,"type":"number"}"#),
            (.number(NumberRange(upper: .closed(2))), #"{"maximum":2.0,"type":"number"}"#),
            (.string, #"{"type":"string"}"#), (.choice(["a", "32", "true"]), #"{"enum":["a","32",32,"true",true]}"#),
            (.list(.boolean, count: 1...2), #"{"items":{"type":"boolean"},"maxItems":2,"minItems":1,"type":"array"}"#),
            (.list(.boolean), #"{"items":{"type":"boolean"},"type":"array"}"#),
            (.named("k"), ##"{"$ref":"#/$defs/category-k"}"##),
            (.optional(.string), #"{"anyOf":[{"type":"string"},{"type":"null"}]}"#),
            (.either([.string, .boolean]), #"{"anyOf":[{"type":"string"},{"type":"boolean"}]}"#),
            (
                .record([Field("a", .string, default: "b", "C")]),
                #"{"additionalProperties":false,"properties":{"a":{"default":"b","description":"C","type":"string"}},"type":"object"}"#
            ),
        ]
        for (schema, json) in cases {
            let vocabulary = Vocabulary(tasks: [Entry("train", fields: [Field("x", schema)])])
            let document = try Value(json: SchemaDocument.jsonSchema(vocabulary))
            #expect(document["$defs"]?["task-train"]?["properties"]?["x"]?.canonicalJSON == json)
        }
    }
}

extension SchemaDocumentTests {
    @Test func describesTheAxes() throws {
        let axes = try definition("axes-train")?["properties"]?.object ?? [:]
        for path in [
            "optimizer", "optimizer.lr", "optimizer.sgd.momentum", "training.epochs", "model.activation.slope",
            "loss.smoothing",
        ] {
            #expect(axes[path] != nil, "\(path)")
        }
        #expect(axes["optimizer"]?["anyOf"]?.list?[0]["items"]?["$ref"] == "#/$defs/category-optimizer")
        #expect(axes["training.epochs"]?["anyOf"]?.list?[0]["items"]?["maximum"] == 10_000)
        #expect(axes["optimizer.lr"]?["anyOf"]?.list?[0]["items"]?["exclusiveMinimum"] == 0.0)
        #expect(try definition("sweep-time")?["allOf"] == .list([.object(["$ref": "#/$defs/axes-time"])]))
    }
}

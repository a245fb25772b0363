import Testing

@testable import Specs

/// What is no YAML for a spec. Each case is a text and its error, which starts with line and column.
@Suite struct YAMLErrorTests {
    @Test func refusesWholeSpecs() {
        let cases: [(text: String, error: String)] = [
            ("", "1:1: the spec is empty. Start it with 'name:'."),
            ("# nothing\n\n", "1:1: the spec is empty. Start it with 'name:'."),
            ("---\n", "1:1: the spec is empty. Start it with 'name:'."),
            ("just text", "1:1: a spec must be a mapping of keys to values, not the text 'just text'."),
            ("- name: x\n", "1:1: a spec must be a mapping of keys to values, not a list."),
            ("name: a\n---\nname: b\n", "2:1: a second YAML document starts here. Keep one document in a spec."),
            ("name: [a\n", "2:1: not valid YAML: did not find expected ',' or ']' (while parsing a flow sequence)."),
            (
                "name: a\ndata:\n\tsource: mnist\n",
                "3:1: not valid YAML: found character that cannot start any token (while scanning for the next token). A tab stands here; YAML is indented with spaces."
            ),
            ("name: \"a\n", "2:1: not valid YAML: found unexpected end of stream (while scanning a quoted scalar)."),
            ("name: a\n  b: c\n", "2:4: not valid YAML: mapping values are not allowed in this context."),
            (
                "name: a\nname: b\n",
                "1:1: the key 'name', which stands here first, is repeated in its mapping. Keep one of them."
            ),
            (
                "name: a\n\"name\": b\n",
                "1:1: the key 'name', which stands here first, is repeated in its mapping. Keep one of them."
            ),
            ("name: *nowhere\n", "1:7: not valid YAML: found undefined alias."),
            (
                "name: !!python/object a\n",
                "1:7: the tag 'tag:yaml.org,2002:python/object' is not supported. Remove it."
            ),
            ("name: a\n? [a, b]\n: c\n", "2:3: a key must be a name, not a list or a mapping."),
            ("name: a\n<<: {question: b}\n", "2:1: merge keys (<<) are not supported. Write the keys out."),
            ("name: a\u{7}b\n", "1:8: not valid YAML: control characters are not allowed."),
            (
                "name: %a\n",
                "1:7: not valid YAML: found character that cannot start any token (while scanning for the next token)."
            ),
        ]
        for (text, error) in cases {
            #expect(Example.error(text) == "test.yaml:\(error)", "\(text)")
        }
    }

    @Test func refusesLinesAfterTheBase() {
        let cases: [(text: String, error: String)] = [
            (
                "training: {epochs: 1, batch: 2, epochs: 3}\n",
                "4:12: the key 'epochs', which stands here first, is repeated in its mapping. Keep one of them."
            )
        ]
        for (text, error) in cases {
            #expect(Example.error(Example.base + text) == "test.yaml:\(error)", "\(text)")
        }
    }
}

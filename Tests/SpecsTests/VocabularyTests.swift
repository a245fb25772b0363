import Testing

@testable import Specs

@Suite struct VocabularyTests {
    @Test func findsNothingWrongWithTheExample() {
        #expect(Example.vocabulary.problems == [])
    }

    @Test func findsItsOwnProblems() {
        let vocabulary = Vocabulary(
            tasks: [
                Entry(
                    "train",
                    fields: [
                        Field("seeds", .integer(atLeast: 0)), Field("a", .named("nothing")),
                        Field("a", .boolean, default: 5),
                        Field("b.c", .string), Field("d", .named("kind"), default: "z"),
                        Field("e", .optional(.record([Field("f", .number(.positive), default: 0.0)]))),
                    ])
            ],
            categories: ["kind": [Entry("x"), Entry("x")]])
        #expect(
            vocabulary.problems == [
                "'train' has the field 'a' twice.",
                "'train.a' has the unknown category 'nothing'.",
                "The default of 'train.a': 'train.a' must be true or false, not 5.",
                "'train.b.c' cannot be part of a path.",
                "The default of 'train.d': unknown kind 'z'. Choose one of: x, x.",
                "The default of 'train.e.f': 'train.e.f' must be greater than 0, not 0.",
                "The kind 'x' stands twice.",
                "The task 'train' has a field 'seeds', which is a key of every spec.",
            ])
    }

    @Test func survivesADefaultThatContainsItself() {
        let vocabulary = Vocabulary(
            tasks: [Entry("train", fields: [Field("a", .named("kind"), default: "x")])],
            categories: ["kind": [Entry("x", fields: [Field("again", .named("kind"), default: "x")])]])
        #expect(vocabulary.problems.first?.contains("is nested more than 80 levels deep") == true)
    }

    @Test func knowsTheEndsOfRanges() {
        let cases: [(range: NumberRange, inside: [Double], outside: [Double], words: String)] = [
            (.any, [-1e300, 0, 1e300], [.infinity, -.infinity, .nan], "finite"),
            (.positive, [1e-300], [0, -1], "greater than 0"),
            (.nonnegative, [0, 1], [-1e-300], "at least 0"),
            (.within(0..<1), [0, 0.999], [1, -0.1], "at least 0 and less than 1"),
            (.within(-1...0.5), [-1, 0.5], [0.6, -1.1], "at least -1 and at most 0.5"),
            (NumberRange(lower: .open(0), upper: .closed(1)), [1, 0.1], [0, 1.1], "greater than 0 and at most 1"),
            (.greater(than: 2), [2.1], [2], "greater than 2"),
            (.atLeast(2), [2], [1.9], "at least 2"),
        ]
        for (range, inside, outside, words) in cases {
            #expect(inside.allSatisfy(range.contains))
            #expect(!outside.contains(where: range.contains))
            #expect(range.words == words)
        }
    }

    @Test func suggestsOnlyNearNames() {
        let names = ["sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw", "lr", "weight-decay"]
        let cases: [(word: String, name: String?)] = [
            ("adm", "adam"), ("adma", "adam"), ("ADAM", "adam"), ("adamx", "adam"), ("sdg", "sgd"), ("l", "lr"),
            ("rl", "lr"),
            ("x", nil), ("momentun", "momentum"), ("weight_decay", "weight-decay"), ("wheight-dekay", "weight-decay"),
            ("rms", nil), ("lbfgs", nil), ("", nil), (String(repeating: "a", count: 100_000), nil),
            ("momtum", "momentum"), ("mmntm", nil),
        ]
        for (word, name) in cases { #expect(Suggestion.nearest(to: word, among: names) == name, "\(word.prefix(20))") }
        #expect(Suggestion.hint(for: "rms", among: names, list: "Choose one of") == "Did you mean 'rmsprop'?")
        #expect(Suggestion.hint(for: "zzz", among: ["a", "b"], list: "Choose one of") == "Choose one of: a, b.")
        #expect(Suggestion.hint(for: "zzz", among: [], list: "Choose one of") == "")
    }

    @Test func measuresEdits() {
        let cases: [(String, String, Int)] = [
            ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3),
            ("ca", "abc", 3), ("adam", "adma", 1),
        ]
        for (first, second, distance) in cases {
            #expect(Suggestion.distance(Array(first.unicodeScalars), Array(second.unicodeScalars)) == distance)
            #expect(Suggestion.distance(Array(second.unicodeScalars), Array(first.unicodeScalars)) == distance)
        }
    }
}

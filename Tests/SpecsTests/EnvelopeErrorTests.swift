import Testing

@testable import Specs

/// Mistakes in the keys that every spec has. Each case is a text and its error, which starts with line and column.
@Suite struct EnvelopeErrorTests {
    @Test func refusesWholeSpecs() {
        let cases: [(text: String, error: String)] = [
            ("question: why\n", "1:1: the key 'name' is missing. It names the experiment and its folder."),
            (
                "name: ../x\n",
                "1:7: the name '../x' cannot be a folder's. Use up to 100 lower-case letters, digits, '-' and '_', and start with a letter or a digit."
            ),
            (
                "name: Base\n",
                "1:7: the name 'Base' cannot be a folder's. Use up to 100 lower-case letters, digits, '-' and '_', and start with a letter or a digit."
            ),
            (
                "name: a/b\n",
                "1:7: the name 'a/b' cannot be a folder's. Use up to 100 lower-case letters, digits, '-' and '_', and start with a letter or a digit."
            ),
            (
                "name: -a\n",
                "1:7: the name '-a' cannot be a folder's. Use up to 100 lower-case letters, digits, '-' and '_', and start with a letter or a digit."
            ),
            (
                "name: ''\n",
                "1:7: the name '' cannot be a folder's. Use up to 100 lower-case letters, digits, '-' and '_', and start with a letter or a digit."
            ),
            (
                "name: 'a b'\n",
                "1:7: the name 'a b' cannot be a folder's. Use up to 100 lower-case letters, digits, '-' and '_', and start with a letter or a digit."
            ),
            ("name: 12\n", "1:7: 'name' must be a text, not 12. Put it in quotes: \"12\"."),
            ("name: true\n", "1:7: 'name' must be a text, not true. Put it in quotes: \"true\"."),
            ("name: [a]\n", "1:7: 'name' must be a text, not a list."),
        ]
        for (text, error) in cases {
            #expect(Example.error(text) == "test.yaml:\(error)", "\(text)")
        }
    }

    @Test func refusesLinesAfterTheBase() {
        let cases: [(text: String, error: String)] = [
            ("task: trian\n", "4:7: unknown task 'trian'. Did you mean 'train'?"),
            ("task: paint\n", "4:7: unknown task 'paint'. Choose one of: train, time."),
            ("task: [train]\n", "4:7: 'task' must be a text, not a list."),
            ("question: 5\n", "4:11: 'question' must be a text, not 5. Put it in quotes: \"5\"."),
            ("seed: 5\n", "4:1: unknown key 'seed'. Did you mean 'seeds'?"),
            ("optimzer: sgd\n", "4:1: unknown key 'optimzer'. Did you mean 'optimizer'?"),
            (
                "colour: red\n",
                "4:1: unknown key 'colour'. The keys of a train spec are: name, question, task, seeds, sweep, report, scales, data, model, loss, optimizer, schedule, training."
            ),
            ("seeds: 0\n", "4:8: 'seeds' must be an integer from 1 to 100000, not 0."),
            ("seeds: -1\n", "4:8: 'seeds' must be an integer from 1 to 100000, not -1."),
            ("seeds: []\n", "4:8: 'seeds' must hold 1 to 100000 values, not 0."),
            ("seeds: [1, 1]\n", "4:12: the seed 1 stands twice."),
            ("seeds: [1, -1]\n", "4:12: 'seeds.1' must be an integer of at least 0, not -1."),
            ("seeds: many\n", "4:8: 'seeds' must be an integer from 1 to 100000 or a list, not the text 'many'."),
            ("seeds: 1.5\n", "4:8: 'seeds' must be an integer, not 1.5."),
            ("seeds: 1e3\n", "4:8: 'seeds' must be an integer, not 1e3. Write 1000."),
            ("seeds: 100001\n", "4:8: 'seeds' must be an integer from 1 to 100000, not 100001."),
            ("seeds: null\n", "4:8: 'seeds' must be an integer from 1 to 100000 or a list, not null."),
            ("seeds: {a: 1}\n", "4:8: 'seeds' must be an integer from 1 to 100000 or a list, not a mapping."),
        ]
        for (text, error) in cases {
            #expect(Example.error(Example.base + text) == "test.yaml:\(error)", "\(text)")
        }
    }
}

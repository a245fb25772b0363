import Testing

@testable import Specs

/// Values of a wrong type or range. Each case is a text and its error, which starts with line and column.
@Suite struct ValueErrorTests {
    @Test func refusesLinesAfterTheBase() {
        let cases: [(text: String, error: String)] = [
            ("training: {epochs: five}\n", "4:20: 'training.epochs' must be an integer, not the text 'five'."),
            ("training: {epochs: 0}\n", "4:20: 'training.epochs' must be an integer from 1 to 10000, not 0."),
            ("training: {epochs: 10001}\n", "4:20: 'training.epochs' must be an integer from 1 to 10000, not 10001."),
            ("training: {epochs: 2.0}\n", "4:20: 'training.epochs' must be an integer, not 2.0. Write 2."),
            ("training: {epochs: 1e3}\n", "4:20: 'training.epochs' must be an integer, not 1e3. Write 1000."),
            (
                "training: {epochs: '5'}\n",
                "4:20: 'training.epochs' must be an integer, not the text '5'. Remove the quotes."
            ),
            (
                "training: {epochs: 0x10}\n",
                "4:20: 'training.epochs' must be an integer, not the text '0x10'. Write the number in decimal."
            ),
            (
                "training: {epochs: 010}\n",
                "4:20: 'training.epochs' must be an integer, not the text '010'. Write the number without leading zeros."
            ),
            (
                "training: {epochs: 1_000}\n",
                "4:20: 'training.epochs' must be an integer, not the text '1_000'. Write the number without '_'."
            ),
            (
                "training: {epochs: 99999999999999999999}\n",
                "4:20: 'training.epochs' must be an integer, not 99999999999999999999."
            ),
            ("training: {epochs: true}\n", "4:20: 'training.epochs' must be an integer, not true."),
            ("training: {epochs: }\n", "4:20: 'training.epochs' must be an integer, not nothing."),
            ("training: {epochs: [1]}\n", "4:20: 'training.epochs' must be an integer, not a list."),
            ("training: {batch: 0}\n", "4:19: 'training.batch' must be an integer of at least 1, not 0."),
            ("training: {epoch: 1}\n", "4:12: 'training' has no key 'epoch'. Did you mean 'epochs'?"),
            ("training: {speed: 1}\n", "4:12: 'training' has no key 'speed'. Its keys are: epochs, batch, clip."),
            ("training: 5\n", "4:11: 'training' must be a mapping, not 5."),
            ("training: {clip: on}\n", "4:18: 'training.clip' cannot be 'on'. Choose one of: off."),
            (
                "training: {clip: -1}\n",
                "4:18: 'training.clip' must be a number that is greater than 0 or 'off', not -1."
            ),
            (
                "training: {clip: []}\n",
                "4:18: 'training.clip' must be a number that is greater than 0 or 'off', not an empty list."
            ),
            ("training: {clip: 0}\n", "4:18: 'training.clip' must be a number that is greater than 0 or 'off', not 0."),
            ("optimizer: {adam: {lr: 0}}\n", "4:24: 'optimizer.lr' must be greater than 0, not 0."),
            ("optimizer: {adam: {lr: -1}}\n", "4:24: 'optimizer.lr' must be greater than 0, not -1."),
            (
                "optimizer: {adam: {lr: .inf}}\n",
                "4:24: 'optimizer.lr' must be a number, not the text '.inf'. A number must be finite."
            ),
            (
                "optimizer: {adam: {lr: -.inf}}\n",
                "4:24: 'optimizer.lr' must be a number, not the text '-.inf'. A number must be finite."
            ),
            (
                "optimizer: {adam: {lr: .nan}}\n",
                "4:24: 'optimizer.lr' must be a number, not the text '.nan'. A number must be finite."
            ),
            (
                "optimizer: {adam: {lr: 1e999}}\n",
                "4:24: 'optimizer.lr' must be a number, not the text '1e999'. That is beyond the range of a 64-bit floating-point number."
            ),
            (
                "optimizer: {adam: {lr: 1e-999}}\n",
                "4:24: 'optimizer.lr' must be a number, not the text '1e-999'. That is beyond the range of a 64-bit floating-point number."
            ),
            (
                "optimizer: {adam: {lr: '0.1'}}\n",
                "4:24: 'optimizer.lr' must be a number, not the text '0.1'. Remove the quotes."
            ),
            ("optimizer: {adam: {lr: fast}}\n", "4:24: 'optimizer.lr' must be a number, not the text 'fast'."),
            (
                "optimizer: {adam: {lr: 0x10}}\n",
                "4:24: 'optimizer.lr' must be a number, not the text '0x10'. Write the number in decimal."
            ),
            (
                "optimizer: {adam: {lr: 1_000.5}}\n",
                "4:24: 'optimizer.lr' must be a number, not the text '1_000.5'. Write the number without '_'."
            ),
            ("optimizer: {adam: {lr: {a: 1}}}\n", "4:24: 'optimizer.lr' must be a number, not a mapping."),
            ("optimizer: {adam: {lr: null}}\n", "4:24: 'optimizer.lr' must be a number, not null."),
            ("optimizer: {adam: {lr: ~}}\n", "4:24: 'optimizer.lr' must be a number, not null."),
        ]
        for (text, error) in cases {
            #expect(Example.error(Example.base + text) == "test.yaml:\(error)", "\(text)")
        }
    }

    @Test func refusesWholeSpecs() {
        let cases: [(text: String, error: String)] = [
            (
                "name: base\ndata: {source: mist}\nmodel: linear\n",
                "2:16: 'data.source' cannot be 'mist'. Did you mean 'mnist'?"
            ),
            (
                "name: base\ndata: {source: cifar}\nmodel: linear\n",
                "2:16: 'data.source' cannot be 'cifar'. Choose one of: fashion-mnist, mnist, csv."
            ),
            (
                "name: base\ndata: {source: mnist, normalize: no}\nmodel: linear\n",
                "2:34: 'data.normalize' must be true or false, not the text 'no'. Write false."
            ),
            (
                "name: base\ndata: {source: mnist, normalize: yes}\nmodel: linear\n",
                "2:34: 'data.normalize' must be true or false, not the text 'yes'. Write true."
            ),
            (
                "name: base\ndata: {source: mnist, normalize: 1}\nmodel: linear\n",
                "2:34: 'data.normalize' must be true or false, not 1."
            ),
            (
                "name: base\ndata: {source: mnist, note: 5}\nmodel: linear\n",
                "2:29: 'data.note' must be a text, not 5. Put it in quotes: \"5\"."
            ),
            (
                "name: base\ndata: {source: mnist, note: null}\nmodel: linear\n",
                "2:29: 'data.note' must be a text, not null."
            ),
            (
                "name: base\ndata: {source: mnist, note: true}\nmodel: linear\n",
                "2:29: 'data.note' must be a text, not true. Put it in quotes: \"true\"."
            ),
            ("name: base\ndata: {}\nmodel: linear\n", "2:7: 'data' lacks the key 'source'. A data set."),
            (
                "name: base\ndata: {source: mnist, train: 0}\nmodel: linear\n",
                "2:30: 'data.train' must be an integer of at least 1, not 0."
            ),
            (
                "name: base\ndata: {source: mnist, train: all}\nmodel: linear\n",
                "2:30: 'data.train' must be an integer, not the text 'all'."
            ),
            ("name: base\ndata: [mnist]\nmodel: linear\n", "2:7: 'data' must be a mapping, not a list."),
            ("name: base\ndata: mnist\nmodel: linear\n", "2:7: 'data' must be a mapping, not the text 'mnist'."),
            (
                "name: base\ndata: {source: [mnist]}\nmodel: linear\n",
                "2:16: 'data.source' must be one of fashion-mnist, mnist, csv, not a list."
            ),
            ("name: base\nmodel: linear\n", "1:1: the key 'data' is missing. What to train on."),
        ]
        for (text, error) in cases {
            #expect(Example.error(text) == "test.yaml:\(error)", "\(text)")
        }
    }
}

import Testing

@testable import Specs

/// Mistakes in named choices. Each case is a text and its error, which starts with line and column.
@Suite struct NamedErrorTests {
    @Test func refusesLinesAfterTheBase() {
        let cases: [(text: String, error: String)] = [
            ("optimizer: adm\n", "4:12: unknown optimizer 'adm'. Did you mean 'adam'?"),
            (
                "optimizer: lbfgs\n",
                "4:12: unknown optimizer 'lbfgs'. Choose one of: sgd, momentum, nesterov, adagrad, rmsprop, adam, adamw."
            ),
            ("optimizer: {adm: {lr: 1}}\n", "4:13: unknown optimizer 'adm'. Did you mean 'adam'?"),
            ("optimizer: {adam: {lrr: 0.1}}\n", "4:20: adam has no parameter 'lrr'. Did you mean 'lr'?"),
            (
                "optimizer: {adam: {speed: 0.1}}\n",
                "4:20: adam has no parameter 'speed'. Its parameters are: lr, beta1, beta2."
            ),
            (
                "optimizer: {adam: 0.1}\n",
                "4:19: the parameters of adam must be a mapping, not 0.1. Write {adam: {PARAMETER: VALUE}}."
            ),
            (
                "optimizer: {adam: {}, sgd: {}}\n",
                "4:23: 'optimizer' must name one optimizer, not 2: 'adam', 'sgd'. Write {NAME: {PARAMETER: VALUE}}."
            ),
            (
                "optimizer: {name: adam, lr: 0.1}\n",
                "4:25: 'optimizer' must name one optimizer, not 2: 'name', 'lr'. Write {NAME: {PARAMETER: VALUE}}."
            ),
            (
                "optimizer: [adam]\n",
                "4:12: 'optimizer' must name one optimizer, not a list. Choose one of: sgd, momentum, nesterov, adagrad, rmsprop, adam, adamw."
            ),
            (
                "optimizer: null\n",
                "4:12: 'optimizer' must name one optimizer, not null. Choose one of: sgd, momentum, nesterov, adagrad, rmsprop, adam, adamw."
            ),
            (
                "optimizer: {}\n",
                "4:12: 'optimizer' must name one optimizer, not an empty mapping. Choose one of: sgd, momentum, nesterov, adagrad, rmsprop, adam, adamw."
            ),
            (
                "optimizer: {adam: {beta1: 1.0}}\n",
                "4:27: 'optimizer.beta1' must be at least 0 and less than 1, not 1.0."
            ),
            (
                "optimizer: {lr: 0.1}\n",
                "4:13: unknown optimizer 'lr'. Choose one of: sgd, momentum, nesterov, adagrad, rmsprop, adam, adamw."
            ),
            (
                "optimizer: 5\n",
                "4:12: unknown optimizer '5'. Choose one of: sgd, momentum, nesterov, adagrad, rmsprop, adam, adamw."
            ),
            ("loss: cross\n", "4:7: unknown loss 'cross'. Did you mean 'cross-entropy'?"),
            ("loss: []\n", "4:7: 'loss' must hold at least 1 value, not 0."),
            ("loss: [mse, msee]\n", "4:13: unknown loss 'msee'. Did you mean 'mse'?"),
            ("loss: {mse: {a: 1}}\n", "4:14: mse has no parameter 'a'. It takes none."),
            ("loss: 5\n", "4:7: 'loss' must be the name of one loss or a list, not 5."),
            ("loss: null\n", "4:7: 'loss' must be the name of one loss or a list, not null."),
            ("schedule: step\n", "4:11: step lacks the parameter 'every'."),
        ]
        for (text, error) in cases {
            #expect(Example.error(Example.base + text) == "test.yaml:\(error)", "\(text)")
        }
    }

    @Test func refusesWholeSpecs() {
        let cases: [(text: String, error: String)] = [
            ("name: base\ndata: {source: mnist}\nmodel: mlp\n", "3:8: mlp lacks the parameter 'hidden'."),
            ("name: base\ndata: {source: mnist}\nmodel: {mlp: {}}\n", "3:14: mlp lacks the parameter 'hidden'."),
            (
                "name: base\ndata: {source: mnist}\nmodel: {mlp: {hidden: 8}}\n",
                "3:23: 'model.hidden' must be a list, not 8. Put it in brackets: [...]."
            ),
            (
                "name: base\ndata: {source: mnist}\nmodel: {mlp: {hidden: [8, 0]}}\n",
                "3:27: 'model.hidden.1' must be an integer of at least 1, not 0."
            ),
            (
                "name: base\ndata: {source: mnist}\nmodel: {mlp: {hidden: [8, a]}}\n",
                "3:27: 'model.hidden.1' must be an integer, not the text 'a'."
            ),
            (
                "name: base\ndata: {source: mnist}\nmodel: {mlp: {hidden: [1,1,1,1,1,1,1,1,1]}}\n",
                "3:23: 'model.hidden' must hold 0 to 8 values, not 9."
            ),
            (
                "name: base\ndata: {source: mnist}\nmodel: {linear: {hidden: [8]}}\n",
                "3:18: linear has no parameter 'hidden'. It takes none."
            ),
            (
                "name: base\ndata: {source: mnist}\nmodel: {mlp: {hidden: [8], activation: rleu}}\n",
                "3:40: unknown activation 'rleu'. Did you mean 'relu'?"
            ),
            (
                "name: base\ndata: {source: mnist}\nmodel: {stack: {layers: []}}\n",
                "3:25: 'model.layers' must hold 1 to 4 values, not 0."
            ),
            (
                "name: base\ndata: {source: mnist}\nmodel: {stack: {layers: [relu, {tanh: {slope: 1}}]}}\n",
                "3:40: tanh has no parameter 'slope'. It takes none."
            ),
            (
                "name: base\ndata: {source: mnist}\nmodel: {mlp: {hidden: [8], activation: {leaky-relu: {slope: a}}}}\n",
                "3:61: 'model.activation.slope' must be a number, not the text 'a'."
            ),
        ]
        for (text, error) in cases {
            #expect(Example.error(text) == "test.yaml:\(error)", "\(text)")
        }
    }
}

import Testing

@testable import Specs

/// Mistakes in the sweep. Each case is a text and its error, which starts with line and column.
@Suite struct SweepErrorTests {
    @Test func refusesLinesAfterTheBase() {
        let cases: [(text: String, error: String)] = [
            (
                "sweep: 5\n",
                "4:8: 'sweep' must be a mapping of settings to their values, not 5. Write optimizer: [sgd, adam] below it."
            ),
            (
                "sweep: [a]\n",
                "4:8: 'sweep' must be a mapping of settings to their values, not a list. Write optimizer: [sgd, adam] below it."
            ),
            (
                "sweep:\n  optimizer: sgd\n",
                "5:14: 'sweep.optimizer' must be a list of values or a range, not the text 'sgd'. Write [0.1, 0.2], {log: [0.001, 1], count: 4} or {linear: [0, 1], count: 3}."
            ),
            ("sweep:\n  optimizer: []\n", "5:14: 'sweep.optimizer' has no values."),
            ("sweep:\n  optimizer: [sgd, adm]\n", "5:20: unknown optimizer 'adm'. Did you mean 'adam'?"),
            (
                "sweep:\n  optimizer: [sgd, sgd]\n",
                "5:20: 'sweep.optimizer' has the text 'sgd' twice. It stands first on line 5, column 15."
            ),
            (
                "sweep:\n  optimizer: [sgd, {sgd: {momentum: 0}}]\n",
                "5:20: two points of the sweep are the same trial: optimizer=sgd and optimizer=sgd(momentum=0). Drop one of them."
            ),
            (
                "sweep:\n  optimizer: {sgd: {}, adam: {}}\n",
                "5:14: 'sweep.optimizer' must be a list of values or a range, not a mapping. Write [0.1, 0.2], {log: [0.001, 1], count: 4} or {linear: [0, 1], count: 3}."
            ),
            ("sweep:\n  optimzer: [sgd]\n", "5:3: unknown key 'optimzer'. Did you mean 'optimizer'?"),
            (
                "sweep:\n  optimizer.lrr: [0.1]\n",
                "5:3: sgd has no parameter 'lrr', so 'optimizer.lrr' cannot be set for this optimizer. Did you mean 'lr'?"
            ),
            (
                "sweep:\n  optimizer.lr: [0.1, 0.10]\n",
                "5:23: 'sweep.optimizer.lr' has 0.10 twice. It stands first on line 5, column 18."
            ),
            (
                "sweep:\n  optimizer.lr: [1, 1.0]\n",
                "5:21: 'sweep.optimizer.lr' has 1.0 twice. It stands first on line 5, column 18."
            ),
            ("sweep:\n  optimizer.lr: [0.1, -1]\n", "5:23: 'optimizer.lr' must be greater than 0, not -1."),
            ("sweep:\n  optimizer.lr: [0.1, a]\n", "5:23: 'optimizer.lr' must be a number, not the text 'a'."),
            (
                "sweep:\n  optimizer: [sgd, adam]\n  optimizer.beta1: [0.5, 0.6]\n",
                "6:3: sgd has no parameter 'beta1', so 'optimizer.beta1' cannot be set for this optimizer. Its parameters are: lr, momentum."
            ),
            (
                "sweep:\n  optimizer.sgd.momentum: [0.5]\n  optimizer: [sgd, adam]\n",
                "5:3: the optimizer is adam, so 'optimizer.sgd.momentum' has nothing to set. Set a parameter of adam, or sweep optimizers that all have it."
            ),
            (
                "sweep:\n  optimizer.momentums: [0.5]\n  optimizer: [sgd, adam]\n",
                "5:3: sgd has no parameter 'momentums', so 'optimizer.momentums' cannot be set for this optimizer. Did you mean 'momentum'?"
            ),
            (
                "sweep:\n  optimizer: [{sgd: {lr: 0.1}}, adam]\n  optimizer.lr: [0.1, 0.2]\n",
                "6:3: the sweep sets 'optimizer.lr' twice in one trial; the other value stands on line 5."
            ),
            (
                "sweep:\n  optimizer.lr: [0.1]\n  optimizer.sgd.lr: [0.2]\n",
                "6:3: the sweep sets 'optimizer.sgd.lr' twice in one trial; the other value stands on line 5."
            ),
            (
                "sweep:\n  training.epochs.x: [1]\n",
                "5:3: 'training.epochs' is a single value, so 'training.epochs.x' is no setting."
            ),
            (
                "sweep:\n  training..epochs: [1]\n",
                "5:3: 'training..epochs' is no path of a setting. Write it as optimizer.lr."
            ),
            ("sweep:\n  '': [1]\n", "5:3: '' is no path of a setting. Write it as optimizer.lr."),
            (
                "sweep:\n  model.hidden.1: [1]\n",
                "5:3: 'model.hidden' has no element '1'. Elements are counted from 0; there are 1."
            ),
            (
                "sweep:\n  model.hidden.x: [1]\n",
                "5:3: 'model.hidden' has no element 'x'. Elements are counted from 0; there are 1."
            ),
            (
                "sweep:\n  schedule.every: [1]\n",
                "5:3: no schedule is chosen, so 'schedule.every' has nothing to set. Give 'schedule' in the spec."
            ),
            (
                "sweep:\n  data: [{source: mnist}, {source: mist}]\n",
                "5:36: 'data.source' cannot be 'mist'. Did you mean 'mnist'?"
            ),
            (
                "sweep:\n  seed: [1]\n",
                "5:3: seeds are not part of the sweep. Write 'seeds: 5' or 'seeds: [1, 2]' at the top level; every trial runs with each of them."
            ),
            (
                "sweep:\n  seeds: [1]\n",
                "5:3: seeds are not part of the sweep. Write 'seeds: 5' or 'seeds: [1, 2]' at the top level; every trial runs with each of them."
            ),
            (
                "sweep:\n  name: [a, b]\n",
                "5:3: unknown key 'name'. The keys of a train spec are: data, model, loss, optimizer, schedule, training."
            ),
            (
                "sweep:\n  optimizer.lr: {log: [0, 1], count: 3}\n",
                "5:17: 'sweep.optimizer.lr.log' needs ends greater than 0. Linear ranges and uniform draws take any ends."
            ),
            (
                "sweep:\n  optimizer.lr: {log: [1, 1], count: 3}\n",
                "5:17: 'sweep.optimizer.lr.log' needs two different ends."
            ),
            (
                "sweep:\n  optimizer.lr: {log: [0.1], count: 3}\n",
                "5:23: 'sweep.optimizer.lr.log' must hold 2 values, not 1."
            ),
            ("sweep:\n  optimizer.lr: {log: [0.1, 1]}\n", "5:17: 'sweep.optimizer.lr' lacks the key 'count'."),
            (
                "sweep:\n  optimizer.lr: {log: [0.1, 1], count: 1}\n",
                "5:40: 'sweep.optimizer.lr.count' must be an integer from 2 to 100000, not 1."
            ),
            (
                "sweep:\n  optimizer.lr: {log: [0.1, 1], counts: 2}\n",
                "5:33: 'sweep.optimizer.lr' has no key 'counts'. Did you mean 'count'?"
            ),
            (
                "sweep:\n  optimizer.lr: {lin: [0.1, 1], count: 2}\n",
                "5:17: 'sweep.optimizer.lr' must be a list of values or a range, not a mapping. Write [0.1, 0.2], {log: [0.001, 1], count: 4} or {linear: [0, 1], count: 3}."
            ),
            (
                "sweep:\n  optimizer.lr: {linear: [-1, 1], count: 2}\n",
                "5:17: 'optimizer.lr' must be greater than 0, not -1."
            ),
            (
                "sweep:\n  training.epochs: {linear: [1, 4], count: 10}\n",
                "5:20: 'sweep.training.epochs' would take 1 twice. Lower the count or move the ends apart."
            ),
            (
                "sweep:\n  training.epochs: {linear: [1, 4.5], count: 3}\n",
                "5:20: 'training.epochs' takes integers, so the ends of its range must be integers."
            ),
            (
                "sweep:\n  optimizer: {linear: [1, 4], count: 3}\n",
                "5:14: 'optimizer' takes no numbers, so it has no range. Give a list of values."
            ),
            (
                "sweep:\n  optimizer.lr: {linear: [1, 1.000001], count: 9}\n",
                "5:17: 'sweep.optimizer.lr' would take 1 twice. Lower the count or move the ends apart."
            ),
            (
                "sweep:\n  training.epochs: {linear: [1, 1000], count: 1000}\n  training.batch: {linear: [1, 1000], count: 1000}\n",
                "4:1: the sweep has more than 100000 trials: 1000 x 1000 x 1 seeds. Sweep fewer values, or draw some with 'random'."
            ),
            ("sweep:\n  zip: 5\n", "5:8: 'sweep.zip' must be a mapping of settings to lists of one length, not 5."),
            (
                "sweep:\n  zip: {}\n",
                "5:8: 'sweep.zip' must be a mapping of settings to lists of one length, not an empty mapping."
            ),
            (
                "sweep:\n  zip: {optimizer.lr: [0.1, 0.2], training.epochs: [1]}\n",
                "5:35: the zip's lists differ in length: 2 for 'optimizer.lr', 1 for 'training.epochs'. They advance together, so give them equally many."
            ),
            (
                "sweep:\n  zip: {optimizer.lr: [0.1, 0.1], training.epochs: [1, 1]}\n",
                "5:29: two points of the sweep are the same trial: optimizer.lr=0.1, training.epochs=1 and optimizer.lr=0.1, training.epochs=1. Drop one of them."
            ),
            (
                "sweep:\n  zip: {optimizer.lr: 5}\n",
                "5:23: 'sweep.optimizer.lr' must be a list of values or a range, not 5. Write [0.1, 0.2], {log: [0.001, 1], count: 4} or {linear: [0, 1], count: 3}."
            ),
            (
                "sweep:\n  zip: {optimizer.lr: [0.1]}\n  optimizer.lr: [0.2]\n",
                "6:3: the sweep sets 'optimizer.lr' twice in one trial; the other value stands on line 5."
            ),
            ("sweep:\n  random: 5\n", "5:11: 'sweep.random' must be a mapping, not 5."),
            ("sweep:\n  random: {count: 2}\n", "5:11: 'sweep.random' lacks the key 'draw'."),
            (
                "sweep:\n  random: {count: 0, draw: {optimizer.lr: {uniform: [0.1, 1]}}}\n",
                "5:19: 'sweep.random.count' must be an integer from 1 to 100000, not 0."
            ),
            (
                "sweep:\n  random: {drow: {optimizer.lr: {uniform: [0.1, 1]}}}\n",
                "5:12: 'sweep.random' has no key 'drow'. Did you mean 'draw'?"
            ),
            (
                "sweep:\n  random: {count: 2, draw: {}}\n",
                "5:28: 'sweep.random.draw' must be a mapping of settings, not an empty mapping. Write optimizer.lr: {log-uniform: [0.0001, 1]} below it."
            ),
            (
                "sweep:\n  random: {count: 2, draw: {optimizer.lr: [0.1, 1]}}\n",
                "5:43: 'sweep.random.draw.optimizer.lr' must say how to draw, not be a list. Write {uniform: [0, 1]}, {log-uniform: [0.001, 1]} or {choice: [sgd, adam]}."
            ),
            (
                "sweep:\n  random: {count: 2, draw: {optimizer.lr: {normal: [0.1, 1]}}}\n",
                "5:43: 'sweep.random.draw.optimizer.lr' must say how to draw, not be a mapping. Write {uniform: [0, 1]}, {log-uniform: [0.001, 1]} or {choice: [sgd, adam]}."
            ),
            (
                "sweep:\n  random: {count: 2, draw: {optimizer.lr: {uniform: [1, 0.1]}}}\n",
                "5:53: 'sweep.random.draw.optimizer.lr.uniform' needs the lower end first."
            ),
            (
                "sweep:\n  random: {count: 2, draw: {optimizer.lr: {log-uniform: [0, 0.1]}}}\n",
                "5:57: 'sweep.random.draw.optimizer.lr.log-uniform' needs ends greater than 0. Linear ranges and uniform draws take any ends."
            ),
            (
                "sweep:\n  random: {count: 3, draw: {optimizer: {choice: [sgd, adam]}}}\n",
                "5:29: 'sweep.random' finds only 2 different draws, not 3. Lower its count or widen what it draws from."
            ),
            (
                "sweep:\n  random: {count: 3, draw: {optimizer: {choice: []}}}\n",
                "5:49: 'sweep.random.draw.optimizer.choice' must be a list of values."
            ),
            (
                "sweep:\n  random: {count: 3, draw: {optimizer: {uniform: [0, 1]}}}\n",
                "5:40: 'optimizer' takes no numbers, so it has no range. Give a list of values."
            ),
            (
                "sweep:\n  random: {count: 3, draw: {training.epochs: {uniform: [0.5, 1]}}}\n",
                "5:46: 'training.epochs' takes integers, so the ends of its range must be integers."
            ),
            (
                "seeds: 100000\nsweep: {optimizer: [sgd, adam]}\n",
                "5:1: the sweep has more than 100000 trials: 2 x 100000 seeds. Sweep fewer values, or draw some with 'random'."
            ),
        ]
        for (text, error) in cases {
            #expect(Example.error(Example.base + text) == "test.yaml:\(error)", "\(text)")
        }
    }

    @Test func refusesWholeSpecs() {
        let cases: [(text: String, error: String)] = [
            (
                "name: base\ndata: {source: mnist}\nsweep: {model.hidden: [[8]]}\n",
                "3:9: no model is chosen, so 'model.hidden' has nothing to set. Give 'model' in the spec."
            ),
            (
                "name: base\nsweep: {data.train: [1, 2]}\nmodel: linear\n",
                "2:9: 'data' lacks the key 'source'. A data set."
            ),
        ]
        for (text, error) in cases {
            #expect(Example.error(text) == "test.yaml:\(error)", "\(text)")
        }
    }
}

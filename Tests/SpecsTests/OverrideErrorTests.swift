import Testing

@testable import Specs

/// Mistakes in overrides: an error names the override, or the line of the spec that it spoils.
@Suite struct OverrideErrorTests {
    @Test func refusesOverridesOfABase() {
        let cases: [(set: String, error: String)] = [
            ("x", "an override must have the form KEY=VALUE. Write --set data.train=60000."),
            ("=5", "an override must have the form KEY=VALUE. Write --set data.train=60000."),
            ("optimzer=adam", "unknown key 'optimzer'. Did you mean 'optimizer'?"),
            ("optimizer=adm", "unknown optimizer 'adm'. Did you mean 'adam'?"),
            (
                "optimizer.lrr=1",
                "sgd has no parameter 'lrr', so 'optimizer.lrr' cannot be set for this optimizer. Did you mean 'lr'?"
            ),
            ("optimizer.lr=-1", "'optimizer.lr' must be greater than 0, not -1."),
            ("optimizer.lr=[1", "not valid YAML: did not find expected ',' or ']' (while parsing a flow sequence)."),
            ("optimizer.lr=a: b: c", "not valid YAML: mapping values are not allowed in this context."),
            ("a..b=1", "'a..b' is no path of a setting. Write it as optimizer.lr."),
            ("training.epochs=five", "'training.epochs' must be an integer, not the text 'five'."),
            ("seeds=0", "'seeds' must be an integer from 1 to 100000, not 0."),
            (
                "name=../x",
                "the name '../x' cannot be a folder's. Use up to 100 lower-case letters, digits, '-' and '_', and start with a letter or a digit."
            ),
            ("task=tim", "unknown task 'tim'. Did you mean 'time'?"),
            (
                "optimizer.adam.lr=0.1",
                "the optimizer is sgd, so 'optimizer.adam.lr' has nothing to set. Set a parameter of sgd, or sweep optimizers that all have it."
            ),
            (
                "sweep.optimizer=sgd",
                "'sweep.optimizer' must be a list of values or a range, not the text 'sgd'. Write [0.1, 0.2], {log: [0.001, 1], count: 4} or {linear: [0, 1], count: 3}."
            ),
            ("sweep.optimizr=null", "the sweep has no 'optimizr' to drop."),
            (
                "sweep=5",
                "'sweep' must be a mapping of settings to their values, not 5. Write optimizer: [sgd, adam] below it."
            ),
            (
                "report.compare=seeds",
                "'report.compare' names 'seeds', which is no axis of the sweep. Did you mean 'seed'?"
            ),
            ("question.x=1", "'question' is the text 'why' in the spec, so it has no 'x'."),
            (
                "data.source={a: 1, a: 2}",
                "the key 'a', which stands here first, is repeated in its mapping. Keep one of them."
            ),
            ("optimizer.lr=.inf", "'optimizer.lr' must be a number, not the text '.inf'. A number must be finite."),
            ("training.epochs=*x", "not valid YAML: found undefined alias."),
        ]
        for (override, error) in cases {
            let found = Example.error(Example.base + "question: why\n", set: [override])
            #expect(found == (error.hasPrefix("test.yaml") ? error : "--set \(override): \(error)"))
        }
    }

    @Test func refusesOverridesOfASweep() {
        let cases: [(set: String, error: String)] = [
            (
                "optimizer.lr=0.1",
                "the sweep sets 'optimizer', so this override would do nothing. Use --set 'sweep.optimizer.lr=[0.1]' to set it in all trials."
            ),
            (
                "optimizer=adam",
                "the sweep sets 'optimizer', so this override would do nothing. Use --set 'sweep.optimizer=[adam]' to set it in all trials."
            ),
            (
                "optimizer.momentum=0.5",
                "the sweep sets 'optimizer', so this override would do nothing. Use --set 'sweep.optimizer.momentum=[0.5]' to set it in all trials."
            ),
            (
                "sweep.optimizer=null",
                "test.yaml:7:19: 'report.compare' names 'optimizer', which is no axis of the sweep. Did you mean 'optimizer.lr'?"
            ),
            ("sweep.optimizers=null", "the sweep has no 'optimizers' to drop. Did you mean 'optimizer'?"),
            ("sweep.optimizer=[adam, adm]", "unknown optimizer 'adm'. Did you mean 'adam'?"),
            (
                "sweep.optimizer=[{adam: {lr: 0.3}}]",
                "test.yaml:6:3: the sweep sets 'optimizer.lr' twice in one trial; the other value stands in --set sweep.optimizer=[{adam: {lr: 0.3}}]."
            ),
            ("sweep.optimizer.lr.x=[1]", "'optimizer.lr' is a single value, so 'optimizer.lr.x' is no setting."),
            (
                "sweep.zip.optimizer.lr=[1, 2]",
                "the sweep sets 'optimizer.lr' twice in one trial; the other value stands on line 6."
            ),
        ]
        for (override, error) in cases {
            let found = Example.error(Example.swept, set: [override])
            #expect(found == (error.hasPrefix("test.yaml") ? error : "--set \(override): \(error)"))
        }
    }
}

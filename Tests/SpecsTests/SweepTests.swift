import Testing

@testable import Specs

@Suite struct SweepTests {
    /// `path=label` of every trial, seeds left out.
    private func points(_ sweep: String, set overrides: [String] = []) throws -> [String] {
        try Example.plan(Example.base + sweep, set: overrides).trials.map { trial in
            trial.coordinates.dropLast().map { "\($0.path)=\($0.label)" }.joined(separator: " ")
        }
    }

    /// The value at `path` of every trial's spec; a named choice is stepped through.
    private func settings(_ sweep: String, _ path: String...) throws -> [String] {
        try Example.plan(Example.base + sweep).trials.map { trial in
            var value = trial.settings
            for key in path { value = value[key] ?? value.named?.parameters[key] ?? .null }
            return value.canonicalJSON
        }
    }

    @Test func withoutAxesIsOneTrialASeed() throws {
        for sweep in ["", "sweep:\n", "sweep: {}\n", "sweep: null\n"] {
            let plan = try Example.plan(Example.base + sweep)
            #expect(plan.trials.count == 1)
            #expect(plan.axes == [Axis(path: "seed", labels: ["0"])])
            #expect(plan.trials[0].coordinates == [Coordinate(path: "seed", value: 0, label: "0")])
        }
    }

    @Test func takesSeedsAsACountOrAList() throws {
        #expect(try Example.spec(Example.base + "seeds: 3\n").seeds == [0, 1, 2])
        #expect(try Example.spec(Example.base + "seeds: [7, 3]\n").seeds == [7, 3])
        #expect(try settings("seeds: [7, 3]\n", "seed") == ["7", "3"])
    }

    @Test func multipliesAxesInTheOrderOfTheFile() throws {
        let expected = [
            "training.epochs=1 optimizer=sgd", "training.epochs=1 optimizer=adam", "training.epochs=2 optimizer=sgd",
            "training.epochs=2 optimizer=adam",
        ]
        #expect(try points("sweep: {training.epochs: [1, 2], optimizer: [sgd, adam]}\n") == expected)
    }

    @Test func setsAParameterWithinWhateverIsChosen() throws {
        // The parameter's axis stands first in the file, but the choice is made first.
        let sweep = "sweep: {optimizer.lr: [0.1, 1], optimizer: [sgd, {adam: {beta1: 0.5}}]}\n"
        #expect(
            try settings(sweep, "optimizer") == [
                #"{"sgd":{"lr":0.1,"momentum":0.0}}"#, #"{"adam":{"beta1":0.5,"beta2":0.999,"lr":0.1}}"#,
                #"{"sgd":{"lr":1.0,"momentum":0.0}}"#, #"{"adam":{"beta1":0.5,"beta2":0.999,"lr":1.0}}"#,
            ])
    }

    @Test func replacesTheBaseByASweptChoice() throws {
        let text = "optimizer: {adam: {lr: 0.5, beta1: 0.1}}\nsweep: {optimizer: [adam]}\n"
        #expect(try settings(text, "optimizer") == [#"{"adam":{"beta1":0.9,"beta2":0.999,"lr":0.001}}"#])
    }

    @Test func keepsTheBaseAroundASweptParameter() throws {
        let text = "optimizer: {adam: {beta1: 0.1}}\nsweep: {optimizer.lr: [0.5]}\n"
        #expect(try settings(text, "optimizer") == [#"{"adam":{"beta1":0.1,"beta2":0.999,"lr":0.5}}"#])
    }

    @Test func stepsThroughAChoiceWithAndWithoutItsName() throws {
        for path in ["model.hidden", "model.mlp.hidden"] {
            let sweep = "sweep: {\(path): [[64], [64, 32], []]}\n"
            #expect(try settings(sweep, "model", "hidden") == ["[64]", "[64,32]", "[]"])
            #expect(try points(sweep) == ["\(path)=[64]", "\(path)=[64, 32]", "\(path)=[]"])
        }
        #expect(try settings("sweep: {model.mlp: [{hidden: [1]}]}\n", "model", "hidden") == ["[1]"])
        #expect(try settings("sweep: {model.hidden.0: [1, 2]}\n", "model", "hidden") == ["[1]", "[2]"])
        let activation = "sweep: {model.activation: [leaky-relu], model.activation.slope: [0.5]}\n"
        #expect(try settings(activation, "model", "activation") == [#"{"leaky-relu":{"slope":0.5}}"#])
    }

    @Test func completesWhatTheBaseLacks() throws {
        // Several elements get the same value.
        let base = "name: base\ndata: {source: mnist}\nmodel: {mlp: {hidden: [4, 5, 6]}}\n"
        let ranges = try Example.plan(base + "sweep: {model.hidden.1-2: [7, 8]}\n").trials
        #expect(ranges.map { $0.settings["model"]?["mlp"]?["hidden"] } == [.list([4, 7, 7]), .list([4, 8, 8])])
        for path in ["1-3", "2-1", "-1", "1-", "0-1-2"] {
            #expect(throws: SpecError.self) { try Example.plan(base + "sweep: {model.hidden.\(path): [7]}\n") }
        }
        // `mlp` needs `hidden`, and the sweep gives it.
        let text = "name: base\ndata: {source: mnist}\nmodel: mlp\nsweep: {model.hidden: [[4]]}\n"
        #expect(try Example.plan(text).trials[0].settings["model"]?["mlp"]?["hidden"] == .list([4]))
        let swept = "name: base\ndata: {source: mnist}\nsweep: {model: [linear, {mlp: {hidden: [4]}}]}\n"
        #expect(try Example.plan(swept).axes[0].labels == ["linear", "mlp"])
    }

    @Test func stepsThroughOptionalAndAlternativeValues() throws {
        #expect(try settings("sweep: {data.train: [10, null]}\n", "data", "train") == ["10", "null"])
        #expect(try points("sweep: {data.train: [10, null]}\n") == ["data.train=10", "data.train=none"])
        #expect(try settings("sweep: {training.clip: [off, 1]}\n", "training", "clip") == ["\"off\"", "1.0"])
        #expect(try settings("sweep: {schedule: [null, cosine]}\n", "schedule") == ["null", #"{"cosine":{}}"#])
        #expect(try settings("schedule: {step: {}}\nsweep: {schedule.every: [3]}\n", "schedule", "every") == ["3"])
        #expect(
            try settings("loss: [mse, cross-entropy]\nsweep: {loss.1.smoothing: [0.5]}\n", "loss") == [
                #"[{"mse":{}},{"cross-entropy":{"smoothing":0.5}}]"#
            ])
        #expect(try settings("sweep: {loss.smoothing: [0.25]}\n", "loss") == [#"{"cross-entropy":{"smoothing":0.25}}"#])
    }

    @Test func spacesRanges() throws {
        #expect(
            try settings("sweep: {optimizer.lr: {linear: [0.1, 1], count: 4}}\n", "optimizer", "lr")
                == ["0.1", "0.4", "0.7", "1.0"])
        #expect(
            try settings("sweep: {optimizer.lr: {log: [1, 0.001], count: 4}}\n", "optimizer", "lr")
                == ["1.0", "0.1", "0.01", "0.001"])
        // The ends stay as they are written; what lies between is rounded.
        #expect(
            try settings("sweep: {optimizer.lr: {linear: [0.12345678, 1], count: 3}}\n", "optimizer", "lr")
                == ["0.12345678", "0.561728", "1.0"])
    }

    @Test func keepsIntegersInRangesOfIntegers() throws {
        #expect(
            try settings("sweep: {training.batch: {log: [16, 256], count: 5}}\n", "training", "batch")
                == ["16", "32", "64", "128", "256"])
        #expect(
            try points("sweep: {data.train: {linear: [1, 6], count: 3}}\n") == [
                "data.train=1", "data.train=4", "data.train=6",
            ])
    }

    @Test func advancesAZipTogether() throws {
        let sweep =
            "sweep: {zip: {optimizer.lr: [0.1, 0.2], training.epochs: {linear: [1, 2], count: 2}}, optimizer: [sgd, adam]}\n"
        #expect(
            try points(sweep) == [
                "optimizer.lr=0.1 training.epochs=1 optimizer=sgd", "optimizer.lr=0.1 training.epochs=1 optimizer=adam",
                "optimizer.lr=0.2 training.epochs=2 optimizer=sgd", "optimizer.lr=0.2 training.epochs=2 optimizer=adam",
            ])
        let plan = try Example.plan(Example.base + sweep)
        #expect(plan.axes.map(\.path) == ["optimizer.lr", "training.epochs", "optimizer", "seed"])
        let repeated = try Example.plan(
            Example.base + "sweep: {zip: {optimizer.lr: [0.1, 0.1], training.epochs: [1, 2]}}\n")
        #expect(repeated.axes[0].labels == ["0.1"])
        #expect(repeated.trials.count == 2)
    }

    @Test func multipliesSeveralZips() throws {
        let sweep = "sweep: {zip: [{optimizer.lr: [0.1, 0.2]}, {training.epochs: [1, 2], training.batch: [3, 4]}]}\n"
        #expect(try points(sweep).count == 4)
        #expect(try points(sweep)[1] == "optimizer.lr=0.1 training.epochs=2 training.batch=4")
    }

    @Test func allowsAsManyTrialsAsTheLimit() throws {
        let spec = try Example.spec(Example.base + "seeds: 50000\nsweep: {optimizer: [sgd, adam]}\n")
        #expect(spec.trialCount == 100_000)
    }

    @Test func takesAnotherTask() throws {
        let plan = try Example.plan("name: t\ntask: time\nmodel: linear\nsweep: {steps: [1, 2]}\n")
        #expect(plan.task == "time")
        #expect(plan.trials[1].settings.canonicalJSON == #"{"model":{"linear":{}},"seed":0,"steps":2,"task":"time"}"#)
    }
}

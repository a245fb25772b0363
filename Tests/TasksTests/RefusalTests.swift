import Specs
import Store
import Testing

@testable import Tasks

/// What trains on numbers that mean nothing is refused before the first trial.
@Suite struct RefusalTests {
    private func refusal(_ lines: String) throws -> String {
        let plan = try plan("name: test\n" + lines)
        return try #require(#expect(throws: TaskError.self) { try TrialRunner.check(plan) }).description
    }

    private func iris(loss: String, model: String = "linear", batch: String = "7", train: Int = 60) -> String {
        """
        data: {source: iris, train: \(train), validation: 30, test: 60}
        model: \(model)
        loss: \(loss)
        optimizer: sgd
        training: {epochs: 1, batch: \(batch)}
        """
    }

    @Test(arguments: [
        ("bce", "[0, 1]", "bce-with-logits"), ("dice", "[0, 1]", "soft-dice"),
        ("nll", "log-softmax", "cross-entropy"), ("kl", "log-softmax", "cross-entropy"),
    ])
    func lossesRefuseOutputsThatTheyCannotTake(_ loss: String, _ range: String, _ other: String) throws {
        let message = try refusal(iris(loss: loss))
        #expect(message.contains("the loss \(loss) needs") && message.contains(range) && message.contains("'\(other)'"))
    }

    @Test(arguments: [("bce", "sigmoid"), ("dice", "sigmoid"), ("nll", "log-softmax"), ("kl", "log-softmax")])
    func theSameLossesTakeModelsThatEndAsTheyShould(_ loss: String, _ ending: String) throws {
        let text = iris(loss: loss, model: "{sequential: [linear, \(ending)]}")
        try TrialRunner.check(plan("name: test\n" + text))
        #expect(try run(text).status == .completed)
    }

    /// A model whose outputs leave the range later is found by the measurement after the epoch.
    @Test func outputsThatLeaveTheRangeLaterEndTheRun() throws {
        let text = iris(loss: "dice", model: "{sequential: [{linear: 3}, relu, {relu6: {}}]}")
            .replacing("sgd", with: "{sgd: {lr: 50}}").replacing("epochs: 1", with: "epochs: 5")
        let record = try run(text.replacing(", {relu6: {}}", with: ""))
        #expect(
            record.status == .diverged && record.reason.contains("the loss needs outputs in [0, 1]"), "\(record.reason)"
        )
    }

    private let normalized = "{sequential: [{linear: 8}, batch-norm, relu, linear]}"

    @Test func oneValueAChannelIsRefused() throws {
        let last = try refusal(iris(loss: "cross-entropy", model: normalized, batch: "16", train: 33))
        #expect(
            last.contains("layer 1, BatchNorm1d,") && last.contains("'drop-last: true'") && last.contains("1 of the 33")
        )
        let each = try refusal(iris(loss: "cross-entropy", model: normalized, batch: "1"))
        #expect(each.contains("training.batch is 1"))
        #expect(
            try refusal(digits("{sequential: [{conv: {out: 4, kernel: 8}}, batch-norm, flatten, linear]}")).contains(
                "layer 1"))
        #expect(
            try refusal(digits("{sequential: [{conv: {out: 4, kernel: 8}}, instance-norm, flatten, linear]}", batch: 4))
                .contains("each sample"))
    }

    private func digits(_ model: String, batch: Int = 1) -> String {
        """
        data: {source: digits, train: 40, validation: 0, test: 40}
        model: \(model)
        optimizer: sgd
        training: {epochs: 1, batch: \(batch)}
        """
    }

    @Test func severalValuesAChannelAreNot() throws {
        for text in [
            iris(loss: "cross-entropy", model: normalized, batch: "16, drop-last: true", train: 33),
            iris(loss: "cross-entropy", model: normalized, batch: "16", train: 34),
            digits("{sequential: [{conv: {out: 4, kernel: 3}}, batch-norm, flatten, linear]}"),
        ] {
            try TrialRunner.check(plan("name: test\n" + text))
        }
    }

    @Test(arguments: [
        ("lbfgs", "linear", "7", "another batch of 7 samples"),
        ("sgd", "{sequential: [linear, softmax]}", "7", "ends with 'softmax'"),
        ("sgd", "{sequential: [linear, relu]}", "7", "ends with 'relu'"),
    ])
    func whatTrainsBadlyInSilenceIsWarnedOf(_ optimizer: String, _ model: String, _ batch: String, _ words: String)
        throws
    {
        let text = iris(loss: "cross-entropy", model: model, batch: batch).replacing("sgd", with: optimizer)
        let warnings = try TrialRunner.check(plan("name: test\n" + text)).warnings
        #expect(warnings.count == 1 && warnings[0].contains(words), "\(warnings)")
    }

    @Test func whatIsWellMeantIsNotWarnedOf() throws {
        for (optimizer, model, batch) in [
            ("lbfgs", "linear", "60"), ("sgd", "{sequential: [{linear: 8}, relu, linear]}", "7"),
        ] {
            let text = iris(loss: "cross-entropy", model: model, batch: batch).replacing("sgd", with: optimizer)
            #expect(try TrialRunner.check(plan("name: test\n" + text)).warnings.isEmpty)
        }
    }

    /// What a report can be about is known before the runs are: each task names its curves.
    @Test(arguments: [
        (
            "data: {source: iris, train: 60, validation: 30, test: 60}\nmodel: linear\noptimizer: sgd\ntraining: {epochs: 1, batch: 7}",
            "/curves/"
        ),
        (
            "data: {source: parabola, train: 60, test: 60}\nmodel: linear\nloss: mse\noptimizer: sgd\ntraining: {epochs: 1, batch: 7}",
            "/curves/"
        ),
        ("task: minimize\nfunction: quadratic\nstart: [-2]\nsteps: 5\noptimizer: sgd", "/"),
        ("task: describe\nmodel: linear\ninput: [3, 8, 8]\noutputs: 2", "/curves/"),
        ("task: differentiate\nexpression: cubic", "/curves/"),
    ])
    func tasksNameTheCurvesOfTheirRuns(_ lines: String, _ folder: String) throws {
        let trial = try trial(of: lines)
        let names = try #require(TaskKind.of(trial.settings).make(trial.settings, false).curveNames)
        let record = try TrialRunner(threads: 1).run(trial)
        #expect(!names.isEmpty)
        for name in names { #expect(record.has(folder + name), "\(name)") }
        let stored = record.datasets.map(\.path).filter { $0.hasPrefix("/curves/") }.map { String($0.dropFirst(8)) }
        if folder == "/curves/" { #expect(Set(stored) == Set(names)) }
    }
}

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
}

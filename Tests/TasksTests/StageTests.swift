import Engine
import Specs
import Store
import Testing

@testable import Tasks

/// Trainings in stages: what each has of its own, what it takes over, what does not learn.
struct StageTests {
    private let base = """
        data: {source: iris, train: 60, validation: 30, test: 60}
        model: {mlp: {hidden: [8, 6]}}
        optimizer: {adam: {lr: 0.01}}
        training: {epochs: 3, batch: 10}
        """

    private func refusal(_ lines: String) throws -> String {
        let plan = try plan("name: test\n" + lines)
        return try #require(#expect(throws: TaskError.self) { try TrialRunner.check(plan) }).description
    }

    /// One stage that changes nothing is the training without stages, to the bit.
    @Test func oneStageIsTheTrainingWithoutStages() throws {
        let (plain, staged) = (try run(base), try run(base + "\nstages: [{name: all}]"))
        let compared = plain.datasets.filter { !$0.path.hasPrefix("/timing/") && !$0.path.hasPrefix("/provenance") }
        #expect(compared.count > 10)
        for dataset in compared {
            #expect(try staged.elements(dataset.path) == dataset.elements, "\(dataset.path)")
        }
    }

    /// Convolutions take the same algorithms throughout a trial.
    @Test func aStageCannotChangeTheNumerics() throws {
        let spec = "name: test\n" + base + "\nstages: [{name: a, training: {numerics: exact}}]"
        let error = try #require(#expect(throws: (any Error).self) { try plan(spec) })
        #expect("\(error)".contains("'numerics'"))
    }

    /// A stage begins with the weights that the one before ended with, and with curves of its own.
    @Test func aStageGoesOnWhereTheLastEnded() throws {
        let first = try run(base + "\nstages: [{name: a, training: {epochs: 2}}]")
        let both = try run(base + "\nstages: [{name: a, training: {epochs: 2}}, {name: b, training: {epochs: 4}}]")
        #expect(try both.numbers("/stages/1/curves/train/loss").count == 3)
        #expect(try both.numbers("/curves/train/loss").count == 5)
        #expect(try both.numbers("/stages/1/loss").count == 12 && both.numbers("/steps/loss").count == 24)
        let end = try #require(both.numbers("/stages/1/curves/test/loss").last)
        #expect(try both.numbers("/curves/test/loss").first == end)
        // The orders of the samples are those of a training of the last stage alone; the first stage has others.
        #expect(try first.numbers("/steps/loss") != both.numbers("/stages/1/loss"))
        #expect(try first.numbers("/steps/loss").first != both.numbers("/steps/loss").first)
    }

    @Test func frozenParametersStay() throws {
        let record = try run(
            base + "\nstages: [{name: features, training: {epochs: 1}}, {name: head, freeze: ['1.*', '3.*']}]")
        for name in ["1.weight", "1.bias", "3.weight", "3.bias"] {
            let (before, after) = (
                try record.numbers("/tensors/initial/\(name)"), try record.numbers("/tensors/final/\(name)")
            )
            #expect(before == after && !before.allSatisfy { $0 == 0 }, "\(name)")
        }
        #expect(try record.numbers("/tensors/initial/5.weight") != record.numbers("/tensors/final/5.weight"))
        #expect(try record.elements("/model/frozen") == .text("1.weight\n1.bias\n3.weight\n3.bias"))
    }

    /// The running statistics of a frozen normalization stay too.
    @Test func aFrozenNormalizationIsInEvaluationMode() throws {
        let model = "{sequential: [{linear: 6}, batch-norm, relu, linear]}"
        let record = try run(
            base.replacing("{mlp: {hidden: [8, 6]}}", with: model)
                + "\nstages: [{training: {epochs: 1}}, {freeze: ['0.*', '1.*']}]")
        let (before, after) = (
            try record.numbers("/tensors/initial/1.running_mean"), try record.numbers("/tensors/final/1.running_mean")
        )
        #expect(before == after && before.contains { $0 != 0 })
    }

    /// What starts anew is what a training from scratch with the same seed would start with.
    @Test func whatIsResetIsDrawnAnew() throws {
        let record = try run(base + "\nstages: [{training: {epochs: 2}}, {reset: ['5.*']}]")
        let scratch = try run(base)
        #expect(try record.numbers("/tensors/initial/5.weight") == scratch.numbers("/tensors/initial/5.weight"))
        #expect(try record.numbers("/tensors/initial/1.weight") != scratch.numbers("/tensors/initial/1.weight"))
    }

    /// A stage's own loss, optimizer and rate; a loss of what a layer inside gives.
    @Test func aStageHasWhatItNames() throws {
        let record = try run(
            base
                + """

                stages:
                  - {name: embedding, loss: {triplet: {at: "3", margin: 1}}, optimizer: {sgd: {lr: 0.05}}}
                  - {name: both, loss: [cross-entropy, {triplet: {at: "3", weight: 0.5}}]}
                """)
        // An embedding is judged by the nearest class mean, and has a recall.
        #expect(record.has("/stages/1/curves/test/recall@1") && !record.has("/curves/test/recall@1"))
        #expect(record.has("/stages/1/curves/test/accuracy") && record.has("/curves/test/accuracy"))
        #expect(record.status == .completed)
    }

    @Test func otherClassesNeedANewHead() throws {
        let letters = """
            data: {source: {random: {shape: [4], classes: 5}}, train: 40, validation: 0, test: 20}
            model: {mlp: {hidden: [8]}}
            optimizer: sgd
            training: {epochs: 1, batch: 10}
            stages:
              - {name: letters}
              - {name: digits, data: {source: {random: {shape: [4], classes: 3}}}RESET}
            """
        let message = try refusal(letters.replacing("RESET", with: ""))
        #expect(message.contains("the stage digits") && message.contains("the targets need"))
        let record = try run(letters.replacing("RESET", with: ", reset: ['3.*']"))
        #expect(try record.numbers("/tensors/final/3.bias").count == 3)
        let other = try refusal(letters.replacing("RESET", with: ", reset: ['1.*']"))
        #expect(other.contains("3.weight is [3, 8] here and [5, 8] in the weights") && other.contains("reset: [3.*]"))
    }

    /// An encoder learnt by reconstruction becomes a classifier's.
    @Test func anotherModelTakesOverWhatItHasByName() throws {
        let record = try run(
            """
            data: {source: digits, train: 60, validation: 0, test: 30, normalize: false}
            model: {sequential: [{conv: {out: 3, kernel: 3, padding: 1}}, relu, flatten, linear]}
            optimizer: {adam: {lr: 0.01}}
            training: {epochs: 1, batch: 10}
            stages:
              - name: reconstruct
                data: {target: input}
                loss: mse
                model: {sequential: [{conv: {out: 3, kernel: 3, padding: 1}}, relu, {conv: {out: 1, kernel: 3, padding: 1}}]}
              - name: classify
                model: {sequential: [{conv: {out: 3, kernel: 3, padding: 1}}, relu, flatten, linear]}
            """)
        #expect(record.status == .completed)
        #expect(record.has("/stages/1/curves/test/mae") && record.has("/curves/test/accuracy"))
    }

    @Test(arguments: [
        ("stages: [{freeze: ['9.*']}]", "no parameter is called '9.*'"),
        ("stages: [{freeze: ['*']}]", "every parameter is frozen"),
        ("stages: [{training: {epochs: 1}}, {reset: [fc.*]}]", "no parameter is called 'fc.*'"),
        ("stages: [{name: a}, {name: b, loss: {triplet: {at: features}}}]", "there is no layer 'features'"),
        ("stages: [{name: a}, {name: b, loss: mse, data: {train: 5000}}]", "the stage b"),
    ])
    func whatDoesNotFitIsRefused(_ stages: String, _ words: String) throws {
        #expect(try refusal(base + "\n" + stages).contains(words))
    }

    /// Data of every stage count for a trial's identity, and so do weights.
    @Test func identity() throws {
        let one = try trial(of: base + "\nstages: [{data: {split-seed: 1}}, {name: b}]")
        let other = try trial(of: base + "\nstages: [{data: {split-seed: 2}}, {name: b}]")
        let fingerprints = try [one, other].map { try TrialIdentity.azmoon.fingerprint($0.settings) }
        #expect(fingerprints[0] != fingerprints[1] && one.id != other.id)
        #expect(
            try TrialIdentity.azmoon.fingerprint(trial(of: base).settings)
                == TrialIdentity.azmoon.fingerprint(trial(of: base + "\nstages: [{name: all}]").settings))
    }

    @Test func publishedWeightsThatAreNotHere() throws {
        let message = try refusal(base + "\nweights: {published: alexnet}")
        #expect(message.contains("azmoon weights fetch alexnet"))
        let error = #expect(throws: TaskError.self) {
            try plan("name: test\n" + base + "\nweights: {published: alexnett}")
        }
        #expect(error?.description.contains("no published weights") ?? false)
    }
}

import Engine
import Foundation
import Specs
import Store
import Testing

@testable import Tasks

/// Settings that do not fit are told before any trial runs.
@Suite struct CheckTests {
    private func message(_ spec: String) throws -> String {
        let plan = try plan(spec)
        let error = #expect(throws: TaskError.self) { try TrialRunner.check(plan) }
        return try #require(error).description
    }

    @Test func nesterovNeedsMomentum() throws {
        #expect(
            try message(spec(optimizer: "{sgd: {nesterov: true}}"))
                == "the trial seed=0: optimizer.sgd: nesterov needs a momentum above 0 and no dampening")
        #expect(
            try message(spec(optimizer: "{sgd: {nesterov: true, momentum: 0.9, dampening: 0.5}}")).contains(
                "no dampening"))
    }

    /// Trials that differ in a number of the optimizer alone are all looked at.
    @Test func everyOptimizerIsChecked() throws {
        let text = spec(optimizer: "{sgd: {nesterov: true}}") + "\nsweep: {optimizer.momentum: [0.9, 0.5, 0]}"
        #expect(try message(text).hasPrefix("the trial optimizer.momentum=0 seed=0: "))
    }

    @Test func sizesThatMemoryCannotHold() throws {
        let large = spec().replacing("shape: [32]", with: "shape: [100000, 1000]").replacing(
            "train: 24", with: "train: 2000000000")
        #expect(try message(large).contains("the samples of the source random would need 7.45e+08 GiB of memory"))
        let widths = [String](repeating: "65536", count: 64).joined(separator: ", ")
        #expect(try message(spec(model: "{mlp: {hidden: [\(widths)]}}")).contains("training the model mlp would need"))
    }

    @Test func aBatchThatNoEpochHas() throws {
        #expect(try message(spec(training: "epochs: 1, batch: 25, drop-last: true")).contains("no batch is left"))
    }

    @Test func aSpecOfAnotherVersion() throws {
        let trial = try trial(spec())
        for (key, word) in [("task", "task"), ("model", "model"), ("training", "training"), ("seed", "seed")] {
            var settings = try #require(trial.settings.object)
            settings[key] = nil
            let error = #expect(throws: TaskError.self) { try TrainTask(.object(settings)) }
            #expect(try #require(error).description.contains(word))
        }
        var settings = try #require(trial.settings.object)
        settings["optimizer"] = .object(["newest": .object([:])])
        let error = #expect(throws: TaskError.self) { try TrainTask(.object(settings)) }
        #expect(try #require(error).description.contains("there is no optimizer 'newest'"))
    }

    @Test func aNetworkOfImagesNeedsImages() throws {
        #expect(try message(spec(model: "resnet18")).contains("the model takes images [C, H, W]"))
        let small = spec(model: "alexnet").replacing("shape: [32]", with: "shape: [3, 20, 20]")
        #expect(try message(small).contains("images of [3, 20, 20] do not fit: layer features."))
    }

    @Test func validTrialsPass() throws { try TrialRunner.check(plan(spec())) }
}

/// Everything that a spec can name can be made and trained with its defaults.
@Suite struct VocabularyTests {
    /// What a model must end in for losses of probabilities and of their logarithms.
    private static let endings = ["nll": "log-softmax", "kl": "log-softmax", "bce": "sigmoid", "dice": "sigmoid"]
    /// Models that have no defaults.
    private static let models = ["mlp": "{mlp: {hidden: []}}", "sequential": "{sequential: [flatten, linear]}"]

    @Test(arguments: [("optimizer", 7), ("activation", 5), ("loss", 2), ("model", 2)])
    func everyNameTrains(category: String, least: Int) throws {
        let names = try #require(Vocabulary.ofTrials.categories[category]).map(\.name)
        #expect(names.count >= least && Set(names).count == names.count)
        // Networks of images need images, what has no parameters does not train, and what looks at no targets trains beside another.
        let others = (ModelChoices.ofImages + ModelChoices.classical).map(\.name) + [Losses.codeDivergence]
        for name in names where !others.contains(name) {
            let text =
                switch category {
                case "optimizer": spec(optimizer: name, training: "epochs: 1, batch: 8")
                case "activation":
                    spec(model: "{mlp: {hidden: [8], activation: \(name)}}", training: "epochs: 1, batch: 8")
                case "loss":
                    spec(
                        model: "{sequential: [flatten, linear, \(Self.endings[name] ?? "identity")]}", loss: name,
                        training: "epochs: 1, batch: 8")
                default: spec(model: Self.models[name] ?? name, training: "epochs: 1, batch: 8")
                }
            let run = try record(text)
            #expect(run.status == .completed, "\(category) \(name): \(run.reason)")
            #expect(
                try run.elements("/tensors/initial/1.weight") != run.elements("/tensors/final/1.weight"),
                "\(category) \(name)")
        }
    }

    /// Small networks for images train with their defaults, and one of the zoo.
    @Test(arguments: ["mnist-cnn", "emnist-cnn", "lenet5", "cifar-cnn", "deepobs-2c2d", "shufflenet_v2_x0_5"])
    func networksOfImagesTrain(_ name: String) throws {
        let text = spec(data: "train: 8, test: 4", model: name, training: "epochs: 1, batch: 4").replacing(
            "shape: [32]", with: "shape: [3, 32, 32]")
        let run = try record(text)
        #expect(run.status == .completed, "\(name): \(run.reason)")
    }

    /// An optimizer's settings reach it: each changes the result, and names that stand for settings give the same bits as those.
    @Test func settingsReachTheOptimizer() throws {
        func final(_ optimizer: String) throws -> [UInt64]? {
            try record(spec(optimizer: optimizer, training: "epochs: 2, batch: 8")).bits["/tensors/final/3.weight"]
        }
        #expect(try final("{momentum: {lr: 0.1}}") == final("{sgd: {lr: 0.1, momentum: 0.9}}"))
        #expect(try final("{nesterov: {lr: 0.1}}") == final("{sgd: {lr: 0.1, momentum: 0.9, nesterov: true}}"))
        for (plain, changed) in [
            ("{sgd: {lr: 0.1}}", "{sgd: {lr: 0.2}}"), ("{sgd: {lr: 0.1}}", "{sgd: {lr: 0.1, weight-decay: 0.1}}"),
            ("{sgd: {lr: 0.1, momentum: 0.9}}", "{sgd: {lr: 0.1, momentum: 0.9, dampening: 0.5}}"),
            ("adagrad", "{adagrad: {epsilon: 0.1}}"), ("rmsprop", "{rmsprop: {alpha: 0.5}}"),
            ("rmsprop", "{rmsprop: {centered: true}}"), ("rmsprop", "{rmsprop: {momentum: 0.5}}"),
            ("adam", "{adam: {beta1: 0.5}}"), ("adam", "{adam: {beta2: 0.5}}"), ("adam", "{adam: {epsilon: 0.1}}"),
            ("adam", "{adam: {weight-decay: 0.1}}"), ("adamw", "{adamw: {weight-decay: 0.5}}"),
        ] { #expect(try final(plain) != final(changed), "\(changed)") }
    }
}

@Suite struct RunnerTests {
    @Test func aReplayTakesAnyNaNForAnyOtherAndTellsZerosApart() {
        // Processors differ in the sign and the payload of the NaN that an operation gives.
        let other = RunElements.float32([1, Float(bitPattern: 0xFFC0_0001), 0])
        #expect(RunElements.float32([1, .nan, 0]).firstDifference(from: other) == nil)
        #expect(RunElements.float32([1, .nan, -0.0]).firstDifference(from: other) == 2)
        #expect(RunElements.float32([1, 2, 0]).firstDifference(from: other) == 1)
        let wide = RunElements.float64([Double(bitPattern: 0xFFF8_0000_0000_0001), -0.0])
        #expect(RunElements.float64([.nan, -0.0]).firstDifference(from: wide) == nil)
        #expect(RunElements.float64([.nan, 0]).firstDifference(from: wide) == 1)
    }

    @Test func aReplayOnAnotherProcessorSaysWhere() throws {
        let replayed = try TrialRunner(threads: 1).run(trial(spec(training: "epochs: 1, batch: 8", seed: 5)))
        let here = try Value(json: replayed.provenance)["cpu"]?.string ?? ""
        let folder = FileManager.default.temporaryDirectory.path + "/azmoon-processors-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func comparison(_ provenance: String, changes: Bool = false) throws -> String {
            let store = try RunStore(directory: "\(folder)/\(UUID().uuidString)")
            var stored = RunRecord(
                trialID: replayed.trialID, status: replayed.status, reason: replayed.reason,
                settings: replayed.settings, provenance: provenance)
            stored.datasets = replayed.datasets.filter { !changes || !$0.path.hasPrefix("/tensors/final/") }
            try store.write(stored)
            return try RunComparison(stored: store.open(replayed.trialID), replayed: replayed).text.code
        }
        #expect(try !comparison(replayed.provenance).contains("Stored on"))
        let elsewhere = replayed.provenance.replacingOccurrences(of: here, with: "Neoverse")
        let equal = try comparison(elsewhere)
        #expect(equal.contains("Stored on Neoverse, kernels \(KernelClone.name); replayed on \(here)"), "\(equal)")
        #expect(equal.contains("The same bits") && !equal.contains("fault"), "\(equal)")
        #expect(try comparison(elsewhere, changes: true).contains("do not depend on the processor: this is a fault"))
    }

    @Test func aRunTellsWhereItComesFrom() throws {
        let trial = try trial(spec(training: "epochs: 1, batch: 8", seed: 5))
        var last = (step: 0, steps: 0)
        let run = try TrialRunner(threads: 1).run(trial) { last = ($0, $1) }
        #expect(last == (3, 3) && run.trialID == trial.id && run.settings == trial.settings.canonicalJSON)
        let provenance = try Value(json: run.provenance)
        #expect(provenance["seed"]?.integer == 5 && provenance["threads"]?.integer == 1)
        #expect(provenance["numerics"]?.string == Engine.numericsVersion)
        #expect(provenance["data"]?.string?.count == 64 && provenance["binary"]?.string?.count == 64)
        for key in ["cpu", "kernels", "host", "started", "finished"] {
            #expect(provenance[key]?.string?.isEmpty == false, "\(key)")
        }
        #expect(provenance["version"]?.string == azmoonVersion)
        for (name, version) in pinnedPackages { #expect(provenance["libraries"]?[name]?.string == version, "\(name)") }
    }

    @Test func aTrialOfOtherDataOrAnotherEngineIsRefused() throws {
        let trial = try trial(spec())
        let foreign = Trial(id: String(trial.id.reversed()), index: 0, settings: trial.settings, coordinates: [])
        let error = #expect(throws: TaskError.self) { try TrialRunner(threads: 1).run(foreign) }
        #expect(try #require(error).description.contains("planned with other data or another version of the engine"))
    }

    /// What decides the bits is in the identity, and nothing else.
    @Test func identityFollowsWhatCanChangeAResult() throws {
        let base = try trial(spec()).id
        #expect(try trial(spec()).id == base)
        for other in [
            spec(seed: 1), spec(data: "train: 23, validation: 8, test: 16"), spec(optimizer: "{sgd: {lr: 0.1}}"),
            spec(model: "linear"), spec(loss: "mse"), spec(training: "epochs: 20, batch: 8, drop-last: true"),
        ] { #expect(try trial(other).id != base) }
        let renamed = spec().replacing("name: tasks", with: "name: other").replacing("\"?\"", with: "Why?")
        #expect(try trial(renamed).id == base)
        // Defaults written out are the same trial.
        #expect(try trial(spec(training: "epochs: 20, batch: 8, shuffle: true")).id == base)
    }
}

import Engine
import Specs
import Store
import Testing

@testable import Tasks

/// What a spec says about optimizers, schedules, clipping and initial weights, as the training does it.
@Suite struct TrainingOptionsTests {
    /// 3 epochs of 5 steps each.
    private func record(_ lines: String, epochs: Int = 3) throws -> RunRecord {
        try task(lines, epochs: epochs).record(trialID: "test", settings: .null)
    }

    private func task(_ lines: String, epochs: Int = 3) throws -> TrainTask {
        let text = """
            name: options
            question: Is it done?
            data: {source: {random: {shape: [6], classes: 3}}, train: 40, validation: 20, test: 20}
            model: {mlp: {hidden: [5], activation: tanh}}
            \(lines)
            """
        let training = lines.contains("training:") ? "" : "\ntraining: {epochs: \(epochs), batch: 8}"
        let spec = try Spec.parse(text: text + training, file: "options.yaml", vocabulary: .ofTrials)
        return try TrainTask(Plan(spec: spec, identity: .azmoon).trials[0].settings)
    }

    private func rates(_ lines: String) throws -> [Double]? {
        guard
            case .float64(let rates) = try record(lines).datasets.first(where: { $0.path == "/steps/learning-rate" })?
                .elements
        else { return nil }
        return rates
    }

    private func numbers(_ record: RunRecord, _ path: String) -> [Double] {
        switch record.datasets.first(where: { $0.path == path })?.elements {
        case .float64(let numbers): numbers
        case .float32(let numbers): numbers.map(Double.init)
        default: []
        }
    }

    @Test func vocabularyIsRight() {
        #expect(Vocabulary.ofTrials.problems == [])
    }

    /// Every optimizer trains by its defaults, to finite losses that differ from those of the others.
    @Test func everyOptimizerTrains() throws {
        var seen: [String: String] = [:]
        for choice in Optimizers.all.choices {
            let record = try record("optimizer: \(choice.name)")
            #expect(record.status == .completed, "\(choice.name): \(record.reason)")
            let losses = numbers(record, "/steps/loss")
            #expect(losses.count == 15 && losses.allSatisfy(\.isFinite))
            #expect(!record.datasets.contains { $0.path == "/steps/learning-rate" })
            // SWATS is Adam until it changes to SGD, which it does not in so few steps.
            if choice.name == "swats" { continue }
            let known = seen.updateValue(choice.name, forKey: "\(losses)")
            #expect(known == nil, "\(choice.name) does what \(known ?? "") does")
        }
    }

    @Test func lbfgsLowersTheLossOfAWholeBatch() throws {
        let losses = numbers(
            try record("optimizer: {lbfgs: {iterations: 5}}\ntraining: {epochs: 4, batch: 40}"), "/steps/loss")
        #expect(losses.count == 4 && zip(losses, losses.dropFirst()).allSatisfy { $0 > $1 })
    }

    @Test func ratesByEpochAndByStep() throws {
        let halves = [1.0, 1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25, 0.25]
        #expect(try rates("optimizer: {sgd: {lr: 1}}\nschedule: {exponential: {factor: 0.5}}") == halves)
        #expect(try rates("optimizer: {sgd: {lr: 1}}\nschedule: {step: {every: 1, factor: 0.5}}") == halves)
        #expect(try rates("optimizer: {sgd: {lr: 1}}\nschedule: {multi-step: {at: [1, 2], factor: 0.5}}") == halves)
        #expect(
            try rates("optimizer: {sgd: {lr: 1}}\nschedule: {time-based: {decay: 1, per: step}}")
                == (0..<15).map { 1 / (1 + Double($0)) })
        let polynomial = try #require(try rates("optimizer: {sgd: {lr: 1}}\nschedule: {polynomial: {per: step}}"))
        #expect(polynomial == (0..<15).map { 1 - Double($0) / 15 })
        #expect(try rates("optimizer: {sgd: {lr: 1}}") == nil)
    }

    @Test func theWholeTrainingIsTheDefaultLength() throws {
        let cosine = try #require(try rates("optimizer: {sgd: {lr: 1}}\nschedule: cosine"))
        #expect(cosine[0] == 1 && abs(cosine[5] - 0.75) < 1e-15 && abs(cosine[14] - 0.25) < 1e-15)
        let cycle = try #require(try rates("optimizer: {adagrad: {lr: 1}}\nschedule: one-cycle"))
        #expect(abs(cycle[0] - 0.04) < 1e-15 && cycle.max()! > 0.9 && abs(cycle[14] - 4e-6) < 1e-12)
        let linear = try #require(try rates("optimizer: {sgd: {lr: 1}}\nschedule: {linear: {per: step}}"))
        #expect(abs(linear[3] - 0.8) < 1e-15)
    }

    @Test func warmUpMultipliesAnySchedule() throws {
        let training = "\ntraining: {epochs: 3, batch: 8, warm-up: 4, warm-up-start: 0.2}"
        let warm = (0..<15).map { $0 < 4 ? 0.2 + 0.8 * Double($0) / 4 : 1 }
        let constant = try #require(try rates("optimizer: {sgd: {lr: 1}}" + training))
        #expect(zip(constant, warm).allSatisfy { abs($0 - $1) < 1e-15 })
        let stepped = try #require(
            try rates("optimizer: {sgd: {lr: 1}}\nschedule: {step: {every: 2, factor: 0.5, per: step}}" + training))
        for (step, rate) in stepped.enumerated() {
            var expected = warm[step]
            for _ in 0..<step / 2 { expected *= 0.5 }
            #expect(abs(rate - expected) < 1e-15)
        }
        let plateau = try #require(try rates("optimizer: {sgd: {lr: 1}}\nschedule: plateau" + training))
        #expect(zip(plateau, warm).allSatisfy { abs($0 - $1) < 1e-15 })
    }

    /// A rate so small that nothing improves by the threshold: the rate falls after each epoch but the first.
    @Test func plateauLowersTheRate() throws {
        let plateau = "schedule: {plateau: {patience: 0, factor: 0.5, threshold: 0.5, minimum: 1.0e-9}}"
        let rates = try #require(try rates("optimizer: {sgd: {lr: 1.0e-4}}\n\(plateau)"))
        #expect(rates == [1.0e-4, 1.0e-4, 0.5e-4].flatMap { Array(repeating: $0, count: 5) })
    }

    @Test func barzilaiBorweinTakesItsBounds() throws {
        let rates = try #require(
            try rates("optimizer: {sgd: {lr: 0.1}}\nschedule: {barzilai-borwein: {smallest: 0.05, largest: 0.3}}"))
        #expect(rates[0] == 0.1 && rates.allSatisfy { (0.05...0.3).contains($0) } && Set(rates).count > 3)
    }

    @Test func clippingLimitsASteplength() throws {
        let norm = try record("optimizer: {sgd: {lr: 1}}\ntraining: {epochs: 1, batch: 40, clip-norm: 0.001}")
        let value = try record("optimizer: {sgd: {lr: 1}}\ntraining: {epochs: 1, batch: 40, clip-value: 0.0001}")
        let free = try record("optimizer: {sgd: {lr: 1}}\ntraining: {epochs: 1, batch: 40}")
        func changes(_ record: RunRecord) -> [Double] {
            ["1.weight", "1.bias", "3.weight", "3.bias"].flatMap { name in
                zip(numbers(record, "/tensors/final/\(name)"), numbers(record, "/tensors/initial/\(name)")).map {
                    $0 - $1
                }
            }
        }
        func length(_ changes: [Double]) -> Double { changes.reduce(0) { $0 + $1 * $1 }.squareRoot() }
        #expect(abs(length(changes(norm)) - 0.001) < 1e-5)
        #expect(changes(value).allSatisfy { abs($0) < 0.000_101 } && changes(value).contains { abs($0) > 0.000_099 })
        #expect(length(changes(free)) > 0.01)
    }

    @Test func initializersFillWhatTheyMatch() throws {
        let plain = try record("optimizer: sgd", epochs: 0)
        let record = try record(
            "optimizer: sgd\ninitializer: {constant: {value: 0.25, parameters: \"3.*\", bias: 0.5}}", epochs: 0)
        #expect(numbers(record, "/tensors/initial/1.weight") == numbers(plain, "/tensors/initial/1.weight"))
        #expect(numbers(record, "/tensors/initial/3.weight").allSatisfy { $0 == 0.25 })
        #expect(
            numbers(record, "/tensors/initial/1.bias") + numbers(record, "/tensors/initial/3.bias")
                == [Double](repeating: 0.5, count: 8))
        var seen: Set<[Double]> = []
        for entry in Initializers.all.choices where !["identity", "dirac"].contains(entry.name) {
            let weights = numbers(
                try self.record("optimizer: sgd\ninitializer: \(entry.name)", epochs: 0), "/tensors/initial/1.weight")
            #expect(weights.count == 30)
            seen.insert(weights)
        }
        // Xavier's, Kaiming's and LeCun's differ by factors, so all differ.
        #expect(seen.count == Initializers.all.choices.count - 2)
    }

    @Test(arguments: [
        (
            "initializer: {orthogonal: {parameters: \"9.*\"}}",
            "no weight matches '9.*'; the weights are 1.weight, 3.weight"
        ),
        (
            "initializer: dirac",
            "dirac needs a convolution's weight of 3 to 5 axes, not the shape [5, 6] of the parameter 1.weight"
        ),
        ("initializer: {uniform: {lower: 2}}", "lower must not exceed upper"),
        ("schedule: {barzilai-borwein: {smallest: 2, largest: 1}}", "smallest must not exceed largest"),
        (
            "schedule: {one-cycle: {momentum-low: 0.9, momentum-high: 0.8}}",
            "momentum-low must not exceed momentum-high"
        ),
        ("schedule: barzilai-borwein\ntraining: {epochs: 1, batch: 8, warm-up: 2}", "it takes no warm-up"),
    ])
    func mistakesAreThrown(_ lines: String, _ message: String) {
        #expect { try task("optimizer: sgd\n" + lines) } throws: { "\($0)".contains(message) }
    }

    @Test func otherMistakesAreThrown() {
        #expect { try task("optimizer: lbfgs\nschedule: barzilai-borwein") } throws: {
            "\($0)".contains("such as lbfgs")
        }
        #expect { try task("optimizer: {rprop: {smallest: 3, largest: 2}}") } throws: {
            "\($0)".contains("smallest must not exceed largest")
        }
    }
}

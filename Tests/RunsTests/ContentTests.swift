import Foundation
import Specs
import Store
import Testing

@testable import Runs

/// What is written by a declaration is read again, in the type that the plan's task gives it.
struct ContentTests {
    private static let trial = Trial(
        id: String(repeating: "ab", count: 32), index: 0, settings: .object([:]), coordinates: [])

    /// A run of the task that holds `datasets`, as the store gives it back.
    private func stored(_ kind: RunKind, _ datasets: [RunDataset]) throws -> RunSummary {
        let directory = FileManager.default.temporaryDirectory.path + "/azmoon-runs-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let store = try RunStore(directory: directory)
        try store.write(
            RunRecord(
                trialID: Self.trial.id, status: .completed, settings: "{}", provenance: "{}", datasets: datasets))
        return try RunSummary(trial: Self.trial, kind: kind, file: store.open(Self.trial.id))
    }

    @Test func aPath() throws {
        let datasets = [
            DescentData.position([0, 1, 2, 3, 4, 5], shape: [3, 2]), DescentData.value([7, 8, 9]),
            DescentData.gap([7, 8, 9]), DescentData.axis([0, 1], "x"), DescentData.axis([2, 3], "y"),
            DescentData.planeValues([1, 2, 3, 4], shape: [2, 2]), DescentData.minima([4, 5], shape: [1, 2]),
            DescentData.minimumValues([0]), DescentData.saddles([1, 1], shape: [1, 2]), DescentData.saddleValues([6]),
        ]
        let run = try stored(.minimize, datasets)
        let descent = try #require(run.descent)
        #expect(descent.positions == [[0, 1], [2, 3], [4, 5]] && descent.values == [7, 8, 9])
        #expect(descent.function.axes == [[0, 1], [2, 3]] && descent.reached?.place == [4, 5])
        #expect(descent.function.saddles == [Landscape.Saddle(place: [1, 1], value: 6)])
        #expect(run.curves == ["steps/value": [7, 8, 9], "steps/gap": [7, 8, 9]])
        // The same data mean nothing to another task.
        let other = try stored(.train, datasets)
        #expect(other.descent == nil && other.curves.isEmpty && other.training.fit == nil)
    }

    @Test func aTraining() throws {
        let run = try stored(
            .train,
            [
                CommonData.curve([0.5, 1], "test/accuracy"), CommonData.totalSeconds(2), CommonData.seconds(1, "data"),
                TrainingData.gradientNorm([3, 3], "11.weight"), TrainingData.gradientNorm([2, 2], "3.bias"),
                TrainingData.gradientNorm([1, 1], "3.weight"), TrainingData.gradientParameter([2, 4], "11.weight"),
                TrainingData.gradientParameter([1, 1], "3.bias"), TrainingData.gradientParameter([0, 2], "3.weight"),
                TrainingData.inputs([2, 0, 1]), TrainingData.targets([4, 0, 1], shape: [3, 1]),
                TrainingData.outputs([5, 6, 7], shape: [3, 1]), TrainingData.splitSize(60, "train"),
                TrainingData.evaluation("in batches", "loss"), TrainingData.parameterCount(1234),
                TrainingData.confusion([1, 2, 3, 4], shape: [2, 2]), TrainingData.stepLoss([1, 0.5, 0.25]),
            ])
        let training = run.training
        #expect(training.gradientNorms.map(\.name) == ["3.weight", "11.weight"])
        #expect(training.fit?.inputs == [0, 1, 2] && training.fit?.predictions == [6, 7, 5])
        #expect(training.splitSizes.map(\.count) == [60] && training.evaluation == ["loss": "in batches"])
        #expect(training.parameters == 1234 && training.steps == 3 && run.confusion?.accuracy == 0.5)
        #expect(run.timing == ["total": 2, "data": 1])
        #expect(run.curves["test/accuracy"] == [0.5, 1])
        #expect(run.curves["gradients/first-over-last"] == [1.0 / 3, 1.0 / 3])
    }

    /// Outputs stood where predicted classes stand now.
    @Test func earlierOutputsAreRead() throws {
        let old = RunDataset(path: "/predictions/test", shape: [3, 1], elements: .float32([5, 6, 7]))
        let beside = [TrainingData.inputs([2, 0, 1]), TrainingData.targets([4, 0, 1], shape: [3, 1])]
        #expect(try stored(.train, beside + [old]).training.fit?.predictions == [6, 7, 5])
        let classes = TrainingData.predictedClasses([1, 2, 3])
        #expect(try stored(.train, beside + [classes]).training.fit == nil)
    }

    @Test func gradients() throws {
        let run = try stored(
            .differentiate,
            [
                GradientData.input([1, 2], "b"), GradientData.expected([0, 0], "b"), GradientData.input([1, 2], "a"),
                GradientData.expected([3, 4], "a"), GradientData.engine([3, 5], "a"),
            ])
        #expect(run.gradients.map(\.argument) == ["a", "b"])
        #expect(run.gradients[0].error == 0.25 && run.gradients[1].found == nil)
    }

    @Test func timesAndSizes() throws {
        let sides = [TimingData.candidate, TimingData.baseline, TimingData.copy]
        let times = sides.flatMap { side in
            [TimingData.forward, TimingData.backward].map { TimingData.seconds([1, 2], side, $0) }
        }
        let timed = try stored(.time, times + [TimingData.passes([1, 1, 1]), CommonData.totalSeconds(3)])
        #expect(timed.times?.backward.repeated == [1, 2] && timed.timing == ["total": 3])
        let described = try stored(
            .describe,
            [
                DescriptionData.output([4, 5, 5], "layers"), DescriptionData.cost([10, 20], "layers"),
                DescriptionData.receptiveField([3, 3], "layers"), DescriptionData.output([4, 5, 5], "engine"),
            ])
        #expect(described.description?.layers.multiplyAdds == 20)
        #expect(described.description?.engine?.parameters == nil && described.description?.formulas == nil)
    }

    @Test func anAdversarialTraining() throws {
        let run = try stored(
            .adversarial,
            [
                AdversarialData.distance([9, 4, 2]), AdversarialData.coverage([0.1, 0.5, 1]),
                AdversarialData.rightOfReal([0.5, 0.75]), AdversarialData.rightOfGenerated([0.5, 0.25]),
                AdversarialData.generatorLoss([1, 2, 3, 5]), AdversarialData.discriminatorLoss([1, 1, 0, 1]),
                AdversarialData.classShares([1, 0, 0.5, 0.5, 0.25, 0.75], shape: [3, 2]),
                AdversarialData.realShares([0.5, 0.5]), AdversarialData.judgeAccuracy(0.9),
                AdversarialData.realDistance(0.25), AdversarialData.moments([0, 2]),
                AdversarialData.images([1, 2, 3, 4, 5, 6, 7, 8], shape: [2, 2, 1, 1, 2]),
                AdversarialData.realImages([9, 10, 11, 12], shape: [2, 1, 1, 2]),
            ])
        let found = try #require(run.adversarial)
        #expect(run.curves["generator/loss"] == [1.5, 4] && run.curves["discriminator/loss"] == [1, 0.5])
        #expect(run.curves["samples/frechet-distance"] == [9, 4, 2] && run.end(of: "samples/coverage") == 1)
        #expect(found.classShares == [0.25, 0.75] && found.judgeAccuracy == 0.9 && found.realDistance == 0.25)
        #expect(found.samples?.epochs == [0, 2] && found.samples?.images == [[1, 2, 3, 4], [5, 6, 7, 8]])
        #expect(found.samples?.real == [9, 10, 11, 12] && found.samples?.width == 2)
    }

    @Test func aTransferOfStyle() throws {
        let run = try stored(
            .stylize,
            [
                StylizeData.styleLoss([3, 2, 1]), StylizeData.contentLoss([0, 1, 1]),
                StylizeData.content([1, 2, 3], shape: [3, 1, 1]), StylizeData.style([4, 5, 6], shape: [3, 1, 1]),
                StylizeData.moments([0, 2]), StylizeData.images([7, 8, 9, 10, 11, 12], shape: [2, 3, 1, 1]),
            ])
        #expect(run.curves == ["image/style-loss": [3, 2, 1], "image/content-loss": [0, 1, 1]])
        #expect(run.stylized?.steps == [0, 2] && run.stylized?.images == [[7, 8, 9], [10, 11, 12]])
        #expect(run.stylized?.content == [1, 2, 3] && run.stylized?.style == [4, 5, 6])
        #expect(StylizeResult(shape: [3, 1, 1], content: [1], style: [1], steps: [0], images: [1]) == nil)
    }

    /// A file of another hand, whose dataset has another type or shape than declared.
    @Test func whatIsNotAsDeclaredIsRefused() {
        for wrong in [
            RunDataset(path: "/steps/loss", shape: [2], elements: .int64([1, 2])),
            RunDataset(path: "/confusion/test", shape: [4], elements: .int64([1, 2, 3, 4])),
        ] {
            #expect(throws: StoreError.self) { try stored(.train, [wrong]) }
        }
    }

    @Test func namesAreFoundPartByPart() {
        #expect(CommonData.curve.names(in: ["/curves/test/loss", "/curves/x", "/steps/test/loss"]) == ["test/loss"])
        #expect(GradientData.input.names(in: ["/gradient/a/input", "/gradient/a/expected"]) == ["a"])
        #expect(CommonData.seconds.names(in: ["/timing/data", "/timing/baseline/forward"]) == ["data"])
        #expect(TimingData.seconds.place("baseline", "forward") == "/timing/baseline/forward")
    }
}

import Data
import Engine
import Specs
import Store
import Testing

@testable import Tasks

/// Trainings whose images are changed, and whose classes are balanced.
@Suite struct TransformTests {
    private func digits(_ data: String, epochs: Int = 2, batch: Int = 16) -> String {
        """
        data: {source: digits, train: 40, validation: 20, test: 20, \(data)}
        model: {mlp: {hidden: [8]}}
        optimizer: sgd
        training: {epochs: \(epochs), batch: \(batch)}
        """
    }

    private func trained(_ lists: String) throws -> RunRecord { try run(digits("transforms: {\(lists)}")) }

    private static let ofTraining = [
        "{random-crop: {size: 8, padding: 1}}", "{random-crop: {size: 8, padding: [1, 2], mode: reflect}}",
        "{random-resized-crop: {size: 8, scale: [0.5, 1]}}", "{random-horizontal-flip: 0.8}",
        "{random-vertical-flip: 0.7}",
        "{random-rotation: 20}", "{random-affine: {degrees: 10, translate: 0.2, scale: [0.8, 1.2], shear: [5, 3]}}",
        "{random-perspective: {probability: 1}}", "{color-jitter: {brightness: 0.5, contrast: 0.5}}",
        "{gaussian-blur: 3}", "{random-erasing: 1}", "random-invert",
    ]
    private static let ofMeasurements = [
        "{shift: 2}", "{gaussian-noise: 0.2}", "{occlusion: 3}", "{fixed-shift: {right: 1, down: -1}}",
        "{gaussian-blur: {kernel: 3, sigma: 1}}",
    ]
    private static let ofAll = [
        "{resize: 12}", "{center-crop: 6}", "{pad: [1, 2]}", "{grayscale: 3}", "{resize: [9, 7]}",
    ]

    /// Training images alone change: what is measured before training is the same as without.
    @Test(arguments: ofTraining + ofMeasurements)
    func trainingImagesAreChanged(_ transform: String) throws {
        let plain = try run(digits("split-seed: 0"))
        let changed = try trained("train: [\(transform)]")
        #expect(changed.status == .completed)
        // Six images before and after.
        let images = try changed.numbers("/samples/train/images")
        #expect(images.count == 6 * 64 && images.max() ?? 0 > 200)
        #expect(try changed.numbers("/samples/train/changed").count == images.count)
        #expect(!plain.has("/samples/train/images"))
        for curve in ["train", "validation", "test"] {
            #expect(try changed.numbers("/curves/\(curve)/loss")[0] == plain.numbers("/curves/\(curve)/loss")[0])
        }
        #expect(try changed.numbers("/steps/loss") != plain.numbers("/steps/loss"))
        #expect(try changed.bits == trained("train: [\(transform)]").bits)
    }

    @Test func drawsDifferFromEpochToEpoch() throws {
        let text = digits("transforms: {train: [{shift: 2}]}").replacing("sgd", with: "{sgd: {lr: 0}}")
            .replacing("batch: 16", with: "batch: 40, shuffle: false")
        let losses = try run(text).numbers("/steps/loss")
        #expect(losses.count == 2 && losses[0] != losses[1])
    }

    @Test(arguments: ofMeasurements)
    func testImagesAreChangedInOneWay(_ transform: String) throws {
        let plain = try run(digits("split-seed: 0").replacing("sgd", with: "{sgd: {lr: 0}}"))
        let text = digits("transforms: {test: [\(transform)]}").replacing("sgd", with: "{sgd: {lr: 0}}")
        let changed = try run(text)
        let losses = try changed.numbers("/curves/test/loss")
        #expect(Set(losses).count == 1, "the same in every epoch")
        #expect(try losses != plain.numbers("/curves/test/loss"))
        #expect(try changed.numbers("/curves/validation/loss") == plain.numbers("/curves/validation/loss"))
        // Another seed sees the same images.
        let other = try run(text + "\nseeds: [7]").numbers("/curves/test/loss")
        #expect(other != losses)
    }

    @Test(arguments: ofAll + ofMeasurements)
    func allImagesAreChanged(_ transform: String) throws {
        let record = try trained("all: [\(transform)]")
        #expect(record.status == .completed)
        #expect(try record.bits == trained("all: [\(transform)]").bits)
    }

    @Test func listsFollowOneAnother() throws {
        let lists =
            "all: [{resize: 12}], train: [{random-crop: 8}], evaluation: [{center-crop: 8}], test: [{shift: 1}], input: [{gaussian-noise: 0.1}]"
        #expect(try trained(lists).status == .completed)
        let fixed =
            "train: [{normalize: {mean: [0.3], deviation: [0.4]}}], evaluation: [{normalize: {mean: [0.3], deviation: [0.4]}}]"
        #expect(try run(digits("normalize: false, transforms: {\(fixed)}")).status == .completed)
    }

    // MARK: What is refused before the first trial

    private func refusal(_ data: String) throws -> String {
        try #require(#expect(throws: TaskError.self) { try TrialRunner.check(plan("name: test\n" + digits(data))) })
            .description
    }

    @Test func measuredImagesStayTheSame() throws {
        for list in ["all", "evaluation", "test", "input"] {
            let message = try refusal("transforms: {\(list): [random-horizontal-flip]}")
            #expect(message.contains("data.transforms.\(list).0.random-horizontal-flip draws anew"), "\(message)")
            #expect(message.contains("`train`"))
        }
    }

    @Test(arguments: [
        ("train: [{random-crop: 9}]", "data.transforms.train.0.random-crop: a part of 9 x 9 pixels"),
        ("train: [{random-crop: 6}]", "a model needs one shape"),
        ("all: [{pad: {padding: 8, mode: reflect}}]", "data.transforms.all.0.pad: an edge of 8 pixels"),
        ("all: [{pad: [1, 2, 3]}]", "data.transforms.all.0.pad.padding needs 1, 2 or 4 numbers"),
        ("all: [{resize: 65536}]", "data.transforms.all.0.resize: images of 1 x 65536 x 65536 are too large"),
        ("train: [{random-crop: {size: 8, padding: 10000, mode: edge}}]", "are too large"),
        ("all: [{occlusion: 9}]", "data.transforms.all.0.occlusion: a rectangle of 9 x 9"),
        ("train: [{gaussian-blur: 4}]", "data.transforms.train.0.gaussian-blur.kernel must be odd"),
        ("train: [{gaussian-blur: 17}]", "a kernel of 17 pixels"),
        ("train: [{random-resized-crop: {size: 8, scale: [1, 0.5]}}]", "random-resized-crop.scale needs the least"),
        ("all: [normalize]", "there are 3 means"),
        ("all: [{normalize: {mean: [0], deviation: [1]}}]", "set data.normalize to false"),
        ("train: [grayscale, {grayscale: 3}], evaluation: [{grayscale: 3}]", "put the change below `all`"),
    ])
    func whatDoesNotFitIsRefused(_ lists: String, _ words: String) throws {
        let message = try refusal("transforms: {\(lists)}")
        #expect(message.contains(words), "\(message)")
    }

    @Test(arguments: [
        ("{random-crop: {size: 0}}", "'data.transforms.train.0.size' must be"),
        ("{random-rotation: 200}", "'data.transforms.train.0.degrees' must be"),
        ("{color-jitter: {hue: 0.6}}", "'data.transforms.train.0.hue' must be"),
        ("{random-crp: 8}", "random-crop"), ("{gaussian-blur: {kernel: 3, sigma: 1.0e-9}}", "0.sigma"),
        ("{random-resized-crop: {size: 8, ratio: [1.0e-200, 1]}}", "0.ratio"),
        ("{normalize: {deviation: [1.0e-60]}}", "0.deviation"), ("{random-erasing: {p: 1}}", "no parameter 'p'"),
    ])
    func badRangesAreErrorsWithALine(_ transform: String, _ words: String) throws {
        let text = "name: test\n" + digits("transforms: {train: [\(transform)]}")
        let error = try #require(#expect(throws: SpecError.self) { try plan(text) })
        #expect("\(error)".contains("test.yaml:2:") && "\(error)".contains(words), "\(error)")
    }

    @Test func onlyImagesAreTransformed() throws {
        let text = digits("transforms: {train: [random-horizontal-flip]}").replacing(
            "source: digits", with: "source: iris")
        let error = try #require(
            #expect(throws: TaskError.self) { try TrialRunner.check(plan("name: test\n" + text)) })
        #expect(error.description.contains("transforms are for images") && error.description.contains("[4]"))
    }

    /// Classes of pixels do not move with them.
    @Test func pixelsWithClassesStayWhereTheyAre() throws {
        func lines(_ transform: String) -> String {
            """
            data: {source: {shapes: {of: pixels, images: 6, test-images: 4, canvas: 16, size: 16}}, transforms: {train: [\(transform)]}}
            model: {unet: {widths: [4, 8]}}
            optimizer: sgd
            training: {epochs: 1, batch: 3}
            """
        }
        let plan = try plan("name: test\n" + lines("random-horizontal-flip"))
        let error = try #require(#expect(throws: TaskError.self) { try TrialRunner.check(plan) })
        #expect(error.description.contains("random-horizontal-flip moves pixels"))
        #expect(try run(lines("{color-jitter: {brightness: 0.5, saturation: 0.5, hue: 0.1}}")).status == .completed)
    }

    // MARK: Batches ahead of time

    /// What an epoch's batches hold, whoever gathers them.
    private func batches(threads: Int, depth: Int) throws -> [[Float]] {
        let text = digits("transforms: {train: [{random-affine: {degrees: 20}}, {gaussian-noise: 0.1}]}", batch: 7)
        let stage = try TrainTask(trial(of: text).settings).stages[0]
        let pool = BatchPool(stage.data.training, target: stage.loss.target)
        var found: [[Float]] = []
        for epoch in 0..<3 {
            let order = stage.sampler.order(epoch: epoch)
            let samples = stage.data.training.drawn(seed: 5, epoch: epoch)
            pool.announce(order, stage.sampler.ranges, of: samples, threads: threads, depth: depth)
            for range in stage.sampler.ranges {
                order[range].withUnsafeBufferPointer { rows in
                    let batch = pool.filled(with: rows)
                    found.append(batch.samples.array(Float.self) + batch.targets.array(Int64.self).map(Float.init))
                }
            }
        }
        return found
    }

    @Test func batchesDoNotDependOnWhoGathersThem() throws {
        let expected = try batches(threads: 0, depth: 1)
        #expect(expected.count == 18 && Set(expected).count == 18)
        for threads in 0...3 {
            for depth in 1...5 { #expect(try batches(threads: threads, depth: depth) == expected) }
        }
    }

    /// A pool may be left in the middle of an epoch, as by a training that diverges, and used again.
    @Test func announcedBatchesMayBeLeftAlone() throws {
        let text = digits("transforms: {train: [{gaussian-noise: 0.1}]}", batch: 4)
        let stage = try TrainTask(trial(of: text).settings).stages[0]
        let pool = BatchPool(stage.data.training, target: stage.loss.target)
        let order = stage.sampler.order(epoch: 0)
        for _ in 0..<50 {
            pool.announce(order, stage.sampler.ranges, threads: 2)
            order[stage.sampler.ranges[0]].withUnsafeBufferPointer { _ = pool.filled(with: $0) }
            order[stage.sampler.ranges[5]].withUnsafeBufferPointer { rows in
                let expected = stage.data.training.samples(Array(rows))
                #expect(pool.filled(with: rows).samples.array(Float.self) == expected)
            }
        }
    }

    @Test func threadsOfTheStepChangeNoBit() throws {
        let trial = try trial(
            of: digits("transforms: {train: [{random-rotation: 20}, {random-crop: {size: 8, padding: 2}}]}"))
        let one = try TrialRunner(threads: 1).run(trial).bits
        let two = try TrialRunner(threads: 2).run(trial).bits
        #expect(one == two)
    }

    // MARK: Classes

    private func iris(_ data: String) -> String {
        """
        data: {source: iris, train: 90, test: 60, stratified: true, \(data)}
        model: linear
        optimizer: sgd
        training: {epochs: 1, batch: 10}
        """
    }

    @Test func classesAreMadeUnequalAndEqualAgain() throws {
        let few = try run(iris("class-counts: [30, 10, 5]"))
        #expect(try few.numbers("/data/train") == [45] && few.numbers("/steps/loss").count == 5)
        for balance in ["over-sampling", "smote", "{smote: 2}"] {
            let equal = try run(iris("class-counts: [30, 10, 5], balance: \(balance)"))
            #expect(equal.status == .completed)
            // Batches are of 90 samples, and what is measured of 45.
            #expect(try equal.numbers("/data/train") == [45] && equal.numbers("/steps/loss").count == 9)
            #expect(try equal.numbers("/curves/train/loss")[0] == few.numbers("/curves/train/loss")[0])
        }
        let images = digits(
            "class-counts: [3, 2, 2, 2, 2, 2, 2, 2, 2, 2], balance: smote, transforms: {train: [{shift: 1}]}")
        #expect(try run(images.replacing("train: 40", with: "train: 200")).status == .completed)
    }

    @Test func countsThatDoNotFitAreRefused() throws {
        for (data, words) in [
            ("class-counts: [1, 2]", "has 2 numbers, but there are 3 classes"),
            ("class-counts: [31, 1, 1]", "31 training samples of class 0, which has 30"),
            ("class-counts: [0, 0, 0]", "leaves no sample"), ("class-counts: [3, 3, 0], balance: smote", "of class 2"),
            ("class-counts: [3, 3, 1], balance: smote", "use over-sampling"),
        ] {
            let plan = try plan("name: test\n" + iris(data))
            let error = try #require(#expect(throws: TaskError.self) { try TrialRunner.check(plan) })
            #expect(error.description.contains(words), "\(error)")
        }
    }

    @Test func someClassesAreChosen() throws {
        func loaded(_ data: String) throws -> DataSplits {
            try TrainTask(trial(of: digits(data)).settings).stages[0].data
        }
        let some = try loaded("classes: [7, 1]")
        #expect(some.train.targets == .labels(classes: 2) && some.train.count == 40 && some.test?.count == 20)
        let labels = some.train.labels((0..<40).map { $0 })
        #expect(Set(labels) == [0, 1])
        // The same rows under the other numbers.
        let turned = try loaded("classes: [1, 7]")
        #expect(turned.train.labels((0..<40).map { $0 }) == labels.map { 1 - $0 })
        #expect(turned.train.samples([3]) == some.train.samples([3]))
        #expect(turned.fingerprint != some.fingerprint)
        let three = try loaded(
            "classes: [2, 0, 5], stratified: true, balance: over-sampling, transforms: {train: [{shift: 1}]}")
        #expect(three.train.targets == .labels(classes: 3))
        #expect(try refusal("classes: [1, 10]").contains("from 0 to 9, and each once"))
        #expect(try refusal("classes: [1, 1]").contains("from 0 to 9, and each once"))
        let drawn = digits("classes: [0, 1]").replacing(
            "source: digits", with: "source: {random: {shape: [3], classes: 4}}")
        let error = try #require(
            #expect(throws: TaskError.self) { try TrialRunner.check(plan("name: test\n" + drawn)) })
        #expect(error.description.contains("data.classes cannot choose of"))
    }

    @Test func tablesGetColumns() throws {
        let record = try run(iris("features: [products, {logarithm: [0, 2]}]"))
        // Four columns, six pairs and two logarithms for three classes.
        #expect(try record.numbers("/model/parameters") == [Double(12 * 3 + 3)])
        for (data, words) in [
            ("features: [{products: [0, 4]}]", "the columns of the source are 0 to 3")
        ] {
            let error = try #require(
                #expect(throws: TaskError.self) { try TrialRunner.check(plan("name: test\n" + iris(data))) })
            #expect(error.description.contains(words), "\(error)")
        }
    }

    /// An autoencoder sees damaged images and is to give what they were; other transforms change both.
    @Test func autoencodersGiveWhatWasThereBeforeDamage() throws {
        let text = digits(
            "target: input, transforms: {all: [{resize: 4}], train: [{shift: 1}], input: [{occlusion: 2}]}", batch: 40
        )
        .replacing("model: {mlp: {hidden: [8]}}", with: "model: {mlp: {hidden: [8]}}\nloss: mse")
        let stage = try TrainTask(trial(of: text).settings).stages[0]
        let samples = stage.data.training.drawn(seed: 1, epoch: 0)
        #expect(samples.targets == .values(shape: [1, 4, 4]))
        let rows = (0..<40).map { Int32($0) }
        let inputs = samples.samples(rows)
        let targets = [Float](unsafeUninitializedCapacity: inputs.count) { buffer, count in
            rows.withUnsafeBufferPointer { samples.gatherValues($0, into: buffer.baseAddress!) }
            count = inputs.count
        }
        let differing = zip(inputs, targets).filter { $0 != $1 }.count
        // A square of 2 x 2 in each image, some of which was black before.
        #expect(differing > 40 && differing <= 160)
        #expect(try run(text).status == .completed)
    }

    /// A trial that says nothing of changes has the id that it had before there were any.
    @Test func resolvedSettingsLeaveChangesOut() throws {
        let data = try #require(try trial(of: iris("transforms: {train: []}, balance: null")).settings["data"]?.object)
        #expect(data["transforms"] == nil && data["balance"] == nil && data["class-counts"] == nil)
    }
}

import Engine
import Specs
import Store
import Testing

@testable import Tasks

@Suite struct DescribeTests {
    private func task(_ model: String, _ input: String, _ more: String = "") throws -> DescribeTask {
        try DescribeTask(trial(of: "task: describe\nmodel: \(model)\ninput: \(input)\n\(more)").settings)
    }

    /// 16 filters of 5x5, padding 2, stride 1 on 3x128x128.
    @Test func sixteenFilters() throws {
        let task = try task("{sequential: [{conv: {out: 16, kernel: 5, padding: 2}}]}", "[3, 128, 128]")
        #expect(task.description.output == [1, 16, 128, 128])
        #expect(task.description.parameters == 1_216 && task.description.multiplyAdds == 19_660_800)
        #expect(task.description.receptiveField.extents == [5, 5])
    }

    /// Convolution 16 of 5x5, ReLU and pooling, three times, on 3x128x128; then ten classes.
    @Test func threeBlocksOfAFirstLayer() throws {
        let block = "{conv: {out: 16, kernel: 5, padding: 2}}, relu, {max-pool: 2}"
        let blocks = "\(block), \(block), \(block)"
        let three = try task("{sequential: [\(blocks)]}", "[3, 128, 128]")
        #expect(three.description.output == [1, 16, 16, 16])
        #expect(three.description.layers.map(\.parameters).filter { $0 > 0 } == [1_216, 6_416, 6_416])
        #expect(three.description.receptiveField.extents == [36, 36])
        #expect(three.formulas?.receptiveField == [36, 36] && three.formulas?.parameters == 14_048)
        let footprint = try #require(Footprint(of: three.model, three.description))
        #expect(footprint.extents == [36, 36])
        let classes = try task("{sequential: [\(blocks), flatten, linear]}", "[3, 128, 128]", "outputs: 10")
        #expect(classes.description.parameters == 14_048 + 40_970)
    }

    /// Four halvings of 256x256, and the second stage's first layer.
    @Test func halvingsOfAUNet() throws {
        let described = try task("{unet: {widths: [64, 128, 256, 512]}}", "[3, 256, 256]").description
        let bottleneck = described.layers.filter { $0.path.hasPrefix("bottleneck") }
        #expect(!bottleneck.isEmpty && bottleneck.allSatisfy { $0.output[2] == 16 && $0.output[3] == 16 })
        let second = try #require(described.layers.first { $0.path.hasPrefix("encoders.1") && $0.parameters > 0 })
        #expect(second.parameters == 73_856 && second.output == [1, 128, 128, 128])
    }

    private let blocks = """
        {sequential: [{conv: {out: 16, kernel: 3, padding: 1}}, {max-pool: 2}, relu, {conv: {out: 32, kernel: 3, padding: 1}},
        {max-pool: 2}, relu, {conv: {out: 64, kernel: 3, padding: 1}}, {max-pool: 2}, relu, flatten, linear]}
        """

    /// Three blocks of convolution, pooling and ReLU, and a classifier of ten classes.
    @Test func threeBlocks() throws {
        let description = try task(blocks, "[3, 32, 32]").description
        #expect(
            description.layers.dropFirst().map(\.output).filter { $0.rank == 4 }.map { $0[2] } == [
                32, 16, 16, 16, 8, 8, 8, 4, 4,
            ])
        #expect(description.output == [1, 10] && description.layers.last?.parameters == 64 * 4 * 4 * 10 + 10)
        #expect(description.parameters == 448 + 4_640 + 18_496 + 10_250)
        #expect(description.multiplyAdds == 442_368 + 1_179_648 + 1_179_648 + 10_240)
        // The pooling of the third block: 1 + 2 + 1 + 4 + 2 + 8 + 4.
        #expect(description.layers[9].receptiveField.extents == [22, 22])
    }

    /// The field that the walk finds is that of the engine's backward pass.
    @Test(arguments: [
        (
            "{sequential: [{conv: {out: 4, kernel: 3, stride: 2}}, relu, {max-pool: {kernel: 3, stride: 2, padding: 1}}]}",
            33
        ),
        ("{sequential: [{conv: {out: 2, kernel: 3, dilation: 3, padding: 3}}, batch-norm, {avg-pool: 2}]}", 30),
        (
            "{sequential: [{conv: {out: 2, kernel: [3, 5], padding: same, mode: reflect}}, {conv: {out: 1, kernel: 4}}]}",
            24
        ),
        (
            "{sequential: [{conv: {out: 2, kernel: 3, stride: 2}}, {conv-transpose: {out: 2, kernel: 4, stride: 2, padding: 1}}, {conv: {out: 2, kernel: 3}}]}",
            32
        ),
        ("{sequential: [{max-pool: 4}, {upsample: {scale: 3, mode: linear}}, {conv: {out: 2, kernel: 2}}]}", 48),
        ("{sequential: [{max-pool: 2}, {upsample: 2}, {pad: 2}, {conv: {out: 4, kernel: 3}}, {pixel-shuffle: 2}]}", 32),
        ("{sequential: [{conv: {out: 2, kernel: 3}}, {pixel-unshuffle: 2}, {conv: {out: 4, kernel: 3}}]}", 30),
        ("{sequential: [{adaptive-avg-pool: 12}, {conv: {out: 1, kernel: 2}}]}", 36),
        ("{unet: {widths: [4, 8]}}", 96), ("{unet: {widths: [4, 8, 8]}}", 256),
        ("{convolutional-autoencoder: {widths: [4, 8]}}", 64),
    ])
    func fieldsAreThoseOfTheBackwardPass(_ model: String, _ side: Int) throws {
        let task = try task(model, "[3, \(side), \(side)]", "outputs: 2")
        let footprint = try #require(Footprint(of: task.model, task.description))
        #expect(footprint.output == Array(task.description.output.array.dropFirst()))
        let extents = try #require(footprint.extents, "\(model) reaches the border")
        #expect(extents == task.description.receptiveField.extents.map { $0 ?? 0 }, "\(model)")
    }

    /// The formulas and the walk are two counts of the same thing.
    @Test func formulasAgreeWithTheWalk() throws {
        var compared = 0
        for kernel in [1, 2, 3, 5] {
            for stride in [1, 2, 3] {
                for padding in [0, 1] {
                    for dilation in [1, 2] {
                        let window = "kernel: \(kernel), stride: \(stride), padding: \(padding), dilation: \(dilation)"
                        for layers in [
                            "{conv: {out: 4, \(window), groups: 2}}, relu, {conv: {out: 3, kernel: 2}}",
                            "{conv-transpose: {out: 6, \(window), bias: false}}, batch-norm",
                            "{conv: {out: 4, \(window)}}, {avg-pool: 2}, flatten, {linear: 7}, linear",
                        ] {
                            let task = try task("{sequential: [\(layers)]}", "[2, 17, 14]", "batch: 3")
                            let formulas = try #require(task.formulas)
                            let description = task.description
                            #expect(formulas.output == Array(description.output.array.dropFirst()), "\(layers)")
                            #expect(formulas.parameters == description.parameters, "\(layers)")
                            #expect(formulas.multiplyAdds * 3 == description.multiplyAdds, "\(layers)")
                            if let field = formulas.receptiveField {
                                #expect(field == description.receptiveField.extents, "\(layers)")
                            }
                            compared += 1
                        }
                    }
                }
            }
        }
        #expect(compared == 144)
        #expect(try task("resnet18", "[3, 64, 64]").formulas == nil)
    }

    @Test func runsHoldAllThreeCounts() throws {
        let record = try run(
            "task: describe\nmodel: {sequential: [{conv: {out: 4, kernel: 3, stride: 2}}, relu]}\ninput: [1, 16, 16]")
        for way in ["layers", "formulas", "engine"] {
            #expect(try record.numbers("/description/\(way)/output") == [4, 7, 7])
            #expect(try record.numbers("/description/\(way)/receptive-field") == [3, 3])
        }
        #expect(try record.numbers("/description/formulas/cost") == [40, 1_764])
        #expect(try record.numbers("/curves/model/parameters") == [40])
        #expect(try record.numbers("/curves/model/receptive-field") == [3])
        let classifier = try run("task: describe\nmodel: linear\ninput: [6]")
        #expect(try classifier.numbers("/description/layers/output") == [10])
        #expect(
            !classifier.has("/description/engine/receptive-field") && !classifier.has("/curves/model/receptive-field"))
    }

    @Test func mistakesAreNamed() throws {
        #expect(try task("resnet18", "[3, 64, 64]").outputs == 1000 && task("linear", "[4]").outputs == 10)
        for (model, input, words) in [
            ("vgg16", "[3, 8, 8]", "images of [3, 8, 8] do not fit"), ("resnet18", "[7]", "takes images [C, H, W]"),
            ("linear", "[1000000, 1000000, 1000000]", "too large"), ("unet", "[3, 30, 30]", "cannot be joined"),
            ("{zoo-densenet: {growth: 512, layers: [64, 64, 64], bottleneck: 64}}", "[3, 64, 64]", "of memory"),
            ("{unet: {widths: [4096, 4096, 4096, 4096, 4096, 4096, 4096, 4096]}}", "[3, 64, 64]", "of memory"),
        ] {
            let error = #expect(throws: TaskError.self) { try task(model, input) }
            #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
        }
    }
}

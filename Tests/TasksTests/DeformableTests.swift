import Engine
import Specs
import Store
import Testing

@testable import Tasks

/// Deformable convolutions and networks as specs name them.
@Suite struct DeformableTests {
    private func lines(_ model: String, shape: String = "[1, 12, 12]", classes: Int = 3) -> String {
        """
        data: {source: {random: {shape: \(shape), classes: \(classes)}}, train: 16, test: 8}
        model: \(model)
        optimizer: {adam: {lr: 0.01}}
        training: {epochs: 2, batch: 8}
        """
    }

    private func names(_ model: String, shape: String = "[1, 12, 12]") throws -> [String] {
        try TrainTask(trial(of: lines(model, shape: shape)).settings).model.namedParameters.map(\.name)
    }

    @Test func theNumberAndPlaceOfDeformableLayersAreSettings() throws {
        let standard = try names("deformable-cnn")
        #expect(standard.contains("conv3.weight") && !standard.contains { $0.contains("offset") })
        let two = try names("{deformable-cnn: {channels: [4, 8, 8], deformable: [1, 3], kernel: 5}}")
        #expect(two.filter { $0.contains("offset.weight") } == ["conv1.offset.weight", "conv3.offset.weight"])
        #expect(try names("change-detection", shape: "[2, 12, 12]").contains("encoder.0.weight"))
        #expect(throws: TaskError.self) { try names("{deformable-cnn: {kernel: 4}}") }
        #expect(throws: TaskError.self) { try names("{deformable-cnn: {channels: [8], deformable: [2]}}") }
        #expect(throws: TaskError.self) { try names("change-detection", shape: "[1, 12, 12]") }
        #expect(throws: TaskError.self) {
            try names("{deformable-cnn: {channels: [4096, 4096], deformable: [1, 2], kernel: 31}}")
        }
    }

    @Test func inlineLayers() throws {
        let model = try TrainTask(
            trial(
                of: lines(
                    "{sequential: [{deformable-conv: {out: 4, kernel: 3, padding: same, version: 1}}, {deformable-conv: {kernel: [3, 1], stride: 2}}, {conv: {kernel: 1}}, flatten, linear]}"
                )
            ).settings
        ).model
        let shapes = model.namedParameters.map { "\($0.name) \($0.tensor.shape.array)" }
        #expect(shapes[0] == "0.weight [4, 1, 3, 3]" && shapes[2] == "0.offset.weight [18, 1, 3, 3]")
        // Where `out` is not given, there are as many channels as in the input; version 2 has masks beside offsets.
        #expect(shapes[4] == "1.weight [4, 4, 3, 1]" && shapes[6] == "1.offset.weight [9, 4, 3, 1]")
        #expect(shapes[8] == "2.weight [4, 4, 1, 1]")
        for wrong in ["{kernel: 2, padding: same}", "{kernel: 3, offset-groups: 2}", "{out: 3, kernel: 3, groups: 2}"] {
            #expect(throws: TaskError.self, "\(wrong)") {
                try names("{sequential: [{deformable-conv: \(wrong)}, flatten, linear]}")
            }
        }
        #expect(throws: TaskError.self) { try names("{sequential: [{deformable-conv: {kernel: 3}}]}", shape: "[4, 9]") }
    }

    /// A run keeps where the trained model samples the first image of each class; the bits repeat.
    @Test func runsKeepSamplingPoints() throws {
        let model = "{deformable-cnn: {channels: [4, 4], deformable: [2]}}"
        let record = try run(lines(model))
        let images = try #require(record.datasets.first { $0.path == "/sampling/images" })
        #expect(images.shape == [3, 1, 12, 12])
        #expect(try record.numbers("/sampling/labels") == [0, 1, 2])
        #expect(record.datasets.first { $0.path == "/sampling/moved" }?.shape == [3, 9, 2])
        // The middle of 6x6 places after pooling is place 2, at 4.5 on the image; taps are two pixels apart.
        #expect(try record.numbers("/sampling/centres").prefix(2) == [4.5, 4.5])
        let regular = try record.numbers("/sampling/regular")
        #expect(regular.prefix(4) == [2.5, 2.5, 2.5, 4.5])
        #expect(try record.numbers("/sampling/moved") != regular)
        #expect(try run(lines(model)).bits == record.bits)
        #expect(try !run(lines("{deformable-cnn: {channels: [4]}}")).has("/sampling/images"))
    }
}

import Testing

@testable import Engine

/// The places of an image that a place of a deformable convolution's output reads.
@Suite struct SamplingTests {
    private let stream = RandomStream(seed: 3, role: "test")

    private func set(_ layer: DeformableConv2d, offsets: [Float]) {
        noGrad { layer.offset.bias?.copy(from: Tensor(offsets, shape: [offsets.count])) }
    }

    /// Every row with every column.
    private func grid(_ rows: [Double], _ columns: [Double]) -> [[Double]] {
        rows.flatMap { row in columns.map { column in [row, column] } }
    }

    private func places(_ points: [SamplingPoint]) -> [[Double]] { points.map { [$0.row, $0.column] } }

    /// Without offsets the places are those of the standard convolution: stride, padding and dilation by hand.
    @Test func atFirstThePlacesAreTheStandardOnes() throws {
        let layer = DeformableConv2d(2, 3, kernel: 3, stride: 2, padding: 1, dilation: 2, stream: stream)
        let trace = try #require(SamplingTrace(of: Sequential(layer)))
        let points = try trace.points(of: .ones([1, 2, 12, 12]), at: SamplingPoint(row: 1, column: 3))
        let expected = grid([1, 3, 5], [5, 7, 9])
        #expect(places(points.regular) == expected && places(points.moved) == expected)
        #expect(points.centre == SamplingPoint(row: 3, column: 7))
    }

    /// The gradient by the input of one place of the output is nonzero exactly in the pixels around the places.
    @Test(arguments: [false, true]) func placesAreWhereTheGradientIs(masked: Bool) throws {
        let layer = DeformableConv2d(1, 1, kernel: 3, padding: 1, masked: masked, bias: false, stream: stream)
        let offsets = Tensor.uniform([18], lower: -2.4, upper: 2.4, stream: stream.substream("offsets"))
        set(layer, offsets: offsets.array(Float.self) + (masked ? [Float](repeating: 0, count: 9) : []))
        let x = Tensor.uniform([1, 1, 11, 11], stream: stream.substream("image")).requiringGrad()
        layer(x)[0, 0, 4, 6].backward()
        let gradient = try #require(x.grad).doubles
        let trace = try #require(SamplingTrace(of: layer))
        let points = try trace.points(of: x, at: SamplingPoint(row: 4, column: 6))
        var around: Set<Int> = []
        for point in points.moved {
            for row in [point.row.rounded(.down), point.row.rounded(.up)] {
                for column in [point.column.rounded(.down), point.column.rounded(.up)]
                where (0..<11).contains(row) && (0..<11).contains(column) {
                    around.insert(Int(row) * 11 + Int(column))
                }
            }
        }
        #expect(Set(gradient.indices.filter { gradient[$0] != 0 }) == around && points.moved != points.regular)
    }

    /// Through batch normalization, ReLU, pooling and a strided convolution to the image; the middle of each window is followed.
    @Test func placesAreFollowedThroughOtherLayers() throws {
        let last = DeformableConv2d(4, 4, kernel: 3, padding: 1, stream: stream)
        set(last, offsets: (0..<9).flatMap { _ in [Float(1), -0.5] })
        let model = Sequential(
            Conv2d(1, 4, kernel: 3, stride: 2, padding: 1, stream: stream), BatchNorm2d(4), Activation.relu(),
            MaxPool2d(kernel: 2), last, Flatten(), Linear(4 * 16, 2, stream: stream))
        model.train(false)
        let trace = try #require(SamplingTrace(of: model))
        let points = try trace.points(of: .ones([1, 1, 16, 16]), at: SamplingPoint(row: 1, column: 1))
        // A place p of the pooled image is 2p + 0.5 before pooling, and 4p + 1 on the image.
        #expect(places(points.regular) == grid([1, 5, 9], [1, 5, 9]))
        #expect(places(points.moved) == grid([5, 9, 13], [-1, 3, 7]))
        #expect(points.centre == SamplingPoint(row: 5, column: 5))
    }

    /// Two deformable convolutions in a row: each place of the second leads to all of the first's, moved by both.
    @Test func stackedLayersMultiplyThePlaces() throws {
        let first = DeformableConv2d(1, 2, kernel: 3, padding: 1, stream: stream)
        let second = DeformableConv2d(2, 1, kernel: 3, padding: 1, masked: true, stream: stream)
        set(first, offsets: (0..<9).flatMap { _ in [Float(0.25), 0] })
        set(second, offsets: (0..<9).flatMap { _ in [Float(0), 0.5] } + [Float](repeating: 0, count: 9))
        let trace = try #require(SamplingTrace(of: Sequential(first, Sequential(Activation.relu(), second))))
        let points = try trace.points(of: .ones([1, 1, 9, 9]))
        #expect(points.place == SamplingPoint(row: 4, column: 4) && points.moved.count == 81)
        let shifts = zip(points.moved, points.regular).map { [$0.row - $1.row, $0.column - $1.column] }
        #expect(shifts.allSatisfy { $0 == [0.25, 0.5] })
        #expect(Set(points.regular).count == 25 && points.regular.allSatisfy { abs($0.row - 4) <= 2 })
        // Where 81 are too many, the first layer is followed through its middle.
        let fewer = try trace.points(of: .ones([1, 1, 9, 9]), most: 50)
        #expect(fewer.moved.count == 9 && places(fewer.regular).first == [3, 3])
    }

    @Test func modelsWithoutAWayBackHaveNone() throws {
        #expect(SamplingTrace(of: Sequential(Conv2d(1, 1, kernel: 3, stream: stream))) == nil)
        let layer = DeformableConv2d(1, 1, kernel: 3, padding: 1, stream: stream)
        #expect(SamplingTrace(of: Block(["layer": layer], flow: .sum(["layer", .identity]))) == nil)
        #expect(SamplingTrace(of: Block(["layer": layer], flow: [.relu, "layer"])) != nil)
        let upsampled = try #require(SamplingTrace(of: Sequential(Upsample(scale: 2), layer)))
        #expect(throws: ShapeError.self) { try upsampled.points(of: .ones([1, 1, 4, 4])) }
        let trace = try #require(SamplingTrace(of: layer))
        #expect(throws: ShapeError.self) { try trace.points(of: .ones([2, 1, 4, 4])) }
    }
}

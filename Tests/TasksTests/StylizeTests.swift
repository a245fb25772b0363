import Engine
import Foundation
import Images
import Runs
import Specs
import Store
import Testing

@testable import Tasks

/// `task: stylize`: the parameters are an image's pixels.
@Suite struct StylizeTests {
    private func lines(
        optimizer: String = "{adam: {lr: 0.05}}", layers: (content: String, style: String) = ("4", "1, 4"),
        more: String = ""
    ) -> String {
        """
        task: stylize
        size: 16
        model: {sequential: [{conv: {out: 8, kernel: 3, padding: 1}}, relu, {avg-pool: 2}, {conv: {out: 8, kernel: 3, padding: 1}}, relu]}
        content-layers: ["\(layers.content)"]
        style-layers: [\(layers.style.split(separator: ",").map { "\"\($0.drop { $0 == " " })\"" }.joined(separator: ", "))]
        optimizer: \(optimizer)
        steps: 12
        \(more)
        """
    }

    private struct Fixture: Decodable {
        let weights: [String: [Float]]
        let content: [Float]
        let style: [Float]
        let image: [Float]
        let contentLoss: Double
        let styleLoss: Double
        let gradient: [Double]
    }

    /// Losses and the gradient by every pixel are PyTorch's: Fixtures/make_style.py.
    @Test func lossesArePyTorchs() throws {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Fixtures/style.json")
        let fixture = try JSONDecoder().decode(Fixture.self, from: Data(contentsOf: path))
        let network = Sequential(
            Conv2d(3, 4, kernel: 3, padding: 1, stream: nil), Activation.relu(), AvgPool2d(kernel: 2),
            Conv2d(4, 5, kernel: 3, padding: 1, stream: nil), Activation.relu())
        for (name, tensor) in network.namedParameters {
            tensor.copy(from: Tensor(try #require(fixture.weights[name]), shape: tensor.shape))
        }
        func image(_ values: [Float]) -> Tensor { Tensor(values, shape: [1, 3, 8, 6]) }
        let loss = try StyleLoss(
            network, contentLayers: ["4"], styleLayers: ["1", "4"], content: image(fixture.content),
            style: image(fixture.style))
        let pixels = image(fixture.image).requiringGrad()
        let (content, style) = loss(pixels)
        #expect(abs(content.item / fixture.contentLoss - 1) < 1e-5)
        #expect(abs(style.item / fixture.styleLoss - 1) < 1e-5)
        (content * 2 + style * 30).backward()
        let found = try #require(pixels.grad).array(Float.self).map(Double.init)
        let largest = fixture.gradient.map(abs).max() ?? 0
        #expect(found.count == fixture.gradient.count && largest > 0)
        #expect(zip(found, fixture.gradient).allSatisfy { abs($0 - $1) < 1e-5 * largest })
        // The network itself does not learn.
        #expect(network.namedParameters.allSatisfy { $0.tensor.grad == nil })
    }

    @Test func gramMatricesHaveTheirGradient() {
        let x = Tensor.uniform(
            [2, 3, 2, 2], lower: -1, upper: 1, stream: RandomStream(seed: 1, role: "gram"), dtype: .float64
        ).requiringGrad()
        let check = checkGradients(
            { ($0[0].gramMatrix() * Tensor.arange(count: 9, dtype: .float64).reshaped([3, 3])).sum() }, at: [x])
        #expect(check.passes, "\(check.mismatches)")
        // The channels (1, 2) and (3, 4) of two pixels.
        let gram = Tensor([1.0, 2, 3, 4], shape: [1, 2, 1, 2]).gramMatrix()
        #expect(gram.shape == [1, 2, 2] && gram.doubles == [1.25, 2.75, 2.75, 6.25])
    }

    @Test(arguments: ["{adam: {lr: 0.05}}", "{lbfgs: {iterations: 4}}", "{sgd: {lr: 1.0e+6}}"])
    func pixelsStayBetweenBlackAndWhite(_ optimizer: String) throws {
        let record = try run(lines(optimizer: optimizer, more: "style-weight: 1.0e+4"))
        let pixels = try record.numbers("/image/final")
        #expect(pixels.count == 3 * 256 && pixels.allSatisfy { (0...1).contains($0) })
        #expect(try record.numbers("/image/steps") == [0, 1, 4, 12])
        let style = try record.numbers("/image/style-loss")
        #expect(style.count == 13 && (optimizer.contains("sgd") || style[12] < 0.5 * style[0]), "\(style)")
        // The start is the content.
        let first = try record.numbers("/image/images")[..<768]
        #expect(try Array(first) == record.numbers("/image/content") && record.numbers("/image/content-loss")[0] == 0)
    }

    @Test func runsRepeat() throws {
        let trial = try trial(of: lines(more: "start: noise"))
        let first = try TrialRunner(threads: 1).run(trial)
        #expect(try first.status == .completed && first.bits == TrialRunner(threads: 2).run(trial).bits)
        let other = try run(lines(more: "start: noise\nseeds: [1]"))
        #expect(try other.numbers("/image/images") != first.numbers("/image/images"))
    }

    /// The shorter side is resized and the middle taken; what the picture holds is part of a trial's identity.
    @Test func aPhotographOfOnesOwn() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/azmoon-stylize-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func write(_ middle: UInt8) throws {
            // 48 x 16 pixels, of which the middle third is `middle`.
            let row = (0..<48).map { (16..<32).contains($0) ? middle : 0 }
            let image = Image(width: 48, height: 16, pixels: (0..<48).flatMap { _ in row })
            try Data(image.png()).write(to: URL(filePath: folder + "/photo.png"))
        }
        let text = lines(more: "content: {file: \(folder)/photo.png}")
        try write(200)
        let record = try run(text)
        #expect(try record.numbers("/image/content").allSatisfy { $0 == 200 })
        try write(90)
        #expect(try trial(of: text).id != record.trialID)
        try FileManager.default.removeItem(atPath: folder + "/photo.png")
        #expect(throws: (any Error).self) { try trial(of: text) }
    }

    @Test(arguments: ["landscape", "waves", "mosaic"]) func drawnPicturesAreOfAnySize(_ name: String) throws {
        let choice = try #require(Pictures.all.choices.first { $0.name == name })
        let picture = try choice.make((), Settings(.object(["size": .integer(32)])))
        let (small, large) = (try picture.square(16), try picture.square(48))
        #expect(Set(large.pixels).count > 20)
        // What is drawn larger and made smaller is the same picture.
        let error = zip(large.resized(width: 16, height: 16).pixels, small.pixels).map { abs(Int($0) - Int($1)) }
        #expect(error.reduce(0, +) < 20 * error.count)
    }

    @Test(arguments: [
        ("7", "1", "there is no layer '7'"), ("4", "1, conv", "there is no layer 'conv'"),
    ])
    func whatDoesNotFitIsRefused(_ content: String, _ style: String, _ message: String) throws {
        let error = #expect(throws: TaskError.self) {
            try StylizeTask(trial(of: lines(layers: (content, style))).settings)
        }
        #expect("\(try #require(error))".contains(message), "\(String(describing: error))")
    }

    @Test func layersWithoutPlacesAreRefused() throws {
        let text = lines(layers: ("2", "1")).replacingOccurrences(
            of: "{avg-pool: 2}, {conv: {out: 8, kernel: 3, padding: 1}}, relu]", with: "flatten, {linear: 4}]")
        let error = #expect(throws: TaskError.self) { try StylizeTask(trial(of: text).settings) }
        #expect("\(try #require(error))".contains("features with places"))
        let none = #expect(throws: TaskError.self) {
            try StylizeTask(trial(of: lines(more: "content-weight: 0\nstyle-weight: 0")).settings)
        }
        #expect("\(try #require(none))".contains("nothing is sought"))
    }
}

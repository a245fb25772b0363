import ArgumentParser
import Checkpoints
import Data
import Engine
import Files
import Foundation
import Images
import Models
import Specs

struct ClassifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classify",
        abstract: "Names what is in images, JPEG or PNG, by a network with weights for ImageNet.")

    @Argument(help: "The images.")
    var images: [String]

    @Option(help: "A network of the zoo.")
    var model = "efficientnet-lite0"

    @Option(help: "A file of weights for it; by default those that `azmoon weights fetch MODEL` brought.")
    var weights: String?

    @Option(help: "How many classes are named.")
    var top = 5

    @Flag(help: "Print JSON: a list of objects with image and classes.")
    var json = false

    func validate() throws {
        guard (1...1000).contains(top) else { throw ValidationError("--top must be from 1 to 1000.") }
    }

    func run() throws {
        guard let entry = Zoo.entry(model) else {
            throw UserError(
                "there is no network '\(model)'. "
                    + Suggestion.hint(for: model, among: Zoo.entries.map(\.name), list: "There are"))
        }
        let network = entry.make(3, imageNetClasses.count)
        do {
            try network.load(stateDict: try state())
        } catch let error as StateError {
            throw UserError("these weights are not \(model)'s: \(error.report)")
        }
        network.train(false)
        let preparation = ImagePreparation(model: model)
        var answers: [Value] = []
        for path in images {
            let input = preparation(try Image.read(path))
            let scores = noGrad { network(input) }
            let probabilities = noGrad { scores.softmax() }.doubles
            // Equal probabilities keep the order of the classes.
            let best = probabilities.indices.sorted {
                (-probabilities[$0], $0) < (-probabilities[$1], $1)
            }.prefix(top)
            if json {
                answers.append(
                    .object([
                        "image": .string(path),
                        "classes": .list(
                            best.map {
                                .object([
                                    "index": .integer($0), "name": .string(imageNetClasses[$0]),
                                    "probability": .number(probabilities[$0]),
                                ])
                            }),
                    ]))
            } else {
                if images.count > 1 { say("\(path)") }
                for index in best {
                    say("\(probabilities[index] * 100, format: "%6.2f")%  \(imageNetClasses[index])")
                }
            }
        }
        if json { say(.json(Value.list(answers).prettyJSON)) }
    }

    private func state() throws -> [(name: String, tensor: Tensor)] {
        if let weights {
            try WeightsProbe.check(weights)
            return try Checkpoint.read(weights)
        }
        let published = try PublishedWeights.named(model)
        guard FileManager.default.fileExists(atPath: published.path()) else {
            throw UserError("the weights of \(model) are not here yet; fetch them with: azmoon weights fetch \(model)")
        }
        return try published.read()
    }
}

/// How an image becomes a network's input, as where the network's weights come from.
private struct ImagePreparation {
    private let side: Int
    private let shorter: Int
    private let interpolation: Interpolation
    private let normalize: Normalize

    init(model: String) {
        if let lite = EfficientNetLite.versions.indices.first(where: { model == "efficientnet-lite\($0)" }) {
            side = EfficientNetLite.versions[lite].side
            shorter = side + 32
            interpolation = .bicubic
            normalize = Normalize(
                mean: Array(repeating: 127 / 255, count: 3), deviation: Array(repeating: 128 / 255, count: 3))
        } else {
            side = model == "inception_v3" ? 299 : 224
            shorter = model == "inception_v3" ? 342 : 256
            interpolation = .bilinear
            normalize = .imageNet
        }
    }

    /// `[1, 3, side, side]`.
    func callAsFunction(_ image: Image) -> Tensor {
        let cropped = CenterCrop(side)(Resize(shorter, interpolation: interpolation)(image))
        return normalize(ToTensor()(cropped)).unsqueezed(0)
    }
}

import Engine
import Specs

/// How far an image is from the content of one picture and from the style of another, as a network sees them. Gatys et al., 2015.
struct StyleLoss {
    /// The network in evaluation mode, whose parameters do not learn.
    private let network: Module
    private let contentTaps: [LayerTap]
    private let styleTaps: [LayerTap]
    private let contents: [Tensor]
    private let styles: [Tensor]

    /// - Parameters:
    ///   - content: `[1, 3, H, W]` in [0, 1]; the style is of the same shape.
    /// - Throws: `TaskError` where there is no such layer, or it gives no channels.
    init(
        _ network: Module, contentLayers: [String], styleLayers: [String], content: Tensor, style: Tensor
    ) throws {
        self.network = network
        network.train(false)
        for (_, tensor) in network.namedParameters { tensor.requiresGrad = false }
        func tap(_ layer: String) throws -> LayerTap {
            guard let tap = network.tap(layer) else {
                let names = network.namedModules.map(\.path).filter { !$0.isEmpty }
                throw TaskError(
                    "there is no layer '\(layer)' in the model. "
                        + Suggestion.hint(for: layer, among: names, list: "The layers are"))
            }
            return tap
        }
        contentTaps = try contentLayers.map(tap)
        styleTaps = try styleLayers.map(tap)
        func outputs(_ image: Tensor, _ taps: [LayerTap], _ layers: [String]) throws -> [Tensor] {
            _ = noGrad { network(Self.prepared(image)) }
            return try zip(taps, layers).map { tap, layer in
                guard let output = tap.output else { throw TaskError("the layer \(layer) is never reached") }
                guard output.rank == 4 else {
                    throw TaskError(
                        "the layer \(layer) gives \(output.shape), but features with places [N, C, H, W] are needed")
                }
                return output.detach().clone()
            }
        }
        contents = try outputs(content, contentTaps, contentLayers)
        styles = try outputs(style, styleTaps, styleLayers).map { $0.gramMatrix() }
    }

    /// Both differences of an image `[1, 3, H, W]`: the mean over layers of the mean squared difference of features, and of Gram matrices.
    func callAsFunction(_ image: Tensor) -> (content: Tensor, style: Tensor) {
        _ = network(Self.prepared(image))
        let content = zip(contentTaps, contents).map { tap, wanted in
            (tap.output ?? wanted).meanSquaredError(wanted)
        }
        let style = zip(styleTaps, styles).map { tap, wanted in
            (tap.output?.gramMatrix() ?? wanted).meanSquaredError(wanted)
        }
        return (Self.mean(content), Self.mean(style))
    }

    private static func mean(_ values: [Tensor]) -> Tensor {
        values.dropFirst().reduce(values[0], +) / Double(values.count)
    }

    /// Colours shifted and scaled as networks of ImageNet's photographs take them.
    private static func prepared(_ image: Tensor) -> Tensor {
        (image - Tensor([0.485, 0.456, 0.406] as [Float], shape: [1, 3, 1, 1]))
            / Tensor([0.229, 0.224, 0.225] as [Float], shape: [1, 3, 1, 1])
    }
}

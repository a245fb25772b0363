import Data
import Engine
import Runs
import Store

/// What the convolutions of a trained model give of the first test images.
struct ConvolutionOutputs {
    private static let mostImages = 2
    private static let mostChannels = 16
    /// Of an edge; larger maps are thinned out.
    private static let mostPixels = 64

    private struct Layer {
        let name: String
        let shape: [Int]
        let values: [UInt8]
        let range: [Double]
    }

    private let layers: [Layer]
    /// The rows of the dataset that the maps are of.
    let rows: [Int32]

    /// - Parameter dataset: of images.
    /// - Returns: nil where the model has no convolution over the two axes of images.
    init?(of model: Module, _ dataset: any Dataset) {
        let taps = model.convolutions.compactMap { path, _ in model.tap(path).map { (path, $0) } }
        guard !taps.isEmpty, dataset.shape.count == 3, dataset.count > 0 else { return nil }
        let rows = Array(0..<Int32(min(Self.mostImages, dataset.count)))
        let wasTraining = model.isTraining
        model.train(false)
        defer { if wasTraining { model.trainUnfrozen() } }
        _ = noGrad { model(Tensor(dataset.samples(rows), shape: Shape([rows.count] + dataset.shape))) }
        let found = taps.compactMap { path, tap in tap.output.flatMap { Self.layer(path, $0) } }
        if found.isEmpty { return nil }
        (self.rows, layers) = (rows, found)
    }

    /// The first channels of an output `[n, channels, H, W]`.
    private static func layer(_ name: String, _ output: Tensor) -> Layer? {
        guard output.rank == 4 else { return nil }
        let (height, width) = (output.shape[2], output.shape[3])
        let channels = min(mostChannels, output.shape[1])
        let values = output.detach().narrowed(1, 0..<channels).array(Float.self)
        let step = (max(height, width) + mostPixels - 1) / mostPixels
        let kept = (rows: (height + step - 1) / step, columns: (width + step - 1) / step)
        let planes = output.shape[0] * channels
        var thinned: [Float] = []
        thinned.reserveCapacity(planes * kept.rows * kept.columns)
        for plane in 0..<planes {
            for row in 0..<kept.rows {
                for column in 0..<kept.columns {
                    thinned.append(values[(plane * height + row * step) * width + column * step])
                }
            }
        }
        guard thinned.allSatisfy(\.isFinite), let low = thinned.min(), let high = thinned.max() else { return nil }
        let scale = high > low ? 255 / (high - low) : 0
        return Layer(
            name: name, shape: [output.shape[0], channels, kept.rows, kept.columns],
            values: thinned.map { UInt8(min(255, max(0, (($0 - low) * scale).rounded()))) },
            range: [Double(low), Double(high)])
    }

    /// - Parameter images: those that the maps are of, before they were normalized; nil where they cannot be shown.
    func runDatasets(images: RunDataset?) -> [RunDataset] {
        (images.map { [$0] } ?? [])
            + layers.enumerated().flatMap { place, layer in
                [
                    TrainingData.featureMaps(layer.values, shape: layer.shape, layer.name),
                    TrainingData.featureRange(layer.range, layer.name),
                    TrainingData.featurePlace(Int64(place), layer.name),
                ]
            }
    }
}

extension Module {
    /// Convolutions over the two axes of images, deformable and transposed ones among them, with their paths; not those that only say
    /// where another one samples.
    var convolutions: [(path: String, module: Module)] {
        let modules = namedModules
        let offsets = Set(modules.filter { $0.module is DeformableConv2d }.map { "\($0.path).offset" })
        return modules.filter { path, module in
            (module is Conv2d || module is DeformableConv2d || module is ConvTranspose2d) && !path.isEmpty
                && !offsets.contains(path)
        }
    }
}

extension TrainTask {
    /// What `diagnostics: [kernels, feature-maps]` adds after a training that came to its end.
    func layerDatasets() -> [RunDataset] {
        var datasets: [RunDataset] = []
        if diagnostics.contains(.kernels),
            let (path, _) = model.convolutions.first(where: { !($0.module is ConvTranspose2d) })
        {
            datasets.append(TrainingData.firstConvolution("\(path).weight"))
        }
        let dataset = data.test ?? data.train
        if diagnostics.contains(.featureMaps), let maps = ConvolutionOutputs(of: model, dataset) {
            let isImage = dataset.shape[0] == 1 || dataset.shape[0] == 3
            datasets += maps.runDatasets(
                images: isImage
                    ? TrainingData.featureImages(
                        pictures(maps.rows, of: dataset), shape: [maps.rows.count] + dataset.shape) : nil)
        }
        return datasets
    }
}

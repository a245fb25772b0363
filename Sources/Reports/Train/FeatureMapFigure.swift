import Analysis
import Files
import Runs

/// What convolutions of trained models give of a test image or two: a row for each label, layer and image.
enum FeatureMapFigure: FigureKind {
    static let name = "feature-maps"

    private static let mostGroups = 6
    private static let mostLayers = 4
    /// More rows make a figure too tall; then fewer images and layers are drawn.
    private static let mostRows = 16
    /// Beside the image itself.
    private static let mostMaps = 11

    static func figure(_ analysis: Analysis) -> Figure? {
        let candidates = analysis.ranking.prefix(mostGroups).sorted()
        let found = candidates.compactMap { group -> (group: Int, maps: FeatureMaps)? in
            analysis.headlineRuns(of: group).lazy.compactMap(\.training.featureMaps).first.map { (group, $0) }
        }
        guard let all = found.map(\.maps.layers.count).max(),
            let count = found.flatMap({ $0.maps.layers.map(\.count) }).min()
        else { return nil }
        var layers = min(all, mostLayers)
        let images = found.count * layers * count > mostRows ? 1 : count
        layers = min(layers, max(1, mostRows / (found.count * images)))
        let shown = found.map { ($0.group, $0.maps, chosen($0.maps.layers, layers)) }
        let sizes = shown.flatMap { _, maps, layers in
            layers.map { (height: $0.height, width: $0.width) }
                + [maps.images.map { (height: min(64, $0.height), width: min(64, $0.width)) }].compactMap { $0 }
        }
        let (height, width) = (sizes.map(\.height).max() ?? 1, sizes.map(\.width).max() ?? 1)
        let hasImages = shown.contains { $0.1.images != nil }
        let most = min(mostMaps, shown.flatMap { $0.2.map(\.channels) }.max() ?? 1)
        let isAlone = analysis.groups.count == 1
        var names: [String] = []
        var notes: [String] = []
        var rows: [[UInt8]] = []
        for (group, maps, layers) in shown {
            for layer in layers {
                for image in 0..<images {
                    let cells =
                        (hasImages ? [picture(maps.images, image)] : []) + (0..<most).map { map(layer, image, $0) }
                    rows.append(cells.flatMap { coloured($0, height: height, width: width) })
                    names.append(
                        isAlone ? Self.title(layer) : analysis.labelWithChoice(group))
                    let range =
                        "\(NumberText.significant(layer.range.lowerBound, 2)) to \(NumberText.significant(layer.range.upperBound, 2))"
                    notes.append(isAlone ? range : "\(layer.name): \(range)")
                }
            }
        }
        let grid = ImageGrid(
            count: most + (hasImages ? 1 : 0), height: height, width: width, names: names, notes: notes,
            mostColumns: mostMaps + 1, isEnlarged: true)
        return Figure(
            name: name, title: "Feature maps",
            caption: caption(
                analysis, shown.map { $0.1 }, layers: layers, most: most, hasImages: hasImages)
                + analysis.leftOutNote(found.map(\.group)),
            script: grid.script(name), data: rows.map { grid.colours($0, channels: 3) }.joined())
    }

    private static func caption(
        _ analysis: Analysis, _ maps: [FeatureMaps], layers: Int, most: Int, hasImages: Bool
    ) -> String {
        let isPart = maps.contains { $0.layers.count > layers }
        let thinned = maps.contains { $0.layers.contains { $0.channels > most } }
        return
            "What \(isPart ? "some of the convolutions" : "the convolutions") of the first \(analysis.repetition)'s trained model give\(hasImages ? " (right) of the test image at the left" : " of the first test images"), before any activation."
            + " In each row black is the least value of the layer and white the greatest, which stand beside it."
            + (thinned ? " The first \(most) channels are drawn." : "")
    }

    /// What a row of a layer is called: `layer 3` of a list of layers, else its name.
    private static func title(_ layer: FeatureMaps.Layer) -> String {
        layer.name.allSatisfy(\.isNumber) ? "layer \(layer.name)" : layer.name
    }

    /// The first and the last, and some between.
    private static func chosen(_ layers: [FeatureMaps.Layer], _ count: Int) -> [FeatureMaps.Layer] {
        guard layers.count > count else { return layers }
        guard count > 1 else { return [layers[layers.count - 1]] }
        return (0..<count).map { layers[$0 * (layers.count - 1) / (count - 1)] }
    }

    private static func picture(_ images: StoredImages?, _ index: Int) -> StoredImages? {
        images.flatMap { images in
            let size = images.channels * images.height * images.width
            return StoredImages(
                count: 1, channels: images.channels, height: images.height, width: images.width,
                values: Array(images.values[index * size..<(index + 1) * size]))
        }
    }

    /// Nil for a channel that the layer does not have.
    private static func map(_ layer: FeatureMaps.Layer, _ image: Int, _ channel: Int) -> StoredImages? {
        guard channel < layer.channels else { return nil }
        let plane = layer.height * layer.width
        let start = (image * layer.channels + channel) * plane
        return StoredImages(
            count: 1, channels: 1, height: layer.height, width: layer.width,
            values: Array(layer.values[start..<start + plane]))
    }

    /// An image of three channels at the size of a cell; white where there is none.
    private static func coloured(_ image: StoredImages?, height: Int, width: Int) -> [UInt8] {
        guard let seen = image?.seen(height: height, width: width) else {
            return Array(repeating: 255, count: 3 * height * width)
        }
        let plane = height * width
        return (0..<3).flatMap { channel in
            let start = min(channel, seen.channels - 1) * plane
            return seen.values[start..<start + plane]
        }
    }
}

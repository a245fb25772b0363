import Analysis
import Files
import Runs

/// The kernels of the first convolution before and after training, two rows for each label.
enum KernelFigure: FigureKind {
    static let name = "kernels"

    private static let mostGroups = 6
    private static let mostKernels = 16

    static func figure(_ analysis: Analysis) -> Figure? {
        let candidates = analysis.ranking.prefix(mostGroups).sorted()
        let found = candidates.compactMap { group -> (group: Int, kernels: Kernels)? in
            analysis.headlineRuns(of: group).lazy.compactMap(\.training.kernels).first.map { (group, $0) }
        }.filter { $0.kernels.height * $0.kernels.width > 1 }
        guard !found.isEmpty else { return nil }
        let height = found.map(\.kernels.height).max() ?? 1
        let width = found.map(\.kernels.width).max() ?? 1
        let count = min(mostKernels, found.map(\.kernels.outputs).max() ?? 1)
        var names: [String] = []
        var notes: [String] = []
        var rows: [StoredImages] = []
        for (group, kernels) in found {
            let largest = (kernels.initial + kernels.final).map(abs).filter(\.isFinite).max() ?? 0
            let label = analysis.groups.count == 1 ? "kernels" : analysis.labelWithChoice(group)
            for (moment, values) in [("before training", kernels.initial), ("after, ±", kernels.final)] {
                guard let images = images(of: kernels, values, count: count, largest: largest) else { continue }
                rows.append(images.seen(height: height, width: width))
                names.append(label)
                notes.append(moment.hasSuffix("±") ? moment + NumberText.significant(largest, 2) : moment)
            }
        }
        guard !rows.isEmpty else { return nil }
        let isColoured = found.contains { $0.kernels.channels == 3 }
        let hasOthers = found.contains { ![1, 3].contains($0.kernels.channels) }
        let grid = ImageGrid(
            count: count, height: height, width: width, names: names, notes: notes, mostColumns: mostKernels,
            isEnlarged: true)
        return Figure(
            name: name, title: "Kernels of the first convolution",
            caption:
                "The first \(count) kernels of the first convolution (\(Figure.list(Array(Set(found.map(\.kernels.name))).sorted()))) before and after training, of the first \(analysis.repetition)'s run. "
                + "Grey is 0, black and white are the ends of the range that stands beside the second row of each pair\(isColoured ? "; kernels over red, green and blue have these colours" : "")."
                + (hasOthers ? " Of other numbers of channels the first is drawn." : "")
                + (found.contains { $0.kernels.outputs > count } ? " Not all kernels are drawn." : "")
                + analysis.leftOutNote(found.map(\.group)),
            script: grid.script(name),
            data: rows.map { grid.colours($0.values, channels: $0.channels) }.joined())
    }

    /// The kernels as images in which 0 is grey; where there are fewer than `count`, the rest is white.
    private static func images(of kernels: Kernels, _ values: [Double], count: Int, largest: Double) -> StoredImages? {
        let plane = kernels.height * kernels.width
        let channels = kernels.channels == 3 ? 3 : 1
        let pixels = (0..<count).flatMap { kernel -> [UInt8] in
            guard kernel < kernels.outputs else { return Array(repeating: 255, count: channels * plane) }
            let start = kernel * kernels.channels * plane
            return values[start..<start + channels * plane].map { value in
                guard largest > 0, value.isFinite else { return 128 }
                return UInt8((127.5 + 127.5 * value / largest).rounded(.down))
            }
        }
        return StoredImages(
            count: count, channels: channels, height: kernels.height, width: kernels.width, values: pixels)
    }
}

import Data
import Files
import Images
import Specs
import Tasks

/// All samples of a data set: how many there are of each class, and what they look like.
struct DataSummary {
    let name: String
    let loaded: LoadedSource
    /// The number of samples of each class by part; empty where targets are no classes.
    private let counts: [[Int]]
    private var parts: [(name: String, data: any Dataset)] {
        [("train", loaded.splits.train)] + (loaded.splits.test.map { [("test", $0)] } ?? [])
    }

    /// - Parameter source: a name, or YAML as in an experiment.
    init(source: String) throws {
        loaded = try LoadedSource(source)
        name = loaded.name
        var counts: [[Int]] = []
        for data in [loaded.splits.train] + (loaded.splits.test.map { [$0] } ?? []) {
            guard case .labels(let classes) = data.targets else { continue }
            var count = [Int](repeating: 0, count: classes)
            for label in data.labels(Array(0..<Int32(data.count))) { count[Int(label)] += 1 }
            counts.append(count)
        }
        self.counts = counts
    }

    var shapeText: String { loaded.splits.train.shape.map(String.init).joined(separator: "x") }

    private var targetText: String {
        switch loaded.splits.train.targets {
        case .labels(let classes): "\(classes) classes"
        case .pixels(let classes, let height, let width): "\(classes) classes for each of \(height)x\(width) pixels"
        case .values(let shape): "values of shape \(shape)"
        }
    }

    private func className(_ label: Int) -> String {
        label < loaded.classNames.count ? loaded.classNames[label] : "\(label)"
    }

    var lines: [String] {
        var lines = ["\(name): samples of shape \(shapeText), \(targetText)"]
        guard !counts.isEmpty else {
            return lines + parts.map { "\($0.name): \($0.data.count) samples" }
        }
        let rows =
            [["class", "name"] + parts.map(\.name)]
            + counts[0].indices.map { label in
                ["\(label)", className(label)] + counts.map { label < $0.count ? "\($0[label])" : "0" }
            } + [["all", ""] + parts.map { "\($0.data.count)" }]
        lines += TextTable.lines(rows)
        return lines
    }

    func json(checksums: [DataCatalogue.Checksum]) -> Value {
        .object([
            "name": .string(name), "shape": .list(loaded.splits.train.shape.map { .integer($0) }),
            "targets": .string(targetText), "fingerprint": .string(loaded.splits.fingerprint),
            "samples": .object(Dictionary(parts.map { ($0.name, Value.integer($0.data.count)) }) { first, _ in first }),
            "classes": .list(
                (counts.first ?? []).indices.map { label in
                    .object(
                        ["label": .integer(label), "name": .string(className(label))].merging(
                            zip(parts, counts).map { ($0.name, Value.integer(label < $1.count ? $1[label] : 0)) }
                        ) { first, _ in first })
                }),
            "files": .list(
                checksums.map { .object(["path": .string($0.path), "checksum": .string($0.verdict)]) }),
        ])
    }

    /// The first samples of each class in a row of its own, or the first of all; nil when they are no images.
    func contactSheet(columns: Int) -> Image? {
        let data = loaded.splits.train
        guard data.shape.count == 3, [1, 3].contains(data.shape[0]) else { return nil }
        let rows: [[Int32]]
        if counts.isEmpty {
            rows = (0..<min(10, (data.count + columns - 1) / columns)).map { row in
                (row * columns..<min((row + 1) * columns, data.count)).map { Int32($0) }
            }
        } else {
            var found = [[Int32]](repeating: [], count: min(counts[0].count, 100))
            for (row, label) in data.labels(Array(0..<Int32(data.count))).enumerated()
            where label < found.count && found[Int(label)].count < columns { found[Int(label)].append(Int32(row)) }
            rows = found
        }
        return ContactSheet.image(rows, of: data, columns: columns)
    }
}

/// Samples side by side.
enum ContactSheet {
    /// A row of the sheet for each list of rows of `data`, whose values are brought to the range of bytes; white between them.
    static func image(_ rows: [[Int32]], of data: any Dataset, columns: Int) -> Image {
        let (channels, height, width) = (data.shape[0], data.shape[1], data.shape[2])
        // Small images are drawn larger.
        let zoom = max(1, 56 / max(height, width))
        let gap = 2
        let size = (
            width: columns * (width * zoom + gap) + gap, height: rows.count * (height * zoom + gap) + gap
        )
        var pixels = [UInt8](repeating: 255, count: 3 * size.width * size.height)
        let range = range(of: data, rows: rows.flatMap { $0 })
        for (line, samples) in rows.enumerated() {
            for (column, row) in samples.enumerated() {
                let sample = data.samples([row])
                let (top, left) = (gap + line * (height * zoom + gap), gap + column * (width * zoom + gap))
                for plane in 0..<3 {
                    for y in 0..<height * zoom {
                        for x in 0..<width * zoom {
                            let value = sample[((channels == 1 ? 0 : plane) * height + y / zoom) * width + x / zoom]
                            let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
                            pixels[(plane * size.height + top + y) * size.width + left + x] = UInt8(
                                max(0, min(255, (share * 255).rounded())))
                        }
                    }
                }
            }
        }
        return Image(width: size.width, height: size.height, pixels: pixels)
    }

    /// [0, 1] for images; what the samples span for other numbers.
    private static func range(of data: any Dataset, rows: [Int32]) -> ClosedRange<Float> {
        let values = data.samples(rows).filter(\.isFinite)
        guard let least = values.min(), let most = values.max(), least < 0 || most > 1 else { return 0...1 }
        return least < most ? least...most : least...(least + 1)
    }
}

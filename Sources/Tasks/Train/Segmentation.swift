import Data
import Runs

/// How well a class was given to each pixel, over all pixels of a split.
struct Segmentation {
    let classes: Int
    let height: Int
    let width: Int
    /// How often pixels of each class (rows) were given each class (columns).
    private(set) var confusion: [Int64]
    /// The classes given to the pixels of the first samples, `[samples, height, width]`.
    private(set) var maps: [UInt8] = []

    var matrix: ConfusionMatrix? { ConfusionMatrix(classes: classes, counts: confusion.map(Double.init)) }

    /// Samples whose maps are kept.
    static let mostMaps = 8

    /// Nil unless each pixel has a class.
    init?(_ targets: Targets) {
        guard case .pixels(let classes, let height, let width) = targets else { return nil }
        self.classes = classes
        self.height = height
        self.width = width
        confusion = [Int64](repeating: 0, count: classes * classes)
    }

    /// Adds the pixels of some samples.
    mutating func add(predicted: [Int64], labels: [Int64]) {
        for (label, predicted) in zip(labels, predicted) { confusion[Int(label) * classes + Int(predicted)] += 1 }
        let missing = Self.mostMaps * height * width - maps.count
        if missing > 0 { maps += predicted.prefix(missing).map { UInt8(clamping: $0) } }
    }
}

import Data

/// How well a class was given to each pixel, over all pixels of a split.
struct Segmentation {
    let classes: Int
    let height: Int
    let width: Int
    /// How often pixels of each class (rows) were given each class (columns).
    private(set) var confusion: [Int64]
    /// The classes given to the pixels of the first samples, `[samples, height, width]`.
    private(set) var maps: [UInt8] = []

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

    /// The share of pixels whose class is right.
    var accuracy: Double {
        let right = (0..<classes).reduce(0) { $0 + confusion[$1 * classes + $1] }
        return Double(right) / Double(confusion.reduce(0, +))
    }

    /// The mean over classes of |P ∩ T| / |P ∪ T|, where P are the pixels given the class and T those that have it, over the whole split;
    /// background counts as a class, and a class with neither P nor T is left out. Everingham et al., 2010 (VOC).
    var intersectionOverUnion: Double { mean { Double($0) / Double($1 + $2 - $0) } }

    /// The same mean of Dice's coefficient, 2 |P ∩ T| / (|P| + |T|).
    var dice: Double { mean { 2 * Double($0) / Double($1 + $2) } }

    private func mean(_ score: (_ both: Int64, _ predicted: Int64, _ true: Int64) -> Double) -> Double {
        let scores = (0..<classes).compactMap { label -> Double? in
            let predicted = (0..<classes).reduce(0) { $0 + confusion[$1 * classes + label] }
            let real = (0..<classes).reduce(0) { $0 + confusion[label * classes + $1] }
            return predicted + real == 0 ? nil : score(confusion[label * classes + label], predicted, real)
        }
        return scores.reduce(0, +) / Double(scores.count)
    }
}

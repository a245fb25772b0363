import CElementary
import Runs

/// Whether a generator makes images of all kinds, or has collapsed to a few: measured against real images that it was not trained on.
struct CollapseCheck {
    /// What is said of some images.
    struct Finding {
        /// The share of each class, as the judge sees it.
        let classShares: [Double]
        /// The mean Euclidean distance of two images, over that of two real ones.
        let diversity: Double
        /// The Fréchet distance of the judge's features from those of real images. Heusel et al., 2017, with another network.
        let distance: Double

        /// The share of classes that at least 2% of the images have.
        var coverage: Double {
            Double(classShares.count { $0 >= AdversarialResult.coveredShare }) / Double(classShares.count)
        }

        /// The entropy of the classes' shares, over that of equal shares.
        var entropy: Double {
            guard classShares.count > 1 else { return 1 }
            let entropy = classShares.reduce(0) { $1 > 0 ? $0 - $1 * Elementary.log($1) : $0 }
            return min(1, entropy / Elementary.log(Double(classShares.count)))
        }
    }

    /// Images whose distances from each other are measured: pairs are many.
    private static let mostPaired = 200

    private let judge: ImageJudge
    private let classes: Int
    private let real: FeatureDistribution
    private let realDistance: Double

    /// - Parameter real: images `[count, size]`.
    init(_ judge: ImageJudge, classes: Int, real: [Float], count: Int) {
        self.judge = judge
        self.classes = classes
        self.real = FeatureDistribution(judge.judged(real, count: count).features, count: count)
        realDistance = Self.meanDistance(real, count: count)
    }

    /// What is found in images `[count, size]`.
    func finding(_ images: [Float], count: Int) -> Finding {
        let (features, classes) = judge.judged(images, count: count)
        var counts = [Double](repeating: 0, count: self.classes)
        for label in classes { counts[label] += 1 }
        return Finding(
            classShares: counts.map { $0 / Double(count) },
            diversity: Self.meanDistance(images, count: count) / realDistance,
            distance: FeatureDistribution(features, count: count).frechetDistance(from: real))
    }

    /// The mean Euclidean distance between two of the first images.
    static func meanDistance(_ images: [Float], count: Int) -> Double {
        let size = images.count / count
        let shown = min(mostPaired, count)
        guard shown > 1 else { return 0 }
        var sum = 0.0
        for first in 0..<shown {
            for second in 0..<first {
                var square = 0.0
                for index in 0..<size {
                    let difference = Double(images[first * size + index]) - Double(images[second * size + index])
                    square += difference * difference
                }
                sum += square.squareRoot()
            }
        }
        return sum / Double(shown * (shown - 1) / 2)
    }
}

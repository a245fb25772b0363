import Foundation
import Testing

@testable import Data

@Suite struct SyntheticTests {
    private func values(_ dataset: ArrayDataset) -> [Float] {
        var values = [Float](repeating: 0, count: dataset.count)
        let rows = Array(0..<Int32(dataset.count))
        rows.withUnsafeBufferPointer { rows in
            values.withUnsafeMutableBufferPointer {
                if let base = $0.baseAddress { dataset.gatherValues(rows, into: base) }
            }
        }
        return values
    }

    private func inputs(_ dataset: ArrayDataset) -> [Float] { dataset.samples(Array(0..<Int32(dataset.count))) }

    @Test func theParabolaIsEvenlySpaced() throws {
        let train = try SyntheticSource.parabola(noise: 0).dataset(count: 5, part: "train")
        #expect(inputs(train) == [-1, -0.5, 0, 0.5, 1] && values(train) == [1, 0.25, 0, 0.25, 1])
        let test = try SyntheticSource.parabola(noise: 0).dataset(count: 200, part: "test")
        for (x, y) in zip(inputs(test), values(test)) { #expect(abs(x) <= 1 && abs(y - x * x) < 1e-6) }
        #expect(Set(inputs(test)).count == 200)
    }

    @Test func theNormalDensity() throws {
        let train = try SyntheticSource.gaussian(noise: 0).dataset(count: 9, part: "train")
        #expect(inputs(train) == [-4, -3, -2, -1, 0, 1, 2, 3, 4])
        // scipy.stats.norm.pdf
        for (value, density) in zip(values(train)[4...], [0.3989423, 0.2419707, 0.0539910, 0.0044318, 0.0001338]) {
            #expect(abs(Double(value) - density) < 1e-7)
        }
    }

    @Test func theLinearLawIsTheSameInEveryPart() throws {
        let source = SyntheticSource.linear(features: 1, noise: 0)
        func law(_ part: String) throws -> (slope: Float, offset: Float) {
            let dataset = try source.dataset(count: 2, part: part, seed: 3)
            let (x, y) = (inputs(dataset), values(dataset))
            let slope = (y[1] - y[0]) / (x[1] - x[0])
            return (slope, y[0] - slope * x[0])
        }
        let (train, test) = (try law("train"), try law("test"))
        #expect(abs(train.slope - test.slope) < 1e-4 && abs(train.offset - test.offset) < 1e-4)
    }

    @Test func noiseHasItsDeviation() throws {
        let clean = values(try SyntheticSource.linear(features: 3, noise: 0).dataset(count: 4000, part: "test"))
        let noisy = values(try SyntheticSource.linear(features: 3, noise: 0.5).dataset(count: 4000, part: "test"))
        let square = zip(clean, noisy).reduce(0.0) { $0 + Double(($1.0 - $1.1) * ($1.0 - $1.1)) } / 4000
        #expect(abs(square.squareRoot() - 0.5) < 0.03)
    }

    @Test func spiralsLieOnTheirLines() throws {
        let spirals = try SyntheticSource.spirals(classes: 3, turns: 0.5, noise: 0).dataset(count: 60, part: "train")
        let points = inputs(spirals)
        for row in 0..<60 {
            let (x, y) = (Double(points[2 * row]), Double(points[2 * row + 1]))
            let radius = (x * x + y * y).squareRoot()
            let angle = 2 * Double.pi * (0.5 * radius + Double(row % 3) / 3)
            #expect(abs(x - radius * cos(angle)) < 1e-6 && abs(y - radius * sin(angle)) < 1e-6)
        }
        #expect(spirals.labels([0, 1, 2, 3]) == [0, 1, 2, 0])
    }

    /// Of two clouds at -1 and 1 the best rule is the sign of x, which is right with probability Φ(1 / spread).
    @Test func blobsOverlapAsTheyShould() throws {
        let blobs = try SyntheticSource.blobs(classes: 2, spread: 1).dataset(count: 4000, part: "test")
        let points = inputs(blobs)
        let right = (0..<4000).count { (points[2 * $0] > 0) == ($0 % 2 == 0) }
        #expect(abs(Double(right) / 4000 - 0.8413) < 0.02)
    }

    @Test func drawsDependOnSeedAndPartAlone() throws {
        let source = SyntheticSource.blobs(classes: 2, spread: 0.5)
        let small = inputs(try source.dataset(count: 10, part: "train"))
        #expect(Array(inputs(try source.dataset(count: 50, part: "train")).prefix(20)) == small)
        #expect(inputs(try source.dataset(count: 10, part: "test")) != small)
        #expect(inputs(try source.dataset(count: 10, part: "train", seed: 1)) != small)
    }

    @Test func subsetsAreNormalizedByTraining() throws {
        let splits = try SyntheticSource.parabola(noise: 0).split(SplitRequest(train: 101, validation: 10, test: 20))
        #expect(splits.validation?.count == 10 && splits.test?.count == 20)
        let mean = splits.train.samples(Array(0..<101)).reduce(0, +) / 101
        #expect(abs(mean) < 1e-6 && abs((splits.normalization?.deviation[0] ?? 0) - 0.5831) < 1e-4)
        #expect(try SyntheticSource.parabola(noise: 0).split(SplitRequest(train: 10)).test == nil)
    }

    /// One-hot and dummy coding say the same of the same samples; the number of a category says it, too, and no law of a line.
    @Test func categoriesAreCoded() throws {
        func dataset(_ coding: CategoryCoding, noise: Double = 0) throws -> ArrayDataset {
            try SyntheticSource.categories(columns: 2, categories: 3, coding: coding, noise: noise)
                .dataset(count: 200, part: "train", seed: 5)
        }
        let (hot, dummy, number) = (try dataset(.oneHot), try dataset(.dummy), try dataset(.number))
        #expect(hot.shape == [6] && dummy.shape == [4] && number.shape == [2])
        var classes: [[Float]: Int64] = [:]
        for row in 0..<Int32(200) {
            let (ones, rest, categories) = (hot.samples([row]), dummy.samples([row]), number.samples([row]))
            for column in 0..<2 {
                let own = ones[3 * column..<3 * column + 3]
                #expect(own.reduce(0, +) == 1 && Int(categories[column]) == (own.firstIndex(of: 1) ?? 0) - 3 * column)
                #expect(Array(rest[2 * column..<2 * column + 2]) == Array(own.dropFirst()))
            }
            let label = hot.labels([row])[0]
            #expect(dummy.labels([row]) == [label] && number.labels([row]) == [label])
            // Without noise the categories decide the class.
            #expect(classes[categories, default: label] == label)
            classes[categories] = label
        }
        #expect(classes.count == 9 && Set(classes.values).count == 2)
        let all = Array(0..<Int32(200))
        let noisy = try dataset(.oneHot, noise: 1)
        #expect(noisy.samples(all) == hot.samples(all) && noisy.labels(all) != hot.labels(all))
    }

    @Test func whatHasNoEndMustSayHowMany() throws {
        #expect(throws: DataError.self) { try SyntheticSource.parabola(noise: 0).split(SplitRequest()) }
        let folded = SplitRequest(train: 10, fold: try Fold(index: 0, of: 2))
        #expect(throws: DataError.self) { try SyntheticSource.parabola(noise: 0).split(folded) }
    }

    @Test func theLawIsInTheFingerprint() {
        let request = SplitRequest(train: 10)
        let sources: [SyntheticSource] = [
            .parabola(noise: 0), .parabola(noise: 0.1), .gaussian(noise: 0), .linear(features: 1, noise: 0),
            .linear(features: 2, noise: 0), .spirals(classes: 2, turns: 1, noise: 0), .blobs(classes: 2, spread: 1),
            .categories(columns: 2, categories: 3, coding: .oneHot, noise: 0),
            .categories(columns: 2, categories: 3, coding: .dummy, noise: 0),
        ]
        #expect(Set(sources.map { $0.fingerprint(request) }).count == sources.count)
    }
}

/// Two classes that a line parts, and that none does.
@Suite struct TwoClassTests {
    @Test func moonsLieOnTheirCircles() throws {
        let moons = try SyntheticSource.moons(noise: 0).dataset(count: 400, part: "train")
        for row in 0..<Int32(400) {
            let (x, y) = (Double(moons.samples([row])[0]), Double(moons.samples([row])[1]))
            let isUpper = moons.labels([row]) == [0]
            let distance = isUpper ? x * x + y * y : (x - 1) * (x - 1) + (y - 0.5) * (y - 0.5)
            #expect(abs(distance - 1) < 1e-6 && (isUpper ? y >= -1e-6 : y <= 0.5 + 1e-6))
        }
    }

    @Test func circlesHaveTheirRadii() throws {
        let circles = try SyntheticSource.circles(factor: 0.3, noise: 0).dataset(count: 100, part: "test")
        for row in 0..<Int32(100) {
            let point = circles.samples([row]).map(Double.init)
            let radius = (point[0] * point[0] + point[1] * point[1]).squareRoot()
            #expect(abs(radius - (circles.labels([row]) == [0] ? 1 : 0.3)) < 1e-6)
        }
    }

    @Test func halfSpacesArePartedByAPlaneWithAMargin() throws {
        let source = SyntheticSource.halfSpaces(features: 3, margin: 0.5, noise: 0)
        let parts = try ["train", "test"].map { try source.dataset(count: 500, part: $0, seed: 4) }
        // The means of the two classes lie on the plane's normal, by symmetry.
        var normal = [Double](repeating: 0, count: 3)
        for row in 0..<Int32(500) {
            let sign: Double = parts[0].labels([row]) == [1] ? 1 : -1
            for (axis, value) in parts[0].samples([row]).enumerated() { normal[axis] += sign * Double(value) }
        }
        let length = normal.reduce(0) { $0 + $1 * $1 }.squareRoot()
        for part in parts {
            for row in 0..<Int32(500) {
                let place = zip(normal, part.samples([row])).reduce(0) { $0 + $1.0 * Double($1.1) } / length
                #expect((place > 0) == (part.labels([row]) == [1]))
            }
        }
        let noisy = try SyntheticSource.halfSpaces(features: 3, margin: 0.5, noise: 0.25)
            .dataset(count: 500, part: "train", seed: 4)
        let all = Array(0..<Int32(500))
        #expect(noisy.samples(all) == parts[0].samples(all))
        let flipped = zip(noisy.labels(all), parts[0].labels(all)).count { $0 != $1 }
        #expect((100...150).contains(flipped))
    }
}

import CElementary
import Files
import Streams

/// Samples of a known law, as many as asked for.
public enum SyntheticSource: Sendable, Hashable {
    /// y = x² on [-1, 1], plus normal noise of the deviation `noise`.
    case parabola(noise: Double)
    /// The density of the standard normal distribution on [-4, 4], plus noise.
    case gaussian(noise: Double)
    /// y = w · x + b, plus noise: x is standard normal, and so are w and b, which the split's seed draws.
    case linear(features: Int, noise: Double)
    /// As many spirals as classes around the origin, each `turns` long, moved by normal noise.
    case spirals(classes: Int, turns: Double, noise: Double)
    /// As many normal clouds as classes, of the deviation `spread`, whose centres lie evenly on the unit circle.
    case blobs(classes: Int, spread: Double)
    /// Two half circles of radius 1 that reach into one another, moved by normal noise; as scikit-learn's `make_moons`.
    case moons(noise: Double)
    /// A circle of radius 1 and one of radius `factor` in it, moved by normal noise; as scikit-learn's `make_circles`.
    case circles(factor: Double, noise: Double)
    /// Two classes on the two sides of a plane through the origin, whose direction the split's seed draws: x is standard normal, and every
    /// sample is moved away from the plane by `margin`. Of each class there are as many as chance gives; `noise` is the share of samples
    /// whose class is the other one.
    case halfSpaces(features: Int, margin: Double, noise: Double)
    /// Two classes by the sign of a sum: each of so many columns holds one of so many categories, uniformly drawn, and each category adds a
    /// normal number to the sum, which the split's seed draws; the sum of a column's is 0. To the sum comes noise of the deviation `noise`.
    case categories(columns: Int, categories: Int, coding: CategoryCoding, noise: Double)

    /// The name in specs.
    public var name: String {
        switch self {
        case .parabola: "parabola"
        case .gaussian: "gaussian"
        case .linear: "linear"
        case .spirals: "spirals"
        case .blobs: "blobs"
        case .moons: "moons"
        case .circles: "circles"
        case .halfSpaces: "half-spaces"
        case .categories: "categories"
        }
    }

    /// The shape of one sample.
    public var shape: [Int] {
        switch self {
        case .parabola, .gaussian: [1]
        case .linear(let features, _), .halfSpaces(let features, _, _): [features]
        case .spirals, .blobs, .moons, .circles: [2]
        case .categories(let columns, let categories, let coding, _): [columns * coding.width(of: categories)]
        }
    }

    /// `count` samples. Parts of different names are independent.
    ///
    /// The part `train` of a curve is evenly spaced, both ends included; its other parts are drawn uniformly. All other samples are
    /// drawn, and the first of a part do not depend on its count.
    ///
    /// - Throws: `DataError.impossible` when the count is not positive.
    public func dataset(count: Int, part: String, seed: UInt64 = 0) throws(DataError) -> ArrayDataset {
        guard count > 0 else { throw .impossible(reason: "The source \(name) cannot draw \(count) samples.") }
        let whole = RandomStream(seed: seed, role: "data/\(name)")
        let draws = Draws(stream: whole.substream(part), count: count, isGrid: part == "train")
        switch self {
        case .parabola(let noise): return try draws.curve(on: -1...1, noise: noise) { $0 * $0 }
        case .gaussian(let noise):
            return try draws.curve(on: -4...4, noise: noise) {
                Elementary.exp(-$0 * $0 / 2) / (2 * Double.pi).squareRoot()
            }
        case .linear(let features, let noise):
            let law = whole.substream("law")
            let weights = (0...features).map { law.normal(at: UInt64($0)) }
            return try draws.linear(weights: Array(weights.dropLast()), bias: weights[features], noise: noise)
        case .spirals(let classes, let turns, let noise):
            return try draws.plane(classes: classes) { label, share, noises in
                let angle = 2 * Double.pi * (turns * share + Double(label) / Double(classes))
                return (
                    share * Elementary.cos(angle) + noise * noises.0, share * Elementary.sin(angle) + noise * noises.1
                )
            }
        case .blobs(let classes, let spread):
            return try draws.plane(classes: classes) { label, _, noises in
                let angle = 2 * Double.pi * Double(label) / Double(classes)
                return (Elementary.cos(angle) + spread * noises.0, Elementary.sin(angle) + spread * noises.1)
            }
        case .moons(let noise):
            return try draws.plane(classes: 2) { label, share, noises in
                let angle = Double.pi * share
                let (x, y) =
                    label == 0
                    ? (Elementary.cos(angle), Elementary.sin(angle))
                    : (1 - Elementary.cos(angle), 0.5 - Elementary.sin(angle))
                return (x + noise * noises.0, y + noise * noises.1)
            }
        case .circles(let factor, let noise):
            return try draws.plane(classes: 2) { label, share, noises in
                let (angle, radius) = (2 * Double.pi * share, label == 0 ? 1 : factor)
                return (
                    radius * Elementary.cos(angle) + noise * noises.0, radius * Elementary.sin(angle) + noise * noises.1
                )
            }
        case .halfSpaces(let features, let margin, let noise):
            let law = whole.substream("law")
            let direction = (0..<features).map { law.normal(at: UInt64($0)) }
            return try draws.halfSpaces(direction: direction, margin: margin, noise: noise)
        case .categories(let columns, let categories, let coding, let noise):
            let law = whole.substream("law")
            let effects = (0..<columns).map { column in
                let drawn = (0..<categories).map { law.normal(at: UInt64(column * categories + $0)) }
                let mean = drawn.reduce(0, +) / Double(categories)
                return drawn.map { $0 - mean }
            }
            return try draws.categories(effects: effects, coding: coding, noise: noise)
        }
    }

    /// The subsets of a trial. The train count must be given; nil for test means none.
    ///
    /// - Throws: `DataError.impossible` when the train count is missing, a count is negative, or a fold is asked for.
    public func split(_ request: SplitRequest) throws(DataError) -> DataSplits {
        guard let count = request.train else {
            throw .impossible(reason: "The source \(name) has no end: data.train must say how many samples to draw.")
        }
        guard request.fold == nil else {
            throw .impossible(reason: "The source \(name) draws its test samples anew, so it needs no data.folds.")
        }
        try request.refuseClasses(of: "the source \(name)", because: "its own settings say what is drawn")
        let train = try dataset(count: count, part: "train", seed: request.seed)
        let normalization = request.normalize ? Normalization(of: train) : nil
        func part(_ name: String, _ count: Int) throws(DataError) -> ArrayDataset? {
            if count == 0 { return nil }
            let drawn = try dataset(count: count, part: name, seed: request.seed)
            return drawn.subset(Array(0..<Int32(count)), normalization: normalization)
        }
        return DataSplits(
            train: train.subset(Array(0..<Int32(count)), normalization: normalization),
            validation: try part("validation", request.validation), test: try part("test", request.test ?? 0),
            normalization: normalization, fingerprint: fingerprint(request))
    }

    /// SHA-256, in hex, of all that decides the values drawn.
    public func fingerprint(_ request: SplitRequest) -> String {
        request.fingerprint(content: SHA256Sum(of: "synthetic 1\n\(law)").hexadecimal)
    }

    private var law: String {
        switch self {
        case .parabola(let noise): "parabola \(noise)"
        case .gaussian(let noise): "gaussian \(noise)"
        case .linear(let features, let noise): "linear \(features) \(noise)"
        case .spirals(let classes, let turns, let noise): "spirals \(classes) \(turns) \(noise)"
        case .blobs(let classes, let spread): "blobs \(classes) \(spread)"
        case .moons(let noise): "moons \(noise)"
        case .circles(let factor, let noise): "circles \(factor) \(noise)"
        case .halfSpaces(let features, let margin, let noise): "half-spaces \(features) \(margin) \(noise)"
        case .categories(let columns, let categories, let coding, let noise):
            "categories \(columns) \(categories) \(coding.rawValue) \(noise)"
        }
    }
}

/// The draws of one part.
private struct Draws {
    let stream: RandomStream
    let count: Int
    /// Whether the arguments of a curve are evenly spaced.
    let isGrid: Bool

    /// y = `value(x)` plus noise.
    func curve(
        on range: ClosedRange<Double>, noise: Double, _ value: (Double) -> Double
    ) throws(DataError) -> ArrayDataset {
        let (places, noises) = (stream.substream("inputs"), stream.substream("noise"))
        let width = range.upperBound - range.lowerBound
        let arguments = (0..<count).map { index in
            let share =
                isGrid && count > 1
                ? Double(index) / Double(count - 1) : isGrid ? 0.5 : places.uniform(at: UInt64(index))
            return range.lowerBound + width * share
        }
        let values = arguments.enumerated().map { Float(value($1) + noise * noises.normal(at: UInt64($0))) }
        return try ArrayDataset(inputs: arguments.map { Float($0) }, shape: [1], values: values, valueShape: [1])
    }

    func linear(weights: [Double], bias: Double, noise: Double) throws(DataError) -> ArrayDataset {
        let (places, noises) = (stream.substream("inputs"), stream.substream("noise"))
        let inputs = (0..<count * weights.count).map { Float(places.normal(at: UInt64($0))) }
        let values = (0..<count).map { row in
            let product = weights.indices.reduce(bias) { $0 + weights[$1] * Double(inputs[row * weights.count + $1]) }
            return Float(product + noise * noises.normal(at: UInt64(row)))
        }
        return try ArrayDataset(inputs: inputs, shape: [weights.count], values: values, valueShape: [1])
    }

    /// Samples on the two sides of the plane through the origin that is normal to `direction`.
    func halfSpaces(direction: [Double], margin: Double, noise: Double) throws(DataError) -> ArrayDataset {
        let (places, noises) = (stream.substream("inputs"), stream.substream("noise"))
        let length = direction.reduce(0) { $0 + $1 * $1 }.squareRoot()
        let unit = direction.map { $0 / length }
        var (inputs, labels): ([Float], [Int64]) = ([], [])
        for row in 0..<count {
            let drawn = unit.indices.map { places.normal(at: UInt64(row * unit.count + $0)) }
            let isAbove = zip(unit, drawn).reduce(0) { $0 + $1.0 * $1.1 } > 0
            inputs += zip(unit, drawn).map { Float($1 + (isAbove ? margin : -margin) * $0) }
            let isFlipped = noises.uniform(at: UInt64(row)) < noise
            labels.append(isAbove != isFlipped ? 1 : 0)
        }
        return try ArrayDataset(inputs: inputs, shape: [unit.count], labels: labels, classes: 2)
    }

    /// Samples of columns with a category each, coded as numbers.
    func categories(effects: [[Double]], coding: CategoryCoding, noise: Double) throws(DataError) -> ArrayDataset {
        let (places, noises) = (stream.substream("inputs"), stream.substream("noise"))
        var (inputs, labels): ([Float], [Int64]) = ([], [])
        for row in 0..<count {
            var sum = noise * noises.normal(at: UInt64(row))
            for (column, effect) in effects.enumerated() {
                let category = places.integer(at: UInt64(row * effects.count + column), below: effect.count)
                inputs += coding.numbers(of: category, among: effect.count)
                sum += effect[category]
            }
            labels.append(sum > 0 ? 1 : 0)
        }
        let width = effects.reduce(0) { $0 + coding.width(of: $1.count) }
        return try ArrayDataset(inputs: inputs, shape: [width], labels: labels, classes: 2)
    }

    /// Points of the plane, the classes in turn; `place` gets a class, a uniform draw and two normal ones.
    func plane(
        classes: Int, _ place: (_ label: Int, _ share: Double, _ noises: (Double, Double)) -> (Double, Double)
    ) throws(DataError) -> ArrayDataset {
        let (shares, noises) = (stream.substream("inputs"), stream.substream("noise"))
        var inputs: [Float] = []
        for row in 0..<count {
            let drawn = (noises.normal(at: UInt64(2 * row)), noises.normal(at: UInt64(2 * row + 1)))
            let (x, y) = place(row % classes, shares.uniform(at: UInt64(row)), drawn)
            inputs += [Float(x), Float(y)]
        }
        return try ArrayDataset(
            inputs: inputs, shape: [2], labels: (0..<count).map { Int64($0 % classes) }, classes: classes)
    }
}

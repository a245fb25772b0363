import Data
import Engine
import Runs
import Store

/// Where a model places the first test samples: what the layer gives that an embedding's loss looks at, on a map of two axes.
struct EmbeddingMap {
    /// More samples than these hide each other.
    private static let most = 400

    /// The layer; nil for the model's output.
    let layer: String?
    private let samples: Tensor
    let labels: [Int64]

    /// - Parameter stages: their losses say which layer.
    /// - Returns: nil where there is no test split, or its targets are no classes.
    init?(_ stages: [Stage]) {
        guard let last = stages.last, let test = last.data.test, case .labels = test.targets, test.count > 1 else {
            return nil
        }
        let terms = stages.reversed().flatMap(\.loss.terms)
        layer = (terms.first { $0.loss.isOfEmbeddings } ?? terms.first { $0.layer != nil })?.layer
        let rows = (0..<Int32(min(Self.most, test.count))).map { $0 }
        samples = Tensor(test.samples(rows), shape: Shape([rows.count] + test.shape))
        labels = test.labels(rows)
    }

    /// The samples' places on the two axes along which the layer's output varies most, `[n, 2]`; nil where the model has no such layer.
    func places(_ model: Module) -> [Double]? {
        let tap = layer.flatMap(model.tap)
        guard layer == nil || tap != nil else { return nil }
        let wasTraining = model.isTraining
        model.train(false)
        defer { if wasTraining { model.trainUnfrozen() } }
        let output = noGrad { model(samples) }
        let vectors = (tap?.output ?? output).flattened(from: 1)
        let values = vectors.array(Float.self).map(Double.init)
        guard values.allSatisfy(\.isFinite) else { return nil }
        return PrincipalComponents.project(values, rows: vectors.shape[0])
    }
}

/// Principal components by power iteration: sums of one order, so that they are the same on every processor.
enum PrincipalComponents {
    private static let iterations = 200

    /// Rows of numbers on the two axes of greatest variance. Each axis points to where its greatest coefficient is positive.
    /// - Parameter values: `[rows, columns]`.
    /// - Returns: `[rows, 2]`.
    static func project(_ values: [Double], rows: Int) -> [Double] {
        let columns = values.count / rows
        var means = [Double](repeating: 0, count: columns)
        for (index, value) in values.enumerated() { means[index % columns] += value }
        let centred = values.enumerated().map { $1 - means[$0 % columns] / Double(rows) }
        var axes: [[Double]] = []
        for number in 0..<2 { axes.append(axis(of: centred, rows, columns, besides: axes, number: number)) }
        return (0..<rows).flatMap { row in
            axes.map { axis in (0..<columns).reduce(0) { $0 + centred[row * columns + $1] * axis[$1] } }
        }
    }

    /// The direction of greatest variance at right angles to `others`, of length 1; zeros where nothing varies.
    private static func axis(
        of values: [Double], _ rows: Int, _ columns: Int, besides others: [[Double]], number: Int
    ) -> [Double] {
        // No direction is at right angles to this one by chance.
        var axis = (0..<columns).map { 1 + Double(($0 * 7 + number * 3) % 11) / 11 }
        for _ in 0..<iterations {
            var next = [Double](repeating: 0, count: columns)
            for row in 0..<rows {
                let start = row * columns
                var product = 0.0
                for column in 0..<columns { product += values[start + column] * axis[column] }
                for column in 0..<columns { next[column] += product * values[start + column] }
            }
            for other in others {
                let product = zip(next, other).reduce(0) { $0 + $1.0 * $1.1 }
                for column in 0..<columns { next[column] -= product * other[column] }
            }
            let length = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
            guard length > 1e-30 else { return [Double](repeating: 0, count: columns) }
            axis = next.map { $0 / length }
        }
        let greatest = axis.max { abs($0) < abs($1) } ?? 1
        return greatest < 0 ? axis.map { -$0 } : axis
    }
}

import Engine

/// A model through which no gradient flows, neither to parameters, of which it has none, nor to its input.
public protocol GradientFree: Module {}

/// A model that is fitted to samples at once and has no parameters that gradients could move: a classical baseline.
///
/// Its outputs are scores of the classes, `[N, classes]`, and all zeros before it is fitted.
public protocol SampleFitting: GradientFree {
    /// Fits the model, in place of what it was fitted to before.
    ///
    /// - Parameters:
    ///   - samples: what it learns from.
    ///   - seed: decides what is drawn.
    func fit(_ samples: LabelledSamples, seed: UInt64)
}

/// Samples as rows of numbers, each with its class. Distances between rows are sums in double precision of an order that their length
/// fixes.
public struct LabelledSamples: Sendable {
    /// How many there are.
    public let count: Int
    /// Numbers of a sample.
    public let size: Int
    /// The class of each, in 0..<classes.
    public let labels: [Int64]
    /// How many classes there are.
    public let classes: Int
    /// Rows of ``stride`` numbers, the last ones zeros.
    let padded: [Float]
    let stride: Int

    /// Lanes of a sum: a row is as long as a multiple of them.
    private static let lanes = 8

    /// Samples and their classes.
    ///
    /// - Parameters:
    ///   - values: `[count, size]`, row by row.
    ///   - labels: the class of each row.
    ///   - classes: how many classes there are.
    public init(_ values: [Float], labels: [Int64], classes: Int) {
        count = labels.count
        size = labels.isEmpty ? 0 : values.count / labels.count
        self.labels = labels
        self.classes = classes
        (padded, stride) = Self.padded(values, rows: count)
    }

    /// The rows of `values` with zeros behind them, and their length.
    static func padded(_ values: [Float], rows: Int) -> (values: [Float], stride: Int) {
        let size = rows == 0 ? 0 : values.count / rows
        let stride = (size + lanes - 1) / lanes * lanes
        var padded = [Float](repeating: 0, count: rows * stride)
        for row in 0..<rows {
            for column in 0..<size { padded[row * stride + column] = values[row * size + column] }
        }
        return (padded, stride)
    }

    /// The sample at a row, without the zeros.
    func sample(_ row: Int) -> ArraySlice<Float> { padded[row * stride..<row * stride + size] }

    /// The squared Euclidean distance of two padded rows.
    @inline(__always)
    static func squaredDistance(
        _ first: UnsafePointer<Float>, _ second: UnsafePointer<Float>, _ stride: Int
    ) -> Double {
        squaredDistance(stride) { eight(first + $0) - eight(second + $0) }
    }

    /// The squared Euclidean distance of a padded row and a place.
    @inline(__always)
    static func squaredDistance(
        _ first: UnsafePointer<Float>, _ second: UnsafePointer<Double>, _ stride: Int
    ) -> Double {
        squaredDistance(stride) {
            eight(first + $0) - UnsafeRawPointer(second + $0).loadUnaligned(as: SIMD8<Double>.self)
        }
    }

    @inline(__always)
    private static func eight(_ numbers: UnsafePointer<Float>) -> SIMD8<Double> {
        SIMD8<Double>(UnsafeRawPointer(numbers).loadUnaligned(as: SIMD8<Float>.self))
    }

    @inline(__always)
    private static func squaredDistance(_ stride: Int, _ difference: (_ index: Int) -> SIMD8<Double>) -> Double {
        var sums = SIMD8<Double>(repeating: 0)
        for index in Swift.stride(from: 0, to: stride, by: lanes) {
            let eight = difference(index)
            sums += eight * eight
        }
        return ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) + (sums[3] + sums[7]))
    }
}

extension Module {
    /// The output of a classifier for each row of an input, from the rows padded as those of ``LabelledSamples``; several threads work
    /// on different rows.
    ///
    /// - Parameters:
    ///   - input: `[N, ...]`.
    ///   - classes: how many scores a row gets.
    ///   - scores: writes the scores of a row.
    func scores(
        of input: Tensor, classes: Int, _ scores: (_ row: UnsafePointer<Float>, UnsafeMutablePointer<Float>) -> Void
    ) -> Tensor {
        let rows = input.shape[0]
        let output = Tensor.zeros([rows, classes])
        let (values, stride) = LabelledSamples.padded(input.array(Float.self), rows: rows)
        output.withElements(Float.self) { output in
            guard let target = output.baseAddress else { return }
            values.withUnsafeBufferPointer { values in
                guard let source = values.baseAddress else { return }
                Parallel.run(rows) { scores(source + $0 * stride, target + $0 * classes) }
            }
        }
        return output
    }
}

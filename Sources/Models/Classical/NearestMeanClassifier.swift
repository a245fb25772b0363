import Engine

/// The class whose training samples have the nearest mean, by Euclidean distance.
///
/// The score of a class is minus half the squared distance: under a softmax, the probability of the class where each is a normal cloud
/// around its mean with deviation 1. A class without samples is never the nearest.
public final class NearestMeanClassifier: Module, SampleFitting {
    /// How many classes there are.
    public let classes: Int
    private var means: (values: [Double], counts: [Int])?

    /// A classifier without samples yet.
    ///
    /// - Parameter classes: how many classes there are.
    public init(classes: Int) { self.classes = classes }

    public func fit(_ samples: LabelledSamples, seed: UInt64) {
        means = samples.means(of: samples.labels.map(Int.init), groups: classes)
    }

    /// `[N, classes]`.
    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape { [input[0], classes] }

    /// Minus half the squared distances, `[N, classes]`.
    public override func forward(_ x: Tensor) -> Tensor {
        guard let (values, counts) = means else { return .zeros([x.shape[0], classes]) }
        let stride = values.count / classes
        return values.withUnsafeBufferPointer { values in
            scores(of: x, classes: classes) { row, scores in
                guard let start = values.baseAddress else { return }
                for label in 0..<classes {
                    // Far, and finite: a cross-entropy then is, too.
                    scores[label] =
                        counts[label] == 0
                        ? -1e30 : Float(-LabelledSamples.squaredDistance(row, start + label * stride, stride) / 2)
                }
            }
        }
    }
}

extension LabelledSamples {
    /// The mean of each group's samples, rows of ``stride`` numbers, added up in the samples' order; zeros for a group without any.
    ///
    /// - Parameters:
    ///   - group: which group each sample is in.
    ///   - groups: how many there are.
    func means(of group: [Int], groups: Int) -> (values: [Double], counts: [Int]) {
        var sums = [Double](repeating: 0, count: groups * stride)
        var counts = [Int](repeating: 0, count: groups)
        for (row, own) in group.enumerated() {
            counts[own] += 1
            for column in 0..<stride { sums[own * stride + column] += Double(padded[row * stride + column]) }
        }
        for own in 0..<groups where counts[own] > 0 {
            for column in 0..<stride { sums[own * stride + column] /= Double(counts[own]) }
        }
        return (sums, counts)
    }
}

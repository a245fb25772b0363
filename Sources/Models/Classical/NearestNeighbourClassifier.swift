import CElementary
import Engine

/// The class that most of the nearest training samples have, by Euclidean distance. Cover and Hart, 1967.
///
/// Of samples that are equally near the first ones count, and of classes with equally many votes the first. The score of a class is the
/// logarithm of (votes + 1) / (k + classes), Laplace's rule, so that a cross-entropy is finite.
public final class NearestNeighbourClassifier: Module, SampleFitting {
    /// How many neighbours vote: k, or all samples where there are fewer.
    public let neighbours: Int
    /// How many classes there are.
    public let classes: Int
    private var samples: LabelledSamples?

    /// A classifier without samples yet.
    ///
    /// - Parameters:
    ///   - neighbours: how many vote.
    ///   - classes: how many classes there are.
    public init(neighbours: Int, classes: Int) {
        self.neighbours = neighbours
        self.classes = classes
    }

    public func fit(_ samples: LabelledSamples, seed: UInt64) { self.samples = samples }

    /// `[N, classes]`.
    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape { [input[0], classes] }

    /// The logarithms of the shares of votes, `[N, classes]`.
    public override func forward(_ x: Tensor) -> Tensor {
        guard let samples else { return .zeros([x.shape[0], classes]) }
        let most = min(neighbours, samples.count)
        return samples.padded.withUnsafeBufferPointer { known in
            scores(of: x, classes: classes) { row, scores in
                guard let start = known.baseAddress else { return }
                // In order of their distances.
                var nearest: [(distance: Double, row: Int)] = []
                nearest.reserveCapacity(most + 1)
                for other in 0..<samples.count {
                    let distance = LabelledSamples.squaredDistance(row, start + other * samples.stride, samples.stride)
                    if nearest.count == most, distance >= nearest[most - 1].distance { continue }
                    let place = nearest.lastIndex { $0.distance <= distance }.map { $0 + 1 } ?? 0
                    nearest.insert((distance, other), at: place)
                    if nearest.count > most { nearest.removeLast() }
                }
                var votes = [Double](repeating: 1, count: classes)
                for neighbour in nearest { votes[Int(samples.labels[neighbour.row])] += 1 }
                for (label, count) in votes.enumerated() {
                    scores[label] = Float(Elementary.log(count / Double(most + classes)))
                }
            }
        }
    }
}

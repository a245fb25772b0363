import CElementary
import Engine

/// Clusters that are found without the classes, each of which is then given the class that most of its training samples have.
///
/// The first centres are drawn by k-means++ (Arthur and Vassilvitskii, 2007); then samples and centres are moved by turns until no sample
/// changes its cluster (Lloyd, 1982). Of centres that are equally near the first counts; a cluster that has lost all its samples stays where it
/// is. The score of a class is the logarithm of (its samples in the cluster + 1) / (the cluster's samples + classes), so that a cross-entropy is
/// finite.
public final class KMeansClassifier: Module, SampleFitting {
    /// How many clusters there are: k, or as many as samples where there are fewer.
    public let clusters: Int
    /// How many classes there are.
    public let classes: Int
    /// The centres, rows of `stride` numbers.
    private(set) var centres: [Double] = []
    private var stride = 0
    /// The score of each class in each cluster.
    private var table: [Float] = []
    /// How often all samples were given a cluster in the last fit.
    public private(set) var iterations = 0
    /// The sum of the squared distances of the samples from their centres after the last fit.
    public private(set) var inertia = 0.0

    /// A classifier without samples yet.
    ///
    /// - Parameters:
    ///   - clusters: how many clusters are found.
    ///   - classes: how many classes there are.
    public init(clusters: Int, classes: Int) {
        self.clusters = clusters
        self.classes = classes
    }

    public func fit(_ samples: LabelledSamples, seed: UInt64) {
        let draws = RandomStream(seed: seed, role: "k-means")
        fit(samples, from: Self.firstCentres(of: samples, min(clusters, samples.count), draws))
    }

    /// Fits from given centres.
    ///
    /// - Parameters:
    ///   - samples: what is clustered.
    ///   - rows: the samples at which the centres start.
    func fit(_ samples: LabelledSamples, from rows: [Int]) {
        stride = samples.stride
        centres = rows.flatMap { row in samples.padded[row * stride..<(row + 1) * stride].map(Double.init) }
        var assigned = [Int](repeating: -1, count: samples.count)
        iterations = 0
        while true {
            let found = nearest(samples)
            iterations += 1
            inertia = found.reduce(0) { $0 + $1.distance }
            let clusters = found.map(\.centre)
            if clusters == assigned { break }
            assigned = clusters
            let (means, counts) = samples.means(of: assigned, groups: rows.count)
            for centre in rows.indices where counts[centre] > 0 {
                for column in centre * stride..<(centre + 1) * stride { centres[column] = means[column] }
            }
        }
        var counts = [Double](repeating: 1, count: rows.count * classes)
        for (row, centre) in assigned.enumerated() { counts[centre * classes + Int(samples.labels[row])] += 1 }
        table = (0..<rows.count).flatMap { centre in
            let own = counts[centre * classes..<(centre + 1) * classes]
            let all = own.reduce(0, +)
            return own.map { Float(Elementary.log($0 / all)) }
        }
    }

    /// The rows of the first centres: one drawn uniformly, then each with a probability in proportion to its squared distance from
    /// those there are.
    private static func firstCentres(of samples: LabelledSamples, _ count: Int, _ draws: RandomStream) -> [Int] {
        guard count > 0 else { return [] }
        var rows = [draws.integer(at: 0, below: samples.count)]
        var distances = [Double](repeating: .infinity, count: samples.count)
        samples.padded.withUnsafeBufferPointer { values in
            guard let start = values.baseAddress else { return }
            while rows.count < count {
                let last = start + rows[rows.count - 1] * samples.stride
                for row in distances.indices {
                    distances[row] = min(
                        distances[row],
                        LabelledSamples.squaredDistance(start + row * samples.stride, last, samples.stride))
                }
                let total = distances.reduce(0, +)
                var left = total * draws.uniform(at: UInt64(rows.count))
                // The first sample that is beyond the draw; where all lie on centres, the first that is none.
                let beyond = distances.firstIndex { distance in
                    left -= distance
                    return left < 0 && distance > 0
                }
                rows.append(
                    beyond ?? distances.lastIndex { $0 > 0 } ?? distances.indices.first { !rows.contains($0) } ?? 0)
            }
        }
        return rows
    }

    /// The nearest centre of each sample, and its squared distance.
    private func nearest(_ samples: LabelledSamples) -> [(centre: Int, distance: Double)] {
        var found = [(centre: Int, distance: Double)](repeating: (0, 0), count: samples.count)
        found.withUnsafeMutableBufferPointer { found in
            nonisolated(unsafe) let found = found
            samples.padded.withUnsafeBufferPointer { values in
                guard let start = values.baseAddress else { return }
                Parallel.run(samples.count) { found[$0] = nearest(start + $0 * stride) }
            }
        }
        return found
    }

    private func nearest(_ row: UnsafePointer<Float>) -> (centre: Int, distance: Double) {
        var best = (centre: 0, distance: Double.infinity)
        centres.withUnsafeBufferPointer { centres in
            guard let start = centres.baseAddress else { return }
            for centre in 0..<centres.count / stride {
                let distance = LabelledSamples.squaredDistance(row, start + centre * stride, stride)
                if distance < best.distance { best = (centre, distance) }
            }
        }
        return best
    }

    /// `[N, classes]`.
    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape { [input[0], classes] }

    /// The scores of the classes in the nearest cluster, `[N, classes]`.
    public override func forward(_ x: Tensor) -> Tensor {
        guard !table.isEmpty else { return .zeros([x.shape[0], classes]) }
        return scores(of: x, classes: classes) { row, scores in
            let centre = nearest(row).centre
            for label in 0..<classes { scores[label] = table[centre * classes + label] }
        }
    }
}

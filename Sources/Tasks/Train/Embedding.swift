import Engine
import Runs

/// The mean embedding of each class, by which an embedding without scores is given a class: that of the nearest mean, by Euclidean
/// distance.
struct ClassMeans {
    /// float64 `[classes, size]`; zeros for a class without samples.
    private let means: Tensor
    /// Half the squared length of each mean; infinite for a class without samples, which is then never the nearest.
    private let halves: [Double]

    /// - Parameters:
    ///   - embeddings: float64 `[N, size]`.
    ///   - labels: the class of each.
    init(of embeddings: Tensor, labels: [Int64], classes: Int) {
        let size = embeddings.shape[1]
        var sums = [Double](repeating: 0, count: classes * size)
        var counts = [Double](repeating: 0, count: classes)
        let values = embeddings.doubles
        for (row, label) in labels.enumerated() {
            counts[Int(label)] += 1
            for column in 0..<size { sums[Int(label) * size + column] += values[row * size + column] }
        }
        for label in 0..<classes where counts[label] > 0 {
            for column in 0..<size { sums[label * size + column] /= counts[label] }
        }
        means = Tensor(sums, shape: [classes, size])
        halves = counts.indices.map { label in
            guard counts[label] > 0 else { return .infinity }
            return sums[label * size..<(label + 1) * size].reduce(0) { $0 + $1 * $1 } / 2
        }
    }

    /// The class whose mean is nearest to each row of `embeddings`, float64 `[N, size]`; of equally near ones the first.
    func nearest(to embeddings: Tensor) -> [Int64] {
        // |e - m|² is least where e·m - |m|²/2 is greatest.
        noGrad { (embeddings.matmul(means.transposed()) - Tensor(halves)).argmax().array(Int64.self) }
    }
}

/// The samples nearest to each, as a model places them.
enum NearestNeighbours {
    /// More samples than these are not compared each with each.
    static let most = 10_000
    /// Samples whose distances are found together.
    private static let chunk = 512

    /// At which place, of the first samples (``most`` of them) ordered by their Euclidean distance from one, the first other of its class
    /// comes; of equally near ones the first. Jegou et al., 2011; as in metric learning, a sample is not its own neighbour. Empty for
    /// fewer than two.
    /// - Parameters:
    ///   - embeddings: float64 `[N, size]`.
    ///   - count: places from there on are not told apart.
    static func ranks(_ embeddings: Tensor, labels: [Int64], within count: Int) -> RankCounts {
        var ranks = RankCounts()
        let samples = min(most, labels.count)
        guard samples > 1, count > 0 else { return ranks }
        noGrad {
            let rows = embeddings.narrowed(0, 0..<samples)
            let halves = rows.square().sum(axes: [1]) / 2
            let columns = rows.transposed()
            for start in stride(from: 0, to: samples, by: chunk) {
                let part = min(chunk, samples - start)
                let nearness = rows.narrowed(0, start..<start + part).matmul(columns) - halves
                nearness.withElements(Double.self) { elements in
                    for row in 0..<part { elements[row * samples + start + row] = -.infinity }
                }
                for (row, neighbour) in nearness.argmax().array(Int64.self).enumerated() {
                    let label = labels[start + row]
                    if labels[Int(neighbour)] == label {
                        ranks.add(0)
                    } else if count == 1 {
                        ranks.add(nil)
                    } else {
                        nearness.withElements(Double.self) {
                            ranks.add(place(of: label, start + row, $0[row * samples..<(row + 1) * samples], labels))
                        }
                    }
                }
            }
        }
        return ranks
    }

    /// The place of the first sample with the class `label` but `own`; nil where there is none.
    private static func place(
        of label: Int64, _ own: Int, _ nearness: Slice<UnsafeMutableBufferPointer<Double>>, _ labels: [Int64]
    ) -> Int? {
        let row = UnsafeMutableBufferPointer(rebasing: nearness)
        var best: Int?
        for other in row.indices where other != own && labels[other] == label {
            if best.map({ row[other] > row[$0] }) ?? true { best = other }
        }
        guard let best else { return nil }
        return row.indices.count { $0 != own && (row[$0] > row[best] || (row[$0] == row[best] && $0 < best)) }
    }
}

import Engine

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

/// How often an embedding's nearest neighbour has its class.
enum NearestNeighbour {
    /// More samples than these are not compared each with each.
    static let most = 10_000
    /// Samples whose distances are found together.
    private static let chunk = 512

    /// Recall at 1: the share of the first samples (``most`` of them) whose nearest other one of these has the same class, by Euclidean
    /// distance. Jegou et al., 2011; as in metric learning, a sample is not its own neighbour. NaN for fewer than two.
    /// - Parameter embeddings: float64 `[N, size]`.
    static func recall(_ embeddings: Tensor, labels: [Int64]) -> Double {
        let count = min(most, labels.count)
        guard count > 1 else { return .nan }
        return noGrad {
            let rows = embeddings.narrowed(0, 0..<count)
            let halves = rows.square().sum(axes: [1]) / 2
            let columns = rows.transposed()
            var right = 0
            for start in stride(from: 0, to: count, by: chunk) {
                let part = min(chunk, count - start)
                let nearness = rows.narrowed(0, start..<start + part).matmul(columns) - halves
                nearness.withElements(Double.self) { elements in
                    for row in 0..<part { elements[row * count + start + row] = -.infinity }
                }
                for (row, neighbour) in nearness.argmax().array(Int64.self).enumerated()
                where labels[Int(neighbour)] == labels[start + row] {
                    right += 1
                }
            }
            return Double(right) / Double(count)
        }
    }
}

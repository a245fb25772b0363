import Data
import Engine

/// A classifier of real images that says which class a generated one is most like. It depends on the data alone, not on the trial's
/// seed, so that it is the same measure for all trials of a sweep.
struct ImageJudge {
    /// Elements of the features on which distributions are compared.
    static let features = 32
    private static let (hidden, batch, steps) = (64, 64, 600)

    /// The batches of `count` images.
    static func sampler(count: Int) throws -> BatchSampler {
        try BatchSampler(count: count, batchSize: min(batch, count), seed: 0)
    }

    private let first: Linear
    private let second: Linear
    private let scores: Linear

    /// Trains on images `[N, size]` with one of `classes` each, by the batches of ``sampler(count:)``.
    init(_ images: [Float], labels: [Int64], classes: Int, _ sampler: BatchSampler) {
        let size = images.count / labels.count
        first = Linear(size, Self.hidden, stream: nil)
        second = Linear(Self.hidden, Self.features, stream: nil)
        scores = Linear(Self.features, classes, stream: nil)
        for (number, layer) in [first, second, scores].enumerated() {
            layer.initialize(seed: UInt64(number))
        }
        let optimizer = Adam([first, second, scores].flatMap { $0.namedParameters.map(\.tensor) }, learningRate: 0.001)
        for step in 0..<Self.steps {
            let order = sampler.order(epoch: step / sampler.batchCount)
            let rows = order[sampler.range(ofBatch: step % sampler.batchCount)]
            let samples = rows.flatMap { images[Int($0) * size..<(Int($0) + 1) * size] }
            optimizer.zeroGrad()
            let output = scores(features(Tensor(samples, shape: [rows.count, size])))
            output.crossEntropy(Tensor(rows.map { labels[Int($0)] }, shape: [rows.count])).backward()
            optimizer.step()
        }
    }

    private func features(_ images: Tensor) -> Tensor { second(first(images).relu()).relu() }

    /// What is found in images `[count, size]`: features `[count, features]`, and the class of each.
    func judged(_ images: [Float], count: Int) -> (features: [Double], classes: [Int]) {
        noGrad {
            let features = features(Tensor(images, shape: [count, images.count / count]))
            return (features.doubles, scores(features).argmax().array(Int64.self).map { Int($0) })
        }
    }
}

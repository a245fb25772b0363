import Data
import Engine

extension TrainTask {
    /// Seconds of one step and of one measurement of all splits, from a few of them. The weights change.
    func costs(watch: inout Stopwatch) -> (step: Double, measurement: Double) {
        let pool = BatchPool(data.train, target: loss.target)
        let order = sampler.order(epoch: 0)
        let range = sampler.range(ofBatch: 0)
        func steps(_ count: Int) -> Double {
            let before = watch.named.last?.seconds ?? 0
            for _ in 0..<count {
                _ = order.withUnsafeBufferPointer { step(UnsafeBufferPointer(rebasing: $0[range]), pool: pool, watch: &watch) }
            }
            return ((watch.named.last?.seconds ?? 0) - before) / Double(count)
        }
        let first = steps(2)
        let seconds = steps(max(1, min(200, Int(0.2 / max(first, 1e-6)))))
        let before = watch.named.last?.seconds ?? 0
        measure { _, _ in }
        watch.lap(.evaluation)
        return (seconds, (watch.named.last?.seconds ?? 0) - before)
    }
}

import Data
import Engine
import Specs

/// How long a trial may take, from a few of its steps and one measurement of all splits.
public struct TrialEstimate {
    public let seconds: Double

    public init(_ trial: Trial, threads: Int) throws {
        Parallel.threadCount = threads
        let task = try TrainTask(trial.spec)
        let pool = BatchPool(task.data.train, target: task.loss.target)
        let order = task.sampler.order(epoch: 0)
        let ranges = task.sampler.ranges
        func stepSeconds(_ count: Int) -> Double {
            var watch = Stopwatch()
            for number in 0..<count {
                order.withUnsafeBufferPointer { order in
                    let rows = UnsafeBufferPointer(rebasing: order[ranges[number % ranges.count]])
                    _ = task.step(rows, pool: pool, watch: &watch)
                }
            }
            return watch.elapsed / Double(count)
        }
        let first = stepSeconds(2)
        let step = stepSeconds(max(1, min(200, Int(0.2 / max(first, 1e-6)))))
        let watch = Stopwatch()
        task.measure { _, _ in }
        seconds = step * Double(task.steps) + watch.elapsed * Double(task.epochs + 1)
    }
}

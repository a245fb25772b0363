import Data
import Engine
import Specs

/// How long a trial may take, from a few of its steps.
public struct TrialEstimate {
    public let seconds: Double

    public init(_ trial: Trial, threads: Int) throws {
        Parallel.threadCount = threads
        seconds = try TaskKind.of(trial.spec).make(trial.spec, true).estimatedSeconds()
    }
}

extension TrainTask: TrialTask {
    func estimatedSeconds() -> Double { ConvolutionNumerics.with(exact: isExact, measuredSeconds) }

    private func measuredSeconds() -> Double {
        let pool = BatchPool(data.train, target: loss.target)
        let order = sampler.order(epoch: 0)
        let ranges = sampler.ranges
        func stepSeconds(_ count: Int) -> Double {
            var watch = Stopwatch()
            for number in 0..<count {
                order.withUnsafeBufferPointer { order in
                    let rows = UnsafeBufferPointer(rebasing: order[ranges[number % ranges.count]])
                    _ = self.step(rows, pool: pool, watch: &watch)
                }
            }
            return watch.elapsed / Double(count)
        }
        let first = stepSeconds(2)
        let seconds = stepSeconds(max(1, min(200, Int(0.2 / max(first, 1e-6)))))
        let watch = Stopwatch()
        measure { _, _ in }
        return seconds * Double(steps) + watch.elapsed * Double(epochs + 1)
    }
}

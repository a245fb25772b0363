import Data
import Engine
import Files
import Foundation
import Specs

/// How long a trial may take, from a few of its steps, for which there are two seconds: data, model and all.
public struct TrialEstimate: Sendable {
    public let seconds: Double
    /// Whether the trial takes longer than that: its first steps did not end in time.
    public let isLowerBound: Bool

    /// Tries the trial's first steps on a thread of their own. A step that does not end in time is left to itself.
    public init(_ trial: Trial, threads: Int, limit: Double = 2) throws {
        let progress = EstimateProgress()
        let attempt = Background {
            Result {
                Parallel.threadCount = threads
                let task = try TaskKind.of(trial.settings).make(trial.settings, true)
                progress.knows(steps: task.steps)
                return task.estimatedSeconds()
            }
        }
        if let result = attempt.value(within: limit) {
            (seconds, isLowerBound) = (try result.get(), false)
        } else {
            // Not even the first step has ended: each takes no less than what the first was given.
            (seconds, isLowerBound) = (limit * Double(max(1, progress.steps)), true)
        }
    }
}

/// What is known of a trial while its first steps run.
private final class EstimateProgress: @unchecked Sendable {
    // The lock guards `known`.
    private let lock = NSLock()
    private var known = 0

    var steps: Int { lock.withLock { known } }
    func knows(steps: Int) { lock.withLock { known = steps } }
}

extension TrainTask: TrialTask {
    func estimatedSeconds() -> Double {
        ConvolutionNumerics.with(exact: isExact) { stages.reduce(0) { $0 + $1.estimatedSeconds() } }
    }
}

extension Stage {
    /// Samples of each split that are measured for the estimate.
    private static let estimatedSamples = 256
    /// Seconds that the steps may take together, unless the first alone takes longer.
    private static let estimatedTime = 0.4

    /// How long the stage may take.
    func estimatedSeconds() -> Double {
        guard hasParameters else {
            let watch = Stopwatch()
            fit()
            return watch.elapsed + evaluationSeconds
        }
        freeze()
        let pool = BatchPool(data.training, target: loss.target)
        let order = sampler.order(epoch: 0)
        let ranges = sampler.ranges
        func stepSeconds(_ count: Int) -> Double {
            var watch = Stopwatch()
            for number in 0..<count {
                order.withUnsafeBufferPointer { order in
                    let rows = UnsafeBufferPointer(rebasing: order[ranges[number % ranges.count]])
                    _ = self.step(rows, number: number % ranges.count, pool: pool, watch: &watch)
                }
            }
            return watch.elapsed / Double(count)
        }
        var seconds = ranges.isEmpty ? 0 : stepSeconds(1)
        if seconds < Self.estimatedTime, !ranges.isEmpty {
            seconds = min(seconds, stepSeconds(2))
            seconds = stepSeconds(max(1, min(200, Int(Self.estimatedTime / 2 / max(seconds, 1e-6)))))
        }
        // A step forward and back is a measurement and more: with steps that slow, none is made.
        guard seconds < Self.estimatedTime else {
            let samples = ([data.train, data.validation, data.test] as [(any Dataset)?]).compactMap { $0?.count }
                .reduce(0, +)
            return seconds * (Double(steps) + Double(samples) / Double(3 * batch) * Double(epochs + 1))
        }
        return seconds * Double(steps) + evaluationSeconds * Double(epochs + 1)
    }

    /// One measurement of all splits, from the first samples of each.
    private var evaluationSeconds: Double {
        let splits =
            ([(data.train, measuredTrain)] as [(any Dataset, Int)])
            + [data.validation, data.test].compactMap { $0 }.map { ($0, $0.count) }
        return splits.reduce(0) { sum, split in
            let count = min(split.1, Self.estimatedSamples)
            guard count > 0 else { return sum }
            let watch = Stopwatch()
            measure([("", split.0, count, BatchPool(split.0, target: loss.target))]) { _, _ in }
            return sum + watch.elapsed * Double(split.1) / Double(count)
        }
    }
}

import Engine
import Specs

/// How long a trial may take, from a few of its steps and one measurement.
public struct TrialEstimate {
    public let seconds: Double

    public init(_ trial: Trial, threads: Int) throws {
        Parallel.threadCount = threads
        let task = try TrainTask(trial.spec)
        var watch = Stopwatch()
        let (step, measurement) = task.costs(watch: &watch)
        seconds = step * Double(task.steps) + measurement * Double(task.epochs + 1)
    }
}

import Engine
import Runs
import Specs
import Store
import Streams

extension TimeTask: TrialTask {
    var steps: Int { rounds }

    /// Seconds of one forward and one backward pass.
    struct Times {
        var forward = 0.0
        var backward = 0.0
    }

    /// The six orders of three: what comes first, second or third does so equally often.
    static let orders = [[0, 1, 2], [2, 1, 0], [1, 2, 0], [0, 2, 1], [2, 0, 1], [1, 0, 2]]

    /// One pass forward, recorded for the gradient as in training, and one backward to the input and all parameters.
    private func pass(_ side: Side) -> Times {
        side.input.grad = nil
        side.model.zeroGrad()
        let start = Stopwatch(clock)
        let output = side.model(side.input)
        let middle = start.elapsed
        output.backward(side.gradient)
        return Times(forward: middle, backward: start.elapsed - middle)
    }

    /// The medians of so many passes: one that the system interrupts does not count.
    private func sample(_ side: Side, _ count: Int) -> Times {
        let passes = (0..<count).map { _ in pass(side) }
        return Times(forward: passes.map(\.forward).median, backward: passes.map(\.backward).median)
    }

    /// Warms up, and says how many passes of each side last as long as a sample should, forward and backward each.
    private func passCounts() -> [Int] {
        var fastest = [Double](repeating: .infinity, count: sides.count)
        for _ in 0..<warmUp {
            for (index, side) in sides.enumerated() {
                let times = pass(side)
                fastest[index] = min(fastest[index], times.forward, times.backward)
            }
        }
        return fastest.map { max(1, Int(min(1e6, (sample / max($0, 1e-8)).rounded(.up)))) }
    }

    /// Runs `body` as a measurement: alone among measurements, with the trial's threads.
    private func measured<Result>(_ body: () -> Result) -> Result {
        let turn = MachineTurn()
        let threadsBefore = Parallel.threadCount
        Parallel.threadCount = threads
        defer {
            Parallel.threadCount = threadsBefore
            turn.end()
        }
        return body()
    }

    /// The report is about times.
    var curveNames: [String]? { nil }

    func record(trialID: String, settings: Value, progress: (Int) -> Void = { _ in }) -> RunRecord {
        let watch = Stopwatch()
        var record = RunRecord(
            trialID: trialID, status: .completed, reason: "", settings: settings.canonicalJSON, provenance: "{}")
        for side in sides { record.datasets += results(of: side) }
        let found = rounds(progress: progress)
        for (side, times) in zip(sides, found.times) {
            record.datasets += [
                TimingData.seconds(times.map(\.forward), side.name, TimingData.forward),
                TimingData.seconds(times.map(\.backward), side.name, TimingData.backward),
            ]
        }
        record.datasets += [
            TimingData.order(found.order, shape: [rounds, sides.count]),
            TimingData.passes(found.counts.map(Int64.init)),
            TimingData.processor(found.processors), CommonData.totalSeconds(watch.elapsed),
        ]
        return record
    }

    /// The times alone, for who stores no run; nil where a clock gave no time.
    /// - Parameter progress: called with the rounds made so far.
    public func pairedTimes(progress: (Int) -> Void = { _ in }) -> PairedTimes? {
        let times = rounds(progress: progress).times
        func pass(_ part: KeyPath<Times, Double>) -> PairedTimes.Pass? {
            let seconds = times.map { $0.map { $0[keyPath: part] } }
            return PairedTimes.Pass(candidate: seconds[0], baseline: seconds[1], repeated: seconds[2])
        }
        guard let forward = pass(\.forward), let backward = pass(\.backward) else { return nil }
        return PairedTimes(forward: forward, backward: backward)
    }

    /// What the rounds measured: the times of each side, the order in which the sides came, the processor of each round, and the
    /// passes in a sample of each side.
    private func rounds(
        progress: (Int) -> Void
    ) -> (times: [[Times]], order: [Int64], processors: [Int64], counts: [Int]) {
        var order: [Int64] = []
        var times = [[Times]](repeating: [], count: sides.count)
        var processors: [Int64] = []
        let counts = measured {
            let counts = passCounts()
            for round in 0..<rounds {
                // A round stays where it begins; between rounds the system may find the thread a processor with less to do.
                let affinity = threads == 1 ? ProcessorAffinity() : nil
                defer { affinity?.release() }
                processors.append(Int64(affinity?.processor ?? -1))
                for index in Self.orders[round % Self.orders.count] {
                    times[index].append(sample(sides[index], counts[index]))
                    order.append(Int64(index))
                }
                progress(round + 1)
            }
            return counts
        }
        return (times, order, processors, counts)
    }

    /// What repeats: the sum and the sum of squares of the output, and of each gradient in order, the input's first.
    private func results(of side: Side) -> [RunDataset] {
        side.input.grad = nil
        side.model.zeroGrad()
        let output = side.model(side.input)
        output.backward(side.gradient)
        func sums(_ tensor: Tensor?) -> [Double] {
            let numbers = tensor?.detach().doubles ?? []
            return [numbers.reduce(0, +), numbers.reduce(0) { $0 + $1 * $1 }]
        }
        let gradients = [side.input.grad] + side.model.namedParameters.map(\.tensor.grad)
        return [
            TimingData.output(sums(output), side.name),
            TimingData.gradients(gradients.flatMap(sums), shape: [gradients.count, 2], side.name),
        ]
    }

    func estimatedSeconds() -> Double {
        measured {
            let watch = Stopwatch()
            let counts = passCounts()
            let preparation = watch.elapsed
            for (side, count) in zip(sides, counts) { _ = sample(side, count) }
            return preparation + (watch.elapsed - preparation) * Double(rounds)
        }
    }
}

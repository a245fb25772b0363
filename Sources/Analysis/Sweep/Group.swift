import Runs
import Specs

/// All runs of one label: one curve in the figures, one row in the table.
public struct Group: Sendable {
    /// What people see, such as `adam` or `skips=true`.
    public let label: String
    /// The label without the compared setting's name, as published curves have it.
    let bareLabel: String
    /// One cell for each value along, in the order of the sweep; a single one where nothing lies along.
    public let cells: [Cell]
    /// The value of each seed at the cell chosen without it, in the order of the seeds; seeds without one are left out.
    public let values: [HeadlineValue]
    /// Mean, spread and intervals of `values`; nil where there is none.
    public let summary: Summary?
    /// The cell that is best by the choosing metric over all seeds; nil where there is no result.
    public let best: Int?
    /// The cell that is best by the reported metric itself, with its mean there: what a careless reader would quote.
    public let naive: (cell: Int, mean: Double)?
    /// Set where `best` lies at an end of the values tried.
    public let edge: Edge?

    /// Whether runs ended, but none with a value.
    public var allFailed: Bool {
        cells.contains { $0.failed > 0 } && cells.allSatisfy { $0.values.isEmpty }
    }

    /// How often each cell was chosen, most often first.
    public var choices: [(cell: Int, count: Int)] {
        var counts: [Int: Int] = [:]
        for value in values { counts[value.cell, default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }

    /// The run that each headline value is of.
    public var headlineRuns: [(seed: Int, run: RunSummary)] {
        values.compactMap { value in
            cells[value.cell].runs.first { $0.seed == value.seed }?.run.map { (value.seed, $0) }
        }
    }

    /// Headline values that stand for a run that diverged.
    public var failedValues: Int { values.count { $0.isUntrained } }
}

/// The end of the tried values at which an optimum lies.
public enum Edge: String, Sendable {
    case lowest
    case highest

    /// At which end of three or more numbers the one at `index` lies; nil in between, and where one is no number.
    init?(of index: Int, in numbers: [Double?]) {
        let known = numbers.compactMap { $0 }
        guard known.count > 2, known.count == numbers.count else { return nil }
        if known[index] == known.min() {
            self = .lowest
        } else if known[index] == known.max() {
            self = .highest
        } else {
            return nil
        }
    }
}

/// One value along, and its runs over the seeds.
public struct Cell: Sendable {
    /// The value along as the sweep labels it; nil where nothing lies along.
    public let along: String?
    /// The value along as a number, where it is one.
    public let number: Double?
    /// In the order of the seeds; seeds that are not planned here are left out.
    public let runs: [CellRun]

    /// Runs that diverged, crashed, or ran out of time or memory.
    public var failed: Int { runs.count { $0.outcome == .failed || ($0.run?.isFailure ?? false) } }
    /// The values of the runs that have one, in the order of the seeds.
    public var values: [Double] { runs.compactMap(\.outcome.value) }
}

/// A planned run of a cell.
public struct CellRun: Sendable {
    public let seed: Int
    public let trial: Trial
    public let run: RunSummary?
    /// By the reported metric.
    public let outcome: Outcome
    /// By the metric on which cells are chosen.
    public let selection: Outcome
}

/// One seed's value in the answer.
public struct HeadlineValue: Hashable, Sendable {
    /// The seed's place in the plan's list of seeds.
    public let seed: Int
    public let cell: Int
    public let trial: Trial
    public let value: Double
    /// Whether the run diverged, and `value` is the metric before training.
    public let isUntrained: Bool
}

/// A sample in a few numbers.
public struct Summary: Hashable, Sendable {
    public let count: Int
    public let mean: Double
    /// Nil below two values.
    public let standardDeviation: Double?
    /// The intervals lie within the metric's range, and are nil below ``Interval/fewestValues`` values.
    public let tInterval: Interval?
    public let bootstrap: Interval?
    public let interquartileMean: Double
    /// Whether every value is the same: ``Statistics/isConstant(_:)``.
    public let isConstant: Bool

    /// Nil for an empty sample. `name` keys the bootstrap's stream; `range` is what the quantity can be.
    public init?(_ values: [Double], name: String, range: ClosedRange<Double>? = nil) {
        guard !values.isEmpty else { return nil }
        count = values.count
        isConstant = Statistics.isConstant(values)
        mean = Statistics.mean(values)
        standardDeviation = values.count > 1 ? Statistics.standardDeviation(values) : nil
        tInterval = Statistics.toldInterval(values, range: range)
        bootstrap =
            values.count < Interval.fewestValues
            ? nil : Statistics.bootstrapInterval(values, name: name)?.within(range)
        interquartileMean = Statistics.interquartileMean(values)
    }
}

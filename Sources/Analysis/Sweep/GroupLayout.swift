import Runs
import Specs

/// Which trial belongs to which group, cell and seed.
///
/// Every axis that is neither the one along nor the seed nor another repetition is part of the label, so nothing is averaged over silently.
struct GroupLayout {
    static let seedPath = "seed"

    /// The repetitions: the seeds, or each of them with each point of the axis `over`.
    let seeds: [String]
    private let alongLabels: [String?]
    private let alongNumbers: [Double?]
    /// Trials by group, in the order of the plan.
    private let trials: [(label: Label, trials: [Trial])]
    private let along: String?
    private let over: String?

    /// What a group is called: in full, and without the compared setting's name where nothing else is part of it.
    typealias Label = (full: String, bare: String)

    init(plan: Plan, options: ReportOptions) throws(AnalysisError) {
        let paths = plan.axes.map(\.path).filter { $0 != Self.seedPath }
        if let compare = options.compare, !paths.contains(compare) {
            throw .unknownAxis(key: "compare", path: compare, known: paths)
        }
        if let along = options.along, !paths.contains(along) {
            throw .unknownAxis(key: "along", path: along, known: paths)
        }
        if let over = options.over, !paths.contains(over) {
            throw .unknownAxis(key: "over", path: over, known: paths)
        }
        guard options.over == nil || ![options.compare, options.along].contains(options.over) else {
            throw .badOption(key: "over", problem: "must differ from report.compare and report.along")
        }
        guard options.along == nil || options.along != options.compare else {
            throw .badOption(key: "along", problem: "must differ from report.compare")
        }
        (along, over) = (options.along, options.over)
        var seedLabels = options.over == nil ? plan.axes.first { $0.path == Self.seedPath }?.labels ?? [] : []
        var alongFound: [(label: String, number: Double?)] = []
        var groups: [(label: Label, trials: [Trial])] = []
        var places: [String: Int] = [:]
        let others = paths.filter { ![options.compare, options.along, options.over].contains($0) }
        for trial in plan.trials.sorted(by: { $0.index < $1.index }) {
            let label = Self.label(of: trial, compare: options.compare, others: others, name: plan.name)
            if let place = places[label.full] {
                groups[place].trials.append(trial)
            } else {
                places[label.full] = groups.count
                groups.append((label, [trial]))
            }
            let seed = Self.repetition(of: trial, over: options.over)
            if !seedLabels.contains(seed) { seedLabels.append(seed) }
            if let along = options.along, let place = trial.coordinate(along: along),
                !alongFound.contains(where: { $0.label == place.label })
            {
                alongFound.append((place.label, place.value.number))
            }
        }
        // Numbers stand in their order, so that the ends of the list are the ends of the range.
        if alongFound.allSatisfy({ $0.number != nil }) {
            alongFound.sort { ($0.number ?? 0) < ($1.number ?? 0) }
        }
        seeds = seedLabels
        alongLabels = options.along == nil ? [nil] : alongFound.map(\.label)
        alongNumbers = options.along == nil ? [nil] : alongFound.map(\.number)
        trials = groups
    }

    /// The seed, and where the trial lies on the axis `over`.
    static func repetition(of trial: Trial, over: String?) -> String {
        let seed = trial.label(along: seedPath) ?? "0"
        guard let over, let place = trial.label(along: over) else { return seed }
        return "\(seed), \(over.split(separator: ".").last ?? "") \(place)"
    }

    /// The compared label, then every other axis: a name alone, what is no name after its setting. Settings of one name that agree, as of
    /// several layers, stand there once.
    static func label(of trial: Trial, compare: String?, others: [String], name: String) -> Label {
        let paths = (compare.map { [$0] } ?? []) + others
        let settings = paths.map(setting)
        let parts = zip(paths, settings).compactMap { path, setting -> String? in
            guard let place = trial.coordinate(along: path) else { return nil }
            // Beside the compared name, what else is swept needs its own.
            if place.isName, compare == nil || path == compare { return place.label }
            let namesakes = zip(paths, settings).filter { $1 == setting }.map { $0.0 }
            let agree = namesakes.allSatisfy { trial.label(along: $0) == place.label }
            if agree { return path == namesakes[0] ? "\(setting)=\(place.label)" : nil }
            return "\(path)=\(place.label)"
        }
        let full = parts.isEmpty ? name : parts.joined(separator: ", ")
        let bare = parts.count == 1 ? compare.flatMap { trial.label(along: $0) } : nil
        return (full, bare ?? full)
    }

    /// The last part of a setting's path; of a list's element, the list too: `layers.2`.
    private static func setting(_ path: String) -> String {
        let parts = path.split(separator: ".")
        return parts.suffix(parts.last.flatMap(ElementRange.init) == nil ? 1 : 2).joined(separator: ".")
    }

    /// The groups in the order of the plan, each with its choice made.
    func groups(runs: [String: RunSummary], metric: MetricCurve, selection: MetricCurve) -> [Group] {
        let seedPlaces = Dictionary(uniqueKeysWithValues: seeds.enumerated().map { ($1, $0) })
        // What a run begins with depends on the repetition alone, so any run of it can tell what a failed one began with.
        var untrained: [Int: Double] = [:]
        for (_, trials) in trials {
            for trial in trials {
                guard let seed = seedPlaces[Self.repetition(of: trial, over: over)], untrained[seed] == nil,
                    let start = runs[trial.id]?.curves[metric.path]?.first, start.isFinite
                else { continue }
                untrained[seed] = start
            }
        }
        return trials.map { label, trials in
            let cells = zip(alongLabels, alongNumbers).compactMap { along, number -> Cell? in
                let members = trials.filter { self.along == nil || $0.label(along: self.along ?? "") == along }
                guard !members.isEmpty else { return nil }
                let cellRuns = members.compactMap { trial -> CellRun? in
                    guard let seed = seedPlaces[Self.repetition(of: trial, over: over)] else { return nil }
                    let run = runs[trial.id]
                    return CellRun(
                        seed: seed, trial: trial, run: run, outcome: run?.outcome(of: metric.path) ?? .absent,
                        selection: run?.outcome(of: selection.path) ?? .absent)
                }
                return Cell(along: along, number: number, runs: cellRuns.sorted { $0.seed < $1.seed })
            }
            return Group(
                label: label, cells: cells, seedCount: seeds.count, untrained: untrained, metric: metric,
                selection: selection)
        }
    }
}

extension Group {
    /// Makes the choice among `cells`; `untrained` holds the metric before training by seed.
    init(
        label: GroupLayout.Label, cells: [Cell], seedCount: Int, untrained: [Int: Double], metric: MetricCurve,
        selection: MetricCurve
    ) {
        func table(_ outcome: (CellRun) -> Outcome) -> [[Outcome]] {
            cells.map { cell in
                var row = [Outcome](repeating: .absent, count: seedCount)
                for run in cell.runs { row[run.seed] = outcome(run) }
                return row
            }
        }
        let reported = table(\.outcome)
        let selecting = table(\.selection)
        let choices = CrossFit.choices(of: selecting, seedCount: seedCount, metric: selection)
        var values: [HeadlineValue] = []
        for (seed, choice) in choices.enumerated() {
            guard let choice, let run = cells[choice].runs.first(where: { $0.seed == seed }) else { continue }
            switch run.outcome {
            case .value(let value):
                values.append(
                    HeadlineValue(seed: seed, cell: choice, trial: run.trial, value: value, isUntrained: false))
            case .failed:
                guard let start = run.run?.curves[metric.path]?.first(where: \.isFinite) ?? untrained[seed] else {
                    continue
                }
                values.append(
                    HeadlineValue(seed: seed, cell: choice, trial: run.trial, value: start, isUntrained: true))
            case .absent: continue
            }
        }
        let everySeed = Array(0..<seedCount)
        let best = CrossFit.best(of: selecting, on: everySeed, metric: selection)
        (self.label, bareLabel) = label
        self.cells = cells
        self.values = values
        self.best = best
        summary = Summary(values.map(\.value), name: "summary of \(label.full)", range: metric.range)
        naive = CrossFit.best(of: reported, on: everySeed, metric: metric).flatMap { cell in
            let values = cells[cell].values
            return values.isEmpty ? nil : (cell, Statistics.mean(values))
        }
        edge = best.flatMap { best in
            cells[best].values.isEmpty || CrossFit.isIndifferent(selecting)
                ? nil : Edge(of: best, in: cells.map(\.number))
        }
    }
}

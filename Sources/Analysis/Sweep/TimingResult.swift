import Runs
import Specs

/// What the rounds of one combination of settings say about one pass; rounds of several seeds count together.
public struct TimingResult: Sendable {
    public enum Pass: String, CaseIterable, Sendable {
        case forward
        case backward

        fileprivate var times: KeyPath<PairedTimes, PairedTimes.Pass> {
            switch self {
            case .forward: \.forward
            case .backward: \.backward
            }
        }
    }

    public let pass: Pass
    /// Where the combination lies on each axis but the seed's.
    public let coordinates: [Coordinate]
    public let rounds: Int
    /// Medians, in seconds.
    public let candidate: Double
    public let baseline: Double
    /// Candidate to baseline, round by round.
    public let ratio: TimeRatio
    /// The baseline's copy to the baseline: the method's test of itself.
    public let selfTest: TimeRatio
    public let firstTrial: Trial

    /// Every combination in the order of the plan, each forward and backward.
    static func all(in results: [RunSummary]) -> [TimingResult] {
        var combinations: [(coordinates: [Coordinate], trial: Trial, times: [PairedTimes])] = []
        for run in results.sorted(by: { $0.trial.index < $1.trial.index }) {
            guard let times = run.times else { continue }
            let coordinates = run.trial.coordinates.filter { $0.path != "seed" }
            if let place = combinations.firstIndex(where: { $0.coordinates == coordinates }) {
                combinations[place].times.append(times)
            } else {
                combinations.append((coordinates, run.trial, [times]))
            }
        }
        return combinations.flatMap { combination in
            Pass.allCases.compactMap { pass in
                let parts = combination.times.map { $0[keyPath: pass.times] }
                let (candidate, baseline) = (parts.flatMap(\.candidate), parts.flatMap(\.baseline))
                guard let ratio = TimeRatio(candidate, to: baseline),
                    let selfTest = TimeRatio(parts.flatMap(\.repeated), to: baseline)
                else { return nil }
                return TimingResult(
                    pass: pass, coordinates: combination.coordinates, rounds: baseline.count,
                    candidate: Statistics.median(candidate), baseline: Statistics.median(baseline), ratio: ratio,
                    selfTest: selfTest, firstTrial: combination.trial)
            }
        }
    }
}

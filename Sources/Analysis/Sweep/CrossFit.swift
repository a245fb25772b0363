import Runs

/// Choosing the best of several candidates without reporting the luck of the choice.
///
/// The candidate that looks best on some runs owes part of its lead to these runs (the winner's curse). So each seed's
/// candidate is chosen on the other seeds, and only then is the seed itself read.
enum CrossFit {
    /// Whether several candidates have the same outcomes on all seeds, as learning rates of what takes no steps: then nothing is chosen.
    static func isIndifferent(_ outcomes: [[Outcome]]) -> Bool { outcomes.count > 1 && Set(outcomes).count == 1 }

    /// The best candidate on the seeds `seeds`, or nil where none has a result there.
    ///
    /// `outcomes[candidate][seed]`. A smaller share of diverged runs wins before a better mean does: a setting that
    /// diverges now and then is worse than any that does not. Equals go to the first.
    static func best(of outcomes: [[Outcome]], on seeds: [Int], metric: MetricCurve) -> Int? {
        var best: (candidate: Int, failed: Double, mean: Double?)?
        for (candidate, row) in outcomes.enumerated() {
            let known = seeds.map { row[$0] }.filter { $0 != .absent }
            guard !known.isEmpty else { continue }
            let values = known.compactMap(\.value)
            let failed = Double(known.count - values.count) / Double(known.count)
            let mean = values.isEmpty ? nil : Statistics.mean(values)
            guard let current = best else {
                best = (candidate, failed, mean)
                continue
            }
            if failed > current.failed { continue }
            let isBetterMean: Bool =
                if let mean, let other = current.mean { metric.isBetter(mean, than: other) } else { false }
            if failed < current.failed || isBetterMean { best = (candidate, failed, mean) }
        }
        return best?.candidate
    }

    /// For each seed the candidate chosen on the other seeds, or nil where that candidate has no result on this seed:
    /// a lesser one in its place would speak for it. Where no other seed has a result, the choice falls on the seed
    /// itself.
    static func choices(of outcomes: [[Outcome]], seedCount: Int, metric: MetricCurve) -> [Int?] {
        (0..<seedCount).map { seed in
            let others = (0..<seedCount).filter { $0 != seed }
            let choice =
                best(of: outcomes, on: others, metric: metric) ?? best(of: outcomes, on: [seed], metric: metric)
            return choice.flatMap { outcomes[$0][seed] == .absent ? nil : $0 }
        }
    }
}

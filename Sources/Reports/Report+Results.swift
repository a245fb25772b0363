import Analysis
import Specs

extension Report {
    /// The results for programs: what the tables of the report say, in full digits.
    public var results: Value {
        let ranked = analysis.ranking.map { analysis.groups[$0] }
        let others = analysis.groups.indices.filter { !analysis.ranking.contains($0) }.map { analysis.groups[$0] }
        return .object([
            "name": .string(analysis.plan.name), "question": .string(analysis.plan.question),
            "answer": .string(answer),
            "metric": .object([
                "name": .string(analysis.options.metric.path),
                "higher_is_better": .boolean(analysis.options.metric.higherIsBetter),
            ]),
            "trials": .integer(analysis.plan.trials.count), "trials_with_result": .integer(analysis.resultCount),
            "results": .list((ranked + others).map(row)), "comparisons": .list(analysis.comparisons.map(comparison)),
            "timings": .list(analysis.timings.map(timing)), "failures": .list(analysis.failures.map(failure)),
            "missing": .list(analysis.missing.map { .string($0.shortID) }),
            "damaged": .list(
                analysis.damaged.map { ["trial": .string($0.trial.shortID), "reason": .string($0.reason)] }
                    .map(Value.object)),
        ])
    }

    /// The answer's sentences, in Markdown.
    private var answer: String {
        let mark = "**Answer.** "
        let line = markdown.split(separator: "\n").first { $0.hasPrefix(mark) }
        return line.map { String($0.dropFirst(mark.count)) } ?? ""
    }

    private func row(_ group: Group) -> Value {
        let values = group.values.map { value -> Value in
            .object([
                "seed": .string(analysis.seeds[value.seed]), "value": .number(value.value),
                "along": text(group.cells[value.cell].along), "trial": .string(value.trial.shortID),
                "untrained": .boolean(value.isUntrained),
            ])
        }
        let summary = group.summary
        return .object([
            "label": .string(group.label), "n": .integer(group.values.count), "mean": number(summary?.mean),
            "interval": interval(summary?.tInterval), "bootstrap": interval(summary?.bootstrap),
            "interquartile_mean": number(summary?.interquartileMean),
            "standard_deviation": number(summary?.standardDeviation),
            "best_along": text(group.best.flatMap { group.cells[$0].along }), "values": .list(values),
        ])
    }

    private func comparison(_ pair: Comparison) -> Value {
        .object([
            "first": .string(analysis.groups[pair.first].label), "second": .string(analysis.groups[pair.second].label),
            "n": .integer(pair.differences.count), "difference": .number(pair.mean),
            "interval": interval(pair.interval), "distinguishable": .boolean(analysis.isDistinguishable(pair)),
            "wilcoxon_p": number(pair.wilcoxon?.p), "sign_flip_p": number(pair.signFlip?.p),
            "sign_flip_p_holm": number(pair.signFlipHolm), "t_test_p": number(pair.tTest),
            "t_test_p_holm": number(pair.tTestHolm), "cohens_d": number(pair.effect),
            "superiority": .number(pair.superiority),
        ])
    }

    private func failure(_ failure: Failure) -> Value {
        .object([
            "label": .string(failure.label), "status": .string(failure.status.rawValue),
            "count": .integer(failure.count), "of": .integer(failure.of), "reason": .string(failure.reason),
            "along": .list(failure.along.map { .object(["label": .string($0.label), "count": .integer($0.count)]) }),
            "first_trial": .string(failure.firstTrial.shortID),
        ])
    }

    private func timing(_ result: TimingResult) -> Value {
        let coordinates = result.coordinates.map { ($0.path, Value.string($0.label)) }
        return .object([
            "pass": .string(result.pass.rawValue), "rounds": .integer(result.rounds),
            "coordinates": .object(Dictionary(coordinates, uniquingKeysWith: { first, _ in first })),
            "candidate": .number(result.candidate), "baseline": .number(result.baseline),
            "ratio": .number(result.ratio.estimate), "interval": interval(result.ratio.interval),
            "first_trial": .string(result.firstTrial.shortID),
        ])
    }

    private func number(_ value: Double?) -> Value { value.map(Value.number) ?? .null }

    private func text(_ text: String?) -> Value { text.map(Value.string) ?? .null }

    private func interval(_ interval: Interval?) -> Value {
        interval.map { .list([.number($0.lower), .number($0.upper)]) } ?? .null
    }
}

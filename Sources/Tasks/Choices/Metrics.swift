import Runs
import Specs

/// The metrics that a spec can name: those that are measured anyway, and what is measured where it is asked for.
enum Metrics {
    static let all = Category("metric", plain + families)

    private static let plain = (Metric.ofSplits + Metric.selectable + Metric.ofChanges).map { metric in
        Choice<Void, Metric>(metric.name, metric.meaning) { metric }
    }

    private static let families = Metric.families.map { family in
        Choice<Void, Metric>(
            family.name, family.meaning,
            Setting("k", .integer(1...1_000_000), default: family.usual, "How many count.").asShorthand
        ) { family.member($0) }
    }
}

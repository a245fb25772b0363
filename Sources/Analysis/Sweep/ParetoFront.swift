import Runs

/// Arms by what they cost and what they reach, and those of them that no cheaper arm reaches.
public struct ParetoFront: Sendable {
    /// What an arm costs.
    public enum Cost: String, CaseIterable, Sendable {
        case parameters
        /// Seconds of training, without evaluation.
        case time
        /// Of the forward pass of one sample.
        case multiplyAdds = "multiply-adds"

        /// What a run says of it; nil where it does not.
        func value(of run: RunSummary) -> Double? {
            switch self {
            case .parameters: run.training.parameters.map(Double.init)
            case .time: run.trainingSeconds
            case .multiplyAdds: run.training.multiplyAdds.map(Double.init)
            }
        }
    }

    /// One arm, or one of its cells where its cells differ in size.
    public struct Point: Sendable {
        /// The place in `Analysis.groups`.
        public let group: Int
        /// The value along, where the point is of one cell.
        public let along: String?
        /// Of each run.
        public let costs: [Double]
        public let values: [Double]

        public var cost: Double { Statistics.mean(costs) }
        public var value: Double { Statistics.mean(values) }
    }

    public let cost: Cost
    public let points: [Point]
    /// Places of the points that no cheaper or equally cheap one is as good as, the cheapest first; by means.
    public let front: [Int]

    /// Arms whose numbers of parameters differ by less than this factor count as of one size.
    public static let sizes = 1.2
    /// Fewer arms than these are shown only where the report asks for it.
    public static let fewestArms = 3

    init(cost: Cost, points: [Point], metric: MetricCurve) {
        self.cost = cost
        self.points = points
        let order = points.indices.sorted {
            let (first, second) = (points[$0], points[$1])
            if first.cost != second.cost { return first.cost < second.cost }
            if first.value != second.value { return metric.isBetter(first.value, than: second.value) }
            return $0 < $1
        }
        var front: [Int] = []
        for index in order {
            if let best = front.last, !metric.isBetter(points[index].value, than: points[best].value) { continue }
            front.append(index)
        }
        self.front = front
    }
}

extension Analysis {
    /// What arms reach for what they cost: by what `report.pareto` names, or by parameters where arms clearly differ in size. Nil where
    /// there is nothing to weigh.
    public var paretoFront: ParetoFront? {
        let points = paretoPoints(options.pareto ?? .parameters)
        if options.pareto != nil {
            return points.count > 1
                ? ParetoFront(cost: options.pareto ?? .parameters, points: points, metric: options.metric) : nil
        }
        let costs = points.map(\.cost)
        guard points.count >= ParetoFront.fewestArms, let low = costs.min(), let high = costs.max(),
            high > ParetoFront.sizes * low
        else { return nil }
        return ParetoFront(cost: .parameters, points: points, metric: options.metric)
    }

    /// A point for each ranked group; for each of its cells where a group's cells differ in size.
    private func paretoPoints(_ cost: ParetoFront.Cost) -> [ParetoFront.Point] {
        let byCell = ranking.contains { group in
            Set(groups[group].cells.flatMap(\.runs).compactMap { $0.run?.training.parameters }).count > 1
        }
        return ranking.sorted().flatMap { index -> [ParetoFront.Point] in
            let group = groups[index]
            let parts: [(along: String?, runs: [RunSummary], values: [Double])] =
                byCell
                ? group.cells.map { cell in
                    (cell.along, cell.runs.filter { $0.outcome.value != nil }.compactMap(\.run), cell.values)
                } : [(nil, group.headlineRuns.map(\.run), group.values.map(\.value))]
            return parts.compactMap { along, runs, values in
                let costs = runs.compactMap { cost.value(of: $0) }.filter { $0 > 0 }
                guard !values.isEmpty, !costs.isEmpty else { return nil }
                return ParetoFront.Point(group: index, along: along, costs: costs, values: values)
            }
        }
    }
}

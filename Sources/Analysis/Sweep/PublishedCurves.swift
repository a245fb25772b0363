import Runs

/// Curves that others published, to set ours beside: CSV with a column for the label, `seed`, `epoch`, and one for each curve.
public struct PublishedCurves: Sendable, Equatable {
    /// For each label in lower case, each seed's value at each epoch, by the curve's place such as `test/accuracy`.
    private let values: [String: [String: [Int: [Double]]]]

    /// The labels that there are curves of, in lower case and in order.
    public var labels: [String] { values.keys.sorted() }

    /// - Throws: `AnalysisError.badPublished` with the line that is wrong.
    public init(csv text: String) throws(AnalysisError) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        func fields(_ line: Substring) -> [String] {
            line.split(separator: ",", omittingEmptySubsequences: false).map { field in
                String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
        }
        let header = lines.first.map(fields) ?? []
        guard header.count >= 4, let seed = header.firstIndex(of: "seed"), let epoch = header.firstIndex(of: "epoch"),
            seed > 0, epoch > 0
        else {
            throw .badPublished(
                line: 1,
                problem: "must be a header: the label's column, then seed, epoch and columns such as test_accuracy")
        }
        let curves = header.indices.compactMap { index -> (Int, String)? in
            guard let bar = header[index].firstIndex(of: "_"), index > 0 else { return nil }
            return (index, header[index][..<bar] + "/" + header[index][header[index].index(after: bar)...])
        }
        var values: [String: [String: [Int: [Double]]]] = [:]
        var seen: Set<String> = []
        for (number, line) in lines.enumerated().dropFirst() where !line.allSatisfy(\.isWhitespace) {
            let cells = fields(line)
            guard cells.count == header.count else {
                throw .badPublished(line: number + 1, problem: "has \(cells.count) fields, the header \(header.count)")
            }
            guard let at = Int(cells[epoch]), at >= 0 else {
                throw .badPublished(
                    line: number + 1, problem: "has the epoch '\(cells[epoch])', which is not a whole number")
            }
            let label = cells[0].lowercased()
            guard seen.insert("\(label),\(cells[seed]),\(at)").inserted else {
                throw .badPublished(
                    line: number + 1, problem: "repeats \(cells[0]), seed \(cells[seed]), epoch \(at)")
            }
            for (index, path) in curves where !cells[index].isEmpty {
                guard let value = Double(cells[index]) else {
                    throw .badPublished(
                        line: number + 1, problem: "has '\(cells[index])' for \(header[index]), which is not a number")
                }
                values[label, default: [:]][path, default: [:]][at, default: []].append(value)
            }
        }
        guard !values.isEmpty else { throw .badPublished(line: 1, problem: "is followed by no row with a curve") }
        self.values = values
    }

    /// The published values of a label's curve at an epoch, one for each seed; empty where there is none.
    public func values(of label: String, _ path: String, epoch: Int) -> [Double] {
        (values[label.lowercased()]?[path]?[epoch] ?? []).filter(\.isFinite)
    }

    /// The last epoch of a label's curve.
    public func lastEpoch(of label: String, _ path: String) -> Int? { values[label.lowercased()]?[path]?.keys.max() }
}

/// Our runs of one label beside the published ones.
public struct PublishedComparison: Sendable, Equatable {
    /// One epoch: our mean, and the mean and standard deviation of what was published.
    public struct Point: Sendable, Equatable {
        public let epoch: Int
        public let ours: Double
        public let seeds: Int
        public let published: Double
        public let deviation: Double
        public let publishedSeeds: Int

        /// The range within two standard deviations of the published mean.
        public var range: Interval { Interval(lower: published - 2 * deviation, upper: published + 2 * deviation) }
        public var agrees: Bool { range.contains(ours) }
    }

    /// The label's place among the groups.
    public let group: Int
    /// Every epoch after the first measurement that both have.
    public let points: [Point]

    /// The epochs that a table shows: 1, 2, 5, 10, 20, 50, ...
    public var shown: [Point] {
        points.filter { point in
            var epoch = point.epoch
            while epoch >= 10 && epoch % 10 == 0 { epoch /= 10 }
            return [1, 2, 5].contains(epoch)
        }
    }
}

extension PublishedComparison {
    /// Each group's runs beside the published ones of the same label, for `metric`.
    /// - Throws: `AnalysisError.otherPublished` where no label is the same.
    static func all(
        of groups: [Group], with published: PublishedCurves?, metric: MetricCurve
    ) throws(AnalysisError) -> [PublishedComparison] {
        guard let published else { return [] }
        guard groups.contains(where: { published.labels.contains($0.bareLabel.lowercased()) }) else {
            throw .otherPublished(labels: published.labels, known: groups.map(\.bareLabel))
        }
        return groups.enumerated().compactMap { index, group in
            guard let last = published.lastEpoch(of: group.bareLabel, metric.path), last > 0 else { return nil }
            let runs = group.headlineRuns.compactMap { $0.run.curves[metric.path] }
            let points = (1...last).compactMap { epoch -> Point? in
                let ours = runs.compactMap { epoch < $0.count && $0[epoch].isFinite ? $0[epoch] : nil }
                let theirs = published.values(of: group.bareLabel, metric.path, epoch: epoch)
                guard !ours.isEmpty, theirs.count > 1 else { return nil }
                return Point(
                    epoch: epoch, ours: Statistics.mean(ours), seeds: ours.count, published: Statistics.mean(theirs),
                    deviation: Statistics.standardDeviation(theirs), publishedSeeds: theirs.count)
            }
            return points.isEmpty ? nil : PublishedComparison(group: index, points: points)
        }
    }
}

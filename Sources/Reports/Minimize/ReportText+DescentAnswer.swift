import Analysis
import Files
import Runs

/// The answer of a report on paths of descent in which no draw is involved: what happened, without statistics.
extension ReportText {
    func descentAnswer() -> [MarkdownText] {
        let paths = analysis.groups.indices.flatMap { group in
            analysis.groups[group].cells.flatMap { cell in
                cell.runs.compactMap { run in run.run.map { EndedPath($0, group: group, cell: cell, in: analysis) } }
            }
        }
        guard paths.contains(where: { $0.descent != nil }) else {
            return ["There is none: no path ended with a value of \(metric.name)."]
        }
        var functions: [MarkdownText] = []
        for path in paths where !functions.contains(path.function) { functions.append(path.function) }
        let each = functions.flatMap { function in
            fastest(paths.filter { $0.function == function }, on: functions.count > 1 ? function : nil)
        }
        return minimaSentence(paths) + saddleSentence(paths) + each
    }

    /// How many paths end where, by label.
    private func minimaSentence(_ paths: [EndedPath]) -> [MarkdownText] {
        let diverged = paths.count { $0.hasDiverged }
        let number = NumberText.count(paths.count, "path")
        guard paths.contains(where: { $0.descent?.function.minima.isEmpty == false }) else {
            return diverged > 0 ? ["Of \(number), \(diverged) \(diverged == 1 ? "diverges" : "diverge")."] : []
        }
        let lowest = paths.filter { $0.reached?.isLowest == true }
        let local = paths.count { $0.reached?.isLowest == false }
        var parts: [MarkdownText] = [
            "\(lowest.count) \(lowest.count == 1 ? "ends" : "end") within \(Descent.tolerance) of a lowest minimum"
                + shares(of: lowest, among: paths)
        ]
        if local > 0 { parts.append("\(local) in a local one") }
        if diverged > 0 { parts.append("\(diverged) \(diverged == 1 ? "diverges" : "diverge")") }
        return ["Of \(number), \(NumberText.list(parts))."]
    }

    private func saddleSentence(_ paths: [EndedPath]) -> [MarkdownText] {
        let near = paths.filter { $0.descent?.function.saddles.isEmpty == false }
        guard !near.isEmpty else { return [] }
        let left = near.filter { $0.descent?.departure != nil }.sorted { $0.departure < $1.departure }
        let held = near.count - left.count
        var sentences: [MarkdownText] = [
            "Of \(NumberText.count(near.count, "path")), \(left.count) \(left.count == 1 ? "leaves" : "leave") the saddle"
                + shares(of: left, among: near)
                + (held > 0 ? " and \(held) \(held == 1 ? "is" : "are") held to the end." : ".")
        ]
        if let first = left.first, let last = left.last, left.count > 1 {
            sentences.append(
                "\(first.name) is the first to stay below it, from step \(first.departure), "
                    + "and \(last.name) the last, from step \(last.departure).")
        }
        return sentences
    }

    /// `(a 3 of 4, b 1 of 4)`, for several labels.
    private func shares(of some: [EndedPath], among paths: [EndedPath]) -> MarkdownText {
        var labels: [MarkdownText] = []
        for path in paths where !labels.contains(path.label) { labels.append(path.label) }
        guard labels.count > 1, labels.count <= 8, !some.isEmpty, some.count < paths.count else { return "" }
        let counts = labels.map { label in
            (label, some.count { $0.label == label }, paths.count { $0.label == label })
        }
        // The sort is stable, so labels with as many keep their order.
        let parts = counts.sorted { $0.1 > $1.1 }.map { label, some, all -> MarkdownText in "\(label) \(some) of \(all)"
        }
        return " (\(parts.joined(separator: ", ")))"
    }

    /// Who is the first at a lowest minimum of one function, or comes nearest.
    private func fastest(_ paths: [EndedPath], on function: MarkdownText?) -> [MarkdownText] {
        let place: MarkdownText = function.map { "On \($0), " } ?? ""
        let arrived = paths.filter { $0.reached?.isLowest == true }.sorted { $0.arrival < $1.arrival }
        if let first = arrived.first {
            let level = arrived.count { $0.arrival == first.arrival } - 1
            return [
                "\(place)\(first.name)" + (level > 0 ? " and \(NumberText.count(level, "other"))" : "")
                    + " \(level > 0 ? "are" : "is") the first to stay there, from step \(first.arrival)."
            ]
        }
        let near = paths.compactMap { path in path.gap.map { (path, $0) } }.sorted { $0.1 < $1.1 }
        guard let best = near.first else { return [] }
        return [
            "\(place)\(place.isEmpty ? "None arrives" : "none arrives"); the lowest is \(best.0.name), "
                + "\(NumberText.significant(best.1, 3)) above the minimum."
        ]
    }
}

/// A path and what the answer calls it.
private struct EndedPath {
    /// What is compared; what else is swept, but for the function, is part of `name` alone.
    let label: MarkdownText
    /// The label, and the value along.
    let name: MarkdownText
    let function: MarkdownText
    let hasDiverged: Bool
    /// Nil for a run that diverged.
    let descent: Descent?

    init(_ run: RunSummary, group: Int, cell: Cell, in analysis: Analysis) {
        label = MarkdownText(
            escaping:
                analysis.options.compare.flatMap { run.trial.coordinate(along: $0)?.phrase }
                ?? analysis.groups[group].label
        )
        function = MarkdownText(escaping: run.trial.functionName ?? "")
        name = label + (analysis.options.along == nil ? "" : " at the \(analysis.alongName) \(analysis.cellText(cell))")
        hasDiverged = run.status == .diverged
        descent = run.status == .completed ? run.descent : nil
    }

    var reached: Landscape.Minimum? { descent?.reached }
    var arrival: Int { descent?.arrival ?? .max }
    var departure: Int { descent?.departure ?? .max }
    /// How far the path ends above the lowest minimum.
    var gap: Double? {
        guard let end = descent?.values.last, let lowest = descent?.function.minima.first?.value else { return nil }
        return end - lowest
    }
}

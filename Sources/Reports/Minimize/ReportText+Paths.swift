import Analysis
import Files
import Runs

/// Reports of `task: minimize`.
extension ReportText {
    /// The paths, and where each ended.
    func descents(_ markdown: inout Markdown) {
        markdown.heading("Paths")
        figure(DescentPaths.self, &markdown)
        figure(DescentValues.self, &markdown)
        let hasAlong = analysis.options.along != nil
        let isSingle = analysis.seeds.count == 1
        let descents = analysis.groups.flatMap(\.cells).flatMap(\.runs).compactMap { $0.run?.descent }
        let hasMinima = descents.contains { !$0.function.minima.isEmpty }
        let hasSaddles = descents.contains { !$0.function.saddles.isEmpty }
        let rows = analysis.groups.enumerated().flatMap { index, group in
            group.cells.compactMap { cell -> [MarkdownText]? in
                let runs = cell.runs.compactMap(\.run)
                guard !runs.isEmpty else { return nil }
                return [analysis.labelText(index)] + (hasAlong ? [analysis.cellText(cell)] : [])
                    + (isSingle ? end(of: runs[0], minima: hasMinima, saddles: hasSaddles) : ends(of: runs))
            }
        }
        let first = labelHeader
        let columns: [MarkdownText] =
            isSingle
            ? ["ends at", "value"] + (hasMinima ? ["minimum", "there from step"] : [])
                + (hasSaddles ? ["below the saddle from step"] : [])
            : ["lowest minimum", "local minimum", "elsewhere", "diverged", "median value", "median arrival"]
        markdown.table(first + columns, left: first.count, rows)
        if hasMinima || !isSingle {
            markdown.paragraph(
                "A path is at a minimum when it ends within \(Descent.tolerance) of it, and there from the step after which it never "
                    + "leaves that distance."
                    + (isSingle
                        ? ""
                        : " Counts are of seeds; medians are over the paths that end at a minimum, values over all that end.")
            )
        }
        if hasSaddles, isSingle {
            markdown.paragraph(
                "A path has left a saddle at the step from which on its value stays below that of the saddle.")
        }
    }

    private func end(of run: RunSummary, minima: Bool, saddles: Bool) -> [MarkdownText] {
        let more = (minima ? 2 : 0) + (saddles ? 1 : 0)
        guard let descent = run.descent, let place = descent.positions.last, let value = descent.values.last
        else { return Array(repeating: "—", count: 2 + more) }
        guard run.status == .completed else { return ["diverged"] + Array(repeating: "—", count: 1 + more) }
        let kind: MarkdownText? = descent.reached.map { "\($0.isLowest ? "lowest" : "local") (\(text(of: $0.place)))" }
        return ["(\(text(of: place)))", "\(NumberText.significant(value, 4))"]
            + (minima ? [kind ?? "none", descent.arrival.map { "\($0)" } ?? "—"] : [])
            + (saddles ? [descent.departure.map { "\($0)" } ?? "held"] : [])
    }

    private func text(of place: [Double]) -> String {
        place.map { NumberText.significant($0, 4) }.joined(separator: ", ")
    }

    private func ends(of runs: [RunSummary]) -> [MarkdownText] {
        let descents = runs.filter { $0.status == .completed }.compactMap(\.descent)
        let global = descents.count { $0.reached?.isLowest == true }
        let local = descents.count { $0.reached.map { !$0.isLowest } ?? false }
        let values = descents.compactMap(\.values.last)
        let arrivals = descents.compactMap { $0.arrival.map(Double.init) }
        return [
            "\(global)", "\(local)", "\(descents.count - global - local)", "\(runs.count - descents.count)",
            "\(values.isEmpty ? "—" : NumberText.significant(Statistics.median(values), 4))",
            "\(arrivals.isEmpty ? "—" : NumberText.fixed(Statistics.median(arrivals), 0))",
        ]
    }
}

import Analysis

/// Reports of `task: minimize`.
extension ReportText {
    /// The answer where the runs are paths and no draw is involved: what happened, without statistics.
    func descentAnswer() -> [String] {
        let ends = analysis.groups.flatMap(\.cells).flatMap(\.runs).compactMap(\.run)
        let descents = ends.filter { $0.status == .completed }.compactMap(\.details.descent)
        let diverged = ends.count { $0.status == .diverged }
        var sentences: [String] = []
        if let top = analysis.ranking.first, let summary = analysis.groups[top].summary {
            let place = analysis.options.along == nil ? "" : " at the \(analysis.alongName) \(analysis.choiceText(top))"
            sentences.append(
                "\(analysis.labelText(top))\(place) has the \(metric.bestWord) \(metric.name), \(metric.value(summary.mean))"
                    + (summary.count > 1
                        ? " on average over \(NumberText.count(summary.count, analysis.repetition))." : "."))
        }
        let known = descents.filter { !$0.function.minima.isEmpty }
        if !known.isEmpty {
            let global = known.count { $0.reached?.isLowest == true }
            let local = known.count { $0.reached.map { !$0.isLowest } ?? false }
            sentences.append(
                "Of \(NumberText.count(ends.count, "path")), \(global) end within \(Descent.tolerance) of a lowest minimum"
                    + (local > 0 ? ", \(local) in a local one" : "")
                    + (diverged > 0 ? ", and \(diverged) \(diverged == 1 ? "diverges" : "diverge")." : "."))
        } else if diverged > 0 {
            sentences.append("Of \(NumberText.count(ends.count, "path")), \(diverged) diverged.")
        }
        return sentences.isEmpty ? ["There is none: no path ended with a value of \(metric.name)."] : sentences
    }

    /// The paths, and where each ended.
    func descents(_ markdown: inout Markdown) {
        guard analysis.isDescent else { return }
        markdown.heading("Paths")
        figure(DescentPaths.name, &markdown)
        figure(DescentValues.name, &markdown)
        let hasAlong = analysis.options.along != nil
        let isSingle = analysis.seeds.count == 1
        let rows = analysis.groups.enumerated().flatMap { index, group in
            group.cells.compactMap { cell -> [String]? in
                let runs = cell.runs.compactMap(\.run)
                guard !runs.isEmpty else { return nil }
                return [analysis.labelText(index)] + (hasAlong ? [analysis.cellText(cell)] : [])
                    + (isSingle ? end(of: runs[0]) : ends(of: runs))
            }
        }
        let first =
            [analysis.options.compare == nil ? "" : analysis.compareName] + (hasAlong ? [analysis.alongName] : [])
        let columns =
            isSingle
            ? ["ends at", "value", "minimum", "there from step"]
            : ["lowest minimum", "local minimum", "elsewhere", "diverged", "median value", "median arrival"]
        markdown.table(first + columns, left: first.count, rows)
        markdown.paragraph(
            "A path is at a minimum when it ends within \(Descent.tolerance) of it, and there from the step after which it never "
                + "leaves that distance."
                + (isSingle
                    ? ""
                    : " Counts are of seeds; medians are over the paths that end at a minimum, values over all that end.")
        )
    }

    private func end(of run: RunSummary) -> [String] {
        guard let descent = run.details.descent, let place = descent.positions.last, let value = descent.values.last
        else {
            return ["—", "—", "—", "—"]
        }
        let position = place.map { NumberText.significant($0, 4) }.joined(separator: ", ")
        guard run.status == .completed else { return ["diverged", "—", "—", "—"] }
        let kind = descent.reached.map { minimum in
            let at = minimum.place.map { NumberText.significant($0, 4) }.joined(separator: ", ")
            return "\(minimum.isLowest ? "lowest" : "local") (\(at))"
        }
        return [
            "(\(position))", NumberText.significant(value, 4), kind ?? "none", descent.arrival.map(String.init) ?? "—",
        ]
    }

    private func ends(of runs: [RunSummary]) -> [String] {
        let descents = runs.filter { $0.status == .completed }.compactMap(\.details.descent)
        let global = descents.count { $0.reached?.isLowest == true }
        let local = descents.count { $0.reached.map { !$0.isLowest } ?? false }
        let values = descents.compactMap(\.values.last)
        let arrivals = descents.compactMap { $0.arrival.map(Double.init) }
        return [
            String(global), String(local), String(descents.count - global - local), String(runs.count - descents.count),
            values.isEmpty ? "—" : NumberText.significant(Statistics.median(values), 4),
            arrivals.isEmpty ? "—" : NumberText.fixed(Statistics.median(arrivals), 0),
        ]
    }
}

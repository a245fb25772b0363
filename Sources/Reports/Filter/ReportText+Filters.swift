import Analysis
import Files
import Foundation
import Runs

/// Reports of `task: filter`.
extension ReportText {
    /// A cell with runs that filtered.
    private struct Filtered {
        let group: Int
        let cell: Cell
        let runs: [RunSummary]

        /// The mean over the runs; nil where none has it.
        func mean(_ curve: String) -> Double? {
            let values = runs.compactMap { $0.curves[curve]?.last }
            return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
        }

        var noise: Double { runs.first?.trial.noise ?? 0 }
    }

    private var filteredCells: [Filtered] {
        analysis.groups.indices.flatMap { group in
            analysis.groups[group].cells.compactMap { cell -> Filtered? in
                let runs = cell.runs.compactMap(\.run).filter { $0.filtered != nil }
                return runs.isEmpty ? nil : Filtered(group: group, cell: cell, runs: runs)
            }
        }
    }

    /// Whether sizes are those of the formula, what smooths, and what raises contrast.
    func filterAnswer() -> [MarkdownText] {
        let cells = filteredCells
        var sentences: [MarkdownText] = []
        let pictures = cells.flatMap(\.runs).compactMap(\.filtered).filter { $0.formula != nil }
        let right = pictures.count { $0.formula == $0.output.shape }
        if !pictures.isEmpty {
            sentences.append(
                right == pictures.count
                    ? "The filtered pictures have the sizes of the formula ⌊(n + 2p − k) / s⌋ + 1\(pictures.count == 1 ? "" : " in all \(pictures.count) runs")."
                    : "Only \(right) of \(pictures.count) filtered pictures have the size of the formula ⌊(n + 2p − k) / s⌋ + 1."
            )
        }
        if let most = cells.map(\.noise).max(), most > 0 {
            let noisy = cells.filter { $0.noise == most }
            let shares = noisy.compactMap { cell -> (Filtered, Double)? in
                guard let left = cell.mean("output/noise"), let given = cell.mean("input/noise"), given > 0 else {
                    return nil
                }
                return (cell, left / given)
            }.sorted { $0.1 < $1.1 }
            if let least = shares.first {
                sentences.append(
                    "Of noise with a deviation of \(NumberText.significant(most, 3)), \(place(of: least.0)) leaves "
                        + "\(percent(least.1))\(shares.count > 1 ? ", the least" : "")"
                        + (shares.count > 1
                            ? shares.last.map { ", and \(place(of: $0.0)) \(percent($0.1)), the most" } ?? "" : "")
                        + ".")
            }
        }
        return sentences + contrastAnswer(cells)
    }

    /// Of the pictures with the least noise.
    private func contrastAnswer(_ cells: [Filtered]) -> [MarkdownText] {
        let least = cells.map(\.noise).min() ?? 0
        let changes = cells.filter { $0.noise == least }.compactMap { cell -> (Filtered, Double, Double)? in
            guard let before = cell.mean("input/contrast"), let after = cell.mean("output/contrast"), before > 0 else {
                return nil
            }
            return (cell, before, after)
        }.sorted { $0.2 / $0.1 > $1.2 / $1.1 }
        guard let most = changes.first, let last = changes.last, changes.count > 1, most.2 != last.2 else { return [] }
        func words(_ change: (Filtered, Double, Double)) -> MarkdownText {
            "\(place(of: change.0)) (from \(NumberText.significant(change.1, 3)) to \(NumberText.significant(change.2, 3)))"
        }
        return [
            "Of the picture \(least > 0 ? "with the least noise" : "without noise"), \(words(most)) has the highest contrast for what it began with, and \(words(last)) the lowest."
        ]
    }

    private func place(of filtered: Filtered) -> MarkdownText {
        let label = analysis.options.compare == nil ? "" : analysis.quotedLabel(filtered.group)
        guard let along = analysis.options.along, along != "noise" else { return label.isEmpty ? "the filter" : label }
        let value: MarkdownText = "\(analysis.alongName) \(analysis.cellText(filtered.cell))"
        return label.isEmpty ? value : "\(label) with \(value)"
    }

    private func percent(_ share: Double) -> String { NumberText.significant(100 * share, 3) + "%" }

    /// What was measured, a row for each arm and value along.
    func filterMeasures(_ markdown: inout Markdown) {
        let cells = filteredCells
        guard !cells.isEmpty else { return }
        let hasNoise = cells.contains { $0.noise > 0 }
        func change(_ cell: Filtered, _ name: String, _ digits: Int = 3) -> MarkdownText {
            guard let before = cell.mean("input/\(name)"), let after = cell.mean("output/\(name)") else { return "—" }
            return "\(NumberText.significant(before, digits)) → \(NumberText.significant(after, digits))"
        }
        let isCompared = analysis.options.compare != nil
        let header =
            (isCompared ? [compareHeader] : []) + (analysis.options.along == nil ? [] : ["\(analysis.alongName)"])
        markdown.heading("What was measured")
        markdown.table(
            header + ["size", "formula", "mean", "contrast", "edge strength"]
                + (hasNoise ? ["noise", "PSNR (dB)"] : []),
            left: header.count,
            cells.map { cell in
                let picture = cell.runs[0].filtered
                let shape = picture?.output.shape ?? []
                let verdict: MarkdownText =
                    picture?.formula.map { $0 == shape ? "agrees" : "**differs**" } ?? "—"
                return (isCompared ? [analysis.labelText(cell.group)] : [])
                    + (analysis.options.along == nil ? [] : [analysis.cellText(cell.cell)])
                    + ["\(shape.map(String.init).joined(separator: "×"))", verdict, change(cell, "mean")]
                    + [change(cell, "contrast"), change(cell, "edge-strength")]
                    + (hasNoise
                        ? [cell.noise > 0 ? "\(change(cell, "noise"))\(spread(cell))" : "—", change(cell, "psnr")] : [])
            })
        markdown.paragraph(
            "Before the filters and after them\(cells.contains { $0.runs.count > 1 } ? ", means over the seeds" : ""). *Contrast* is the standard deviation of all values, *edge strength* the mean length of the "
                + "gradient between neighbours, and *formula* whether the size is the one that the numbers of the spec give."
                + (hasNoise
                    ? " *Noise* is how far the picture is from the one without noise, as root mean square where white is 1; after the filters, how far what they make of the one is "
                        + "from what they make of the other, with the standard deviation over the seeds. *PSNR* is against the picture without noise, unfiltered, where the size is the same."
                    : ""))
    }

    /// ` ± 0.001` of what noise is left.
    private func spread(_ cell: Filtered) -> MarkdownText {
        let values = cell.runs.compactMap { $0.curves["output/noise"]?.last }
        guard values.count > 1 else { return "" }
        return " ± \(NumberText.significant(Statistics.standardDeviation(values), 1))"
    }
}

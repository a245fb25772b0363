import Analysis
import CElementary
import Files
import Foundation
import Runs

/// The axis along which the best value is chosen, as figures draw it.
struct AlongAxis {
    /// What people see at each place.
    let labels: [String]
    /// The number at each place, or the place itself where the values are not all numbers.
    let positions: [Double]
    private let keys: [String]
    private let isLogarithmic: Bool
    private let isNumeric: Bool

    init(_ analysis: Analysis) {
        var found: [(key: String, number: Double?)] = []
        for cell in analysis.groups.flatMap(\.cells) {
            guard let along = cell.along, !found.contains(where: { $0.key == along }) else { continue }
            found.append((along, cell.number))
        }
        let numbers = found.compactMap(\.number)
        isNumeric = numbers.count == found.count
        if isNumeric { found.sort { ($0.number ?? 0) < ($1.number ?? 0) } }
        keys = found.map(\.key)
        labels = found.map { AlongAxis.short($0.key, $0.number) }
        positions = isNumeric ? found.map { $0.number ?? 0 } : found.indices.map(Double.init)
        // A range of a decade or more was meant as a logarithmic one.
        isLogarithmic = isNumeric && (numbers.min() ?? 0) > 0 && (numbers.max() ?? 0) / (numbers.min() ?? 1) >= 10
    }

    /// A label as tables show it: a long number is cut to three digits.
    static func short(_ label: String, _ number: Double?) -> String {
        guard let number, label.count > 5 else { return FigureStyle.short(label, 18) }
        return String(format: "%.3g", number)
    }

    func cell(of group: Group, at place: Int) -> Cell? { group.cells.first { $0.along == keys[place] } }

    /// Where a script draws the first column of line `index` of `count`: a little beside the place, so that marks and error bars
    /// of several lines do not hide one another.
    func dodged(_ index: Int, of count: Int) -> GnuplotScript {
        let places = isLogarithmic ? positions.map(Elementary.log10) : positions
        let gap = zip(places, places.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }.min() ?? 0
        let width = (places.max() ?? 0) - (places.min() ?? 0)
        let share = count > 1 ? Double(index) / Double(count - 1) - 0.5 : 0
        let shift = share * min(0.4 * gap, min(0.03, 0.008 * Double(count - 1)) * width)
        return isLogarithmic
            ? "($1*\(FigureStyle.number(Elementary.pow(10, shift))))" : "($1+(\(FigureStyle.number(shift))))"
    }

    /// Range, scale and tic labels of the x axis.
    var settings: [GnuplotScript] {
        guard isNumeric, let first = positions.first, let last = positions.last else {
            return [tics(Array(zip(labels, positions))), "set xrange [-0.5:\(Double(labels.count) - 0.5)]"]
        }
        if isLogarithmic {
            let margin = Elementary.pow(last / first, 0.03)
            return [
                "set logscale x", decadeTics(from: first, to: last),
                "set xrange [\(FigureStyle.number(first / margin)):\(FigureStyle.number(last * margin))]",
            ]
        }
        let range = FigureStyle.range(positions, margin: 0.04)
        return ["set xrange [\(FigureStyle.number(range.lower)):\(FigureStyle.number(range.upper))]"]
    }

    /// Plain decimals at each power of ten, unlabelled tics between; a few values themselves where no more than two powers lie among
    /// them.
    private func decadeTics(from first: Double, to last: Double) -> GnuplotScript {
        let exponents =
            Int(
                (Elementary.log10(first) - 1e-9).rounded(.up))...max(
                Int((Elementary.log10(first) - 1e-9).rounded(.up)), Int((Elementary.log10(last) + 1e-9).rounded(.down)))
        guard exponents.count > (positions.count > 8 ? 1 : 2) else { return tics(Array(zip(labels, positions))) }
        let powers = exponents.map { exponent -> (String, Double) in
            let label =
                (-6...5).contains(exponent)
                ? String(format: "%.\(max(0, -exponent))f", Elementary.pow(10, Double(exponent))) : "1e\(exponent)"
            return (label, Elementary.pow(10, Double(exponent)))
        }
        return tics(powers) + "; set mxtics 10"
    }

    private func tics(_ places: [(String, Double)]) -> GnuplotScript {
        "set xtics \(FigureStyle.list(places.map { ($0.0, FigureStyle.number($0.1)) }))"
    }

    /// The range of the metric's axis: all `means`, but not far beyond what an untrained network has. A loss that
    /// exploded without ending would press all that matters into a line.
    func valueRange(_ means: [Double], _ analysis: Analysis) -> (lower: Double, upper: Double) {
        let metric = analysis.options.metric
        guard !metric.higherIsBetter, let best = means.min() else { return FigureStyle.range(means) }
        let starts = analysis.groups.flatMap(\.cells).flatMap(\.runs)
            .compactMap { $0.run?.curves[metric.path]?.first }.filter(\.isFinite)
        guard !starts.isEmpty else { return FigureStyle.range(means) }
        let limit = best + 1.25 * max(Statistics.median(starts) * MetricText(metric: metric).scale - best, 0)
        return FigureStyle.range(means.filter { $0 <= limit || limit <= best } + [best])
    }
}

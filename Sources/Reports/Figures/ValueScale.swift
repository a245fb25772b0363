import Analysis
import CElementary
import Files
import Runs

/// The axis on which a figure shows values of a metric: logarithmic where losses of models that learnt and of those that did not lie
/// decades apart, and a linear axis would press the better ones into one line.
struct ValueScale {
    let isLogarithmic: Bool
    let lower: Double
    let upper: Double
    /// Ranges less wide than this factor are read as well on a linear axis.
    private static let widest = 20.0

    /// - Parameters:
    ///   - values: what must be seen.
    ///   - metric: shares and other metrics whose high values are good stay linear.
    ///   - linear: the range where the axis is linear.
    init(
        _ values: [Double], metric: MetricCurve, linear: (lower: Double, upper: Double),
        isLogarithmicAllowed: Bool = true
    ) {
        let finite = values.filter(\.isFinite)
        let (low, high) = (finite.min() ?? 0, finite.max() ?? 0)
        isLogarithmic = isLogarithmicAllowed && !metric.higherIsBetter && low > 0 && high > Self.widest * low
        (lower, upper) = isLogarithmic ? (low / 1.5, high * 1.5) : linear
    }

    /// The axis of what something costs, logarithmic where `costs` differ by more than three times.
    /// - Parameter isLogarithmic: what was found before of costs that differ a little.
    init(costs: [Double], isLogarithmic known: Bool? = nil) {
        let (low, high) = (costs.min() ?? 0, costs.max() ?? 1)
        isLogarithmic = known ?? (low > 0 && high > 3 * low)
        let range = FigureStyle.range(costs, margin: 0.1)
        let margin = isLogarithmic ? Elementary.pow(high / low, 0.08) : 1
        (lower, upper) = isLogarithmic ? (low / margin, high * margin) : (max(0, range.lower), range.upper)
    }

    private init(isLogarithmic: Bool, lower: Double, upper: Double) {
        (self.isLogarithmic, self.lower, self.upper) = (isLogarithmic, lower, upper)
    }

    /// The scale that holds `intervals` too, but no farther than its own width on either side: a very wide one would press all
    /// else into a line.
    /// - Returns: also whether an interval is cut.
    func widened(by intervals: [Interval]) -> (scale: ValueScale, isCut: Bool) {
        let width = place(upper) - place(lower)
        let low = intervals.map { place($0.lower) }.filter { !$0.isNaN }.min() ?? place(lower)
        let high = intervals.map { place($0.upper) }.filter { !$0.isNaN }.max() ?? place(upper)
        let margin = 0.02 * width
        let ends = (
            max(min(low - margin, place(lower)), place(lower) - width),
            min(max(high + margin, place(upper)), place(upper) + width)
        )
        return (
            ValueScale(isLogarithmic: isLogarithmic, lower: value(ends.0), upper: value(ends.1)),
            low < ends.0 || high > ends.1
        )
    }

    /// The scale with a strip below it that takes `share` of the whole, and the middle of that strip.
    func withStrip(_ share: Double) -> (scale: ValueScale, middle: Double) {
        let height = (place(upper) - place(lower)) * share / (1 - share)
        return (
            ValueScale(isLogarithmic: isLogarithmic, lower: value(place(lower) - height), upper: upper),
            value(place(lower) - height / 2)
        )
    }

    /// Where `value` stands: 0 at the lower end, 1 at the upper one. Nil where it has no place.
    func share(_ value: Double?) -> Double? {
        guard let value, value.isFinite, !isLogarithmic || value > 0 else { return nil }
        return (place(value) - place(lower)) / (place(upper) - place(lower))
    }

    private func place(_ value: Double) -> Double { isLogarithmic ? Elementary.log(value) : value }
    private func value(_ place: Double) -> Double { isLogarithmic ? Elementary.exp(place) : place }

    /// Range, scale and tics of `axis`.
    func settings(_ axis: GnuplotScript) -> [GnuplotScript] {
        [
            "unset logscale \(axis)",
            "set \(axis)range [\(FigureStyle.number(lower)):\(FigureStyle.number(upper))]",
            isLogarithmic
                ? FigureStyle.decades(axis, lower: lower, upper: upper)
                : FigureStyle.tics(axis, lower: lower, upper: upper),
        ]
    }

    /// What a script draws of an edge of a band, the column `column` times `factor`: what lies outside of the axis stands at
    /// its end, so that the edge leaves the axis a little later than it should. (gnuplot's PNG fills the wrong side where the
    /// lower edge of a band leaves the axis.)
    func edge(_ column: Int, factor: GnuplotScript) -> GnuplotScript {
        let value: GnuplotScript = "\(factor)*$\(column)"
        let (low, high) = (FigureStyle.number(lower), FigureStyle.number(upper))
        return "(valid(\(column)) ? \(value) < \(low) ? \(low) : \(value) > \(high) ? \(high) : \(value) : NaN)"
    }
}

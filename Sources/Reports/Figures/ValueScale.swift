import Analysis
import Files

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
    init(_ values: [Double], metric: Metric, linear: (lower: Double, upper: Double), isLogarithmicAllowed: Bool = true)
    {
        let finite = values.filter(\.isFinite)
        let (low, high) = (finite.min() ?? 0, finite.max() ?? 0)
        isLogarithmic = isLogarithmicAllowed && !metric.higherIsBetter && low > 0 && high > Self.widest * low
        (lower, upper) = isLogarithmic ? (low / 1.5, high * 1.5) : linear
    }

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

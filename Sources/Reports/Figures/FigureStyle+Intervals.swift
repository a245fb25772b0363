import Analysis
import CElementary

extension FigureStyle {
    /// The one rule for bands and error bars: the interval of `count` values as it is drawn, which never leaves `bounds`.
    static func drawn(_ interval: Interval?, of count: Int, within bounds: ClosedRange<Double>?) -> Interval? {
        count < Interval.fewestValues ? nil : interval?.within(bounds)
    }
}

/// A mean as a figure draws it, and its 95% t interval where there is one to draw.
struct DrawnMean {
    let mean: Double
    let interval: Interval?

    /// What captions say of axes that are logarithmic.
    static func geometricNote(hasIntervals: Bool) -> String {
        " On a logarithmic axis means are geometric\(hasIntervals ? " and intervals are of the logarithms" : "")."
    }

    /// Nil for no values.
    /// - Parameter isGeometric: mean and interval of the logarithms, for a logarithmic axis: the arithmetic mean follows the worst
    ///   run, and its interval may end below 0. All values must be positive.
    init?(_ values: [Double], isGeometric: Bool, bounds: ClosedRange<Double>?) {
        guard !values.isEmpty else { return nil }
        let places = isGeometric ? values.map { Elementary.log($0) } : values
        // The interval of a few logarithms may end beyond all numbers.
        let back = { (value: Double) in isGeometric ? min(Elementary.exp(value), 1e300) : value }
        mean = back(Statistics.mean(places))
        interval = FigureStyle.drawn(
            Statistics.tInterval(places).map { Interval(lower: back($0.lower), upper: back($0.upper)) },
            of: values.count, within: bounds)
    }
}

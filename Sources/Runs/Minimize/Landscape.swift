/// An analytic function on a grid, and its known minima and saddles.
public struct Landscape: Hashable, Sendable {
    /// The places along each argument, ascending.
    public let axes: [[Double]]
    /// The values; for two arguments row by row, a row for each place of the second one.
    public let values: [Double]
    /// The lowest first.
    public let minima: [Minimum]
    public let saddles: [Saddle]

    public struct Minimum: Hashable, Sendable {
        public let place: [Double]
        public let value: Double
        /// Whether no known minimum is lower.
        public let isLowest: Bool
    }

    /// A place that is lowest along one direction and highest along another.
    public struct Saddle: Hashable, Sendable {
        public let place: [Double]
        public let value: Double

        public init(place: [Double], value: Double) {
            self.place = place
            self.value = value
        }
    }

    /// Nil unless the numbers fit each other.
    public init?(
        axes: [[Double]], values: [Double], minima: [[Double]] = [], minimumValues: [Double] = [],
        saddles: [Saddle] = []
    ) {
        guard (1...2).contains(axes.count), values.count == axes.reduce(1, { $0 * $1.count }),
            axes.allSatisfy({ $0.count > 1 }),
            minima.count == minimumValues.count
        else { return nil }
        self.axes = axes
        self.values = values
        self.saddles = saddles
        // Equal minima differ by rounding where their places are not exact.
        let limit = (minimumValues.min() ?? 0) + 1e-9
        self.minima = zip(minima, minimumValues).map { Minimum(place: $0, value: $1, isLowest: $1 <= limit) }
    }
}

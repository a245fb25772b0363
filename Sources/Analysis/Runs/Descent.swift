/// The path that a run of `task: minimize` took; the lists have one entry for the start and one for each step.
public struct Descent: Sendable {
    /// One or two numbers each.
    public let positions: [[Double]]
    public let values: [Double]
    public let function: Landscape

    /// Nil unless there is a value for each position.
    public init?(positions: [[Double]], values: [Double], function: Landscape) {
        guard !positions.isEmpty, positions.count == values.count else { return nil }
        self.positions = positions
        self.values = values
        self.function = function
    }

    /// A place counts as at a minimum within this distance.
    public static let tolerance = 0.01

    /// The minimum nearest to where the path ends; nil for a function without any.
    public var nearest: Landscape.Minimum? {
        guard let end = positions.last else { return nil }
        return function.minima.min { Self.distance(end, $0.place) < Self.distance(end, $1.place) }
    }

    /// The minimum at which the path ends, within `tolerance`.
    public var reached: Landscape.Minimum? {
        guard let end = positions.last, let nearest, Self.distance(end, nearest.place) <= Self.tolerance else {
            return nil
        }
        return nearest
    }

    /// The step from which on the path stays within `tolerance` of the minimum at which it ends.
    public var arrival: Int? {
        guard let reached else { return nil }
        return (positions.lastIndex { Self.distance($0, reached.place) > Self.tolerance } ?? -1) + 1
    }

    /// The step from which on the path stays lower than every known saddle; nil where it does not, or no saddle is known.
    public var departure: Int? {
        guard let level = function.saddles.map(\.value).min(), let end = values.last, end < level else { return nil }
        return (values.lastIndex { $0 >= level } ?? -1) + 1
    }

    private static func distance(_ a: [Double], _ b: [Double]) -> Double {
        zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }
}

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

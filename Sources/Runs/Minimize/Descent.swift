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

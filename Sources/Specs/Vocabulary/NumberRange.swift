/// The numbers between two ends, each of which is open, closed or absent.
public struct NumberRange: Hashable, Sendable {
    public enum End: Hashable, Sendable {
        case unbounded
        /// The end itself is outside.
        case open(Double)
        /// The end itself is inside.
        case closed(Double)
    }

    public var lower: End
    public var upper: End

    public init(lower: End = .unbounded, upper: End = .unbounded) {
        self.lower = lower
        self.upper = upper
    }

    public static let any = NumberRange()
    public static let positive = NumberRange(lower: .open(0))
    public static let nonnegative = NumberRange(lower: .closed(0))

    /// `lower <= x <= upper`
    public static func within(_ range: ClosedRange<Double>) -> NumberRange {
        NumberRange(lower: .closed(range.lowerBound), upper: .closed(range.upperBound))
    }

    /// `lower <= x < upper`
    public static func within(_ range: Range<Double>) -> NumberRange {
        NumberRange(lower: .closed(range.lowerBound), upper: .open(range.upperBound))
    }

    /// `x > end`
    public static func greater(than end: Double) -> NumberRange { NumberRange(lower: .open(end)) }

    /// `x >= end`
    public static func atLeast(_ end: Double) -> NumberRange { NumberRange(lower: .closed(end)) }

    public func contains(_ number: Double) -> Bool {
        let isAbove =
            switch lower {
            case .unbounded: true
            case .open(let end): number > end
            case .closed(let end): number >= end
            }
        let isBelow =
            switch upper {
            case .unbounded: true
            case .open(let end): number < end
            case .closed(let end): number <= end
            }
        return isAbove && isBelow && number.isFinite
    }

    /// The range in words: `greater than 0 and at most 1`.
    var words: String {
        var parts: [String] = []
        switch lower {
        case .unbounded: break
        case .open(let end): parts.append("greater than \(end.label)")
        case .closed(let end): parts.append("at least \(end.label)")
        }
        switch upper {
        case .unbounded: break
        case .open(let end): parts.append("less than \(end.label)")
        case .closed(let end): parts.append("at most \(end.label)")
        }
        return parts.isEmpty ? "finite" : parts.joined(separator: " and ")
    }
}

/// What can stand in a tensor's brackets: a whole number, a range, `.all`, `.step(0, 10, 2)`, `.newAxis`, `.ellipsis`, or a tensor of
/// int64 or bool.
public protocol TensorIndexing {
    /// This as an entry of an index.
    var tensorIndex: TensorIndex { get }
}

/// One entry of an index: `x[0..<3, .all, .step(0, 10, 2), -1]`.
public struct TensorIndex: TensorIndexing {
    enum Kind {
        case index(Int)
        /// From a start up to but without an end, `step` apart; nil: from the first or to the last. Negative ends count from the end.
        case slice(start: Int?, end: Int?, step: Int)
        /// A slice whose ends must lie within the axis.
        case range(Int, Int)
        case newAxis
        case ellipsis
        case tensor(Tensor)
    }

    let kind: Kind
    public var tensorIndex: TensorIndex { self }
}

extension TensorIndexing where Self == TensorIndex {
    /// All elements of an axis.
    public static var all: TensorIndex { TensorIndex(kind: .slice(start: nil, end: nil, step: 1)) }
    /// A new axis of extent 1.
    public static var newAxis: TensorIndex { TensorIndex(kind: .newAxis) }
    /// All elements of as many axes as are not named.
    public static var ellipsis: TensorIndex { TensorIndex(kind: .ellipsis) }
    /// One element of an axis, which is dropped; negative counts from the end.
    public static func index(_ index: Int) -> TensorIndex { TensorIndex(kind: .index(index)) }

    /// Every `step`-th element from `start` to before `end`, as Python's `start:end:step`: nil means from one end of the axis to the
    /// other, negative numbers count from the end, and what lies beyond is cut off. A negative step goes backwards.
    public static func step(_ start: Int?, _ end: Int?, _ step: Int) -> TensorIndex {
        TensorIndex(kind: .slice(start: start, end: end, step: step))
    }

    /// Elements from `start` to before `end`, either of which may be nil or count from the end.
    public static func slice(_ start: Int?, _ end: Int?) -> TensorIndex { step(start, end, 1) }
}

extension Int: TensorIndexing {
    public var tensorIndex: TensorIndex { TensorIndex(kind: .index(self)) }
}

extension Tensor: TensorIndexing {
    public var tensorIndex: TensorIndex { TensorIndex(kind: .tensor(self)) }
}

/// Ranges must lie within the axis, as a Swift array's; negative ends count from the end of the axis.
extension Range: TensorIndexing where Bound == Int {
    public var tensorIndex: TensorIndex { TensorIndex(kind: .range(lowerBound, upperBound)) }
}

extension ClosedRange: TensorIndexing where Bound == Int {
    public var tensorIndex: TensorIndex { TensorIndex(kind: .range(lowerBound, upperBound + 1)) }
}

extension PartialRangeFrom: TensorIndexing where Bound == Int {
    public var tensorIndex: TensorIndex { TensorIndex(kind: .slice(start: lowerBound, end: nil, step: 1)) }
}

extension PartialRangeUpTo: TensorIndexing where Bound == Int {
    public var tensorIndex: TensorIndex { TensorIndex(kind: .slice(start: nil, end: upperBound, step: 1)) }
}

extension PartialRangeThrough: TensorIndexing where Bound == Int {
    public var tensorIndex: TensorIndex { TensorIndex(kind: .range(0, upperBound + 1)) }
}

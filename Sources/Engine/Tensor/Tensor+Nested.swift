/// A number, or arrays of arrays of numbers: what a tensor can be made of and turned into.
public protocol NestedElements {
    /// The type of the numbers inside.
    associatedtype Scalar: TensorElement
    /// How many arrays lie around a number.
    static var depth: Int { get }
    /// The extents, following the first element of each array; missing levels are empty.
    func appendExtents(to extents: inout [Int])
    /// Appends the numbers in row-major order; false if an array's count is not that of `extents`.
    func appendScalars(to scalars: inout [Scalar], extents: ArraySlice<Int>) -> Bool
    /// Takes a part of row-major numbers; `extents` are those of the levels below.
    init(scalars: ArraySlice<Scalar>, extents: ArraySlice<Int>)
}

extension NestedElements where Self: TensorElement {
    public static var depth: Int { 0 }
    public func appendExtents(to extents: inout [Int]) {}
    public func appendScalars(to scalars: inout [Self], extents: ArraySlice<Int>) -> Bool {
        scalars.append(self)
        return true
    }
    public init(scalars: ArraySlice<Self>, extents: ArraySlice<Int>) { self = scalars[scalars.startIndex] }
}

extension Float: NestedElements {}
extension Double: NestedElements {}
extension Int64: NestedElements {}
extension UInt8: NestedElements {}
extension Bool: NestedElements {}

extension Array: NestedElements where Element: NestedElements {
    public static var depth: Int { Element.depth + 1 }

    public func appendExtents(to extents: inout [Int]) {
        extents.append(count)
        if let first { first.appendExtents(to: &extents) }
    }

    public func appendScalars(to scalars: inout [Element.Scalar], extents: ArraySlice<Int>) -> Bool {
        guard count == extents.first else { return false }
        return allSatisfy { $0.appendScalars(to: &scalars, extents: extents.dropFirst()) }
    }

    public init(scalars: ArraySlice<Element.Scalar>, extents: ArraySlice<Int>) {
        let count = extents.first ?? 0
        let size = count == 0 ? 0 : scalars.count / count
        self = (0..<count).map {
            let start = scalars.startIndex + $0 * size
            return Element(scalars: scalars[start..<start + size], extents: extents.dropFirst())
        }
    }
}

extension Tensor {
    /// A tensor of nested arrays, `Tensor([[1, 2], [3, 4]])`. All arrays of one level have the same count.
    public convenience init<Row: NestedElements>(_ rows: [[Row]]) {
        var extents: [Int] = []
        rows.appendExtents(to: &extents)
        // An empty array hides the extents within it.
        extents += Array(repeating: 0, count: [[Row]].depth - extents.count)
        var scalars: [Row.Scalar] = []
        Tensor.check(
            rows.appendScalars(to: &scalars, extents: extents[...]),
            "the arrays of one level do not have the same count: \(rows)")
        self.init(scalars, shape: Shape(extents))
    }

    /// The elements in nested arrays, `x.nestedArray([[Float]].self)`; one level for each axis.
    public func nestedArray<Nest: NestedElements>(_ type: Nest.Type = Nest.self) -> Nest {
        Tensor.check(
            Nest.depth == rank && Nest.Scalar.dtype == dtype,
            "\(Nest.self) does not hold a tensor of \(dtype) of shape \(shape)")
        return Nest(scalars: array(Nest.Scalar.self)[...], extents: shape.array[...])
    }
}

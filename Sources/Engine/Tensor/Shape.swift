/// The extents of a tensor, outermost first: `[N, C, H, W]` for images. At most eight; none for a scalar.
public struct Shape: Sendable, ExpressibleByArrayLiteral {
    var dimensions: Dimensions
    /// The number of axes.
    public private(set) var rank: Int

    @inline(__always)
    init(rank: Int, dimensions: Dimensions) {
        self.rank = rank
        self.dimensions = dimensions
    }

    /// A shape of these extents, outermost first. A negative one, more than eight, or more elements than memory can hold stop the
    /// program.
    public init(_ extents: some Collection<Int>) {
        Tensor.check(extents.count <= Dimensions.capacity, "a tensor has at most 8 axes, not \(extents.count)")
        dimensions = Dimensions()
        rank = extents.count
        for (axis, extent) in extents.enumerated() {
            Tensor.check(extent >= 0, "an extent cannot be negative: \(Array(extents))")
            dimensions[axis] = extent
        }
        // Eight bytes an element must be countable, or allocations would be smaller than the tensor.
        var bytes = 8
        for axis in 0..<rank where dimensions[axis] > 0 {
            let (product, overflow) = bytes.multipliedReportingOverflow(by: dimensions[axis])
            Tensor.check(!overflow, "the shape \(Array(extents)) has more elements than memory can hold")
            bytes = product
        }
    }

    public init(arrayLiteral elements: Int...) { self.init(elements) }

    /// The product of the extents; 1 for a scalar.
    @inline(__always)
    public var elementCount: Int {
        var count = 1
        for axis in 0..<rank { count &*= dimensions[axis] }
        return count
    }

    /// The extent of an axis; a negative axis counts from the end.
    @inline(__always)
    public subscript(axis: Int) -> Int {
        get { dimensions[resolved(axis)] }
        set { dimensions[resolved(axis)] = newValue }
    }

    /// `axis` counted from the front.
    @inline(__always)
    func resolved(_ axis: Int) -> Int {
        let index = axis < 0 ? axis &+ rank : axis
        Tensor.check(index >= 0 && index < rank, "axis \(axis) is not one of a tensor of shape \(self)")
        return index
    }

    /// The extents, outermost first.
    public var array: [Int] { (0..<rank).map { dimensions[$0] } }

    func removing(_ axis: Int) -> Shape {
        var result = array
        result.remove(at: resolved(axis))
        return Shape(result)
    }

    /// The shape to which both broadcast under NumPy's rules, or nil.
    public func broadcast(with other: Shape) -> Shape? {
        let rank = Swift.max(self.rank, other.rank)
        var result = Dimensions()
        for axis in 0..<rank {
            let left = axis - (rank - self.rank)
            let right = axis - (rank - other.rank)
            let a = left < 0 ? 1 : dimensions[left]
            let b = right < 0 ? 1 : other.dimensions[right]
            guard a == b || a == 1 || b == 1 else { return nil }
            result[axis] = a == 1 ? b : a
        }
        return Shape(rank: rank, dimensions: result)
    }
}

extension Shape: Hashable, CustomStringConvertible {
    @inline(__always)
    public static func == (left: Shape, right: Shape) -> Bool {
        guard left.rank == right.rank else { return false }
        for axis in 0..<left.rank where left.dimensions[axis] != right.dimensions[axis] { return false }
        return true
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(array) }

    public var description: String { "\(array)" }
}

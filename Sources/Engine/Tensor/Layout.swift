/// Where the elements of a tensor lie in its storage: element `i, j, ...` is at `offset + i·strides[0] + j·strides[1] + ...`.
struct Layout: Sendable {
    var shape: Shape
    var strides: Dimensions
    var offset: Int

    /// Row-major, without gaps.
    @inline(__always)
    init(contiguous shape: Shape, offset: Int = 0) {
        self.shape = shape
        self.offset = offset
        strides = Dimensions()
        var stride = 1
        var axis = shape.rank
        while axis > 0 {
            axis &-= 1
            strides[axis] = stride
            stride &*= shape.dimensions[axis]
        }
    }

    init(shape: Shape, strides: Dimensions, offset: Int) {
        self.shape = shape
        self.strides = strides
        self.offset = offset
    }

    /// Whether the elements lie in row-major order without gaps.
    var isContiguous: Bool {
        var expected = 1
        var axis = shape.rank
        while axis > 0 {
            axis &-= 1
            let extent = shape.dimensions[axis]
            if extent == 0 { return true }
            if extent != 1 {
                if strides[axis] != expected { return false }
                expected &*= extent
            }
        }
        return true
    }

    /// The layout with axes in the order `axes`.
    func permuted(_ axes: [Int]) -> Layout {
        Tensor.check(
            axes.count == shape.rank && Set(axes.map(shape.resolved)).count == axes.count,
            "\(axes) is not an order of the axes of shape \(shape)")
        var result = self
        for (position, axis) in axes.enumerated() {
            result.shape.dimensions[position] = shape[axis]
            result.strides[position] = strides[shape.resolved(axis)]
        }
        return result
    }

    /// The layout that repeats extents of 1 to fill `target`; strides are 0 there.
    func broadcast(to target: Shape) -> Layout? {
        let missing = target.rank - shape.rank
        guard missing >= 0 else { return nil }
        var result = Layout(shape: target, strides: Dimensions(), offset: offset)
        for axis in 0..<shape.rank {
            if shape.dimensions[axis] == target.dimensions[axis + missing] {
                result.strides[axis + missing] = strides[axis]
            } else if shape.dimensions[axis] != 1 {
                return nil
            }
        }
        return result
    }
}

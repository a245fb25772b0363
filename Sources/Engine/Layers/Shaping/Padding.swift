import CKernels

/// What stands beyond the edges of a padded tensor.
public enum PaddingMode: Sendable, Equatable {
    case constant(Double)
    /// The elements mirrored at the edge, which is not repeated.
    case reflect
    /// The element at the edge.
    case replicate
    /// The elements from the other end.
    case circular

    /// Which element stands at each place of the padded axis; -1 for the constant.
    func index(extent: Int, before: Int, after: Int) -> [Int64] {
        (-before..<Swift.max(-before, extent + after)).map { place in
            if place >= 0 && place < extent { return Int64(place) }
            switch self {
            case .constant: return -1
            case .reflect: return Int64(place < 0 ? -place : 2 * (extent - 1) - place)
            case .replicate: return Int64(place < 0 ? 0 : extent - 1)
            case .circular: return Int64((place % extent + extent) % extent)
            }
        }
    }

    /// Why an axis cannot be padded so, or nil.
    func refusal(extent: Int, before: Int, after: Int) -> String? {
        if extent + before + after < 0 || before < -extent || after < -extent { return "takes away more than there is" }
        switch self {
        case .constant: return nil
        case .reflect:
            return before < extent && after < extent ? nil : "reflects, which needs less padding than the extent"
        case .replicate: return extent > 0 || before + after <= 0 ? nil : "replicates an edge that does not exist"
        case .circular:
            return before <= extent && after <= extent ? nil : "wraps around, which needs no more padding than the extent"
        }
    }
}

extension Tensor {
    /// Pads the last axes: `amounts` gives before and after for the last axis, then for the one before it, and so on, as PyTorch's
    /// `F.pad`. A negative amount takes elements away.
    func padded(last amounts: [(before: Int, after: Int)], mode: PaddingMode = .constant(0)) -> Tensor {
        Tensor.check(
            amounts.count <= rank && dtype.isFloatingPoint, "padded: \(amounts.count) axes of \(dtype) of \(shape)")
        var result = self
        for (position, amount) in amounts.enumerated() where amount != (0, 0) {
            let axis = rank - 1 - position
            if let refusal = mode.refusal(extent: shape[axis], before: amount.before, after: amount.after) {
                Tensor.stop("padded: axis \(axis) of \(shape) by \(amount.before) and \(amount.after): this \(refusal)")
            }
            let index = mode.index(extent: shape[axis], before: amount.before, after: amount.after)
            var fill = 0.0
            if case .constant(let value) = mode { fill = value }
            result = result.lookedUp(along: axis, Tensor(index), fill: fill)
        }
        return result === self ? self + 0 : result
    }

    /// The elements `index` along an axis, -1 standing for `fill`.
    fileprivate func lookedUp(along axis: Int, _ index: Tensor, fill: Double) -> Tensor {
        let x = contiguous()
        let (outer, extent, inner) = split(at: axis)
        var extents = shape.array
        extents[axis] = index.elementCount
        let result = Tensor(uninitialized: Shape(extents), dtype: dtype)
        Parallel.rows(outer, of: index.elementCount * inner) {
            kernel_lookup_axis(
                isWide, result.start, x.start, index.pointer(Int64.self), index.elementCount, extent, inner, fill, $0.lowerBound,
                $0.upperBound)
        }
        return Tensor.record(result, if: records, LookupNode(self, axis: axis, index: index, extent: extent))
    }

    /// The gradient of ``lookedUp(along:_:fill:)``: each element added at its index.
    fileprivate func addedUp(along axis: Int, _ index: Tensor, extent: Int) -> Tensor {
        let source = contiguous()
        let (outer, count, inner) = split(at: axis)
        var extents = shape.array
        extents[axis] = extent
        let result = Tensor(uninitialized: Shape(extents), dtype: dtype)
        Parallel.rows(outer, of: extent * inner) {
            kernel_lookup_axis_add(
                isWide, result.start, source.start, index.pointer(Int64.self), count, extent, inner, $0.lowerBound, $0.upperBound)
        }
        return Tensor.record(result, if: records, LookupGradientNode(self, axis: axis, index: index))
    }

    /// The products of the extents before, at and after an axis.
    private func split(at axis: Int) -> (outer: Int, extent: Int, inner: Int) {
        (shape.array[..<axis].reduce(1, *), shape[axis], shape.array[(axis + 1)...].reduce(1, *))
    }
}

private final class LookupNode: Node {
    private let axis: Int
    private let index: Tensor
    private let extent: Int

    init(_ x: Tensor, axis: Int, index: Tensor, extent: Int) {
        (self.axis, self.index, self.extent) = (axis, index, extent)
        super.init(x.node)
    }

    override var name: String { "Pad" }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        pass.send(owned: gradient.addedUp(along: axis, index, extent: extent), to: first)
    }
}

private final class LookupGradientNode: Node {
    private let axis: Int
    private let index: Tensor

    init(_ gradient: Tensor, axis: Int, index: Tensor) {
        (self.axis, self.index) = (axis, index)
        super.init(gradient.node)
    }

    override var name: String { "PadGradient" }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        pass.send(owned: gradient.lookedUp(along: axis, index, fill: 0), to: first)
    }
}

/// Padding of the last axes; see ``PaddingMode``.
public final class Pad: Module {
    /// Before and after, for the last axis first.
    public let amounts: [(before: Int, after: Int)]
    public let mode: PaddingMode

    public init(_ amounts: [(before: Int, after: Int)], mode: PaddingMode = .constant(0)) {
        self.amounts = amounts
        self.mode = mode
    }

    /// The same padding on both sides of the last `axes` axes.
    public convenience init(_ amount: Int, axes: Int, mode: PaddingMode = .constant(0)) {
        self.init(Array(repeating: (amount, amount), count: axes), mode: mode)
    }

    public override func forward(_ x: Tensor) -> Tensor { x.padded(last: amounts, mode: mode) }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard input.rank > amounts.count else {
            throw ShapeError("Pad works on the last \(amounts.count) axes after the batch's, but its input has the shape \(input)")
        }
        var extents = input.array
        for (position, amount) in amounts.enumerated() {
            let axis = input.rank - 1 - position
            if let refusal = mode.refusal(extent: extents[axis], before: amount.before, after: amount.after) {
                throw ShapeError("Pad by \(amount.before) and \(amount.after) \(refusal): axis \(axis) of \(input)")
            }
            extents[axis] += amount.before + amount.after
        }
        return try .checked(extents, for: "Pad")
    }
}

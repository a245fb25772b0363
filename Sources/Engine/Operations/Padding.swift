/// What stands beyond the edges of a padded tensor.
public enum Padding: Sendable, Equatable {
    /// The same number everywhere.
    case constant(Double)
    /// Mirrored at the edge element, which is not repeated.
    case reflect
    /// The edge element again and again.
    case replicate
    /// What stands at the other end.
    case circular

    /// The index along an axis of `extent` whose element stands at `place` of it, which may lie outside; no index for a constant.
    fileprivate func source(_ place: Int, _ extent: Int) -> Int64 {
        switch self {
        case .constant, .replicate: return Int64(Swift.min(Swift.max(place, 0), extent - 1))
        case .circular: return Int64((place % extent + extent) % extent)
        case .reflect:
            let period = Swift.max(1, 2 * (extent - 1))
            let folded = (place % period + period) % period
            return Int64(folded < extent ? folded : period - folded)
        }
    }

    /// Why an axis cannot be padded so, or nil.
    func refusal(extent: Int, before: Int, after: Int) -> String? {
        let most = Int(Int32.max)
        if Swift.max(before.magnitude, after.magnitude) > most { return "is more than \(most) places" }
        if before + extent + after < 0 || -before > extent || -after > extent { return "cuts off more than there is" }
        if case .constant = self { return nil }
        if before < 0 || after < 0 { return "cuts elements off, which constant padding alone can" }
        let widest = Swift.max(before, after)
        switch self {
        case .reflect: return widest < Swift.max(1, extent) ? nil : "reflects, which needs less padding than the extent"
        case .circular: return widest <= extent ? nil : "wraps around, which needs no more padding than the extent"
        default: return extent > 0 || widest == 0 ? nil : "repeats an edge that does not exist"
        }
    }
}

extension Tensor {
    /// The tensor with elements added before and after along its axes: one pair for each of the last axes, outermost first.
    /// Negative numbers cut elements off (constant padding only). Reflection reaches at most to the other end.
    public func padded(_ widths: [(before: Int, after: Int)], _ mode: Padding = .constant(0)) -> Tensor {
        Tensor.check(widths.count <= rank, "padded: \(widths.count) pairs for a tensor of shape \(shape)")
        var result = self
        for (number, (before, after)) in widths.enumerated() where before != 0 || after != 0 {
            result = result.padded(rank - widths.count + number, before, after, mode)
        }
        return result
    }

    private func padded(_ axis: Int, _ before: Int, _ after: Int, _ mode: Padding) -> Tensor {
        let extent = shape[axis]
        if let refusal = mode.refusal(extent: extent, before: before, after: after) {
            Tensor.stop("padded: (\(before), \(after)) along axis \(axis) of shape \(shape) \(refusal)")
        }
        guard case .constant(let value) = mode else {
            return indexSelect(axis, Tensor((-before..<extent + after).map { mode.source($0, extent) }))
        }
        let kept = Swift.max(0, -before)..<extent - Swift.max(0, -after)
        var target = shape
        target.dimensions[axis] = kept.count + Swift.max(0, before) + Swift.max(0, after)
        let range = Swift.max(0, before)..<Swift.max(0, before) + kept.count
        let whole = Tensor.full(target, value, dtype: dtype)
        let source = narrowed(axis, kept)
        noGrad { whole.narrowed(axis, range).copy(from: source) }
        return Tensor.record(whole, "Pad", source) { gradient, _ in gradient.narrowed(axis, range) }
    }
}

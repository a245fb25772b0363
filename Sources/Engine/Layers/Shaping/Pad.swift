/// Places added around the last axes, or cut off; see ``Tensor/padded(_:_:)``.
public final class Pad: Module {
    /// What is added before and after each of the last axes, outermost first.
    public let amounts: [(before: Int, after: Int)]
    /// What stands in the added places.
    public let mode: Padding

    /// - Parameters:
    ///   - amounts: pairs for the last axes, outermost first; negative ones cut off, which constant padding alone can.
    ///   - mode: what stands in the added places.
    public init(_ amounts: [(before: Int, after: Int)], mode: Padding = .constant(0)) {
        self.amounts = amounts
        self.mode = mode
    }

    /// So many places on both sides of each of the last `axes` axes.
    public convenience init(_ amount: Int, axes: Int, mode: Padding = .constant(0)) {
        self.init(Array(repeating: (amount, amount), count: axes), mode: mode)
    }

    public override func forward(_ x: Tensor) -> Tensor { x.padded(amounts, mode) }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard input.rank > amounts.count else {
            throw ShapeError(
                "Pad works on the last \(amounts.count) axes after the batch's, but its input has the shape \(input)")
        }
        var extents = input.array
        for (position, amount) in amounts.enumerated() {
            let axis = input.rank - amounts.count + position
            if let refusal = mode.refusal(extent: extents[axis], before: amount.before, after: amount.after) {
                throw ShapeError("Pad by \(amount.before) and \(amount.after) \(refusal): axis \(axis) of \(input)")
            }
            extents[axis] += amount.before + amount.after
        }
        return try .checked(extents, for: "Pad")
    }
}

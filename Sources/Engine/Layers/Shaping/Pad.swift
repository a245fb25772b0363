/// Padding of the last axes; see ``Padding``.
public final class Pad: Module {
    /// Before and after, for the outermost first.
    public let amounts: [(before: Int, after: Int)]
    public let mode: Padding

    public init(_ amounts: [(before: Int, after: Int)], mode: Padding = .constant(0)) {
        self.amounts = amounts
        self.mode = mode
    }

    /// The same padding on both sides of the last `axes` axes.
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

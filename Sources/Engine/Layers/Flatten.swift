/// `[N, ...]` as `[N, D]`.
public final class Flatten: Module {
    public override func forward(_ x: Tensor) -> Tensor { x.rank == 2 ? x : x.flattened(from: 1) }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard input.rank >= 1 else { throw ShapeError("Flatten needs a batch axis, but its input is a scalar") }
        return [input[0], input.array.dropFirst().reduce(1, *)]
    }
}

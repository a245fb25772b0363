/// `[N, ...]` as `[N, D]`.
public final class Flatten: Module {
    public override func forward(_ x: Tensor) -> Tensor { x.rank == 2 ? x : x.flattened(from: 1) }
}

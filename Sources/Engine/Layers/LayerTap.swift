/// Keeps what a layer inside a model gave in the last forward pass, for losses and figures that look inside.
public final class LayerTap {
    /// The layer's output, with its graph where gradients are recorded; nil before the first pass.
    public internal(set) var output: Tensor?
}

extension Module {
    /// Keeps from now on what the module at `path` gives: `features`, `0.conv`. A layer that is tapped is not fused with its neighbours.
    /// - Returns: nil where there is no module at that path.
    public final func tap(_ path: String) -> LayerTap? {
        guard let module = namedModules.first(where: { $0.path == path })?.module else { return nil }
        let tap = module.tapped ?? LayerTap()
        module.tapped = tap
        return tap
    }

    /// Whether this layer's rectified output may be found in one pass with that of `next`, the ReLU after it.
    final func fuses(with next: Module) -> Bool { next.isReLU && tapped == nil && next.tapped == nil }
}

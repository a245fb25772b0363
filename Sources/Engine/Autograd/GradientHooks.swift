/// What the user wants to be told of a gradient, in the order of registration.
final class GradientHooks {
    private var hooks: [(id: Int, body: (Tensor) -> Tensor?)] = []
    private var next = 0

    func add(_ body: @escaping (Tensor) -> Tensor?) -> Int {
        next += 1
        hooks.append((next, body))
        return next
    }

    func remove(_ id: Int) { hooks.removeAll { $0.id == id } }

    func apply(to gradient: Tensor) -> Tensor {
        hooks.reduce(gradient) { gradient, hook in
            guard let replacement = hook.body(gradient) else { return gradient }
            Tensor.check(
                replacement.shape == gradient.shape && replacement.dtype == gradient.dtype,
                "a gradient hook returned \(replacement.dtype) of \(replacement.shape) for \(gradient.dtype) of \(gradient.shape)"
            )
            return replacement
        }
    }
}

/// A registered hook; ``remove()`` takes it back.
public struct HookHandle {
    fileprivate let hooks: GradientHooks
    fileprivate let id: Int

    public func remove() { hooks.remove(id) }
}

extension Tensor {
    /// Calls `hook` with this tensor's gradient whenever backward has computed the whole of it; what it returns, if anything, takes
    /// the gradient's place.
    @discardableResult
    public func registerHook(_ hook: @escaping (_ gradient: Tensor) -> Tensor?) -> HookHandle {
        guard let node else { Tensor.stop("registerHook: this tensor does not require gradients") }
        let hooks = node.hooks ?? GradientHooks()
        node.hooks = hooks
        return HookHandle(hooks: hooks, id: hooks.add(hook))
    }
}

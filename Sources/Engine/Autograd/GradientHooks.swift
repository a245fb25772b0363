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

/// A hook that ``Tensor/registerHook(_:)`` registered; ``remove()`` removes it.
public struct HookHandle {
    fileprivate let hooks: GradientHooks
    fileprivate let id: Int

    /// Removes the hook: backward no longer calls it.
    public func remove() { hooks.remove(id) }
}

extension Tensor {
    /// Calls `hook` with the gradient of this tensor each time backward has computed all of it.
    ///
    /// What the hook returns, if anything, replaces the gradient and must have its shape and dtype. The tensor must require
    /// gradients; otherwise the program stops.
    @discardableResult
    public func registerHook(_ hook: @escaping (_ gradient: Tensor) -> Tensor?) -> HookHandle {
        guard let node else { Tensor.stop("registerHook: this tensor does not require gradients") }
        let hooks = node.hooks ?? GradientHooks()
        node.hooks = hooks
        return HookHandle(hooks: hooks, id: hooks.add(hook))
    }
}

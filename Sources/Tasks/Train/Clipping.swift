import Engine

/// Limits on the gradients of a step; nil where there is none.
struct Clipping: Sendable {
    let norm: Double?
    let value: Double?

    func apply(to optimizer: Optimizer) {
        if let norm { clipGradientNorm(optimizer.parameters, to: norm) }
        if let value { clipGradientValues(optimizer.parameters, to: value) }
    }
}

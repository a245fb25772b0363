import CKernels

/// Whether operations on the current thread record a graph.
enum GradientMode {
    @inline(__always)
    static var isRecording: Bool { kernel_gradient_recording() }

    static func with<Result>(recording: Bool, _ body: () throws -> Result) rethrows -> Result {
        let before = kernel_gradient_recording()
        kernel_set_gradient_recording(recording)
        defer { kernel_set_gradient_recording(before) }
        return try body()
    }
}

/// Runs `body` without recording gradients, as PyTorch's `torch.no_grad()`.
public func noGrad<Result>(_ body: () throws -> Result) rethrows -> Result {
    try GradientMode.with(recording: false, body)
}

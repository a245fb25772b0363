import CKernels

/// The search for the operation in which the first NaN arose.
enum Anomaly {
    static var isDetecting: Bool { kernel_anomaly_detection() }

    /// Stops if `node` made NaN gradients of one that had none.
    static func check(_ node: Node, _ gradient: Tensor) {
        guard !gradient.containsNaN else { return }
        node.forEachInput { input in
            let sent = input.gradient ?? (input as? LeafNode)?.grad
            if let sent, sent.containsNaN {
                Tensor.stop(
                    "detectAnomaly: the gradient of \(node.name) is NaN where the gradient of its output was not")
            }
        }
    }
}

/// Runs `body` while every operation that is recorded, and every gradient, is searched for NaN: the program stops and names the
/// operation in which the first one arose. Slow; for finding mistakes.
public func detectAnomaly<Result>(_ body: () throws -> Result) rethrows -> Result {
    let before = kernel_anomaly_detection()
    kernel_set_anomaly_detection(true)
    defer { kernel_set_anomaly_detection(before) }
    return try body()
}

extension Tensor {
    var containsNaN: Bool { dtype.isFloatingPoint && !isFinite && doubles.contains { $0.isNaN } }
}

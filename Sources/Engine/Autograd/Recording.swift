extension Tensor {
    /// Whether an operation on this tensor records a node.
    @inline(__always)
    var records: Bool { node != nil && GradientMode.isRecording }

    /// Gives the result of an operation its node, if any input wants a gradient.
    @inline(__always)
    static func record(_ result: Tensor, if records: Bool, _ makeNode: @autoclosure () -> Node) -> Tensor {
        guard records else { return result }
        let node = makeNode()
        result.node = node
        if Anomaly.isDetecting, result.containsNaN { stop("detectAnomaly: the first NaN arose in \(node.name)") }
        return result
    }
}

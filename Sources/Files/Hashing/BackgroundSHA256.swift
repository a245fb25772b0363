import Foundation

/// SHA-256 over stretches of memory, on a thread of its own while the caller goes on.
public final class BackgroundSHA256: @unchecked Sendable {
    private let queue = DispatchQueue(label: "SHA-256")
    // Only the queue touches it.
    private var stream = SHA256Stream()

    public init() {}

    /// Adds bytes, which must stay where and as they are until ``sum`` was asked for.
    public func update(_ bytes: UnsafeRawBufferPointer) {
        nonisolated(unsafe) let bytes = bytes
        queue.async { [self] in stream.update(bytes) }
    }

    /// Adds bytes.
    public func update(_ bytes: [UInt8]) { queue.async { [self] in stream.update(bytes) } }

    /// Of all bytes so far; waits until they are read.
    public var sum: SHA256Sum { queue.sync { stream.sum } }
}

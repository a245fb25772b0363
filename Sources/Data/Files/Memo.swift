import Foundation

/// Values made once by key, for any thread. It holds a few; when it is full it starts anew.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: @unchecked Sendable {
    // Unchecked because the lock guards every access.
    private let lock = NSLock()
    private var values: [Key: Value] = [:]
    private let capacity = 16

    subscript(key: Key) -> Value? {
        get { lock.withLock { values[key] } }
        set {
            lock.withLock {
                if values.count >= capacity { values.removeAll() }
                values[key] = newValue
            }
        }
    }
}

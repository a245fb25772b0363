import Foundation

/// A value that another thread makes while this one goes on with something else.
final class Background<Value: Sendable>: @unchecked Sendable {
    // The condition guards `made`.
    private let condition = NSCondition()
    private var made: Value?

    init(_ make: @escaping @Sendable () -> Value) {
        Thread.detachNewThread { [self] in
            let value = make()
            condition.lock()
            made = value
            condition.broadcast()
            condition.unlock()
        }
    }

    /// The value; waits until it is made.
    var value: Value {
        condition.lock()
        defer { condition.unlock() }
        while true {
            if let made { return made }
            condition.wait()
        }
    }
}

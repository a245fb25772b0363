import Files
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

    /// The same, begun when it is first asked for.
    final class Lazy: @unchecked Sendable {
        // The lock guards `begun`.
        private let lock = NSLock()
        private let make: @Sendable () -> Value
        private var begun: Background?

        init(_ make: @escaping @Sendable () -> Value) { self.make = make }

        var value: Value {
            lock.withLock {
                let background = begun ?? Background(make)
                begun = background
                return background
            }.value
        }
    }

    /// The value, if it is made within so many seconds. The other thread goes on in any case.
    func value(within seconds: Double) -> Value? {
        // Not by the condition's own limit, which is a time of day that somebody may set.
        let end = MonotonicClock.now + seconds
        while true {
            if let made = condition.withLock({ made }) { return made }
            if MonotonicClock.now >= end { return nil }
            usleep(1000)
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

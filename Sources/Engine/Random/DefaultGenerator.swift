// Whoever uses the engine names the streams of its draws.
@_exported import Streams
import Synchronization

/// The streams of code that names none: each call of `RandomStream.next()` gives the next one.
public enum DefaultGenerator {
    private static let state = Mutex<(seed: UInt64, count: UInt64)>((0, 0))

    /// Starts the sequence of default streams anew, as PyTorch's `torch.manual_seed`.
    public static func seed(_ seed: UInt64) { state.withLock { $0 = (seed, 0) } }

    static func next() -> RandomStream {
        state.withLock { state in
            defer { state.count += 1 }
            return RandomStream(seed: state.seed, role: "default/\(state.count)")
        }
    }
}

extension RandomStream {
    /// The next default stream: the same sequence in every run after ``DefaultGenerator/seed(_:)``.
    public static func next() -> RandomStream { DefaultGenerator.next() }
}

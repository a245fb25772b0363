/// Work cut into pieces that the threads of one pool take.
///
/// How the work is cut depends on its shape alone, never on the number of threads, so results have the same bits on any number.
public enum Parallel {
    /// How many threads work, the caller included. Set it before work starts.
    public static var threadCount: Int {
        get { ThreadPool.shared.threadCount }
        set { ThreadPool.shared.resize(to: Swift.max(1, newValue)) }
    }

    /// Elements in one piece of an elementwise loop.
    static let grain = 32_768

    /// Runs `body` over 0..<count in pieces of ``grain`` elements.
    @inline(__always)
    static func elements(_ count: Int, _ body: (Range<Int>) -> Void) {
        if count <= grain {
            body(0..<count)
        } else {
            let pieces = (count &+ grain &- 1) / grain
            run(pieces) { body($0 &* grain..<Swift.min(count, ($0 &+ 1) &* grain)) }
        }
    }

    /// Runs `body` over 0..<rows in pieces of about ``grain`` elements.
    @inline(__always)
    static func rows(_ rows: Int, of columns: Int, _ body: (Range<Int>) -> Void) {
        let size = Swift.max(1, grain / Swift.max(1, columns))
        if rows <= size {
            body(0..<rows)
        } else {
            run((rows &+ size &- 1) / size) { body($0 &* size..<Swift.min(rows, ($0 &+ 1) &* size)) }
        }
    }

    /// Runs `body(0)` to `body(pieces - 1)`, in any order and on any thread.
    ///
    /// - Parameters:
    ///   - pieces: how many there are.
    ///   - body: does one; it may not depend on the others.
    public static func run(_ pieces: Int, _ body: (Int) -> Void) {
        if pieces <= 1 || ThreadPool.shared.threadCount == 1 {
            for piece in 0..<pieces { body(piece) }
        } else {
            ThreadPool.shared.run(pieces, body)
        }
    }
}

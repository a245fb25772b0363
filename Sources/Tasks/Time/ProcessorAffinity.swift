import Files
import Foundation

/// Keeps the calling thread on one processor, so that no move between processors falls into a measurement.
struct ProcessorAffinity {
    private typealias Call = @convention(c) (pid_t, Int, UnsafeMutableRawPointer) -> Int32
    /// Linux's `cpu_set_t`: a bit for each of 1024 processors.
    private static let words = 16

    /// The processor that the thread stays on; nil where the system does not allow it.
    let processor: Int?
    /// The processors that the thread had before, a bit for each.
    let previous: [UInt]

    /// Binds the calling thread to the processor that the system has put it on.
    init() {
        var allowed = [UInt](repeating: 0, count: Self.words)
        let size = Self.words * MemoryLayout<UInt>.size
        // Swift sees none of these functions: C has them behind a feature macro.
        guard let get: Call = Self.function("sched_getaffinity"), let set: Call = Self.function("sched_setaffinity"),
            let current: @convention(c) () -> Int32 = Self.function("sched_getcpu"), get(0, size, &allowed) >= 0
        else {
            (processor, previous) = (nil, [])
            return
        }
        let place = Int(current())
        guard (0..<Self.words * UInt.bitWidth).contains(place) else {
            (processor, previous) = (nil, [])
            return
        }
        var one = [UInt](repeating: 0, count: Self.words)
        one[place / UInt.bitWidth] = 1 << UInt(place % UInt.bitWidth)
        (processor, previous) = set(0, size, &one) == 0 ? (place, allowed) : (nil, [])
    }

    /// Gives the thread back its processors.
    func release() {
        guard processor != nil, let set: Call = Self.function("sched_setaffinity") else { return }
        var allowed = previous
        _ = set(0, Self.words * MemoryLayout<UInt>.size, &allowed)
    }

    private static func function<Function>(_ name: String) -> Function? {
        dlsym(nil, name).map { unsafeBitCast($0, to: Function.self) }
    }
}

/// A turn on this machine: of all processes of one user that want one, each gets it alone. Two measurements at once would time each
/// other.
struct MachineTurn {
    private let file: Int32

    /// Waits for the turn. Where there is no place for the lock's file, nobody waits.
    init() {
        let path = "\(NSTemporaryDirectory())/azmoon-timing-\(getuid()).lock"
        file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        let lock = file
        guard lock >= 0 else { return }
        Waiting.until({ "\(LockHolder.description(of: path)), which measures time on this machine" }) {
            flock(lock, LOCK_EX | LOCK_NB) == 0 || (errno != EWOULDBLOCK && errno != EINTR) ? () : nil
        }
    }

    func end() { if file >= 0 { close(file) } }
}

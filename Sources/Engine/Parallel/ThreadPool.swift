import CKernels
import Foundation
import Synchronization

/// Threads that wait for pieces of work: a while awake, then asleep.
///
/// A job's pieces are dealt out in one run of neighbours to each thread, so that a thread meets the same part of an array again
/// in its own cache; who is done with its own takes from the others. A thread's share is one word: the job's number, the end of
/// its run and the next piece. Whoever raises the next piece by compare-and-exchange owns it, and knows by the same word that
/// the job is still the one that it read.
final class ThreadPool: @unchecked Sendable {
    static let shared = ThreadPool()

    private static let pieceBits: UInt64 = 20
    private static let pieceMask: UInt64 = 1 << pieceBits - 1
    /// How long a thread looks out for work before it sleeps, in nanoseconds: longer than the serial parts of a training step. Linux
    /// may wake a thread on the processor of the one that wakes it, beside an idle one, and leave it there for milliseconds.
    private static let patience: UInt64 = 2_000_000
    /// After this many nanoseconds it makes way for other threads that want its processor.
    private static let courtesy: UInt64 = 50_000
    private static let largestThreadCount = 256
    /// Words of different threads are this many words apart, so that no two share a line of the cache or its neighbour.
    private static let spacing = 16

    private let shares: UnsafeMutablePointer<Atomic<UInt64>>
    /// The job's number. Threads that wait for work sleep on it.
    private let job: UnsafeMutablePointer<Atomic<UInt32>>
    /// How many threads are to work. Those beyond that number sleep on it.
    private let wanted: UnsafeMutablePointer<Atomic<UInt32>>
    private let body = Atomic<UnsafeRawPointer?>(nil)
    private let completed = Atomic<Int>(0)
    private let sleepers = Atomic<Int>(0)
    private let isBusy = Atomic<Bool>(false)
    private var started = 1
    private let starting = NSLock()

    private init() {
        shares = .allocate(capacity: Self.largestThreadCount * Self.spacing)
        for index in 0..<Self.largestThreadCount * Self.spacing { (shares + index).initialize(to: Atomic(0)) }
        job = .allocate(capacity: 1)
        job.initialize(to: Atomic(0))
        wanted = .allocate(capacity: 1)
        wanted.initialize(to: Atomic(1))
    }

    var threadCount: Int { Int(wanted.pointee.load(ordering: .relaxed)) }

    func resize(to count: Int) {
        starting.withLock {
            let count = min(count, Self.largestThreadCount)
            wanted.pointee.store(UInt32(count), ordering: .sequentiallyConsistent)
            kernel_wake_all(wanted)
            while started < count {
                let number = started
                started += 1
                let thread = Thread { [unowned self] in work(number) }
                thread.stackSize = 8 << 20
                thread.start()
            }
        }
    }

    func run(_ pieces: Int, _ body: (Int) -> Void) {
        // A job inside a job, or beside one from another thread, runs on its caller.
        guard pieces <= Int(Self.pieceMask), !isBusy.exchange(true, ordering: .acquiring) else {
            for piece in 0..<pieces { body(piece) }
            return
        }
        withoutActuallyEscaping(body) { escaping in
            var job = escaping
            withUnsafePointer(to: &job) { pointer in
                let threads = threadCount
                self.body.store(UnsafeRawPointer(pointer), ordering: .relaxed)
                completed.store(0, ordering: .relaxed)
                deal(pieces, to: threads)
                if sleepers.load(ordering: .sequentiallyConsistent) > 0 { kernel_wake_all(self.job) }
                takePieces(0, of: threads)
                var turns = 0
                while completed.load(ordering: .acquiring) < pieces {
                    // The thread that is still at work may need this processor.
                    turns += 1
                    if turns < 1000 { kernel_pause() } else { sched_yield() }
                }
            }
        }
        isBusy.store(false, ordering: .releasing)
    }

    private func deal(_ pieces: Int, to threads: Int) {
        let number = job.pointee.load(ordering: .relaxed) &+ 1
        for thread in 0..<threads {
            let (next, end) = (pieces * thread / threads, pieces * (thread + 1) / threads)
            let share =
                UInt64(number & 0xFF_FFFF) << (2 * Self.pieceBits) | UInt64(end) << Self.pieceBits | UInt64(next)
            shares[thread * Self.spacing].store(share, ordering: .releasing)
        }
        job.pointee.store(number, ordering: .sequentiallyConsistent)
    }

    /// Takes pieces of the current job, its own first, until none is left.
    private func takePieces(_ number: Int, of threads: Int) {
        var taken = 0
        for turn in 0..<threads {
            let thread = number + turn < threads ? number + turn : number + turn - threads
            let share = shares + thread * Self.spacing
            var current = share.pointee.load(ordering: .acquiring)
            while current & Self.pieceMask < current >> Self.pieceBits & Self.pieceMask {
                let job = body.load(ordering: .relaxed)
                let (exchanged, found) = share.pointee.compareExchange(
                    expected: current, desired: current &+ 1, ordering: .acquiringAndReleasing)
                if exchanged, let job {
                    let piece = Int(current & Self.pieceMask)
                    job.assumingMemoryBound(to: ((Int) -> Void).self).pointee(piece)
                    taken += 1
                    current = share.pointee.load(ordering: .acquiring)
                } else {
                    current = found
                }
            }
        }
        if taken > 0 { completed.add(taken, ordering: .releasing) }
    }

    private func work(_ number: Int) {
        var seen = job.pointee.load(ordering: .acquiring)
        while true {
            let threads = threadCount
            if number < threads {
                takePieces(number, of: threads)
                waitForJob(after: seen)
            } else {
                kernel_sleep(wanted, UInt32(threads))
            }
            seen = job.pointee.load(ordering: .acquiring)
        }
    }

    /// Returns soon after the job's number is another than `seen`.
    private func waitForJob(after seen: UInt32) {
        let start = kernel_nanoseconds()
        var waited: UInt64 = 0
        while waited < Self.patience {
            for _ in 0..<16 {
                if job.pointee.load(ordering: .acquiring) != seen { return }
                kernel_pause()
            }
            if waited > Self.courtesy { sched_yield() }
            waited = kernel_nanoseconds() &- start
        }
        sleepers.add(1, ordering: .sequentiallyConsistent)
        while job.pointee.load(ordering: .sequentiallyConsistent) == seen { kernel_sleep(job, seen) }
        sleepers.subtract(1, ordering: .relaxed)
    }
}

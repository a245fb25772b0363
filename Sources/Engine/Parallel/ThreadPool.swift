import CKernels
import Foundation
import Synchronization

/// Threads that wait for pieces of work: a short while by spinning, then asleep.
///
/// `ticket` holds the job's number, its count of pieces and the next piece in one word. Whoever raises the next piece by
/// compare-and-exchange owns it, and knows by the same word that the job is still the one that it read.
final class ThreadPool: @unchecked Sendable {
    static let shared = ThreadPool()

    private static let pieceBits: UInt64 = 20
    private static let pieceMask: UInt64 = 1 << pieceBits - 1
    private static let spins = 4_000

    private let ticket = Atomic<UInt64>(0)
    private let completed = Atomic<Int>(0)
    private let sleepers = Atomic<Int>(0)
    private let wanted = Atomic<Int>(1)
    private let isBusy = Atomic<Bool>(false)
    private var body: UnsafeRawPointer?
    private var started = 1
    private let condition = NSCondition()

    var threadCount: Int { wanted.load(ordering: .relaxed) }

    /// Threads beyond the wanted number stay asleep.
    func resize(to count: Int) {
        condition.lock()
        defer { condition.unlock() }
        wanted.store(count, ordering: .relaxed)
        while started < count {
            let number = started
            started += 1
            let thread = Thread { [unowned self] in work(number) }
            thread.stackSize = 8 << 20
            thread.start()
        }
        condition.broadcast()
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
                self.body = UnsafeRawPointer(pointer)
                completed.store(0, ordering: .relaxed)
                let number = (ticket.load(ordering: .relaxed) >> (2 * Self.pieceBits) &+ 1) & 0xFF_FFFF
                ticket.store(
                    number << (2 * Self.pieceBits) | UInt64(pieces) << Self.pieceBits, ordering: .sequentiallyConsistent
                )
                if sleepers.load(ordering: .sequentiallyConsistent) > 0 {
                    condition.lock()
                    condition.broadcast()
                    condition.unlock()
                }
                takePieces()
                while completed.load(ordering: .acquiring) < pieces { kernel_pause() }
                self.body = nil
            }
        }
        isBusy.store(false, ordering: .releasing)
    }

    /// Takes pieces of the current job until none is left; returns whether it took any.
    @discardableResult
    private func takePieces() -> Bool {
        var tookAny = false
        while true {
            let current = ticket.load(ordering: .acquiring)
            let next = current & Self.pieceMask
            guard next < current >> Self.pieceBits & Self.pieceMask else { return tookAny }
            let job = body
            let (exchanged, _) = ticket.compareExchange(
                expected: current, desired: current &+ 1, ordering: .acquiringAndReleasing)
            guard exchanged, let job else { continue }
            job.assumingMemoryBound(to: ((Int) -> Void).self).pointee(Int(next))
            completed.add(1, ordering: .releasing)
            tookAny = true
        }
    }

    private func work(_ number: Int) {
        var idle = 0
        while true {
            if number < wanted.load(ordering: .relaxed) && takePieces() {
                idle = 0
            } else if idle < Self.spins {
                idle += 1
                kernel_pause()
            } else {
                sleep(number)
                idle = 0
            }
        }
    }

    private func sleep(_ number: Int) {
        condition.lock()
        sleepers.add(1, ordering: .sequentiallyConsistent)
        while number >= wanted.load(ordering: .relaxed) || !hasPieces { condition.wait() }
        sleepers.subtract(1, ordering: .sequentiallyConsistent)
        condition.unlock()
    }

    private var hasPieces: Bool {
        let current = ticket.load(ordering: .sequentiallyConsistent)
        return current & Self.pieceMask < current >> Self.pieceBits & Self.pieceMask
    }
}

import Foundation

/// Seconds spent in each part of a run.
struct Stopwatch {
    enum Part: Int, CaseIterable {
        case data
        case forward
        case backward
        case optimizer
        case evaluation
    }

    private var seconds = [Double](repeating: 0, count: Part.allCases.count)
    private let start: Int64
    private var last: Int64
    private let clock: Clock

    /// What counts as time.
    enum Clock: String, CaseIterable, Sendable {
        case wall
        /// That in which the calling thread runs.
        case processor
        /// That in which the threads of this process run, added up.
        case process
    }

    init(_ clock: Clock = .wall) {
        self.clock = clock
        start = Stopwatch.nanoseconds(clock)
        last = start
    }

    /// Books the time since the last call on `part`.
    mutating func lap(_ part: Part) {
        let now = Stopwatch.nanoseconds(clock)
        seconds[part.rawValue] += Stopwatch.seconds(from: last, to: now)
        last = now
    }

    /// Seconds booked so far on parts of a training step.
    var trainingSeconds: Double {
        Part.allCases.reduce(0) { $1 == .evaluation ? $0 : $0 + seconds[$1.rawValue] }
    }

    /// Seconds by the part's name, and since the start as `total`.
    var named: [(name: String, seconds: Double)] {
        Part.allCases.map { (String(describing: $0), seconds[$0.rawValue]) } + [
            ("total", Stopwatch.seconds(from: start, to: last))
        ]
    }

    /// Seconds since the start.
    var elapsed: Double { Stopwatch.seconds(from: start, to: Stopwatch.nanoseconds(clock)) }

    /// A clock that somebody replaced may stand before its beginning, or go back.
    static func seconds(from start: Int64, to end: Int64) -> Double { max(0, Double(end &- start) * 1e-9) }

    private static func nanoseconds(_ clock: Clock) -> Int64 {
        var time = timespec()
        let id =
            switch clock {
            case .wall: CLOCK_MONOTONIC
            case .processor: CLOCK_THREAD_CPUTIME_ID
            case .process: CLOCK_PROCESS_CPUTIME_ID
            }
        clock_gettime(id, &time)
        return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}

import Glibc

/// A clock that nobody sets back, for durations and deadlines.
enum MonotonicClock {
    /// Seconds since an arbitrary moment.
    static var now: Double { seconds(on: CLOCK_MONOTONIC) }

    /// The same to about 4 ms, for a few nanoseconds a call: cheap enough to be asked at every training step.
    static var coarse: Double { seconds(on: CLOCK_MONOTONIC_COARSE) }

    private static func seconds(on clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}

/// The text of a system error, such as `No space left on device`.
func systemMessage(_ code: Int32) -> String { String(cString: strerror(code)) }

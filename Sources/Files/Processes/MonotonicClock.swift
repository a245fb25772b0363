import Glibc

/// A clock that nobody sets back, for durations and deadlines.
public enum MonotonicClock {
    /// Seconds since an arbitrary moment.
    public static var now: Double { seconds(on: CLOCK_MONOTONIC) }

    /// The same to about 4 ms, for a few nanoseconds a call: cheap enough to be asked at every training step.
    public static var coarse: Double { seconds(on: CLOCK_MONOTONIC_COARSE) }

    private static func seconds(on clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}

/// The system's words for an error number, such as `No space left on device`; in English whatever the locale.
public func systemMessage(_ code: Int32) -> String { String(cString: strerror(code)) }

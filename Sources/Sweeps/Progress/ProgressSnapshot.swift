import Store

/// A sweep's numbers at one moment.
struct ProgressSnapshot {
    /// A running trial: seconds so far, and how far it is.
    struct Running {
        let seconds: Double
        let progress: TrialProgress

        /// Seconds that it still needs, by its own steps; nil before the first step is known.
        var secondsLeft: Double? {
            guard progress.step > 0, progress.steps >= progress.step else { return nil }
            return seconds * Double(progress.steps - progress.step) / Double(progress.step)
        }
    }

    var name: String
    var total: Int
    /// Results of each status, those of earlier sweeps included.
    var finished: [RunStatus: Int]
    var running: [Running]
    /// Trials that have no result and are not running here.
    var left: Int
    /// Those among `left` that this sweep expects to run.
    var waiting: Int
    var workers: Int
    /// Seconds since the start of the sweep.
    var elapsed: Double
    /// Whether the sweep is stopping before its end.
    var isStopping = false
    /// Results that this sweep's workers made, and the seconds that those took together.
    var ranHere: Int
    var secondsHere: Double

    var failed: Int { [.crashed, .timeout, .outOfMemory].reduce(0) { $0 + (finished[$1] ?? 0) } }
    /// Completed and diverged: both are results.
    var done: Int { finished.values.reduce(0, +) - failed }

    var trialsPerMinute: Double? { ranHere > 0 && elapsed > 0 ? Double(ranHere) / elapsed * 60 : nil }

    /// The running trials' steps a second, together.
    var stepsPerSecond: Double? {
        let rates = running.filter { $0.progress.step > 0 && $0.seconds > 0 }.map {
            Double($0.progress.step) / $0.seconds
        }
        return rates.isEmpty ? nil : rates.reduce(0, +)
    }

    /// Waiting trials cost the mean of the finished ones; running ones what their steps say, else what is left of that
    /// mean.
    var secondsLeft: Double? {
        guard !isStopping, left + running.count > 0 else { return nil }
        let known = running.compactMap { trial in trial.secondsLeft.map { trial.seconds + $0 } }
        let costs = ranHere > 0 ? (sum: secondsHere, count: ranHere) : (sum: known.reduce(0, +), count: known.count)
        guard costs.count > 0 else { return nil }
        let mean = costs.sum / Double(costs.count)
        let runningLeft = running.map { $0.secondsLeft ?? max(0, mean - $0.seconds) }
        let work = mean * Double(waiting) + runningLeft.reduce(0, +)
        return max(work / Double(max(1, workers)), runningLeft.max() ?? 0)
    }
}

extension ProgressSnapshot {
    private var timeLeft: String { secondsLeft.map { "about \(duration($0)) to go, " } ?? "" }

    /// The numbers in words.
    private var text: String {
        var parts = ["\(done) done", "\(failed) failed", "\(running.count) running", "\(left) left"]
        if let diverged = finished[.diverged] { parts[0] += " (\(diverged) diverged)" }
        if let rate = trialsPerMinute { parts.append("\(decimal(rate)) trials/min") }
        if let rate = stepsPerSecond { parts.append("\(Int(min(rate, 1e15))) steps/s") }
        parts.append("\(duration(elapsed)) passed")
        return parts.joined(separator: ", ")
    }

    /// The line that is drawn in place on a terminal; what matters most stands first, for the end may be cut off.
    func bar(width: Int) -> String {
        let cells = 12
        let finishedCount = done + failed
        let filled = total > 0 ? finishedCount * cells / total : cells
        let percent = total > 0 ? finishedCount * 100 / total : 100
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: cells - filled)
        return String("\(name) [\(bar)] \(percent)%, \(timeLeft)\(text)".prefix(max(0, width)))
    }

    /// The line that is printed now and then elsewhere.
    var plainLine: String {
        "\(name): \(done + failed)/\(total), \(timeLeft)\(text)"
    }
}

/// A duration as `4.2 s`, `3:05` or `2:03:05`.
func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e9 else { return "very long" }
    if seconds < 60 { return "\(decimal(max(0, seconds))) s" }
    let whole = Int(seconds)
    let twoDigits = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
    let minutes = whole / 60 % 60
    return whole < 3600
        ? "\(minutes):\(twoDigits(whole % 60))" : "\(whole / 3600):\(twoDigits(minutes)):\(twoDigits(whole % 60))"
}

/// A positive number with one decimal.
func decimal(_ value: Double) -> String {
    guard value.isFinite, value < 1e15 else { return "\(value)" }
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
}

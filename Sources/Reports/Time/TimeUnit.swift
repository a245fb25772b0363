/// The unit in which a figure's longest time reads best.
enum TimeUnit {
    /// - Returns: the unit's plural, and how many of it are a second.
    static func fitting(_ seconds: Double) -> (name: String, perSecond: Double) {
        switch seconds {
        case ..<1e-3: ("microseconds", 1e6)
        case ..<1: ("milliseconds", 1e3)
        case ..<600: ("seconds", 1)
        case ..<36_000: ("minutes", 1 / 60)
        default: ("hours", 1 / 3600)
        }
    }
}

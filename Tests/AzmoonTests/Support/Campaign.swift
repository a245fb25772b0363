import Foundation

/// How many faults of a kind `scripts/kill.sh` asks for; 0 in the ordinary tests, which have a small share of their own.
enum Campaign {
    static let kills = number("AZMOON_KILLS")
    static let diskFaults = number("AZMOON_DISK_FAULTS")
    /// Where the random moments begin: another number gives other moments.
    static let seed = UInt64(number("AZMOON_SEED") + 1)

    private static func number(_ name: String) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? 0
    }

    /// Prints a line that the script shows.
    static func say(_ text: String) { print("campaign: \(text)") }
}

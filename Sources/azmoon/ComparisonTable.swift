import Analysis
import Engine
import Files
import Foundation

/// What `azmoon compare` prints.
enum ComparisonTable {
    /// - Parameters:
    ///   - names: of A and B.
    ///   - described: their sizes.
    ///   - timings: forward and backward.
    static func text(
        names: [String], _ described: [NetworkDescription], _ timings: [TimingResult], conditions: String
    ) -> TerminalText {
        var lines: [String] = aligned(
            [["", "", "parameters", "multiply-adds", "output"]]
                + zip(["A", "B"], zip(names, described)).map { letter, side in
                    [
                        letter, side.0, DescriptionTable.grouped(side.1.parameters),
                        DescriptionTable.grouped(side.1.multiplyAdds),
                        side.1.output.array.dropFirst().map(String.init).joined(separator: "x"),
                    ]
                }, left: 2)
        lines += [conditions, ""]
        lines += aligned(
            [["", "A", "B", "A / B", "95% interval", "A/A self-test", "95% interval", ""]]
                + timings.map { timing in
                    [
                        timing.pass.rawValue, time(timing.candidate), time(timing.baseline),
                        ratio(timing.ratio.estimate), interval(timing.ratio), ratio(timing.selfTest.estimate),
                        interval(timing.selfTest), timing.selfTest.coversOne ? "holds 1" : "does NOT hold 1",
                    ]
                }, left: 1)
        lines += ["", verdict(timings)]
        if !timings.allSatisfy(\.selfTest.coversOne) {
            lines.append(
                "Of such self-tests one in twenty misses 1 by chance; if it happens again, the machine is too busy: try more rounds."
            )
        }
        return lines.map { "\($0)" as TerminalText }.joined(separator: "\n")
    }

    /// The ratios in a sentence.
    private static func verdict(_ timings: [TimingResult]) -> String {
        let parts = timings.map { timing in
            timing.ratio.coversOne
                ? "as long as B \(timing.pass.rawValue), as far as can be told"
                : "\(ratio(timing.ratio.estimate)) times as long as B \(timing.pass.rawValue)"
        }
        return "A takes \(parts.joined(separator: ", and "))."
    }

    private static func ratio(_ value: Double) -> String { digits(value) }

    /// Three digits, zeros at the end included.
    private static func digits(_ value: Double) -> String {
        let text = String(format: "%#.3g", value)
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    private static func interval(_ ratio: TimeRatio) -> String {
        ratio.interval.map { "\(Self.ratio($0.lower)) to \(Self.ratio($0.upper))" } ?? "-"
    }

    /// Seconds with three digits.
    private static func time(_ seconds: Double) -> String {
        if seconds < 1e-3 { return digits(seconds * 1e6) + " µs" }
        return seconds < 1 ? digits(seconds * 1e3) + " ms" : digits(seconds) + " s"
    }

    /// Rows in columns: the first `left` to the left, the others to the right.
    private static func aligned(_ rows: [[String]], left: Int) -> [String] {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = row.indices.map { column in
                let space = String(repeating: " ", count: widths[column] - row[column].count)
                return column < left ? row[column] + space : space + row[column]
            }
            return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
        }
    }
}

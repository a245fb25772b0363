import Analysis
import Files
import Foundation
import Runs

/// Numbers as people read them; the same in every locale.
enum NumberText {
    /// `decimals` digits after the point.
    static func fixed(_ value: Double, _ decimals: Int) -> String {
        guard value.isFinite else { return value.isNaN ? "—" : value < 0 ? "−∞" : "∞" }
        let text = String(format: "%.\(decimals)f", value)
        // A rounded -0.00 is 0.
        let unsigned = text.hasPrefix("-") && !text.contains { ("1"..."9").contains($0) } ? text.dropFirst() : text[...]
        return unsigned.hasPrefix("-") ? "−" + unsigned.dropFirst() : String(unsigned)
    }

    /// `digits` significant digits, without an exponent where that is short.
    static func significant(_ value: Double, _ digits: Int) -> String {
        guard value.isFinite else { return fixed(value, 0) }
        let text = String(format: "%.\(digits)g", value)
        return text.hasPrefix("-") ? "−" + text.dropFirst() : text
    }

    /// `digits` significant digits, zeros at the end included.
    static func precise(_ value: Double, _ digits: Int) -> String {
        guard value.isFinite else { return fixed(value, 0) }
        var text = String(format: "%#.\(digits)g", value)
        if text.hasSuffix(".") { text.removeLast() }
        return text.hasPrefix("-") ? "−" + text.dropFirst() : text
    }

    /// A p value with four decimals.
    static func p(_ value: Double) -> MarkdownText { value < 0.0001 ? "< 0.0001" : "\(fixed(value, 4))" }

    /// Seconds as seconds, minutes or hours.
    static func duration(_ seconds: Double) -> String {
        if !seconds.isFinite || seconds.magnitude >= 1e15 { return "—" }
        if seconds < 1 { return fixed(seconds * 1000, seconds < 0.01 ? 1 : 0) + " ms" }
        if seconds < 100 { return significant(seconds, 3) + " s" }
        let whole = Int(seconds.rounded())
        if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
        return "\(whole / 3600) h \(whole % 3600 / 60) min"
    }

    /// `12,345`.
    static func grouped(_ count: Int) -> String {
        let digits = Array(String(count))
        return String(
            digits.enumerated().flatMap { index, digit in
                index > 0 && digits[index - 1] != "-" && (digits.count - index) % 3 == 0 ? [",", digit] : [digit]
            })
    }

    /// `1 run`, `2 runs`, `2 passes`.
    static func count(_ count: Int, _ noun: String) -> String { "\(count) \(count == 1 ? noun : plural(noun))" }

    /// The plural by rule: `runs`, `losses`, `probabilities`; of `number of epochs`, that of its first word.
    static func plural(_ noun: String) -> String {
        let parts = noun.split(separator: " ").map(String.init)
        if let of = parts.firstIndex(of: "of"), of > 0 {
            return ([plural(parts[..<of].joined(separator: " "))] + parts[of...]).joined(separator: " ")
        }
        // The ch of an epoch is a k.
        let hisses = ["s", "x", "z", "ch", "sh"].contains(where: noun.hasSuffix) && !noun.hasSuffix("epoch")
        if hisses { return "\(noun)es" }
        let stem = noun.dropLast()
        guard noun.hasSuffix("y"), let before = stem.last, !"aeiou".contains(before) else { return "\(noun)s" }
        return "\(stem)ies"
    }

    /// The article of a noun.
    static func article(_ noun: String) -> String { noun.first.map { "aeiou".contains($0) } ?? false ? "an" : "a" }

    /// `a`, `a and b`, `a, b and c`.
    static func list(_ items: [MarkdownText], _ word: String = "and") -> MarkdownText {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return "\(items.dropLast().joined(separator: ", ")) \(word) \(last)"
    }
}

/// The metric of a report in words and numbers.
struct MetricText {
    let metric: MetricCurve

    /// `test accuracy` for `test/accuracy`.
    var name: String {
        let label = metric.metric.label
        return switch metric.split {
        case "train": "training \(label)"
        // What a report tells of a path is its last value.
        case "steps": "final \(label)"
        case "": label
        // What only one task measures needs no word of what it is measured on.
        default: metric.metric.isOfTask ? label : "\(metric.split) \(label)"
        }
    }

    /// `highest` or `lowest`.
    var bestWord: String { metric.higherIsBetter ? "highest" : "lowest" }
    /// What figures multiply values by.
    var scale: Double { metric.isShare ? 100 : 1 }
    /// The axis label of figures.
    var axis: String { unit.isEmpty ? name : "\(name) (\(unit.trimmingPrefix(" ")))" }

    /// The unit as it stands behind a value: `%` at once, any other after a blank.
    var unit: String {
        switch metric.metric.unit {
        case .share: "%"
        case .measured(let unit): unit == "%" ? unit : " \(unit)"
        case .fraction, .loss, .seconds, .count, .plain: ""
        }
    }
    /// The unit of differences, with a blank before it.
    var differenceUnit: String { unit == "%" ? " points" : unit }

    func value(_ value: Double) -> String { plain(value) + unit }

    /// A difference of two values, its sign always shown.
    func difference(_ value: Double) -> String {
        let text = plain(value)
        return value > 0 && text.contains { ("1"..."9").contains($0) } ? "+" + text : text
    }

    /// The interval, in the unit of the value or of a difference.
    func interval(_ interval: Interval?) -> String {
        guard let interval else { return "—" }
        return "\(plain(interval.lower)) to \(plain(interval.upper))"
    }

    /// A target, without the zeros that only rounding adds.
    func target(_ value: Double) -> String {
        NumberText.significant(scale * value, 4) + unit
    }

    /// A value without its unit.
    func plain(_ value: Double) -> String {
        metric.isShare ? NumberText.fixed(100 * value, 2) : value == 0 ? "0" : NumberText.precise(value, 4)
    }
}

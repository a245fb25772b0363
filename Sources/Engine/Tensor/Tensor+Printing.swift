import Foundation

extension Tensor: CustomStringConvertible {
    /// The elements in nested brackets, as NumPy prints them; of long axes the first and last three.
    public var description: String {
        let strings = elementStrings
        let width = strings.values.map(\.count).max() ?? 0
        return Self.format(shape.array[...], offset: 0, indent: 1) { index in
            let text = strings[index] ?? ""
            return String(repeating: " ", count: width - text.count) + text
        }
    }

    private static let edge = 3

    /// The text of each element that is shown, by its place in row-major order.
    private var elementStrings: [Int: String] {
        let values = doubles
        var shown: [Int] = [0]
        for extent in shape.array {
            let kept =
                extent > 2 * Self.edge ? Array(0..<Self.edge) + Array(extent - Self.edge..<extent) : Array(0..<extent)
            shown = shown.flatMap { base in kept.map { base * extent + $0 } }
        }
        let integral = !dtype.isFloatingPoint
        let finite = shown.map { Swift.abs(values[$0]) }.filter { $0.isFinite && $0 > 0 }
        let scientific = (finite.max() ?? 0) >= 1e5 || (finite.min() ?? 1) < 1e-4
        return Dictionary(
            uniqueKeysWithValues: shown.map { index in
                let value = values[index]
                let text: String
                if dtype == .bool {
                    text = value == 0 ? "false" : "true"
                } else if integral {
                    text = String(Int64(value))
                } else {
                    text = String(format: scientific ? "%.4e" : "%.4f", value)
                }
                return (index, text)
            })
    }

    private static func format(_ extents: ArraySlice<Int>, offset: Int, indent: Int, _ text: (Int) -> String) -> String
    {
        guard let extent = extents.first else { return text(offset) }
        let rest = extents.dropFirst()
        let isCut = extent > 2 * edge
        let rows = isCut ? Array(0..<edge) + Array(extent - edge..<extent) : Array(0..<extent)
        var parts = rows.map { format(rest, offset: offset * extent + $0, indent: indent + 1, text) }
        if isCut { parts.insert("...", at: edge) }
        let separator =
            rest.isEmpty
            ? ", " : "," + String(repeating: "\n", count: rest.count) + String(repeating: " ", count: indent)
        return "[" + parts.joined(separator: separator) + "]"
    }
}

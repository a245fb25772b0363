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
        var shown: [Int] = [0]
        for extent in shape.array {
            let kept =
                extent > 2 * Self.edge ? Array(0..<Self.edge) + Array(extent - Self.edge..<extent) : Array(0..<extent)
            shown = shown.flatMap { base in kept.map { base * extent + $0 } }
        }
        let source = contiguous()
        let texts: [String]
        switch dtype {
        case .bool: texts = shown.map { source.pointer(Bool.self)[$0] ? "true" : "false" }
        case .int64: texts = shown.map { String(source.pointer(Int64.self)[$0]) }
        case .uint8: texts = shown.map { String(source.pointer(UInt8.self)[$0]) }
        case .float32: texts = Self.realTexts(shown.map { Double(source.pointer(Float.self)[$0]) })
        case .float64: texts = Self.realTexts(shown.map { source.pointer(Double.self)[$0] })
        }
        return Dictionary(uniqueKeysWithValues: zip(shown, texts))
    }

    /// Four decimals, or powers of ten where numbers are very large or small.
    private static func realTexts(_ values: [Double]) -> [String] {
        let sizes = values.map { Swift.abs($0) }.filter { $0.isFinite && $0 > 0 }
        let isScientific = (sizes.max() ?? 0) >= 1e5 || (sizes.min() ?? 1) < 1e-4
        return values.map {
            $0.isFinite
                ? String(format: isScientific ? "%.4e" : "%.4f", $0) : $0.isNaN ? "nan" : $0 > 0 ? "inf" : "-inf"
        }
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

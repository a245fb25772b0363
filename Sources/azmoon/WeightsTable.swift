import Checkpoints
import Files

/// The tensors of a file as a table: name, shape, type, bytes, and what else is in the file.
struct WeightsTable {
    let text: TerminalText

    init(_ contents: CheckpointContents, part: String?) throws(CheckpointError) {
        let state = try contents.state(at: part)
        var rows = [["name", "shape", "type", "bytes"]]
        rows += state.map {
            [$0.name.visible, Self.shape($0.tensor), $0.tensor.type.rawValue, "\($0.tensor.byteCount)"]
        }
        let elements = state.reduce(0) { $0 + $1.tensor.elementCount }
        let bytes = state.reduce(0) { $0 + $1.tensor.byteCount }
        let noun = state.count == 1 ? "tensor" : "tensors"
        var lines = Self.aligned(rows).map { TerminalText(escaping: $0) }
        lines.append("\(contents.format.title): \(state.count) \(noun), \(elements) elements, \(bytes) bytes")
        let rest = contents.root.tensors.count - state.count
        if rest > 0 { lines.append("\(rest) more outside of this part; --part shows them") }
        text = lines.joined(separator: "\n")
    }

    private static func shape(_ tensor: StoredTensor) -> String {
        tensor.shape.isEmpty ? "scalar" : tensor.shape.map(String.init).joined(separator: "x")
    }

    /// The last column to the right, the others to the left.
    private static func aligned(_ rows: [[String]]) -> [String] {
        let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            row.indices.map { column in
                let space = String(repeating: " ", count: widths[column] - row[column].count)
                return column == 3 ? space + row[column] : row[column] + space
            }.joined(separator: "  ")
        }
    }
}

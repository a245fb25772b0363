import Engine
import Files
import Foundation
import Specs
import Tasks

/// A model's description as a table for people and as JSON for programs.
enum DescriptionTable {
    static func text(_ task: DescribeTask) -> TerminalText {
        let description = task.description
        let samples = task.batch == 1 ? "" : ", \(task.batch) at a time"
        var rows = [
            [
                "layer", "kind", "output", "parameters", "multiply-adds", "receptive field", "output memory",
                "parameter memory",
            ]
        ]
        for layer in description.layers.dropFirst() {
            rows.append([
                layer.path.isEmpty ? "-" : layer.path.visible, layer.kind, extents(layer.output),
                count(layer.parameters),
                count(layer.multiplyAdds), field(layer.receptiveField), bytes(layer.outputBytes),
                bytes(layer.parameterBytes),
            ])
        }
        rows.append([
            "total", "", extents(description.output), grouped(description.parameters),
            grouped(description.multiplyAdds),
            field(description.receptiveField), bytes(description.outputBytes), bytes(description.parameterBytes),
        ])
        var lines: [TerminalText] = ["\(task.name), input \(extents(description.input))\(samples)"]
        if let documentation = documentation(task) { lines.append("\(documentation)") }
        lines.append("")
        lines += aligned(rows).map { "\($0)" }
        if description.unusedParameters > 0 {
            lines += [
                "",
                "\(grouped(description.unusedParameters)) of the parameters stand outside the forward pass, as those of auxiliary classifiers do.",
            ]
        }
        return lines.joined(separator: "\n")
    }

    /// What the vocabulary says of the model.
    private static func documentation(_ task: DescribeTask) -> String? {
        Vocabulary.azmoon.categories["model"]?.first { $0.name == task.name }?.documentation
    }

    /// The first three columns to the left, numbers to the right; a line above the total.
    private static func aligned(_ rows: [[String]]) -> [String] {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        var lines = rows.map { row in
            let cells = row.indices.map { column in
                let space = String(repeating: " ", count: widths[column] - row[column].count)
                return column < 3 ? row[column] + space : space + row[column]
            }
            return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
        }
        let rule = String(repeating: "-", count: lines.map(\.count).max() ?? 0)
        lines.insert(rule, at: 1)
        lines.insert(rule, at: lines.count - 1)
        return lines
    }

    /// Without the batch axis.
    private static func extents(_ shape: Shape) -> String {
        shape.array.dropFirst().map(String.init).joined(separator: "x")
    }

    private static func count(_ number: Int) -> String { number == 0 ? "-" : grouped(number) }

    /// `1,216`
    static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        return digits.indices.map { index in
            let rest = digits.count - index
            return "\(digits[index])" + (rest > 1 && rest % 3 == 1 ? "," : "")
        }.joined()
    }

    private static func field(_ field: ReceptiveField) -> String {
        if field.extents.isEmpty { return "-" }
        if field.extents.allSatisfy({ $0 == nil }) { return "whole" }
        return field.extents.map { $0.map(String.init) ?? "whole" }.joined(separator: "x")
    }

    private static func bytes(_ number: Int) -> String {
        switch number {
        case 0: "-"
        case ..<1024: "\(number) B"
        case ..<(1 << 20): String(format: "%.1f KiB", Double(number) / 0x1p10)
        case ..<(1 << 30): String(format: "%.1f MiB", Double(number) / 0x1p20)
        default: String(format: "%.1f GiB", Double(number) / 0x1p30)
        }
    }

    static func json(_ task: DescribeTask) -> Value {
        let description = task.description
        func list(_ numbers: some Sequence<Int>) -> Value { .list(numbers.map(Value.integer)) }
        let layers = zip(description.graph.nodes, description.layers).map { node, layer -> Value in
            .object([
                "path": .string(layer.path), "kind": .string(layer.kind), "inputs": list(node.inputs),
                "output": list(layer.output.array), "parameters": .integer(layer.parameters),
                "multiply_adds": .integer(layer.multiplyAdds),
                "receptive_field": .list(layer.receptiveField.extents.map { $0.map(Value.integer) ?? .null }),
                "stride": .list(layer.receptiveField.axes.map { $0.map { .number($0.stride) } ?? .null }),
                "output_bytes": .integer(layer.outputBytes), "parameter_bytes": .integer(layer.parameterBytes),
            ])
        }
        return .object([
            "model": .string(task.name), "documentation": documentation(task).map(Value.string) ?? .null,
            "input": list(description.input.array), "batch": .integer(task.batch),
            "output": list(description.output.array), "layers": .list(layers),
            "parameters": .integer(description.parameters),
            "unused_parameters": .integer(description.unusedParameters),
            "multiply_adds": .integer(description.multiplyAdds), "output_bytes": .integer(description.outputBytes),
            "parameter_bytes": .integer(description.parameterBytes),
            "receptive_field": .list(description.receptiveField.extents.map { $0.map(Value.integer) ?? .null }),
        ])
    }
}

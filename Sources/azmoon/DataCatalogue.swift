import Data
import Files
import Foundation
import Specs
import Tasks

/// The data sets that have names, and what this machine has of them.
enum DataCatalogue {
    struct Entry {
        let name: String
        let title: String
        let content: String
        /// The folder that has it; nil when it is part of the program or not here.
        let folder: String?
        let isHere: Bool
        /// Bytes of the files to fetch; nil when there are none, or nobody says.
        let bytes: Int?
        /// The command that brings it; nil for what is part of the program.
        let get: String?

        var row: [String] {
            [
                name, isHere ? "yes" : "no", bytes.map(ByteCount.text) ?? "-", content,
                get ?? "part of the program",
            ]
        }

        var json: Value {
            .object([
                "name": .string(name), "title": .string(title), "content": .string(content), "here": .boolean(isHere),
                "folder": folder.map { .string($0) } ?? .null, "bytes": bytes.map { .integer($0) } ?? .null,
                "get": get.map { .string($0) } ?? .null,
            ])
        }
    }

    static func entries() -> [Entry] {
        let folders = DataFolders()
        return TableSource.known.map {
            Entry(
                name: $0.name, title: $0.title,
                content: "\($0.rows) samples of shape \($0.shape) in \($0.classes) classes", folder: nil, isHere: true,
                bytes: nil, get: nil)
        }
            + ImageSource.known.map { source in
                let folder = folders.place(of: source)
                let sizes = source.files.map(\.size)
                return Entry(
                    name: source.name, title: source.title, content: source.summary, folder: folder,
                    isHere: folder != nil,
                    bytes: sizes.contains(nil) ? nil : sizes.compactMap { $0 }.reduce(0, +),
                    get: "azmoon data fetch \(source.name)"
                        + (source.package.map { ", or apt install \($0.name)" } ?? ""))
            }
    }

    /// The names of the sources that are drawn, for a sentence.
    static var drawn: String {
        let named = Set(entries().map(\.name) + ["csv", "image-folder", "arrays", "coco"])
        let all = Vocabulary.azmoon.categories["source"] ?? []
        return all.map(\.name).filter { !named.contains($0) }.joined(separator: ", ")
    }

    /// The data set in files that has the name.
    static func published(_ name: String, to action: String) throws -> ImageSource {
        if let source = ImageSource.known.first(where: { $0.name == name }) { return source }
        if TableSource.known.contains(where: { $0.name == name }) {
            throw UserError("'\(name)' is part of the program: there is nothing to \(action)")
        }
        throw UserError(
            "there is no data set '\(name)' to \(action). "
                + Suggestion.hint(
                    for: name, among: ImageSource.known.map(\.name) + [Photograph.setName], list: "There are"))
    }

    /// How a file's checksum compares with the published one.
    struct Checksum {
        let path: String
        let verdict: String

        var text: String { "\(path): \(verdict)" }
    }

    /// - Throws: `DataError.missing` when the source is not here; `UserError` when a checksum is another one.
    static func checksums(of source: ImageSource) throws -> [Checksum] {
        try DataFolders().checksums(of: source).map { file in
            switch file.state {
            case .right: Checksum(path: file.path, verdict: "the SHA-256 is the published one")
            case .unpublished: Checksum(path: file.path, verdict: "no SHA-256 of this file is published")
            case .repacked:
                Checksum(path: file.path, verdict: "packed anew; its content is compared below")
            }
        }
    }
}

/// Numbers of bytes for people.
enum ByteCount {
    static func text(_ bytes: Int) -> String {
        switch bytes {
        case ..<1000: "\(bytes) B"
        case ..<1_000_000: "\((bytes + 500) / 1000) kB"
        case ..<1_000_000_000: "\((bytes + 500_000) / 1_000_000) MB"
        default: String(format: "%.1f GB", Double(bytes) / 1e9)
        }
    }
}

/// Columns of text for a terminal.
enum TextTable {
    /// The rows as lines, each column as wide as its widest cell.
    static func lines(_ rows: [[String]]) -> [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { $0.count > column ? $0[column].visible.count : 0 }.max() ?? 0
        }
        return rows.map { row in
            let cells = row.enumerated().map { column, cell in
                let text = cell.visible
                return column == row.count - 1
                    ? text : text + String(repeating: " ", count: widths[column] - text.count)
            }
            return cells.joined(separator: "  ")
        }
    }
}

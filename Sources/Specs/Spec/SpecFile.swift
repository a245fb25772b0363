import Foundation

/// Spec files on disk.
enum SpecFile {
    private static let mostBytes = 1 << 20

    /// The file's text, which must be UTF-8 and at most 1 MiB.
    static func text(at path: String) throws(SpecError) -> String {
        let bytes: Data
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? handle.close() }
            bytes = try handle.read(upToCount: mostBytes + 1) ?? Data()
        } catch {
            throw SpecError(file: path, message: "the spec cannot be read: \(reason(for: path, error))")
        }
        if bytes.count > mostBytes {
            throw SpecError(file: path, message: "a spec is at most \(mostBytes >> 20) MiB long")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let (line, column) = firstInvalid(in: bytes)
            throw SpecError(
                file: path, line: line, column: column, message: "the byte here is not UTF-8",
                hint: "Save the spec as UTF-8 text.")
        }
        return text
    }

    private static func reason(for path: String, _ error: any Error) -> String {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            return "there is no such file"
        }
        if isDirectory.boolValue { return "it is a folder" }
        if !FileManager.default.isReadableFile(atPath: path) { return "permission denied" }
        return (error as NSError).localizedDescription
    }

    private static func firstInvalid(in bytes: Data) -> (line: Int, column: Int) {
        var (line, column) = (1, 1)
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        return (line, column)
    }
}

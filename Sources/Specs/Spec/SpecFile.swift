import Files

/// Spec files on disk.
enum SpecFile {
    private static let mostBytes = 1 << 20

    /// The file's text, which must be UTF-8 and at most 1 MiB.
    static func text(at path: String) throws(SpecError) -> String {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try RegularFile(path: path).bytes(atMost: mostBytes)
        } catch {
            throw SpecError(file: path, message: "the spec cannot be read: \(error.reason)")
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

    private static func firstInvalid(in bytes: [UInt8]) -> (line: Int, column: Int) {
        var (line, column) = (1, 1)
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        return (line, column)
    }
}

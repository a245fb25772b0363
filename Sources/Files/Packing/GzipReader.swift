/// Reads one gzip file (RFC 1952) strictly: a cut stream, a wrong checksum or bytes behind the end are errors.
public final class GzipReader {
    public var path: String { file.path }
    /// Bytes of the compressed file.
    public var compressedSize: Int { file.size }
    private let file: RegularFile
    private let inflater: Inflater
    private var ended = false
    private let input: UnsafeMutableRawBufferPointer
    /// What of `input` waits to be unpacked.
    private var waiting = 0..<0

    /// No byte of deflate yields more than 1032 (a match of 258 bytes takes at least two bits).
    public static let largestRatio = 1032

    /// - Throws: `FileError` when there is no such file, or zlib has no memory.
    public init(path: String) throws(FileError) {
        file = try RegularFile(path: path)
        guard let inflater = Inflater(.gzip) else {
            throw FileError(path: path, reason: "cannot be unpacked: zlib did not start")
        }
        self.inflater = inflater
        input = .allocate(byteCount: 1 << 18, alignment: 16)
    }

    deinit { input.deallocate() }

    /// Fills `buffer` with the next unpacked bytes, all of it.
    /// - Throws: `FileError` with the cause `damage` when the content is broken or ends early.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) {
        let count = try readSome(into: buffer)
        guard count == buffer.count else {
            throw damaged("the unpacked content ends \(byteCount(buffer.count - count)) early")
        }
    }

    /// Checks that the content ends here, and that its checksum, its length and the file's end agree.
    /// - Throws: `FileError` with the cause `damage` when they do not.
    public func finish() throws(FileError) {
        var extra: UInt8 = 0
        let count = try withUnsafeMutableBytes(of: &extra) { buffer throws(FileError) in try readSome(into: buffer) }
        guard count == 0 else { throw damaged("the unpacked content goes on behind its expected end") }
        var behind = waiting.count
        while true {
            let more = try file.read(into: input)
            if more == 0 { break }
            behind += more
        }
        guard behind == 0 else { throw damaged("the gzip stream ends \(byteCount(behind)) before the file") }
    }

    /// Unpacks until `buffer` is full or the stream has ended, and returns the number of bytes unpacked.
    private func readSome(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
        var filled = 0
        while !ended && filled < buffer.count {
            if waiting.isEmpty {
                let count = try file.read(into: input)
                guard count > 0 else { throw damaged("the gzip stream is cut off") }
                waiting = 0..<count
            }
            let step = inflater.step(
                UnsafeRawBufferPointer(rebasing: input[waiting]),
                into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
            guard !step.isBroken else { throw damaged(reason(of: step.code)) }
            filled += step.given
            waiting = waiting.lowerBound + step.taken..<waiting.upperBound
            ended = step.isEnd
        }
        return filled
    }

    private func reason(of code: Int32) -> String {
        guard let message = inflater.message else { return "the gzip stream cannot be unpacked (zlib code \(code))" }
        return switch message {
        case "incorrect header check": "is not a gzip file"
        case "incorrect data check": "the gzip checksum (CRC-32) does not match the content"
        case "incorrect length check": "the gzip length field does not match the content"
        default: "the gzip stream is broken (\(message))"
        }
    }

    private func byteCount(_ count: Int) -> String { count == 1 ? "1 byte" : "\(count) bytes" }

    private func damaged(_ reason: String) -> FileError { FileError(path: path, reason: reason, cause: .damage) }
}

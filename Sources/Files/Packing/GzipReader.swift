/// Reads one gzip file (RFC 1952) strictly: a cut stream, a wrong checksum or bytes behind the end are errors.
public final class GzipReader {
    /// Names the file in errors.
    public var path: String { source.name }
    /// Bytes of the compressed file.
    public var compressedSize: Int { source.size }
    private let source: any ByteSource
    private let inflater: Inflater
    private var ended = false
    /// The packed bytes read last, and where the next ones lie.
    private var input: [UInt8] = []
    private var position = 0
    /// What of `input` waits to be unpacked.
    private var waiting = 0..<0
    /// Bytes given so far.
    private var given = 0
    /// The whole content, once it was unpacked at once.
    private var whole: UnpackedGzip?
    var isUnpacked: Bool { whole != nil }

    /// No byte of deflate yields more than 1032 (a match of 258 bytes takes at least two bits).
    public static let largestRatio = 1032

    /// - Throws: `FileError` when there is no such file, or zlib has no memory.
    public convenience init(path: String) throws(FileError) { try self.init(FileBytes(path: path)) }

    /// Of bytes that lie in another file.
    /// - Throws: `FileError` when zlib has no memory.
    public init(_ source: any ByteSource) throws(FileError) {
        self.source = source
        guard let inflater = Inflater(.gzip) else {
            throw FileError(path: source.name, reason: "cannot be unpacked: zlib did not start")
        }
        self.inflater = inflater
    }

    /// Unpacks all there is at once, if the file says of itself that it holds at most `most` bytes: they are in memory then, and take half
    /// the time. What is read, and every error, stays the same.
    /// - Throws: `FileError` when the file cannot be read.
    public func unpackAtOnce(atMost most: Int) throws(FileError) {
        guard whole == nil, !ended, let unpacked = try UnpackedGzip(source, atMost: most), unpacked.bytes.count >= given
        else { return }
        whole = unpacked
        (input, waiting, position) = ([], 0..<0, source.size)
    }

    /// Fills `buffer` with the next unpacked bytes, all of it.
    /// - Throws: `FileError` with the cause `damage` when the content is broken or ends early.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) {
        let count = try readSome(into: buffer)
        guard count == buffer.count else {
            throw damaged("the unpacked content ends \(byteCount(buffer.count - count)) early")
        }
    }

    /// The next `count` unpacked bytes. The count is the caller's to limit.
    public func bytes(_ count: Int) throws(FileError) -> [UInt8] {
        var failure: FileError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            do throws(FileError) {
                try read(into: UnsafeMutableRawBufferPointer(buffer))
                filled = count
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Checks that the content ends here, and that its checksum, its length and the file's end agree.
    /// - Throws: `FileError` with the cause `damage` when they do not.
    public func finish() throws(FileError) {
        var extra: UInt8 = 0
        let count = try withUnsafeMutableBytes(of: &extra) { buffer throws(FileError) in try readSome(into: buffer) }
        guard count == 0 else { throw damaged("the unpacked content goes on behind its expected end") }
        try checkEnd()
    }

    /// Unpacks what is left and lets it go.
    /// - Throws: `FileError` with the cause `damage` when the content is broken, or its checksum, its length or the file's end is wrong.
    public func drain() throws(FileError) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { buffer.deallocate() }
        while !ended { _ = try readSome(into: buffer) }
        try checkEnd()
    }

    private func checkEnd() throws(FileError) {
        let behind = waiting.count + source.size - position
        guard behind == 0 else { throw damaged("the gzip stream ends \(byteCount(behind)) before the file") }
    }

    /// Unpacks until `buffer` is full or the stream has ended, and returns the number of bytes unpacked.
    private func readSome(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
        if let whole {
            let count = min(buffer.count, whole.bytes.count - given)
            buffer.copyBytes(from: whole.bytes[given..<given + count])
            given += count
            ended = given == whole.bytes.count && count < buffer.count
            return count
        }
        var filled = 0
        while !ended && filled < buffer.count {
            if waiting.isEmpty {
                let count = min(1 << 18, source.size - position)
                guard count > 0 else { throw damaged("the gzip stream is cut off") }
                input = try source.read(at: position, count: count)
                position += count
                waiting = 0..<count
            }
            let step = input.withUnsafeBytes {
                inflater.step(
                    UnsafeRawBufferPointer(rebasing: $0[waiting]),
                    into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
            }
            guard !step.isBroken else { throw damaged(reason(of: step.code)) }
            filled += step.given
            given += step.given
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

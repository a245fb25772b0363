import CZlib
import Foundation

/// Reads one gzip file (RFC 1952) strictly: a cut stream, a wrong checksum or bytes behind the end are errors.
final class GzipReader {
    let path: String
    /// Bytes of the compressed file.
    let compressedSize: Int
    private let file: OpenFile
    private var stream = z_stream()
    private var ended = false
    private let input: UnsafeMutableRawBufferPointer

    /// No byte of deflate yields more than 1032 (a match of 258 bytes takes at least two bits).
    static let largestRatio = 1032

    init(path: String) throws(DataError) {
        self.path = path
        file = try OpenFile(path: path, flags: O_RDONLY)
        compressedSize = file.size
        input = .allocate(byteCount: 1 << 18, alignment: 16)
        // 15 bits of window; 16 more ask for the gzip wrapper, and no other.
        let result = inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard result == Z_OK else {
            input.deallocate()
            throw .inaccessible(path: path, reason: "cannot be unpacked: zlib did not start (code \(result))")
        }
    }

    deinit {
        inflateEnd(&stream)
        input.deallocate()
    }

    /// Fills `buffer` with the next unpacked bytes, all of it.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(DataError) {
        let count = try readSome(into: buffer)
        guard count == buffer.count else {
            throw damaged("the unpacked content ends \(byteCount(buffer.count - count)) early")
        }
    }

    /// Checks that the content ends here, and that its checksum, its length and the file's end agree.
    func finish() throws(DataError) {
        var extra: UInt8 = 0
        let count = try withUnsafeMutableBytes(of: &extra) { buffer throws(DataError) in try readSome(into: buffer) }
        guard count == 0 else { throw damaged("the unpacked content goes on behind its expected end") }
        var behind = Int(stream.avail_in)
        while true {
            let more = try file.read(into: input)
            if more == 0 { break }
            behind += more
        }
        guard behind == 0 else { throw damaged("the gzip stream ends \(byteCount(behind)) before the file") }
    }

    /// Unpacks until `buffer` is full or the stream has ended, and returns the number of bytes unpacked.
    private func readSome(into buffer: UnsafeMutableRawBufferPointer) throws(DataError) -> Int {
        var filled = 0
        while !ended && filled < buffer.count {
            if stream.avail_in == 0 {
                let count = try file.read(into: input)
                guard count > 0 else { throw damaged("the gzip stream is cut off") }
                stream.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
                stream.avail_in = UInt32(count)
            }
            let room = min(buffer.count - filled, Int(UInt32.max))
            stream.next_out = buffer.baseAddress.map { ($0 + filled).assumingMemoryBound(to: UInt8.self) }
            stream.avail_out = UInt32(room)
            let result = inflate(&stream, Z_NO_FLUSH)
            filled += room - Int(stream.avail_out)
            switch result {
            case Z_STREAM_END: ended = true
            case Z_OK, Z_BUF_ERROR: break
            default: throw damaged(reason(of: result))
            }
        }
        return filled
    }

    private func reason(of result: Int32) -> String {
        guard let message = stream.msg.map({ String(cString: $0) }) else {
            return "the gzip stream cannot be unpacked (zlib code \(result))"
        }
        return switch message {
        case "incorrect header check": "is not a gzip file"
        case "incorrect data check": "the gzip checksum (CRC-32) does not match the content"
        case "incorrect length check": "the gzip length field does not match the content"
        default: "the gzip stream is broken (\(message))"
        }
    }

    private func byteCount(_ count: Int) -> String { count == 1 ? "1 byte" : "\(count) bytes" }

    private func damaged(_ reason: String) -> DataError { .damaged(path: path, reason: reason) }
}

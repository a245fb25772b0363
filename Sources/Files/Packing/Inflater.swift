import CZlib

/// zlib's unpacking of one stream, which is fed and emptied in pieces.
final class Inflater {
    private var stream = z_stream()

    /// The wrapper around the packed bytes.
    enum Form: Int32 {
        /// None: deflate alone (RFC 1951), as in zip archives.
        case bare = -15
        /// gzip's (RFC 1952), and no other: 16 more than the 15 bits of the window.
        case gzip = 31
    }

    /// What one step did.
    struct Step {
        /// Bytes taken from the input, and bytes written.
        let taken: Int
        let given: Int
        /// zlib's code.
        let code: Int32
        var isEnd: Bool { code == Z_STREAM_END }
        var isBroken: Bool { code != Z_STREAM_END && code != Z_OK && code != Z_BUF_ERROR }
    }

    /// Nil when zlib has no memory.
    init?(_ form: Form) {
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(&stream, form.rawValue, ZLIB_VERSION, size) == Z_OK else { return nil }
    }

    deinit { inflateEnd(&stream) }

    /// Unpacks as much as input and output allow.
    func step(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> Step {
        let (supply, room) = (min(input.count, 1 << 30), min(output.count, 1 << 30))
        // zlib's header does not promise it, but the input is only read.
        let source = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.next_in = UnsafeMutablePointer(mutating: source)
        stream.avail_in = UInt32(supply)
        stream.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.avail_out = UInt32(room)
        let code = inflate(&stream, Z_NO_FLUSH)
        return Step(taken: supply - Int(stream.avail_in), given: room - Int(stream.avail_out), code: code)
    }

    /// zlib's words for what is wrong, such as `incorrect data check`.
    var message: String? { stream.msg.map { String(cString: $0) } }
}

/// Packed bytes that lie in memory.
public enum Packed {
    /// Unpacks a bare deflate stream (RFC 1951); nil when it is damaged or does not give exactly `size` bytes.
    public static func inflated(_ packed: [UInt8], size: Int) -> [UInt8]? { unpacked(packed, .bare, size) }

    /// Unpacks a gzip stream (RFC 1952) and checks its checksum; nil when it is damaged or does not give exactly `size` bytes.
    public static func gunzipped(_ packed: [UInt8], size: Int) -> [UInt8]? { unpacked(packed, .gzip, size) }

    private static func unpacked(_ packed: [UInt8], _ form: Inflater.Form, _ size: Int) -> [UInt8]? {
        guard let inflater = Inflater(form) else { return nil }
        var isWhole = false
        // One byte more, so that a stream that goes on is seen.
        let result = [UInt8](unsafeUninitializedCapacity: size + 1) { output, filled in
            filled = 0
            packed.withUnsafeBytes { input in
                var taken = 0
                while filled <= size {
                    let step = inflater.step(
                        UnsafeRawBufferPointer(rebasing: input[taken...]),
                        into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: output[filled...])))
                    taken += step.taken
                    filled += step.given
                    if step.isEnd { isWhole = filled == size }
                    guard step.code == Z_OK, step.taken > 0 || step.given > 0 else { return }
                }
            }
        }
        return isWhole ? result : nil
    }

    /// CRC-32 as in gzip and zip (ISO 3309).
    public static func crc32(_ bytes: [UInt8]) -> UInt32 {
        UInt32(truncatingIfNeeded: bytes.withUnsafeBufferPointer { crc32_z(0, $0.baseAddress, $0.count) })
    }
}

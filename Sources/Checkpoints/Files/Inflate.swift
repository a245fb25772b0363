import CZlib

/// Unpacks a raw deflate stream (RFC 1951) that must give exactly `size` bytes.
func inflated(_ packed: [UInt8], size: Int, name: String) throws(CheckpointError) -> [UInt8] {
    var stream = z_stream()
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
        throw CheckpointError(name, "zlib did not start")
    }
    defer { inflateEnd(&stream) }
    // One byte more, so that a stream that goes on is seen.
    var isWhole = false
    var input = packed
    let result = [UInt8](unsafeUninitializedCapacity: size + 1) { output, filled in
        input.withUnsafeMutableBufferPointer { input in
            filled = 0
            var taken = 0
            while filled <= size {
                let (give, room) = (min(input.count - taken, 1 << 30), min(size + 1 - filled, 1 << 30))
                stream.next_in = input.baseAddress.map { $0 + taken }
                stream.avail_in = UInt32(give)
                stream.next_out = output.baseAddress.map { $0 + filled }
                stream.avail_out = UInt32(room)
                let status = inflate(&stream, Z_NO_FLUSH)
                let (took, gave) = (give - Int(stream.avail_in), room - Int(stream.avail_out))
                taken += took
                filled += gave
                if status == Z_STREAM_END {
                    isWhole = filled == size
                    return
                }
                guard status == Z_OK, took > 0 || gave > 0 else { return }
            }
        }
    }
    guard isWhole else { throw CheckpointError(name, "a packed entry is damaged or has another size than announced") }
    return result
}

import CImages

extension Image {
    /// The image as a PNG file of 8 bits a channel. `name` stands in errors, which only a lack of memory causes.
    public func png(name: String = "the image") throws(ImageError) -> [UInt8] {
        var encoded = AzmoonBytes()
        let done = pixels.withUnsafeBufferPointer { azmoon_encode_png($0.baseAddress, width, height, &encoded) }
        defer { azmoon_bytes_free(&encoded) }
        guard done == 1, let bytes = encoded.bytes else {
            let message = withUnsafeBytes(of: encoded.message) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            throw ImageError(name: name, reason: "the PNG file cannot be made (\(message))")
        }
        return Array(UnsafeBufferPointer(start: bytes, count: encoded.count))
    }
}

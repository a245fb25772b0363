import CImages
import Files

extension Image {
    /// The most pixels that a picture may have. A small file can announce a huge one; Pillow refuses beyond this too.
    public static let largestPixelCount = 178_956_970

    /// Reads a JPEG or PNG file; which one it is, its first bytes say and not its name.
    ///
    /// Grey, palettes and CMYK become RGB as in Pillow's `convert("RGB")`: alpha is dropped, of 16 bits the high 8 stay. Orientation
    /// tags and colour profiles are not applied, as in torchvision.
    ///
    /// - Throws: ``ImageError``, with the file's name, when it cannot be read, is of another format, is cut off or damaged.
    public static func read(_ path: String) throws(ImageError) -> Image {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try RegularFile(path: path).bytes()
        } catch {
            throw ImageError(name: path, reason: error.reason)
        }
        return try decode(bytes, name: path)
    }

    /// Decodes the bytes of a JPEG or PNG file. `name` stands in errors.
    public static func decode(_ bytes: [UInt8], name: String = "the image") throws(ImageError) -> Image {
        guard let format = ImageFormat(bytes) else {
            throw ImageError(
                name: name, reason: bytes.isEmpty ? "the file is empty" : "is neither a JPEG nor a PNG file")
        }
        var decoded = AzmoonImage()
        let done = bytes.withUnsafeBufferPointer { buffer in
            switch format {
            case .jpeg: azmoon_decode_jpeg(buffer.baseAddress, buffer.count, largestPixelCount, &decoded)
            case .png: azmoon_decode_png(buffer.baseAddress, buffer.count, largestPixelCount, &decoded)
            }
        }
        defer { azmoon_image_free(&decoded) }
        guard done == 1, let pixels = decoded.pixels else {
            let message = withUnsafeBytes(of: decoded.message) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            throw ImageError(name: name, reason: "the \(format.title) file is damaged (\(message))")
        }
        let count = 3 * decoded.width * decoded.height
        return Image(
            width: decoded.width, height: decoded.height,
            pixels: Array(UnsafeBufferPointer(start: pixels, count: count)))
    }
}

/// A format of pictures, known by the first bytes of a file.
enum ImageFormat {
    case jpeg
    case png

    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else {
            return nil
        }
    }

    var title: String { self == .jpeg ? "JPEG" : "PNG" }
}

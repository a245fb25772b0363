import Files
import Images

/// One picture in colours, as numbers: 0 is black and 1 white.
public struct Picture: Sendable, Hashable {
    /// `[3, height, width]`.
    public let shape: [Int]
    /// In row-major order.
    public let values: [Float]

    /// The numbers of an image's bytes.
    public init(_ image: Image) {
        shape = image.shape
        values = image.pixels.map { Float($0) / 255 }
    }

    /// The picture as bytes, those that it was made of.
    public var image: Image {
        Image(width: shape[2], height: shape[1], pixels: values.map { UInt8((255 * $0).rounded()) })
    }

    /// Coloured shapes on a shaded ground: ``ShapesSource/picture(size:seed:)``.
    ///
    /// - Parameters:
    ///   - size: height and width in pixels.
    ///   - seed: decides what is drawn.
    public static func drawn(size: Int, seed: UInt64) -> Picture {
        Picture(ShapesSource.picture(size: size, seed: seed))
    }

    /// A photograph.
    ///
    /// - Parameters:
    ///   - photograph: which one.
    ///   - size: the longer edge in pixels; nil for the photograph's own.
    ///   - folders: the cache that it was fetched into.
    /// - Throws: `DataError.missing`, with the command that brings it, when it is not on this machine.
    public static func photograph(
        _ photograph: Photograph, size: Int?, in folders: DataFolders = DataFolders()
    ) throws(DataError) -> Picture {
        Picture(resized(try photograph.image(in: folders), size))
    }

    /// The longest edge of a picture that is taken as it is.
    private static let longestEdge = 4096

    /// A JPEG or PNG file, upright.
    ///
    /// - Parameters:
    ///   - path: where it is.
    ///   - size: the longer edge in pixels; nil for the picture's own.
    /// - Throws: `DataError` when it cannot be read, is damaged, or is too large to be taken as it is.
    public static func file(_ path: String, size: Int?) throws(DataError) -> Picture {
        let bytes = try DataError.rethrowing { () throws(FileError) in try RegularFile(path: path).bytes() }
        let image: Image
        do {
            image = try Image.upright(bytes, name: path)
        } catch {
            throw .invalid(path: path, reason: error.reason)
        }
        guard size != nil || max(image.width, image.height) <= longestEdge else {
            throw .invalid(
                path: path,
                reason:
                    "the picture is \(image.width) x \(image.height); say to which size it is brought, such as size: 256"
            )
        }
        return Picture(resized(image, size))
    }

    /// SHA-256, in hex, of a picture's file.
    ///
    /// - Parameter path: where it is.
    /// - Throws: `DataError` when it cannot be read.
    public static func fingerprint(ofFileAt path: String) throws(DataError) -> String {
        try DataError.rethrowing { () throws(FileError) in
            try SHA256Sum(of: RegularFile(path: path).bytes()).hexadecimal
        }
    }

    private static func resized(_ image: Image, _ size: Int?) -> Image {
        guard let size else { return image }
        let longer = max(image.width, image.height)
        func scaled(_ extent: Int) -> Int { max(1, (2 * extent * size + longer) / (2 * longer)) }
        return image.resized(width: scaled(image.width), height: scaled(image.height))
    }
}

/// A box in pixels from the image's upper left corner.
public struct COCOBox: Hashable, Sendable {
    public let x: Double
    public let y: Double
    public let width: Double
    public let height: Double

    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }
}

/// A kind of objects.
public struct COCOCategory: Hashable, Sendable, Decodable {
    public let id: Int
    public let name: String
}

/// An image that annotations speak of.
public struct COCOImage: Hashable, Sendable, Decodable {
    public let id: Int
    /// Below the folder of images.
    public let fileName: String
    public let width: Int
    public let height: Int

    private enum CodingKeys: String, CodingKey {
        case id, width, height
        case fileName = "file_name"
    }
}

/// An object in an image.
public struct COCOAnnotation: Hashable, Sendable {
    public let id: Int
    public let imageID: Int
    public let categoryID: Int
    public let box: COCOBox
    /// In pixels; nil where the file does not say.
    public let area: Double?
    /// Whether it is a group of objects rather than one.
    public let isCrowd: Bool
    public let segmentation: Segmentation

    /// The object's outline.
    public enum Segmentation: Hashable, Sendable {
        /// One or more polygons, x and y of their corners in turn; none where the file has no outline.
        case polygons([[Double]])
        case mask(RunLengthMask)
    }

    /// The object's pixels in an image of that size; nil where the file has no outline. The outlines of annotations that come from
    /// ``COCOAnnotations`` have been checked.
    ///
    /// - Throws: ``MaskError`` when a polygon reaches out of the image or the mask is of another size.
    public func mask(height: Int, width: Int) throws(MaskError) -> RunLengthMask? {
        switch segmentation {
        case .mask(let mask):
            guard mask.height == height, mask.width == width else {
                throw MaskError(
                    "its mask's size is [\(mask.height), \(mask.width)] and the image's [\(height), \(width)]")
            }
            return mask
        case .polygons(let polygons):
            var masks: [RunLengthMask] = []
            for polygon in polygons { masks.append(try RunLengthMask(height: height, width: width, polygon: polygon)) }
            return RunLengthMask.union(masks)
        }
    }
}

/// What is wrong with one annotation of a file.
struct AnnotationError: Error {
    let id: Int
    let reason: String
}

extension COCOAnnotation: Decodable {
    private enum CodingKeys: String, CodingKey {
        case id, area, segmentation
        case imageID = "image_id"
        case categoryID = "category_id"
        case box = "bbox"
        case isCrowd = "iscrowd"
    }

    private enum RunKeys: String, CodingKey { case size, counts }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let id = try values.decode(Int.self, forKey: .id)
        func read<Result>(_ key: CodingKeys, _ kind: String, _ read: () throws -> Result) throws -> Result {
            do {
                return try read()
            } catch is DecodingError {
                throw AnnotationError(id: id, reason: "has no '\(key.rawValue)' that is \(kind)")
            }
        }
        self.id = id
        imageID = try read(.imageID, "an integer") { try values.decode(Int.self, forKey: .imageID) }
        categoryID = try read(.categoryID, "an integer") { try values.decode(Int.self, forKey: .categoryID) }
        area = try read(.area, "a number") { try values.decodeIfPresent(Double.self, forKey: .area) }
        let crowd = try read(.isCrowd, "0 or 1") { try values.decodeIfPresent(Int.self, forKey: .isCrowd) } ?? 0
        guard crowd == 0 || crowd == 1 else { throw AnnotationError(id: id, reason: "has the 'iscrowd' \(crowd)") }
        isCrowd = crowd == 1
        let box = try read(.box, "four numbers") { try values.decode([Double].self, forKey: .box) }
        guard box.count == 4, box[2] >= 0, box[3] >= 0 else {
            throw AnnotationError(id: id, reason: "has the 'bbox' \(box); it needs x, y, width and height in pixels")
        }
        self.box = COCOBox(x: box[0], y: box[1], width: box[2], height: box[3])
        let outline = "a list of polygons, or run lengths with 'size' and 'counts'"
        segmentation = try read(.segmentation, outline) {
            guard values.contains(.segmentation) else { return .polygons([]) }
            guard let runs = try? values.nestedContainer(keyedBy: RunKeys.self, forKey: .segmentation) else {
                return .polygons(try values.decode([[Double]].self, forKey: .segmentation))
            }
            let size = try runs.decode([Int].self, forKey: .size)
            guard size.count == 2 else {
                throw AnnotationError(id: id, reason: "has a mask of the 'size' \(size); it needs height and width")
            }
            do {
                if let text = try? runs.decode(String.self, forKey: .counts) {
                    return .mask(try RunLengthMask(height: size[0], width: size[1], text: text))
                }
                return .mask(
                    try RunLengthMask(
                        height: size[0], width: size[1], counts: try runs.decode([Int].self, forKey: .counts)))
            } catch let error as MaskError {
                throw AnnotationError(id: id, reason: "has a broken mask: \(error)")
            }
        }
    }
}

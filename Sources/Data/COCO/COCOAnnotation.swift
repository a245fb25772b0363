// The fields of COCO's format for instances, https://cocodataset.org/#format-data (Lin et al., "Microsoft COCO: Common Objects in
// Context", 2014).

/// A box around an object, in pixels.
public struct COCOBox: Hashable, Sendable {
    /// The left edge, from the image's left edge.
    public let x: Double
    /// The upper edge, from the image's upper edge.
    public let y: Double
    /// From the left edge to the right one.
    public let width: Double
    /// From the upper edge to the lower one.
    public let height: Double

    /// A box by its upper left corner and its extents, in pixels.
    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }
}

/// A kind of object, such as `dog`: an element of the file's `categories`.
public struct COCOCategory: Hashable, Sendable, Decodable {
    /// The number by which annotations name the category.
    public let id: Int
    /// The name for people.
    public let name: String
}

/// An image with annotations: an element of the file's `images`.
public struct COCOImage: Hashable, Sendable, Decodable {
    /// The number by which annotations name the image.
    public let id: Int
    /// The path of the image's file below the folder of images.
    public let fileName: String
    /// Pixels from left to right.
    public let width: Int
    /// Pixels from top to bottom.
    public let height: Int

    private enum CodingKeys: String, CodingKey {
        case id, width, height
        case fileName = "file_name"
    }
}

/// An object in an image: an element of the file's `annotations`.
public struct COCOAnnotation: Hashable, Sendable {
    /// The annotation's own number.
    public let id: Int
    /// The id of the image that shows the object.
    public let imageID: Int
    /// The id of the object's category.
    public let categoryID: Int
    /// The box around the object, `bbox` in the file.
    public let box: COCOBox
    /// The object's area in pixels; nil where the file does not give it.
    public let area: Double?
    /// Whether this is a group of objects rather than one, `iscrowd` in the file.
    public let isCrowd: Bool
    /// The object's outline.
    public let segmentation: Segmentation

    /// An outline in one of the format's two forms.
    public enum Segmentation: Hashable, Sendable {
        /// Polygons, each as x and y of its corners in turn, in pixels from the image's upper left corner; none where the file has no
        /// outline.
        case polygons([[Double]])
        /// The object's pixels by run lengths.
        case mask(RunLengthMask)
    }

    /// The object's pixels in an image of `height` by `width` pixels; nil where the file has no outline. The outlines of annotations
    /// that come from ``COCOAnnotations`` have been checked.
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

    /// Reads an annotation of the file's JSON.
    ///
    /// - Throws: an error that names the annotation and the field when one is missing or is not what the format asks for.
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

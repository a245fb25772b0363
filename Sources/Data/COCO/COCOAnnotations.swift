import Files
import Foundation

/// The content of an `instances_*.json` file in COCO's format (https://cocodataset.org/#format-data; Lin et al., 2014): categories,
/// images, and the objects in them.
///
/// Everything that can be wrong without looking at the images is checked on reading.
public struct COCOAnnotations: Sendable {
    /// The path of the file.
    public let path: String
    /// The categories by ascending id. A category's place here is its label: ids may have gaps, labels have none.
    public let categories: [COCOCategory]
    /// The images by ascending id.
    public let images: [COCOImage]
    /// The objects by ascending id.
    public let annotations: [COCOAnnotation]
    private let labels: [Int: Int]

    private struct Document: Decodable {
        let images: [COCOImage]
        let categories: [COCOCategory]
        let annotations: [COCOAnnotation]
    }

    /// Reads a file.
    ///
    /// - Throws: `DataError`, which names the file and the annotation's id, when it cannot be read, is not of this format, an id is
    ///   there twice, or an annotation has an unknown image or category, or a box or an outline that its image cannot have.
    public init(path: String) throws(DataError) {
        let document = try Self.document(path)
        self.path = path
        categories = document.categories.sorted { $0.id < $1.id }
        images = document.images.sorted { $0.id < $1.id }
        annotations = document.annotations.sorted { $0.id < $1.id }
        labels = Dictionary(categories.enumerated().map { ($1.id, $0) }) { first, _ in first }
        for (kind, ids) in [
            ("category", categories.map(\.id)), ("image", images.map(\.id)), ("annotation", annotations.map(\.id)),
        ] {
            if let twice = zip(ids, ids.dropFirst()).first(where: { $0 == $1 }) {
                throw .invalid(path: path, reason: "the \(kind) \(twice.0) is there twice")
            }
        }
        guard !categories.isEmpty, !images.isEmpty else {
            throw .invalid(path: path, reason: "has no \(categories.isEmpty ? "categories" : "images")")
        }
        for image in images
        where image.width < 1 || image.height < 1 || image.height > RunLengthMask.mostPixels / image.width {
            throw .invalid(path: path, reason: "the image \(image.id) has the size \(image.width) x \(image.height)")
        }
        try checkAnnotations()
    }

    /// The label of an annotation's category, from 0 for the lowest id.
    public func label(of annotation: COCOAnnotation) -> Int { labels[annotation.categoryID] ?? 0 }

    private static func document(_ path: String) throws(DataError) -> Document {
        let bytes = Foundation.Data(
            try DataError.rethrowing { () throws(FileError) in try RegularFile(path: path).bytes() })
        do {
            return try JSONDecoder().decode(Document.self, from: bytes)
        } catch let error as AnnotationError {
            throw .invalid(path: path, reason: "annotation \(error.id) \(error.reason)")
        } catch let error as DecodingError {
            throw .invalid(path: path, reason: "is not in COCO's format for instances: \(error.reason)")
        } catch {
            throw .invalid(path: path, reason: "cannot be read (\(error))")
        }
    }

    private func checkAnnotations() throws(DataError) {
        let sizes = Dictionary(images.map { ($0.id, (height: $0.height, width: $0.width)) }) { first, _ in first }
        for annotation in annotations {
            func fail(_ reason: String) -> DataError {
                .invalid(path: path, reason: "annotation \(annotation.id) \(reason)")
            }
            guard labels[annotation.categoryID] != nil else {
                throw fail("has the category \(annotation.categoryID), which is not among the file's categories")
            }
            guard let size = sizes[annotation.imageID] else {
                throw fail("is of the image \(annotation.imageID), which is not among the file's images")
            }
            let box = annotation.box
            // Programs round boxes in different ways: a pixel more is no mistake.
            guard box.x >= -1, box.y >= -1, box.x + box.width <= Double(size.width) + 1,
                box.y + box.height <= Double(size.height) + 1
            else {
                throw fail(
                    "has the box [\(box.x), \(box.y), \(box.width), \(box.height)], which is outside its image of "
                        + "\(size.width) x \(size.height)")
            }
            if case .polygons(let polygons) = annotation.segmentation {
                for polygon in polygons {
                    if let reason = RunLengthMask.problem(of: polygon, height: size.height, width: size.width) {
                        throw fail("has a broken outline: \(reason)")
                    }
                }
            } else if case .mask(let mask) = annotation.segmentation,
                mask.height != size.height || mask.width != size.width
            {
                throw fail(
                    "has a mask of \(mask.width) x \(mask.height) for an image of \(size.width) x \(size.height)")
            }
        }
    }
}

extension DecodingError {
    /// Where and what, in words.
    fileprivate var reason: String {
        func place(_ context: Context, _ key: (any CodingKey)? = nil) -> String {
            let keys = context.codingPath + (key.map { [$0] } ?? [])
            let names = keys.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }
            return String(names.joined().drop { $0 == "." })
        }
        switch self {
        case .keyNotFound(let key, let context): return "'\(place(context, key))' is missing"
        case .typeMismatch(let type, let context): return "'\(place(context))' is not of the type \(type)"
        case .valueNotFound(_, let context): return "'\(place(context))' is null"
        case .dataCorrupted(let context):
            return context.codingPath.isEmpty ? "it is not JSON" : "'\(place(context))' cannot be read"
        @unknown default: return "it cannot be read"
        }
    }
}

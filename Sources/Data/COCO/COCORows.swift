import Images

/// The samples of one part of a folder, in the order in which they are stored: images by id, in each its objects by id.
struct COCORows {
    let annotations: COCOAnnotations
    let folder: String
    let source: COCOSource
    /// The samples of each image.
    private let rows: [(image: COCOImage, objects: [COCOAnnotation])]
    /// How many samples there are.
    let count: Int

    init(_ part: COCOFolder.Part, of folder: COCOFolder, source: COCOSource) throws(DataError) {
        annotations = try COCOAnnotations(path: part.file)
        self.folder = try folder.imageFolder(of: part, annotations)
        self.source = source
        guard annotations.categories.count <= Self.mostCategories else {
            throw .invalid(
                path: part.file,
                reason: "has \(annotations.categories.count) categories; there can be \(Self.mostCategories)")
        }
        let byImage = Dictionary(grouping: annotations.annotations, by: \.imageID)
        var rows: [(image: COCOImage, objects: [COCOAnnotation])] = []
        for image in annotations.images {
            let objects = byImage[image.id] ?? []
            let single = objects.filter { !$0.isCrowd }
            switch source.samples {
            case .objects: rows.append((image, single))
            case .images:
                let areas = try Self.areas(of: single, in: image, annotations)
                // Of equal areas the one with the lowest id.
                let largest = zip(single, areas).max { ($0.1, -$0.0.id) < ($1.1, -$1.0.id) }
                if let largest { rows.append((image, [largest.0])) }
            case .pixels:
                let areas = try Self.areas(of: objects, in: image, annotations)
                let order = zip(objects, areas).sorted { ($0.1, -$0.0.id) > ($1.1, -$1.0.id) }
                rows.append((image, order.map(\.0)))
            }
        }
        self.rows = rows
        count = source.samples == .pixels ? rows.count : rows.reduce(0) { $0 + $1.objects.count }
        guard count > 0 else { throw .invalid(path: part.file, reason: "has no object to make a sample of") }
    }

    static let mostCategories = 255

    /// The bytes of an image's sample.
    var imageSize: Int { 3 * source.size * source.size }
    /// The bytes of a sample's target.
    var targetSize: Int { source.samples == .pixels ? source.size * source.size : 1 }

    private static func areas(
        of objects: [COCOAnnotation], in image: COCOImage, _ annotations: COCOAnnotations
    ) throws(DataError) -> [Double] {
        var areas: [Double] = []
        for object in objects {
            if let area = object.area {
                areas.append(area)
            } else {
                areas.append(Double(try mask(of: object, in: image, annotations)?.area ?? 0))
            }
        }
        return areas
    }

    private static func mask(
        of object: COCOAnnotation, in image: COCOImage, _ annotations: COCOAnnotations
    ) throws(DataError) -> RunLengthMask? {
        do {
            return try object.mask(height: image.height, width: image.width)
        } catch {
            throw .invalid(path: annotations.path, reason: "annotation \(object.id): \(error)")
        }
    }

    /// Gives the bytes of all images `[count, 3, size, size]`, a sample at a time.
    func forEachImage(_ body: (UnsafeRawBufferPointer) throws(DataError) -> Void) throws(DataError) {
        for (image, objects) in rows where source.samples == .pixels || !objects.isEmpty {
            let picture = try decoded(image)
            guard case .objects(let margin) = source.samples else {
                try give(picture.resized(width: source.size, height: source.size), body)
                continue
            }
            for object in objects {
                let box = object.box
                let edge = max(1, (max(box.width, box.height) * (1 + 2 * margin)).rounded())
                let crop = picture.cropped(
                    left: Int((box.x + (box.width - edge) / 2).rounded()),
                    top: Int((box.y + (box.height - edge) / 2).rounded()), width: Int(edge), height: Int(edge))
                try give(crop.resized(width: source.size, height: source.size), body)
            }
        }
    }

    /// Gives the bytes of all targets: a label for each object or image, or `[size, size]` classes for each image.
    func forEachTarget(_ body: (UnsafeRawBufferPointer) throws(DataError) -> Void) throws(DataError) {
        for (image, objects) in rows {
            if source.samples == .pixels {
                try give(try classMap(of: image, objects), body)
            } else {
                try give(objects.map { UInt8(annotations.label(of: $0)) }, body)
            }
        }
    }

    private func decoded(_ image: COCOImage) throws(DataError) -> Image {
        let path = "\(folder)/\(image.fileName)"
        let picture: Image
        do {
            picture = try Image.read(path)
        } catch {
            throw .invalid(path: path, reason: error.reason)
        }
        guard picture.width == image.width, picture.height == image.height else {
            throw .invalid(
                path: annotations.path,
                reason: "the image \(image.id) has the size \(image.width) x \(image.height), but \(path) is "
                    + "\(picture.width) x \(picture.height)")
        }
        return picture
    }

    /// The classes at the middles of the target's pixels.
    private func classMap(of image: COCOImage, _ objects: [COCOAnnotation]) throws(DataError) -> [UInt8] {
        var map = [UInt8](repeating: 0, count: image.height * image.width)
        for object in objects {
            guard let mask = try Self.mask(of: object, in: image, annotations) else {
                throw .invalid(path: annotations.path, reason: "annotation \(object.id) has no outline, only a box")
            }
            mask.paint(UInt8(annotations.label(of: object) + 1), into: &map)
        }
        let size = source.size
        func middle(_ index: Int, of extent: Int) -> Int { (2 * index + 1) * extent / (2 * size) }
        var small = [UInt8](repeating: 0, count: size * size)
        for y in 0..<size {
            let row = middle(y, of: image.height) * image.width
            for x in 0..<size { small[y * size + x] = map[row + middle(x, of: image.width)] }
        }
        return small
    }

    private func give(
        _ image: Image, _ body: (UnsafeRawBufferPointer) throws(DataError) -> Void
    ) throws(DataError) { try give(image.pixels, body) }

    private func give(
        _ bytes: [UInt8], _ body: (UnsafeRawBufferPointer) throws(DataError) -> Void
    ) throws(DataError) {
        // Typed errors do not pass through the standard library's closures.
        var failure: DataError?
        bytes.withUnsafeBytes { bytes in
            do throws(DataError) { try body(bytes) } catch { failure = error }
        }
        if let failure { throw failure }
    }
}

import Files

/// Decodes a folder in COCO's format.
struct COCODecoder: PictureDecoder {
    let header: PictureHeader
    private let parts: [COCORows]

    init(_ source: COCOSource, _ folder: COCOFolder) throws(DataError) {
        let train = try COCORows(folder.train, of: folder, source: source)
        var parts = [train]
        if let test = folder.test {
            let rows = try COCORows(test, of: folder, source: source)
            guard rows.annotations.categories == train.annotations.categories else {
                throw .invalid(
                    path: test.file,
                    reason: "has other categories than \(folder.train.file), so that labels would differ")
            }
            parts.append(rows)
        }
        self.parts = parts
        var files: [PictureHeader.File] = []
        for part in parts {
            let paths = [part.annotations.path] + part.annotations.images.map { "\(part.folder)/\($0.fileName)" }
            for path in paths {
                guard let stamp = FileStamp(path: path) else { throw .inaccessible(path: path, reason: "has gone") }
                files.append(PictureHeader.File(path: path, size: stamp.size, modified: stamp.modified))
            }
        }
        header = PictureHeader(
            key: source.key, categories: train.annotations.categories.map(\.name), trainCount: train.count,
            testCount: parts.count > 1 ? parts[1].count : nil, files: files)
    }

    func decode(_ body: (UnsafeRawBufferPointer) throws(DataError) -> Void) throws(DataError) -> String {
        var hash = SHA256Stream()
        for part in parts {
            let layout = [part.count, part.imageSize, part.targetSize, part.annotations.categories.count]
            hash.update(Array("part \(layout)\n".utf8))
            try part.forEachImage { row throws(DataError) in
                hash.update(row)
                try body(row)
            }
            try part.forEachTarget { row throws(DataError) in
                hash.update(row)
                try body(row)
            }
        }
        return hash.sum.hexadecimal
    }
}

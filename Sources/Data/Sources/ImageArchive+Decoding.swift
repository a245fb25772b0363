import Files

extension ImageArchive {
    /// Unpacks the four files in `folder` and checks all there is to check: the gzip and IDX formats, shapes,
    /// equal counts of images and labels, labels in range, and the content's SHA-256 where the source names it.
    ///
    /// The bytes returned are those of a decoded file, header included.
    static func decode(_ source: ImageSource, in folder: String, stamps: [FileStamp]) throws(DataError)
        -> (DecodedHeader, ImmutableBytes)
    {
        let files = source.files
        let trainImages = try IDXFile(files.trainImages, in: folder, rank: 3)
        let trainLabels = try IDXFile(files.trainLabels, in: folder, rank: 1)
        let testImages = try IDXFile(files.testImages, in: folder, rank: 3)
        let testLabels = try IDXFile(files.testLabels, in: folder, rank: 1)
        for images in [trainImages, testImages] { try images.checkShape(source.shape) }
        try trainLabels.checkCount(against: trainImages)
        try testLabels.checkCount(against: testImages)

        let layout = DecodedLayout(
            trainCount: trainImages.count, testCount: testImages.count, sampleSize: source.shape.reduce(1, *))
        var header = DecodedHeader(
            sourceLine: DecodedHeader.sourceLine(source), trainCount: trainImages.count, testCount: testImages.count,
            stamps: stamps, contentHashes: [], checksum: 0)
        let bytes = try ImmutableBytes(size: layout.size) { memory throws(DataError) in
            func slice(_ range: Range<Int>) -> UnsafeMutableRawBufferPointer { .init(rebasing: memory[range]) }
            header.contentHashes = [
                try trainImages.read(into: slice(layout.trainImages)),
                try trainLabels.read(into: slice(layout.trainLabels), below: source.classes),
                try testImages.read(into: slice(layout.testImages)),
                try testLabels.read(into: slice(layout.testLabels), below: source.classes),
            ]
            for (file, hash) in zip(files.all, header.contentHashes) {
                if let expected = file.contentSHA256, expected != hash {
                    throw .damaged(
                        path: "\(folder)/\(file.name)",
                        reason: "is not \(source.title)'s file: the SHA-256 of its content is \(hash), not \(expected)")
                }
            }
            header.checksum = DecodedHeader.checksum(of: UnsafeRawBufferPointer(memory))
            memory.copyBytes(from: header.text.utf8)
        }
        return (header, bytes)
    }
}

/// A gzipped IDX file of unsigned bytes, open behind its header.
private struct IDXFile {
    let path: String
    let reader: GzipReader
    let header: IDXHeader
    var count: Int { header.extents[0] }

    init(_ file: ImageSource.File, in folder: String, rank: Int) throws(DataError) {
        path = "\(folder)/\(file.name)"
        reader = try DataError.rethrowing { [path] () throws(FileError) in try GzipReader(path: path) }
        header = try IDXHeader(from: reader, rank: rank)
    }

    func checkShape(_ shape: [Int]) throws(DataError) {
        let found = header.extents[1...]
        guard Array(found) == Array(shape[1...]) else {
            throw .damaged(
                path: path,
                reason: "holds images of \(found.map(String.init).joined(separator: " x ")) pixels, "
                    + "not \(shape[1...].map(String.init).joined(separator: " x "))")
        }
    }

    func checkCount(against images: IDXFile) throws(DataError) {
        guard count == images.count else {
            throw .damaged(path: path, reason: "holds \(count) labels for the \(images.count) images of \(images.path)")
        }
    }

    /// Unpacks the content into `buffer`, checks its end, and returns the SHA-256 of the IDX file in hex.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(DataError) -> String {
        try DataError.rethrowing { () throws(FileError) in
            try reader.read(into: buffer)
            try reader.finish()
        }
        var hash = SHA256Stream()
        hash.update(header.bytes)
        hash.update(UnsafeRawBufferPointer(buffer))
        return hash.sum.hexadecimal
    }

    /// The same for labels, which must be below `classes`.
    func read(into buffer: UnsafeMutableRawBufferPointer, below classes: Int) throws(DataError) -> String {
        let hash = try read(into: buffer)
        if let row = buffer.firstIndex(where: { $0 >= classes }) {
            throw .damaged(path: path, reason: "label \(buffer[row]) of row \(row) is not in 0..<\(classes)")
        }
        return hash
    }
}

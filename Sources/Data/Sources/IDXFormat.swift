import Files

/// Four gzipped IDX files, as MNIST's (LeCun, Cortes and Burges, http://yann.lecun.com/exdb/mnist/, "The IDX file format"), alone or in
/// a zip archive.
struct IDXFormat: ImageFormat {
    var content: ImageSource.Files
    /// The zip archive that holds the files.
    var archive: ImageSource.File?
    /// What the lowest label is in the files; labels count from 0 here.
    var firstLabel = 0
    /// Whether the files have an image's columns one after the other.
    var isTransposed = false

    var files: [ImageSource.File] { archive.map { [$0] } ?? content.all }
    var contentHashes: [String?] { content.all.map(\.contentSHA256) }

    func open(_ source: ImageSource, in folder: String) throws(DataError) -> any OpenImages {
        let zip = try archive.map { archive throws(DataError) in
            try DataError.rethrowing { () throws(FileError) in
                try ZipArchive(FileBytes(path: "\(folder)/\(archive.name)"))
            }
        }
        func file(_ file: ImageSource.File, rank: Int) throws(DataError) -> IDXFile {
            try IDXFile(
                DataError.rethrowing { () throws(FileError) in
                    if let zip { return try zip.entry(named: file.name) }
                    return try FileBytes(path: "\(folder)/\(file.name)")
                }, rank: rank)
        }
        return try IDXImages(
            source: source, format: self, trainImages: file(content.trainImages, rank: 3),
            trainLabels: file(content.trainLabels, rank: 1), testImages: file(content.testImages, rank: 3),
            testLabels: file(content.testLabels, rank: 1))
    }
}

extension ZipArchive {
    /// The content of an entry, under a name that says both.
    func entry(named name: String) throws(FileError) -> any ByteSource {
        guard let entry = self[name] else {
            throw FileError(path: file.name, reason: "the archive has no \(name)", cause: .damage)
        }
        let content = try open(entry)
        let bytes = try content.read(at: 0, count: content.size)
        try check(bytes, of: entry)
        return MemoryBytes(name: "\(file.name): \(name)", bytes: bytes)
    }
}

/// A source's four IDX files, whose headers fit each other.
private struct IDXImages: OpenImages {
    let source: ImageSource
    let format: IDXFormat
    let trainImages: IDXFile
    let trainLabels: IDXFile
    let testImages: IDXFile
    let testLabels: IDXFile
    var trainCount: Int { trainImages.count }
    var testCount: Int { testImages.count }

    init(
        source: ImageSource, format: IDXFormat, trainImages: IDXFile, trainLabels: IDXFile, testImages: IDXFile,
        testLabels: IDXFile
    ) throws(DataError) {
        self.source = source
        self.format = format
        self.trainImages = trainImages
        self.trainLabels = trainLabels
        self.testImages = testImages
        self.testLabels = testLabels
        for images in [trainImages, testImages] { try images.checkShape(source.shape) }
        try trainLabels.checkCount(against: trainImages)
        try testLabels.checkCount(against: testImages)
    }

    func read(into arrays: ImageArrays) throws(DataError) -> [String] {
        let range = format.firstLabel..<format.firstLabel + source.classes
        // Images are hashed while the next files are unpacked.
        let sums = (0..<4).map { _ in BackgroundSHA256() }
        defer { for sum in sums { _ = sum.sum } }
        try trainImages.read(into: arrays.trainImages, sums[0])
        try trainLabels.read(into: arrays.trainLabels, sums[1], within: range)
        try testImages.read(into: arrays.testImages, sums[2])
        try testLabels.read(into: arrays.testLabels, sums[3], within: range)
        let hashes = sums.map(\.sum.hexadecimal)
        for ((file, idx), hash) in zip(
            zip(format.content.all, [trainImages, trainLabels, testImages, testLabels]), hashes)
        {
            if let expected = file.contentSHA256, expected != hash {
                throw .damaged(
                    path: idx.path,
                    reason: "is not \(source.title)'s file: the SHA-256 of its content is \(hash), not \(expected)")
            }
        }
        if format.isTransposed {
            for images in [arrays.trainImages, arrays.testImages] {
                transposePlanes(images, height: source.shape[1], width: source.shape[2])
            }
        }
        return hashes
    }
}

/// Turns planes that lie column by column into planes that lie row by row.
func transposePlanes(_ planes: UnsafeMutableRawBufferPointer, height: Int, width: Int) {
    var plane = [UInt8](repeating: 0, count: height * width)
    for start in stride(from: 0, to: planes.count, by: height * width) {
        for y in 0..<height {
            for x in 0..<width { plane[y * width + x] = planes[start + x * height + y] }
        }
        UnsafeMutableRawBufferPointer(rebasing: planes[start..<start + height * width]).copyBytes(from: plane)
    }
}

/// A gzipped IDX file of unsigned bytes, open behind its header.
private struct IDXFile {
    var path: String { reader.path }
    let reader: GzipReader
    let header: IDXHeader
    var count: Int { header.extents[0] }

    init(_ source: any ByteSource, rank: Int) throws(DataError) {
        reader = try DataError.rethrowing { () throws(FileError) in try GzipReader(source) }
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

    /// Unpacks the content into `buffer`, checks its end, and gives `hash` the IDX file, which lies in `buffer` from then on.
    func read(into buffer: UnsafeMutableRawBufferPointer, _ hash: BackgroundSHA256) throws(DataError) {
        try DataError.rethrowing { () throws(FileError) in
            try reader.unpackAtOnce(atMost: header.bytes.count + header.contentSize)
            try reader.read(into: buffer)
            try reader.finish()
        }
        hash.update(header.bytes)
        hash.update(UnsafeRawBufferPointer(buffer))
    }

    /// The same for labels, which must be in the range and are counted from its start then.
    func read(
        into buffer: UnsafeMutableRawBufferPointer, _ hash: BackgroundSHA256, within range: Range<Int>
    ) throws(DataError) {
        try read(into: buffer, hash)
        // The hash is of the labels as the file has them.
        _ = hash.sum
        for (row, label) in buffer.enumerated() {
            guard range.contains(Int(label)) else {
                throw .damaged(
                    path: path,
                    reason: "label \(label) of row \(row) is not in \(range.lowerBound)..<\(range.upperBound)")
            }
            buffer[row] = label - UInt8(range.lowerBound)
        }
    }
}

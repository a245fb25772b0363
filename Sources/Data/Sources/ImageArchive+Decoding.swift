import Files

extension ImageArchive {
    /// Unpacks a source's files in `folder` and checks all that its format lets be checked.
    ///
    /// The bytes returned are those of a decoded file, header included.
    static func decode(
        _ source: ImageSource, _ format: any ImageFormat, in folder: String, stamps: [FileStamp]
    ) throws(DataError) -> (DecodedHeader, ImmutableBytes) {
        let images = try format.open(source, in: folder)
        let layout = DecodedLayout(
            trainCount: images.trainCount, testCount: images.testCount, sampleSize: source.shape.reduce(1, *))
        var header = DecodedHeader(
            sourceLine: DecodedHeader.sourceLine(source), trainCount: images.trainCount, testCount: images.testCount,
            stamps: stamps, contentHashes: [], checksum: 0)
        let bytes = try ImmutableBytes(size: layout.size) { memory throws(DataError) in
            func slice(_ range: Range<Int>) -> UnsafeMutableRawBufferPointer { .init(rebasing: memory[range]) }
            header.contentHashes = try images.read(
                into: ImageArrays(
                    trainImages: slice(layout.trainImages), trainLabels: slice(layout.trainLabels),
                    testImages: slice(layout.testImages), testLabels: slice(layout.testLabels)))
            header.checksum = DecodedHeader.checksum(of: UnsafeRawBufferPointer(memory))
            memory.copyBytes(from: header.text.utf8)
        }
        return (header, bytes)
    }

    /// Unpacks and checks a source's files as ``open(_:folders:)`` does the first time, and lets the result go.
    /// - Returns: how many bytes the images and labels have, each of the arrays but the last filled up to a multiple of 64.
    public static func unpack(_ source: ImageSource, folders: DataFolders = DataFolders()) throws(DataError) -> Int {
        let place = try folders.locate(source)
        let stamps = try DecodedHeader.stamps(of: place.format.files, in: place.folder)
        return try decode(source, place.format, in: place.folder, stamps: stamps).1.buffer.count - DecodedHeader.size
    }
}

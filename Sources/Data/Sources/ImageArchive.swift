import Files

/// A source's images and labels as bytes, unpacked and checked: a training part and a test part.
///
/// The bytes lie in a file of the cache that every process maps, so that workers share one copy; where the cache
/// cannot be written they lie in this process's memory. They are never changed.
public final class ImageArchive: Sendable {
    /// The source that was opened.
    public let source: ImageSource
    /// SHA-256, in hex, over the hashes of the unpacked content: what the data are, wherever they lie.
    public let fingerprint: String
    let train: ImagePart
    /// Without a row where the source has no part for testing.
    let test: ImagePart
    /// True when the bytes are mapped from the cache, false when they are this process's own.
    public var isShared: Bool { bytes.isMapped }
    let bytes: ImmutableBytes
    /// The splits made so far: trials of a sweep ask for the same one again and again, and it takes milliseconds.
    let splits = Memo<SplitRequest, DataSplits>()

    init(source: ImageSource, header: DecodedHeader, bytes: ImmutableBytes) {
        self.source = source
        self.bytes = bytes
        fingerprint = header.fingerprint
        let layout = header.layout(of: source)
        func part(_ images: Range<Int>, _ labels: Range<Int>, count: Int) -> ImagePart {
            ImagePart(
                images: UnsafeRawBufferPointer(rebasing: bytes.buffer[images]),
                labels: UnsafeRawBufferPointer(rebasing: bytes.buffer[labels]),
                count: count, shape: source.shape, classes: source.classes, owner: bytes)
        }
        train = part(layout.trainImages, layout.trainLabels, count: header.trainCount)
        test = part(layout.testImages, layout.testLabels, count: header.testCount)
    }

    /// Opens the source: from the decoded file in the cache if it is there, whole and newer than its source,
    /// else by unpacking and checking the source's files, which makes the decoded file.
    ///
    /// Within a process the archive opened before is given again, as long as the source's files are the same.
    ///
    /// - Throws: `DataError.missing` when the files are nowhere, `DataError.damaged` when one is not what it should be.
    public static func open(
        _ source: ImageSource, folders: DataFolders = DataFolders()
    ) throws(DataError) -> ImageArchive {
        let place = try folders.locate(source)
        let key = OpenKey(
            source: source, folders: folders, folder: place.folder,
            stamps: try DecodedHeader.stamps(of: place.format.files, in: place.folder))
        if let archive = opened[key] { return archive }
        let archive = try openAnew(source, folders: folders, place: place, stamps: key.stamps)
        opened[key] = archive
        return archive
    }

    /// What must be the same for an open archive to be given again.
    private struct OpenKey: Hashable {
        var source: ImageSource
        var folders: DataFolders
        var folder: String
        var stamps: [FileStamp]
    }

    private static let opened = Memo<OpenKey, ImageArchive>()

    static func openAnew(
        _ source: ImageSource, folders: DataFolders, place: SourcePlace, stamps: [FileStamp]
    ) throws(DataError) -> ImageArchive {
        let path = folders.decodedFile(of: source)
        if let archive = mapped(path, source, place.format, stamps) { return archive }

        // Only one process unpacks; the others wait for it and map what it made.
        let lock = CacheLock(path: path + ".lock")
        if lock != nil, let archive = mapped(path, source, place.format, stamps) { return archive }
        let (header, memory) = try decode(source, place.format, in: place.folder, stamps: stamps)
        if lock != nil {
            // A full disk or a read-only cache costs sharing, not the result.
            let isWritten = (try? write(memory, to: path)) != nil
            if isWritten, let archive = mapped(path, source, place.format, stamps) { return archive }
        }
        withExtendedLifetime(lock) {}
        return ImageArchive(source: source, header: header, bytes: memory)
    }

    /// The decoded file, or nil when it is missing, out of date or damaged.
    private static func mapped(
        _ path: String, _ source: ImageSource, _ format: any ImageFormat, _ stamps: [FileStamp]
    ) -> ImageArchive? {
        guard let bytes = ImmutableBytes(mapping: path),
            let header = DecodedHeader(bytes.buffer, source: source, format: format), header.stamps == stamps,
            bytes.buffer.count == header.layout(of: source).size,
            DecodedHeader.checksum(of: bytes.buffer) == header.checksum
        else { return nil }
        return ImageArchive(source: source, header: header, bytes: bytes)
    }

    private static func write(_ bytes: ImmutableBytes, to path: String) throws(FileError) {
        AtomicFile.removeLeftovers(of: path)
        let file = try AtomicFile(at: path)
        try file.write(bytes.buffer)
        // Every reader verifies the checksum, so what a power cut leaves is found.
        try file.publish(synced: false)
    }
}

/// One part of an archive, the training images or the test images, row by row.
struct ImagePart: @unchecked Sendable {
    /// `[stored rows, channels, height, width]` bytes.
    let images: UnsafeRawBufferPointer
    /// `[stored rows] + labelShape` bytes, each below the number of classes stored.
    let labels: UnsafeRawBufferPointer
    var count: Int
    /// Channels, height, width.
    let shape: [Int]
    var classes: Int
    /// `[height, width]` where each pixel has a label, else `[]`.
    var labelShape: [Int] = []
    /// Nil when all stored rows are taken as they are.
    var selection: Selection?
    // Unchecked because of the pointers: what they point to is immutable and lives as long as its owner.
    let owner: ImmutableBytes
}

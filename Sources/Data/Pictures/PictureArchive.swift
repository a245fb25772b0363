import Files

/// The samples of a folder of pictures as bytes, made once: all processes map one file of the cache.
///
/// Images are decoded one at a time and written out, so that making the file takes no more memory than an image; where the cache
/// cannot be written, the samples lie in this process's memory.
final class PictureArchive: Sendable {
    let images: ImageParts
    /// SHA-256, in hex, over all samples' bytes and targets.
    var fingerprint: String { images.fingerprint }
    let categories: [String]
    var isShared: Bool { bytes.isMapped }
    private let bytes: ImmutableBytes
    private let splits = Memo<SplitRequest, DataSplits>()

    private init(_ folder: PictureFolder, header: PictureHeader, bytes: ImmutableBytes) {
        self.bytes = bytes
        categories = header.categories
        let layout = folder.layout
        var places = header.ranges(in: layout)
        func part(_ count: Int) -> ImagePart {
            let (images, targets) = (places.removeFirst(), places.removeFirst())
            return ImagePart(
                images: UnsafeRawBufferPointer(rebasing: bytes.buffer[images]),
                labels: UnsafeRawBufferPointer(rebasing: bytes.buffer[targets]), count: count, shape: layout.shape,
                classes: header.categories.count + (layout.targetShape.isEmpty ? 0 : 1), labelShape: layout.targetShape,
                owner: bytes)
        }
        let train = part(header.trainCount)
        images = ImageParts(
            title: folder.title, train: train, test: header.testCount.map(part), fingerprint: header.fingerprint)
    }

    func split(_ request: SplitRequest) throws(DataError) -> DataSplits {
        if let made = splits[request] { return made }
        let made = try images.split(request)
        splits[request] = made
        return made
    }

    private struct OpenKey: Hashable {
        var key: String
        var folders: DataFolders
        var stamps: [FileStamp]
    }

    private static let opened = Memo<OpenKey, PictureArchive>()

    /// Opens a folder: from the cache when its files have not changed since, else by decoding them.
    ///
    /// Within a process an archive opened before is given again, as long as the folder's stamps are the same.
    static func open(
        _ folder: PictureFolder, folders: DataFolders, decoder: () throws(DataError) -> any PictureDecoder
    ) throws(DataError) -> PictureArchive {
        let key = OpenKey(key: folder.key, folders: folders, stamps: folder.stamps)
        if let archive = opened[key] { return archive }
        let archive = try openAnew(folder, folders, decoder)
        opened[key] = archive
        return archive
    }

    private static func openAnew(
        _ folder: PictureFolder, _ folders: DataFolders, _ makeDecoder: () throws(DataError) -> any PictureDecoder
    ) throws(DataError) -> PictureArchive {
        let path = "\(folders.cache)/decoded/\(folder.kind)-\(folder.key.prefix(16)).data"
        if let archive = mapped(path, folder) { return archive }
        let lock = CacheLock(path: path + ".lock")
        if lock != nil, let archive = mapped(path, folder) { return archive }
        defer { withExtendedLifetime(lock) {} }
        let decoder = try makeDecoder()
        if lock != nil {
            if try write(decoder, to: path), let archive = mapped(path, folder) { return archive }
        }
        // A full disk or a read-only cache costs sharing, not the result.
        var header = decoder.header
        let bytes = try ImmutableBytes(size: header.size(in: folder.layout)) { memory throws(DataError) in
            var end = 0
            header.fingerprint = try decoder.decode { row throws(DataError) in
                UnsafeMutableRawBufferPointer(rebasing: memory[end..<end + row.count]).copyMemory(from: row)
                end += row.count
            }
        }
        return PictureArchive(folder, header: header, bytes: bytes)
    }

    /// Writes the decoded file; false when the cache's disk would not take it.
    private static func write(_ decoder: any PictureDecoder, to path: String) throws(DataError) -> Bool {
        AtomicFile.removeLeftovers(of: path)
        guard let file = try? AtomicFile(at: path) else { return false }
        var isWritten = true
        var header = decoder.header
        header.fingerprint = try decoder.decode { row throws(DataError) in
            if isWritten { isWritten = (try? file.write(row)) != nil }
        }
        guard isWritten, let content = ImmutableBytes(mapping: file.temporary) else { return false }
        header.checksum = PictureHeader.checksum(content.buffer)
        guard let footer = header.footer else { return false }
        guard (try? file.write(footer)) != nil else { return false }
        // Every reader verifies the checksum, so what a power cut leaves is found.
        return (try? file.publish(synced: false)) != nil
    }

    /// The decoded file, or nil when it is missing, out of date or damaged.
    private static func mapped(_ path: String, _ folder: PictureFolder) -> PictureArchive? {
        guard let bytes = ImmutableBytes(mapping: path), let header = PictureHeader(footerOf: bytes.buffer),
            header.key == folder.key, header.canLie(in: bytes.buffer.count, layout: folder.layout), header.isCurrent
        else { return nil }
        let size = header.size(in: folder.layout)
        guard size <= bytes.buffer.count,
            PictureHeader.checksum(UnsafeRawBufferPointer(rebasing: bytes.buffer[..<size])) == header.checksum
        else { return nil }
        return PictureArchive(folder, header: header, bytes: bytes)
    }
}

/// A folder of pictures, before its pictures are decoded.
struct PictureFolder {
    /// What it is, in the name of the decoded file: `coco`.
    let kind: String
    /// The folder in sentences.
    let title: String
    /// What distinguishes the decoded forms of folders, in hex.
    let key: String
    let layout: PictureLayout
    /// When one of these changes, an archive that is open in this process is out of date.
    let stamps: [FileStamp]
}

import CKernels
import Files
import Foundation

/// The samples of a folder in COCO's format as bytes, made once: all processes map one file of the cache.
///
/// Images are decoded one at a time and written out, so that making the file takes no more memory than an image; where the cache
/// cannot be written, the samples lie in this process's memory.
final class COCOArchive: Sendable {
    let images: ImageParts
    /// SHA-256, in hex, over all samples' bytes and targets.
    var fingerprint: String { images.fingerprint }
    let categories: [String]
    var isShared: Bool { bytes.isMapped }
    private let bytes: ImmutableBytes
    private let splits = Memo<SplitRequest, DataSplits>()

    private init(_ source: COCOSource, header: COCOHeader, bytes: ImmutableBytes) {
        self.bytes = bytes
        categories = header.categories
        let isPixels = source.samples == .pixels
        var places = header.ranges(of: source)
        func part(_ count: Int) -> ImagePart {
            let (images, targets) = (places.removeFirst(), places.removeFirst())
            return ImagePart(
                images: UnsafeRawBufferPointer(rebasing: bytes.buffer[images]),
                labels: UnsafeRawBufferPointer(rebasing: bytes.buffer[targets]), count: count,
                shape: [3, source.size, source.size], classes: header.categories.count + (isPixels ? 1 : 0),
                labelShape: isPixels ? [source.size, source.size] : [], owner: bytes)
        }
        let train = part(header.trainCount)
        images = ImageParts(
            title: "The folder \(source.folder)", train: train, test: header.testCount.map(part),
            fingerprint: header.fingerprint)
    }

    func split(_ request: SplitRequest) throws(DataError) -> DataSplits {
        if let made = splits[request] { return made }
        let made = try images.split(request)
        splits[request] = made
        return made
    }

    private struct OpenKey: Hashable {
        var source: COCOSource
        var folders: DataFolders
        var stamps: [FileStamp]
    }

    private static let opened = Memo<OpenKey, COCOArchive>()

    /// Opens a folder: from the cache when its files have not changed since, else by decoding them.
    ///
    /// Within a process an archive opened before is given again, as long as the files of annotations are the same.
    static func open(_ source: COCOSource, folders: DataFolders = DataFolders()) throws(DataError) -> COCOArchive {
        var source = source
        source.folder = URL(fileURLWithPath: source.folder).standardizedFileURL.path
        let folder = try COCOFolder(path: source.folder, train: source.trainPart, test: source.testPart)
        let files = [folder.train.file] + (folder.test.map { [$0.file] } ?? [])
        let key = OpenKey(source: source, folders: folders, stamps: files.compactMap { FileStamp(path: $0) })
        if let archive = opened[key] { return archive }
        let archive = try openAnew(source, folder, folders)
        opened[key] = archive
        return archive
    }

    private static func openAnew(
        _ source: COCOSource, _ folder: COCOFolder, _ folders: DataFolders
    ) throws(DataError) -> COCOArchive {
        let path = "\(folders.cache)/decoded/coco-\(source.key.prefix(16)).data"
        if let archive = mapped(path, source) { return archive }
        let lock = CacheLock(path: path + ".lock")
        if lock != nil, let archive = mapped(path, source) { return archive }
        defer { withExtendedLifetime(lock) {} }
        let decoder = try COCODecoder(source, folder)
        if lock != nil {
            if try write(decoder, to: path), let archive = mapped(path, source) { return archive }
        }
        // A full disk or a read-only cache costs sharing, not the result.
        var header = decoder.header
        let bytes = try ImmutableBytes(size: header.size(of: source)) { memory throws(DataError) in
            var end = 0
            header.fingerprint = try decoder.decode { row throws(DataError) in
                UnsafeMutableRawBufferPointer(rebasing: memory[end..<end + row.count]).copyMemory(from: row)
                end += row.count
            }
        }
        return COCOArchive(source, header: header, bytes: bytes)
    }

    /// Writes the decoded file; false when the cache's disk would not take it.
    private static func write(_ decoder: COCODecoder, to path: String) throws(DataError) -> Bool {
        AtomicFile.removeLeftovers(of: path)
        guard let file = try? AtomicFile(at: path) else { return false }
        var isWritten = true
        var header = decoder.header
        header.fingerprint = try decoder.decode { row throws(DataError) in
            if isWritten { isWritten = (try? file.write(row)) != nil }
        }
        guard isWritten, let content = ImmutableBytes(mapping: file.temporary) else { return false }
        header.checksum = COCOHeader.checksum(content.buffer)
        guard let footer = header.footer else { return false }
        guard (try? file.write(footer)) != nil else { return false }
        // Every reader verifies the checksum, so what a power cut leaves is found.
        return (try? file.publish(synced: false)) != nil
    }

    /// The decoded file, or nil when it is missing, out of date or damaged.
    private static func mapped(_ path: String, _ source: COCOSource) -> COCOArchive? {
        guard let bytes = ImmutableBytes(mapping: path), let header = COCOHeader(footerOf: bytes.buffer),
            header.key == source.key, header.canLie(in: bytes.buffer.count, of: source), header.isCurrent
        else { return nil }
        let size = header.size(of: source)
        guard size <= bytes.buffer.count,
            COCOHeader.checksum(UnsafeRawBufferPointer(rebasing: bytes.buffer[..<size])) == header.checksum
        else { return nil }
        return COCOArchive(source, header: header, bytes: bytes)
    }
}

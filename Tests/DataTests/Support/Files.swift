import CZlib
import Foundation
import Testing

@testable import Data

/// A folder that goes when the object does.
final class TemporaryFolder {
    let path: String

    init() throws {
        let base = FileManager.default.temporaryDirectory.path
        path = "\(base)/azmoon-data-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, the folders above it included, and returns its path.
    @discardableResult
    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = "\(path)/\(name)"
        let folder = (file as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Foundation.Data(bytes).write(to: URL(fileURLWithPath: file))
        return file
    }
}

func readFile(_ path: String) throws -> [UInt8] { [UInt8](try Foundation.Data(contentsOf: URL(fileURLWithPath: path))) }

/// Packs bytes as gzip does.
func gzip(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
        &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
    var input = bytes
    let size = input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            stream.next_out = output.baseAddress
            stream.avail_out = UInt32(output.count)
            deflate(&stream, Z_FINISH)
            return output.count - Int(stream.avail_out)
        }
    }
    return Array(output[..<size])
}

/// An IDX file.
func idx(type: UInt8 = 8, extents: [Int], content: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = [0, 0, type, UInt8(extents.count)]
    for extent in extents { bytes += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: extent >> $0) } }
    return bytes + content
}

/// A small source of 30 training and 12 test images of 3 x 5 pixels in 3 classes, and its files.
struct SmallSource {
    static let trainCount = 30
    static let testCount = 12
    var source = ImageSource(name: "small", title: "Small", shape: [1, 3, 5], classes: 3, files: Self.files)
    static let files = ImageSource.Files(
        trainImages: .init(name: "train-images.gz", compressedSHA256: ""),
        trainLabels: .init(name: "train-labels.gz", compressedSHA256: ""),
        testImages: .init(name: "test-images.gz", compressedSHA256: ""),
        testLabels: .init(name: "test-labels.gz", compressedSHA256: ""))
    /// The unpacked files by name.
    var content: [String: [UInt8]] = [
        "train-images.gz": idx(extents: [30, 3, 5], content: SmallSource.pixels(450, start: 1)),
        "train-labels.gz": idx(extents: [30], content: (0..<30).map { UInt8($0 % 3) }),
        "test-images.gz": idx(extents: [12, 3, 5], content: SmallSource.pixels(180, start: 9)),
        "test-labels.gz": idx(extents: [12], content: (0..<12).map { UInt8($0 / 4) }),
    ]

    static func pixels(_ count: Int, start: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: ($0 + start) * 37 ^ $0 >> 3) }
    }

    /// Writes the packed files where the cache in `folder` has them.
    func write(to folder: TemporaryFolder, level: Int32 = 6) throws {
        for (name, bytes) in content { try folder.write("small/\(name)", gzip(bytes, level: level)) }
    }

    /// Opens the source with one file replaced.
    func open(with name: String, packed: [UInt8]) throws -> ImageArchive {
        let folder = try TemporaryFolder()
        try write(to: folder)
        try folder.write("small/\(name)", packed)
        return try ImageArchive.open(source, folders: DataFolders(cache: folder.path))
    }

    /// The message of the error that opening with one file replaced throws; the folder's name is cut away.
    func failure(with name: String, packed: [UInt8]) throws -> String {
        let error = #expect(throws: DataError.self) { _ = try open(with: name, packed: packed) }
        return try withoutFolder(#require(error))
    }
}

/// A message without the temporary folder that it names.
func withoutFolder(_ error: DataError) -> String {
    error.description.replacing(/[^ ]*azmoon-data-[0-9A-F-]+\//, with: "")
}

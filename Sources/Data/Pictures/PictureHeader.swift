import CKernels
import Files
import Foundation

/// What stands behind the samples in a decoded file: JSON, its length and its checksum in 8 bytes each.
///
/// In front of it lie the training images, their targets, the test images and theirs, without gaps.
struct PictureHeader: Codable {
    /// The format of the file; another one is decoded anew.
    var version = Self.currentVersion
    /// What distinguishes this decoded form from others.
    var key: String
    var categories: [String]
    var trainCount: Int
    /// Nil when the folder has no part for testing.
    var testCount: Int?
    /// The files that the samples come from, as they were.
    var files: [File]
    /// SHA-256 over the samples, in hex.
    var fingerprint = ""
    /// Over the samples.
    var checksum: UInt64 = 0

    struct File: Codable {
        var path: String
        var size: Int
        var modified: Int
    }

    private static let currentVersion = 1

    /// Whether the files are still those.
    var isCurrent: Bool {
        version == Self.currentVersion
            && files.allSatisfy { FileStamp(path: $0.path) == FileStamp(size: $0.size, modified: $0.modified) }
    }

    /// Where images and targets of each part lie, in order.
    func ranges(in layout: PictureLayout) -> [Range<Int>] {
        var end = 0
        return ([trainCount] + (testCount.map { [$0] } ?? [])).flatMap {
            [$0 * layout.sampleSize, $0 * layout.targetSize]
        }.map { size in
            defer { end += size }
            return end..<end + size
        }
    }

    /// Whether a file of that size has room for its samples; else their count is no number to calculate with.
    func canLie(in size: Int, layout: PictureLayout) -> Bool {
        let most = size / max(1, layout.sampleSize)
        return (0...most).contains(trainCount) && (0...most).contains(testCount ?? 0)
    }

    /// The bytes of all samples.
    func size(in layout: PictureLayout) -> Int { ranges(in: layout).last?.upperBound ?? 0 }

    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        guard let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return 0 }
        return azmoon_checksum(start, bytes.count)
    }

    /// The bytes that follow the samples.
    var footer: [UInt8]? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let text = try? encoder.encode(self) else { return nil }
        var bytes = [UInt8](text)
        let check = bytes.withUnsafeBytes { Self.checksum($0) }
        for word in [UInt64(bytes.count), check] {
            bytes += (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
        }
        return bytes
    }

    /// Reads the end of a decoded file; nil unless it is whole.
    init?(footerOf file: UnsafeRawBufferPointer) {
        guard file.count >= 16 else { return nil }
        func word(_ start: Int) -> UInt64 { (0..<8).reduce(0) { $0 | UInt64(file[start + $1]) << (8 * $1) } }
        guard let length = Int(exactly: word(file.count - 16)), length <= file.count - 16 else { return nil }
        let text = UnsafeRawBufferPointer(rebasing: file[(file.count - 16 - length)..<(file.count - 16)])
        guard Self.checksum(text) == word(file.count - 8),
            let header = try? JSONDecoder().decode(PictureHeader.self, from: Foundation.Data(text))
        else { return nil }
        self = header
    }

    init(key: String, categories: [String], trainCount: Int, testCount: Int?, files: [File]) {
        self.key = key
        self.categories = categories
        self.trainCount = trainCount
        self.testCount = testCount
        self.files = files
    }
}

/// The shapes of decoded pictures and their targets.
struct PictureLayout: Hashable, Sendable {
    /// Channels, height, width.
    let shape: [Int]
    /// `[height, width]` where each pixel has a class, else `[]`.
    let targetShape: [Int]

    /// Bytes of a picture.
    var sampleSize: Int { shape.reduce(1, *) }
    /// Bytes of a target.
    var targetSize: Int { targetShape.reduce(1, *) }
}

/// Decodes a folder of pictures, a row at a time.
protocol PictureDecoder {
    /// Without fingerprint and checksum.
    var header: PictureHeader { get }
    /// Gives all bytes of the samples in order, and returns their SHA-256 and that of their layout, in hex.
    func decode(_ body: (UnsafeRawBufferPointer) throws(DataError) -> Void) throws(DataError) -> String
}

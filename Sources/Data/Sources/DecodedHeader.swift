import CKernels
import Files

/// The first page of a decoded file: lines of text that say what the bytes behind it are.
///
///     azmoon decoded images 2
///     source fashion-mnist 1x28x28 10
///     train 60000
///     test 10000
///     file 26421856 1591362421000000000                 size and time of each source file
///     content c59f468a...                               each hash that the format gives of the content
///     checksum 1f2e...                                  over all bytes behind this page
///     end 9a8b...                                       over the lines above
struct DecodedHeader: Equatable {
    var sourceLine: String
    var trainCount: Int
    var testCount: Int
    /// Of the source's files: when one changes, the decoded file is out of date.
    var stamps: [FileStamp]
    /// What ``OpenImages/read(into:)`` gave.
    var contentHashes: [String]
    var checksum: UInt64

    static let size = 4096
    private static let title = "azmoon decoded images 2"

    static func sourceLine(_ source: ImageSource) -> String {
        "source \(source.name) \(source.shape.map(String.init).joined(separator: "x")) \(source.classes)"
    }

    /// SHA-256 over the hashes, in hex.
    var fingerprint: String { SHA256Sum(of: contentHashes.joined(separator: "\n")).hexadecimal }

    /// The checksum of what stands behind the header in a decoded file.
    static func checksum(of file: UnsafeRawBufferPointer) -> UInt64 {
        let content = UnsafeRawBufferPointer(rebasing: file[min(size, file.count)...])
        guard let start = content.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return 0 }
        return azmoon_checksum(start, content.count)
    }

    /// Size and time of the source's files as they lie in `folder`.
    static func stamps(of files: [ImageSource.File], in folder: String) throws(DataError) -> [FileStamp] {
        var stamps: [FileStamp] = []
        for file in files {
            let path = "\(folder)/\(file.name)"
            guard let stamp = FileStamp(path: path) else {
                throw .inaccessible(path: path, reason: "has gone")
            }
            stamps.append(stamp)
        }
        return stamps
    }

    func layout(of source: ImageSource) -> DecodedLayout {
        DecodedLayout(trainCount: trainCount, testCount: testCount, sampleSize: source.shape.reduce(1, *))
    }

    private var lines: String {
        var text = "\(Self.title)\n\(sourceLine)\ntrain \(trainCount)\ntest \(testCount)\n"
        for stamp in stamps { text += "file \(stamp.size) \(stamp.modified)\n" }
        for hash in contentHashes { text += "content \(hash)\n" }
        return text + "checksum \(String(checksum, radix: 16))\n"
    }

    private static func check(of lines: String) -> String {
        let bytes = Array(lines.utf8)
        return String(azmoon_checksum(bytes, bytes.count), radix: 16)
    }

    /// The text of the page, without the zeros that fill it.
    var text: String { lines + "end \(Self.check(of: lines))\n" }
}

extension DecodedHeader {
    /// Reads the header at the start of a decoded file; nil unless it is whole and belongs to `source`.
    init?(_ file: UnsafeRawBufferPointer, source: ImageSource, format: any ImageFormat) {
        guard file.count >= Self.size else { return nil }
        let text = String(decoding: file[..<Self.size].prefix { $0 != 0 }, as: UTF8.self)
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.split(separator: " ", omittingEmptySubsequences: false) }
        guard rows.count > 6, let trainCount = Self.integer(rows[2], after: "train"),
            let testCount = Self.integer(rows[3], after: "test"),
            let checksum = rows[rows.count - 3].last.flatMap({ UInt64($0, radix: 16) })
        else { return nil }
        self.init(
            sourceLine: Self.sourceLine(source), trainCount: trainCount, testCount: testCount, stamps: [],
            contentHashes: [], checksum: checksum)
        for row in rows[4..<rows.count - 3] {
            if row.count == 3, let size = Int(row[1]), let modified = Int(row[2]) {
                stamps.append(FileStamp(size: size, modified: modified))
            } else if row.count == 2 {
                contentHashes.append(String(row[1]))
            }
        }
        // What was read must write the same text again: that compares every other word, and the check line.
        guard self.text == text, 1...file.count ~= trainCount, 0...file.count ~= testCount,
            format.accepts(contentHashes)
        else { return nil }
    }

    private static func integer(_ row: [Substring], after key: String) -> Int? {
        row.count == 2 && row[0] == key ? Int(row[1]) : nil
    }
}

/// Where the arrays stand in a decoded file.
struct DecodedLayout {
    let trainImages: Range<Int>
    let trainLabels: Range<Int>
    let testImages: Range<Int>
    let testLabels: Range<Int>
    /// Bytes of the whole file.
    let size: Int

    init(trainCount: Int, testCount: Int, sampleSize: Int) {
        var end = DecodedHeader.size
        func array(_ count: Int) -> Range<Int> {
            let start = (end + 63) / 64 * 64
            end = start + count
            return start..<end
        }
        trainImages = array(trainCount * sampleSize)
        trainLabels = array(trainCount)
        testImages = array(testCount * sampleSize)
        testLabels = array(testCount)
        size = end
    }
}

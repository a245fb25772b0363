import CZlib
import Crypto
import Engine

/// A small data set that is part of the program: rows of numbers, the last of which is the class.
public struct TableSource: Sendable, Hashable {
    /// The name in specs.
    public var name: String
    /// The name in sentences.
    public var title: String
    /// The shape of one sample; its numbers stand in row-major order before the class.
    public var shape: [Int]
    public var classes: Int
    public var rows: Int
    /// Lines before the first row.
    var headerLines: Int
    /// SHA-256 of the table as text, in hex.
    var sha256: String
    var file: File

    enum File: Sendable, Hashable { case iris, digits }

    private static let opened = Memo<TableSource, ArrayDataset>()

    /// All rows, checked against the checksum the first time.
    public func dataset() throws(DataError) -> ArrayDataset {
        if let known = Self.opened[self] { return known }
        let text = try text()
        guard hexadecimal(SHA256.hash(data: text)) == sha256 else {
            throw .damaged(path: "\(name) inside azmoon", reason: "its checksum is not the published one")
        }
        let lines = text.split(separator: UInt8(ascii: "\n")).dropFirst(headerLines)
        let size = shape.reduce(1, *)
        var inputs: [Float] = []
        var labels: [Int64] = []
        for line in lines {
            let numbers = String(decoding: line, as: UTF8.self).split { $0 == "," || $0.isWhitespace }.compactMap {
                Float($0)
            }
            guard numbers.count == size + 1, let label = Int64(exactly: numbers[size]) else {
                throw .damaged(
                    path: "\(name) inside azmoon", reason: "row \(labels.count) is not \(size) numbers and a class")
            }
            inputs += numbers.prefix(size)
            labels.append(label)
        }
        let dataset = try ArrayDataset(inputs: inputs, shape: shape, labels: labels, classes: classes)
        Self.opened[self] = dataset
        return dataset
    }

    /// The table as text, unpacked.
    private func text() throws(DataError) -> [UInt8] {
        switch file {
        case .iris: PackageResources.iris_csv
        case .digits: try unpack(PackageResources.digits_csv_gz, size: 264712)
        }
    }

    /// The `size` bytes of text in a gzip file that lies in memory.
    private func unpack(_ packed: [UInt8], size: Int) throws(DataError) -> [UInt8] {
        var stream = z_stream()
        // 15 bits of window; 16 more ask for the gzip wrapper.
        var result = inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { inflateEnd(&stream) }
        var (input, text) = (packed, [UInt8](repeating: 0, count: size))
        input.withUnsafeMutableBufferPointer { input in
            text.withUnsafeMutableBufferPointer { text in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = text.baseAddress
                stream.avail_out = UInt32(text.count)
                if result == Z_OK { result = inflate(&stream, Z_FINISH) }
            }
        }
        guard result == Z_STREAM_END, stream.avail_out == 0 else {
            throw .damaged(path: "\(name) inside azmoon", reason: "it cannot be unpacked (zlib code \(result))")
        }
        return text
    }

    /// The subsets of a trial: see ``RowSplit``.
    public func split(_ request: SplitRequest) throws(DataError) -> DataSplits {
        let all = try dataset()
        let labels = all.labels(Array(0..<Int32(all.count))).map { Int($0) }
        let stream = RandomStream(seed: request.seed, role: "split").substream("table")
        let order = rowOrder(labels: request.stratified ? labels : nil, count: all.count, stream)
        let split = try RowSplit(order: order, request: request, title: title)
        let normalization = request.normalize ? Normalization(of: all.subset(split.train)) : nil
        func subset(_ rows: [Int32]) -> ArrayDataset? {
            rows.isEmpty ? nil : all.subset(rows, normalization: normalization)
        }
        return DataSplits(
            train: all.subset(split.train, normalization: normalization), validation: subset(split.validation),
            test: subset(split.test), normalization: normalization, fingerprint: fingerprint(request))
    }

    /// SHA-256, in hex, of the table and of all that decides which of its values a trial sees.
    public func fingerprint(_ request: SplitRequest) -> String { request.fingerprint(content: sha256) }
}

import Files

/// A small data set that is part of the program: rows of numbers, the last of which is the class.
public struct TableSource: Sendable, Hashable {
    /// The name in specs.
    public var name: String
    /// The name in sentences.
    public var title: String
    /// The shape of one sample; its numbers stand in row-major order before the class.
    public var shape: [Int]
    /// How many classes there are; labels are 0..<classes.
    public var classes: Int
    /// The names of the classes, in order of their labels.
    public var classNames: [String]
    /// How many samples the table has.
    public var rows: Int
    /// Lines before the first row.
    var headerLines: Int
    /// SHA-256 of the table as text, in hex.
    var sha256: String
    var file: File
    /// The largest number of an image's pixel: white.
    public var brightest = 1.0

    enum File: Sendable, Hashable { case iris, digits }

    private static let opened = Memo<TableSource, ArrayDataset>()

    /// All rows, checked against the checksum the first time.
    ///
    /// - Throws: `DataError.damaged` when the table inside the program is not the published one.
    public func dataset() throws(DataError) -> ArrayDataset {
        if let known = Self.opened[self] { return known }
        let text = try text()
        guard SHA256Sum(of: text).hexadecimal == sha256 else {
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
        case .iris: return PackageResources.iris_csv
        case .digits:
            guard let text = Packed.gunzipped(PackageResources.digits_csv_gz, size: 264712) else {
                throw .damaged(path: "\(name) inside azmoon", reason: "it cannot be unpacked")
            }
            return text
        }
    }

    /// The subsets of a trial. With a fold, testing takes that part of the rows; else all three subsets are taken from one random order
    /// that depends on `request.seed` alone.
    ///
    /// - Throws: `DataError.impossible` when there are too few rows, or nothing says how many are for testing.
    public func split(_ request: SplitRequest) throws(DataError) -> DataSplits {
        try ArrayParts(title: title, train: dataset(), fingerprint: sha256).split(request)
    }

    /// SHA-256, in hex, of the table and of all that decides which of its values a trial sees.
    public func fingerprint(_ request: SplitRequest) -> String { request.fingerprint(content: sha256) }
}

import Files

/// A user's table in a text file: each row a sample, one of its columns what is to be predicted.
public struct CSVSource: Sendable, Hashable {
    /// What the target column has.
    public enum Prediction: String, Sendable, CaseIterable {
        /// Names of classes; labels count them in order.
        case classes = "class"
        /// A number.
        case numbers = "number"
    }

    /// How a column of categories becomes numbers.
    public enum Coding: String, Sendable, CaseIterable {
        /// A number for each category: 1 for the row's, 0 for the others.
        case oneHot = "one-hot"
        /// The same without the first category, which is all zeros.
        case dummy
    }

    /// What becomes of a row in which a field is missing.
    public enum Missing: String, Sendable, CaseIterable {
        /// It is an error.
        case refuse
        /// It is left out.
        case drop
        /// A missing number is the mean of its column over the training rows that have it; a missing category is the categories' shares
        /// among them. A row without its target is left out.
        case mean
    }

    /// The path of the file.
    public var file: String
    /// The column to be predicted, by name; nil for the last.
    public var target: String?
    /// What it has.
    public var prediction: Prediction = .classes
    /// Whether the first line names the columns; else they are called 1, 2, ...
    public var hasHeader = true
    /// The byte between fields.
    public var separator = UInt8(ascii: ",")
    /// The columns that hold categories; all others hold numbers.
    public var categories: [String] = []
    /// How categories become numbers.
    public var coding: Coding = .oneHot
    /// The columns that are not looked at.
    public var leftOut: [String] = []
    /// What becomes of a row in which a field is missing.
    public var missing: Missing = .refuse
    /// The fields that are none.
    public var missingWords: [String] = ["", "NA", "?"]

    /// A source of a file, whose other settings are set one by one.
    public init(file: String) { self.file = file }

    /// The subsets of a trial: see ``TableSource/split(_:)``.
    ///
    /// - Throws: `DataError` when the file cannot be read or is no such table, or there are too few rows.
    public func split(_ request: SplitRequest) throws(DataError) -> DataSplits { try open().parts.split(request) }

    /// SHA-256, in hex, of the file and of what decides which of its rows a trial sees.
    ///
    /// - Throws: `DataError` when the file cannot be read or is no such table.
    public func fingerprint(_ request: SplitRequest) throws(DataError) -> String {
        request.fingerprint(content: try open().parts.fingerprint)
    }

    /// The names of the classes, in order of their labels: numbers by size, else texts by their Unicode scalars.
    ///
    /// - Throws: `DataError` when the file cannot be read or is no such table.
    public func classNames() throws(DataError) -> [String] { try open().classNames }

    private struct Key: Hashable {
        var source: CSVSource
        var stamp: FileStamp?
    }

    private static let opened = Memo<Key, CSVSamples>()

    private func open() throws(DataError) -> CSVSamples {
        let key = Key(source: self, stamp: FileStamp(path: file))
        if let known = Self.opened[key] { return known }
        let bytes = try DataError.rethrowing { () throws(FileError) in try RegularFile(path: file).bytes() }
        let samples = try CSVSamples(
            CSVTable(bytes, separator: separator, hasHeader: hasHeader, path: file), of: self,
            hash: SHA256Sum(of: bytes).hexadecimal)
        Self.opened[key] = samples
        return samples
    }
}

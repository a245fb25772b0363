import Files

@_exported import struct Files.DataFolders

extension DataFolders {
    /// Where `Fetcher.fetch` puts the source's files.
    public func folder(of source: ImageSource) -> String { "\(cache)/\(source.folder)" }

    /// The source's files unpacked, shared by all processes.
    func decodedFile(of source: ImageSource) -> String { "\(cache)/decoded/\(source.name).data" }

    /// The first folder that has all files of one of the source's formats: the cache, so that a user's choice wins, then the package's.
    ///
    /// - Throws: `DataError.missing`, with the commands that bring them, when there is none.
    func locate(_ source: ImageSource) throws(DataError) -> SourcePlace {
        var searched = [folder(of: source)]
        if let package = source.package { searched.append(package.folder) }
        for folder in searched {
            for format in source.formats
            where format.files.allSatisfy({ FileStamp(path: "\(folder)/\($0.name)") != nil }) {
                return SourcePlace(folder: folder, format: format)
            }
        }
        var remedies: [String] = []
        if let package = source.package { remedies.append("apt install \(package.name)") }
        remedies.append("azmoon data fetch \(source.name)")
        throw .missing(source: source.title, searched: searched, remedies: remedies, standIn: source.standIn)
    }

    /// The folder that has the source's files; nil when they are not on this machine.
    public func place(of source: ImageSource) -> String? { (try? locate(source))?.folder }

    /// How a file's checksum compares with what is published of it.
    public struct CheckedFile: Sendable, Hashable {
        /// The file's path.
        public let path: String
        /// What was found.
        public let state: State

        /// How a checksum can compare; one that is wrong is an error.
        public enum State: Sendable, Hashable {
            /// It is the published one.
            case right
            /// No checksum of the file is published.
            case unpublished
            /// The file was packed by others, and its content has a checksum of its own, which opening the source compares.
            case repacked
        }
    }

    /// Compares the checksums of a source's files with those published.
    ///
    /// - Throws: `DataError.missing` when the files are nowhere, `DataError.damaged` when a checksum is another one.
    public func checksums(of source: ImageSource) throws(DataError) -> [CheckedFile] {
        let place = try locate(source)
        var checked: [CheckedFile] = []
        for file in place.format.files {
            let path = "\(place.folder)/\(file.name)"
            guard !file.compressedSHA256.isEmpty else {
                checked.append(CheckedFile(path: path, state: .unpublished))
                continue
            }
            let hash = try DataError.rethrowing { () throws(FileError) in try SHA256Sum(ofFileAt: path).hexadecimal }
            if hash == file.compressedSHA256 {
                checked.append(CheckedFile(path: path, state: .right))
            } else if file.contentSHA256 != nil {
                checked.append(CheckedFile(path: path, state: .repacked))
            } else {
                throw .damaged(
                    path: path,
                    reason: "is not \(source.title)'s file: its SHA-256 is \(hash), not \(file.compressedSHA256)")
            }
        }
        return checked
    }
}

/// Where a source's files lie on this machine, and in which of its forms.
struct SourcePlace: Sendable {
    let folder: String
    let format: any ImageFormat
}

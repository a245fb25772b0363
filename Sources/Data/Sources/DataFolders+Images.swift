import Files

@_exported import struct Files.DataFolders

extension DataFolders {
    /// Where `Fetcher.fetch` puts the source's files.
    public func folder(of source: ImageSource) -> String { "\(cache)/\(source.name)" }

    /// The source's files unpacked, shared by all processes.
    func decodedFile(of source: ImageSource) -> String { "\(cache)/decoded/\(source.name).data" }

    /// The first folder that has all four files: the cache, so that a user's choice wins, then the package's.
    ///
    /// - Throws: `DataError.missing`, with the commands that bring them, when there is none.
    public func locate(_ source: ImageSource) throws(DataError) -> String {
        var searched = [folder(of: source)]
        if let package = source.package { searched.append(package.folder) }
        for folder in searched where source.files.all.allSatisfy({ FileStamp(path: "\(folder)/\($0.name)") != nil }) {
            return folder
        }
        var remedies: [String] = []
        if let package = source.package { remedies.append("apt install \(package.name)") }
        remedies.append("azmoon data fetch \(source.name)")
        throw .missing(source: source.title, searched: searched, remedies: remedies)
    }
}

@_exported import enum Files.FetchError
@_exported import struct Files.Fetcher

extension Fetcher {
    /// Fetches the source's files that are missing or wrong into its folder of the cache, and returns that folder.
    ///
    /// - Parameter report: is told what happens to each file.
    /// - Throws: `FetchError.download` with every mirror's failure when a file can be had from none, and `FetchError.file` when the cache
    ///   cannot be written.
    @discardableResult
    public func fetch(_ source: ImageSource, report: (Event) -> Void = { _ in }) throws(FetchError) -> String {
        let folder = folders.folder(of: source)
        for file in source.files {
            try fetchFile(
                source.mirrors.map { $0 + file.name }, title: source.title, hashPrefix: file.compressedSHA256,
                to: "\(folder)/\(file.name)", report: report)
        }
        return folder
    }
}

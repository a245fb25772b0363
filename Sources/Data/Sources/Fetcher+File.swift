import Foundation

extension Fetcher {
    /// Fetches one file into `path` unless it is there with the right checksum.
    ///
    /// - Parameters:
    ///   - url: where it is, over HTTPS.
    ///   - title: what it is, in sentences.
    ///   - hashPrefix: what the file's SHA-256 begins with, in hex.
    /// - Throws: `DataError.download` when it cannot be had or has another checksum; nothing is kept then.
    public func fetchFile(
        _ url: String, title: String, hashPrefix: String, to path: String, report: (Event) -> Void = { _ in }
    ) throws(DataError) {
        if try isPresent(path, hashPrefix: hashPrefix, report) { return }
        let part = "\(path).\(getpid()).part"
        defer { unlink(part) }
        report(.downloading(url: url))
        if let failure = try download(url, of: title, to: part) {
            throw .download(source: title, reason: "\(url): \(failure). Nothing was kept.")
        }
        try place(part, at: path, title: title, origin: url, hashPrefix: hashPrefix, report)
    }

    /// Whether the file is in its place with the right checksum; else its folder is made.
    func isPresent(_ path: String, hashPrefix: String, _ report: (Event) -> Void) throws(DataError) -> Bool {
        if FileStamp(path: path) != nil, try Self.hash(path).hasPrefix(hashPrefix) {
            report(.present(path: path, check: Check(hashPrefix: hashPrefix)))
            return true
        }
        try makeFolder((path as NSString).deletingLastPathComponent)
        return false
    }

    /// Moves a file with the right checksum to its place.
    func place(
        _ part: String, at path: String, title: String, origin: String, hashPrefix: String, _ report: (Event) -> Void
    ) throws(DataError) {
        let hash = try Self.hash(part)
        guard hash.hasPrefix(hashPrefix) else {
            throw .download(
                source: title,
                reason: "\(origin): the SHA-256 is \(hash) and does not begin with \(hashPrefix). Nothing was kept.")
        }
        try moveIntoPlace(part, path)
        report(
            .done(
                path: path, bytes: FileStamp(path: path)?.size ?? 0, check: Check(hashPrefix: hashPrefix)))
    }
}

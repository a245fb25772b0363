/// Brings files into the cache over HTTPS, with `curl`.
///
/// Every file is downloaded aside, compared with its SHA-256 and then moved into place: what is in the cache under
/// its final name is whole. A download that was cut off goes on where it stopped.
public struct Fetcher: Sendable {
    /// The cache that files are fetched into.
    public var folders: DataFolders
    /// The program that downloads.
    var curl: String = "curl"
    /// What curl may speak. Mirrors are HTTPS; tests serve over plain HTTP on this machine.
    var protocols: String = "=https"
    /// Seconds that one download has in all; curl itself gives up on a line that is dead or slower than 1 kB a second.
    var limit: Double = 3600
    /// Seconds between tries of one mirror.
    var retryDelay: Int = 1

    /// A fetcher into the cache of `folders`, by default the environment's.
    public init(folders: DataFolders = DataFolders()) { self.folders = folders }

    /// Fetches one file into `path` unless it is there with the right checksum.
    ///
    /// - Parameters:
    ///   - addresses: where it is, over HTTPS, tried in order.
    ///   - title: what it is, in sentences.
    ///   - hashPrefix: what the file's SHA-256 begins with, in hex: all 64 digits, or as many as are published.
    ///   - report: is told what happens.
    /// - Throws: `FetchError.download` with every address's failure when it cannot be had or has another checksum. What came of
    ///   a download that was cut off is kept, and nothing else; `FetchError.file` when the cache cannot be written.
    public func fetchFile(
        _ addresses: [String], title: String, hashPrefix: String, to path: String, report: (Event) -> Void = { _ in }
    ) throws(FetchError) {
        if try isPresent(path, hashPrefix: hashPrefix, report) { return }
        guard !addresses.isEmpty else { throw .download(title: title, reason: "no mirror of it is known.") }
        var failures: [String] = []
        for address in addresses {
            report(.downloading(url: address))
            if let failure = try fetch(address, title: title, hashPrefix: hashPrefix, to: path, report) {
                failures.append("\(address): \(failure)")
                if failures.count < addresses.count { report(.failed(reason: failures[failures.count - 1])) }
            } else {
                return
            }
        }
        let kept = FileStamp(path: "\(path).part")?.size ?? 0
        throw .download(
            title: title,
            reason: failures.joined(separator: "; ")
                + (kept > 0
                    ? ". What came of it, \(kept) bytes, is kept: the same command goes on from there."
                    : ". Nothing was kept."))
    }

    /// Fetches the file from one address; nil, or what went wrong there.
    private func fetch(
        _ address: String, title: String, hashPrefix: String, to path: String, _ report: (Event) -> Void
    ) throws(FetchError) -> String? {
        let part = try onFiles { () throws(FileError) in try PartialDownload.open(for: path) }
        // Another process may have fetched it meanwhile.
        if FileStamp(path: path) != nil, try mismatch(path, hashPrefix) == nil {
            try onFiles { () throws(FileError) in try part.clear() }
            reportDone(path, hashPrefix, report)
            return nil
        }
        var isContinued = part.size > 0
        if isContinued, try mismatch(part.path, hashPrefix) == nil {
            try onFiles { () throws(FileError) in try part.publish() }
            reportDone(path, hashPrefix, report)
            return nil
        }
        if isContinued { report(.continuing(bytes: part.size)) }
        while true {
            let failure = try download(address, of: title, to: part.path)
            // The server has no parts, or none behind what is there, or what is there was of another file: from the start then.
            if let failure, !isContinued || ![22, 33, 36].contains(failure.code) { return failure.message }
            let problem = failure == nil ? try mismatch(part.path, hashPrefix) : nil
            if failure == nil, problem == nil { break }
            try onFiles { () throws(FileError) in try part.clear() }
            if !isContinued { return problem }
            isContinued = false
        }
        try onFiles { () throws(FileError) in try part.publish() }
        reportDone(path, hashPrefix, report)
        return nil
    }

    private func reportDone(_ path: String, _ hashPrefix: String, _ report: (Event) -> Void) {
        report(.done(path: path, bytes: FileStamp(path: path)?.size ?? 0, check: Check(hashPrefix: hashPrefix)))
    }

    /// Whether the file is in its place with the right checksum; else its place is made ready.
    func isPresent(_ path: String, hashPrefix: String, _ report: (Event) -> Void) throws(FetchError) -> Bool {
        if FileStamp(path: path) != nil, try mismatch(path, hashPrefix) == nil {
            report(.present(path: path, check: Check(hashPrefix: hashPrefix)))
            return true
        }
        try onFiles { () throws(FileError) in try Folder.create(Folder.split(path).folder) }
        AtomicFile.removeLeftovers(of: path)
        return false
    }

    /// How a file's checksum differs from what it should begin with; nil when it does not.
    func mismatch(_ path: String, _ hashPrefix: String) throws(FetchError) -> String? {
        let hash = try onFiles { () throws(FileError) in try SHA256Sum(ofFileAt: path).hexadecimal }
        if hash.hasPrefix(hashPrefix) { return nil }
        let wanted =
            Check(hashPrefix: hashPrefix) == .whole ? ", not \(hashPrefix)" : " and does not begin with \(hashPrefix)"
        return "the SHA-256 is \(hash)\(wanted)"
    }

    /// Moves a file that another program made to its place, if its checksum is right.
    func place(
        _ source: String, at path: String, title: String, origin: String, hashPrefix: String, _ report: (Event) -> Void
    ) throws(FetchError) {
        if let problem = try mismatch(source, hashPrefix) {
            throw .download(title: title, reason: "\(origin): \(problem). Nothing was kept.")
        }
        try onFiles { () throws(FileError) in try AtomicFile.place(source, at: path) }
        reportDone(path, hashPrefix, report)
    }

    /// Downloads what of `url` is behind the bytes that `path` has; nil, or curl's code and what went wrong.
    private func download(
        _ url: String, of title: String, to path: String
    ) throws(FetchError) -> (code: Int32?, message: String)? {
        let command = [
            curl, "--proto", protocols, "--fail", "--location", "--silent", "--show-error", "--retry", "2",
            "--retry-delay", String(retryDelay), "--connect-timeout", "20", "--speed-limit", "1000", "--speed-time",
            "30", "--continue-at", "-", "--output", path, url,
        ]
        let result = Command(command, limit: limit).run()
        // curl's last line is its verdict; those before it are tries.
        let message = result.message.split(separator: "\n").last.map(String.init) ?? "curl: \(result.reason)"
        switch result.end {
        case .exited(0): return nil
        case .missing:
            throw .download(
                title: title, reason: "the program \(curl) is not on this machine. Install it with `apt install curl`.")
        case .exited(let code): return (code, message)
        default: return (nil, message)
        }
    }

    /// What files refuse, as an error of fetching.
    private func onFiles<Result>(_ body: () throws(FileError) -> Result) throws(FetchError) -> Result {
        do throws(FileError) {
            return try body()
        } catch {
            throw .file(error)
        }
    }
}

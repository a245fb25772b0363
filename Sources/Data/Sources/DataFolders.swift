import Foundation

/// Where data lies on this machine.
public struct DataFolders: Sendable, Hashable {
    /// The cache: one folder a source with the files as fetched, and `decoded/` with their unpacked form.
    public var cache: String

    public init(cache: String) { self.cache = cache }

    /// The cache that the environment names: `$AZMOON_DATA`, else `$XDG_CACHE_HOME/azmoon`, else
    /// `~/.cache/azmoon`. The environment is this process's unless another is given.
    public init(environment: [String: String]? = nil) {
        func variable(_ name: String) -> String? {
            let value = environment.map { $0[name] } ?? getenv(name).map { String(cString: $0) }
            return value.flatMap { $0.isEmpty ? nil : $0 }
        }
        if let folder = variable("AZMOON_DATA") {
            cache = folder
        } else if let folder = variable("XDG_CACHE_HOME"), folder.hasPrefix("/") {
            cache = folder + "/azmoon"  // The XDG specification has relative paths ignored.
        } else {
            cache = (variable("HOME") ?? NSHomeDirectory()) + "/.cache/azmoon"
        }
    }

    /// Where `fetch` puts the source's files.
    public func folder(of source: ImageSource) -> String { "\(cache)/\(source.name)" }

    /// The source's files unpacked, shared by all processes.
    func decodedFile(of source: ImageSource) -> String { "\(cache)/decoded/\(source.name).data" }

    /// The first folder that has all four files: the cache, so that a user's choice wins, then the package's.
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

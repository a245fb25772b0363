import Foundation

/// Where fetched data lie on this machine.
public struct DataFolders: Sendable, Hashable {
    /// The cache: one folder a source with the files as fetched, `decoded/` with their unpacked form, and `weights/`.
    public var cache: String

    /// A cache in the folder `cache`, which is made when something is put there.
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
}

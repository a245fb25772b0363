import Files
import Glibc

extension Folder {
    /// Refuses a folder that is a symbolic link: what is written into it would land elsewhere.
    static func refuseLink(_ path: String) throws(StoreError) {
        var information = stat()
        guard lstat(path, &information) == 0, information.st_mode & S_IFMT == S_IFLNK else { return }
        throw .notOfStore(path: path, reason: "it is a symbolic link")
    }

    static func requireWritable(_ path: String) throws(StoreError) {
        guard access(path, W_OK | X_OK) == 0 else { throw StoreError(errno, "write into the folder", path) }
    }
}

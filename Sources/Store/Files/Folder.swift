import Glibc

enum Folder {
    /// Makes the folder and those above it.
    static func create(_ path: String) throws(StoreError) {
        if isFolder(path) { return }
        let (parent, _) = AtomicFile.split(path)
        if !parent.isEmpty, parent != path, parent != "." { try create(parent) }
        if mkdir(path, 0o755) == 0 { return try sync(parent.isEmpty ? "/" : parent) }
        let code = errno
        // Another process may have made it meanwhile.
        if code == EEXIST, isFolder(path) { return }
        throw StoreError(code == EEXIST ? ENOTDIR : code, "create the folder", path)
    }

    static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }

    /// Refuses a folder that is a symbolic link: what is written into it would land elsewhere.
    static func refuseLink(_ path: String) throws(StoreError) {
        var information = stat()
        guard lstat(path, &information) == 0, information.st_mode & S_IFMT == S_IFLNK else { return }
        throw .notOfStore(path: path, reason: "it is a symbolic link")
    }

    static func requireWritable(_ path: String) throws(StoreError) {
        guard access(path, W_OK | X_OK) == 0 else { throw StoreError(errno, "write into the folder", path) }
    }

    /// Waits until the names in the folder are on the disk.
    static func sync(_ path: String) throws(StoreError) {
        try Descriptor(opening: path, O_RDONLY | O_DIRECTORY, to: "open the folder").sync()
    }

    /// The names in the folder, sorted by their bytes.
    static func names(in path: String) throws(StoreError) -> [String] {
        guard let folder = opendir(path) else { throw StoreError(errno, "list the folder", path) }
        defer { closedir(folder) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(folder) else { break }
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw StoreError(errno, "list the folder", path) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

import Glibc

/// Folders: made, listed, and brought to the disk.
public enum Folder {
    /// Makes the folder and those above it.
    public static func create(_ path: String) throws(FileError) {
        if isFolder(path) { return }
        let (parent, _) = split(path)
        if !parent.isEmpty, parent != path, parent != "." { try create(parent) }
        if mkdir(path, 0o755) == 0 { return try sync(parent.isEmpty ? "/" : parent) }
        let code = errno
        // Another process may have made it meanwhile.
        if code == EEXIST, isFolder(path) { return }
        throw FileError(code == EEXIST ? ENOTDIR : code, "create the folder", path)
    }

    public static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }

    /// Waits until the names in the folder are on the disk.
    public static func sync(_ path: String) throws(FileError) {
        try Descriptor(opening: path, O_RDONLY | O_DIRECTORY, to: "open the folder").sync()
    }

    /// The names in the folder, sorted by their bytes.
    public static func names(in path: String) throws(FileError) -> [String] {
        guard let folder = opendir(path) else { throw FileError(errno, "list the folder", path) }
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
        guard errno == 0 else { throw FileError(errno, "list the folder", path) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Gives a file or folder that is whole the name `path`, in place of what had it, in one step.
    public static func move(_ temporary: String, to path: String) throws(FileError) {
        guard rename(temporary, path) == 0 else { throw FileError(errno, "put the file in place", path) }
    }

    /// The folder and the name in it; the folder is `.` where the path has none.
    public static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        return (String(path[..<slash]), String(path[path.index(after: slash)...]))
    }
}

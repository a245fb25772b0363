import CHDF5

/// A group of a file: a folder of groups and datasets. Paths inside it are relative, or absolute with a leading `/`.
public final class Group: Sendable {
    let handle: Handle
    let file: File
    /// Where the group stands in its file.
    public let path: String

    init(handle: Handle, file: File, path: String) {
        self.handle = handle
        self.file = file
        self.path = path
    }

    /// Opens a group below this one.
    public func group(_ path: String) throws(HDF5Error) -> Group {
        Library.enter()
        defer { Library.leave() }
        let full = absolute(path)
        let action = "open the group \"\(full)\" of \"\(file.name)\""
        try require(name: path, action)
        let group = try Library.handle(H5Gopen2(handle.id, path, chdf5_default()), closedBy: H5Gclose, action)
        return Group(handle: group, file: file, path: full)
    }

    /// Opens a dataset below this group.
    public func dataset(_ path: String) throws(HDF5Error) -> Dataset {
        Library.enter()
        defer { Library.leave() }
        let full = absolute(path)
        let action = "open the dataset \"\(full)\" of \"\(file.name)\""
        try require(name: path, action)
        let dataset = try Library.handle(H5Dopen2(handle.id, path, chdf5_default()), closedBy: H5Dclose, action)
        return try Dataset(handle: dataset, file: file, path: full)
    }

    /// Makes a group, and those above it that are missing.
    public func createGroup(_ path: String) throws(HDF5Error) -> Group {
        Library.enter()
        defer { Library.leave() }
        let full = absolute(path)
        let action = "create the group \"\(full)\" in \"\(file.name)\""
        try require(name: path, action)
        let links = try Properties.links(action)
        let group = try Library.handle(
            H5Gcreate2(handle.id, path, links.id, chdf5_default(), chdf5_default()), closedBy: H5Gclose, action)
        return Group(handle: group, file: file, path: full)
    }

    func absolute(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        return self.path == "/" ? "/" + path : self.path + "/" + path
    }

    /// C strings end at a zero byte: such a name would silently be another one.
    func require(name: String, _ action: String) throws(HDF5Error) {
        guard !name.isEmpty, !name.utf8.contains(0) else {
            throw HDF5Error(action, "a path must not be empty and must not hold a zero byte")
        }
    }
}

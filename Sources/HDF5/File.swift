import CHDF5

/// An HDF5 file, on disk or in memory. It closes when the last group or dataset taken from it is gone.
public final class File: Sendable {
    let handle: Handle
    /// The file's path, or a name for messages when it is in memory.
    public let name: String

    private init(handle: Handle, name: String) {
        self.handle = handle
        self.name = name
    }

    /// A new file in memory, for `image()`.
    ///
    /// - Parameters:
    ///   - expectedBytes: about how large it will become; memory grows in steps of that size.
    ///   - userBlock: bytes left free before HDF5's own: 0, 512 or a larger power of two.
    public static func inMemory(expectedBytes: Int = 1 << 20, userBlock: Int = 0) throws(HDF5Error) -> File {
        Library.enter()
        defer { Library.leave() }
        let action = "create a file in memory"
        let access = try accessProperties(action)
        // The format of HDF5 1.6: in newer ones `H5Fget_file_image` leaves a wrong checksum behind (HDF5 issue 1915).
        try Library.check(H5Pset_libver_bounds(access.id, H5F_LIBVER_EARLIEST, chdf5_latest_version()), action)
        try Library.check(chdf5_keep_in_memory(access.id, max(1 << 16, expectedBytes)), action)
        return try create(Library.uniqueName("memory"), chdf5_truncate(), access, userBlock, action)
    }

    /// A new file on disk; a file that is there already is an error.
    public static func create(atPath path: String, userBlock: Int = 0) throws(HDF5Error) -> File {
        Library.enter()
        defer { Library.leave() }
        let action = "create the file \"\(path)\""
        return try create(path, chdf5_exclusive(), try accessProperties(action), userBlock, action)
    }

    /// Opens a file on disk to be read.
    ///
    /// A file that is cut short or no HDF5 is an error. Bytes changed in the midst of one can crash HDF5 1.10 itself:
    /// verify a checksum first where there is one.
    public static func open(atPath path: String) throws(HDF5Error) -> File {
        Library.enter()
        defer { Library.leave() }
        let action = "open the file \"\(path)\""
        let access = try accessProperties(action)
        let handle = try Library.handle(
            H5Fopen(path, chdf5_read_only(), access.id), closedBy: H5Fclose, action)
        return File(handle: handle, name: path)
    }

    /// Opens the bytes of a file to be read; they are copied.
    public static func open(image: UnsafeRawBufferPointer, name: String = "memory") throws(HDF5Error) -> File {
        Library.enter()
        defer { Library.leave() }
        let action = "open the file image \"\(name)\""
        guard let bytes = image.baseAddress, !image.isEmpty else { throw HDF5Error(action, "it has no bytes") }
        let access = try accessProperties(action)
        try Library.check(chdf5_keep_in_memory(access.id, 1 << 16), action)
        try Library.check(
            H5Pset_file_image(access.id, UnsafeMutableRawPointer(mutating: bytes), image.count), action)
        let handle = try Library.handle(
            H5Fopen(Library.uniqueName(name), chdf5_read_only(), access.id), closedBy: H5Fclose, action)
        return File(handle: handle, name: name)
    }

    /// The group that holds all others.
    public func root() throws(HDF5Error) -> Group {
        Library.enter()
        defer { Library.leave() }
        let group = try Library.handle(
            H5Gopen2(handle.id, "/", chdf5_default()), closedBy: H5Gclose, "open the root of \"\(name)\"")
        return Group(handle: group, file: self, path: "/")
    }

    /// The bytes of the file as they would stand on disk, behind `prefix` bytes of zeros.
    /// A user block is not part of the image: pass its size as `prefix`.
    public func image(prefix: Int = 0) throws(HDF5Error) -> [UInt8] {
        Library.enter()
        defer { Library.leave() }
        let action = "take the image of \"\(name)\""
        try Library.check(H5Fflush(handle.id, H5F_SCOPE_GLOBAL), action)
        let size = H5Fget_file_image(handle.id, nil, 0)
        guard size >= 0 else { throw .taken(while: action) }
        var status = size
        let bytes = [UInt8](unsafeUninitializedCapacity: prefix + size) { buffer, count in
            buffer[..<prefix].initialize(repeating: 0)
            status = H5Fget_file_image(handle.id, buffer.baseAddress.map { $0 + prefix }, size)
            count = status == size ? prefix + size : 0
        }
        guard status == size else { throw .taken(while: action) }
        return bytes
    }

    /// Flushes and closes the file, and throws if that fails, which letting go of the file cannot.
    public func close() throws(HDF5Error) {
        Library.enter()
        defer { Library.leave() }
        try handle.close("close the file \"\(name)\"")
    }

    private static func accessProperties(_ action: String) throws(HDF5Error) -> Handle {
        let access = try Library.handle(H5Pcreate(chdf5_class_file_access()), closedBy: H5Pclose, action)
        try Library.check(chdf5_disable_file_locking(access.id), action)
        return access
    }

    private static func create(
        _ name: String, _ flags: UInt32, _ access: Handle, _ userBlock: Int, _ action: String
    ) throws(HDF5Error) -> File {
        guard userBlock >= 0 else { throw HDF5Error(action, "a user block of \(userBlock) bytes cannot be") }
        let creation = try Library.handle(H5Pcreate(chdf5_class_file_create()), closedBy: H5Pclose, action)
        try Library.check(H5Pset_userblock(creation.id, hsize_t(userBlock)), action)
        try Library.check(chdf5_forget_times(creation.id), action)
        let handle = try Library.handle(H5Fcreate(name, flags, creation.id, access.id), closedBy: H5Fclose, action)
        return File(handle: handle, name: name)
    }
}

import CHDF5

/// Strings across the C boundary. Inside the lock.
enum Text {
    /// The type of a UTF-8 text of any length, which h5py reads as `str`.
    static func type(for text: String, _ action: String) throws(HDF5Error) -> Handle {
        guard !text.utf8.contains(0) else {
            throw HDF5Error(action, "the text holds a zero byte, where a C string ends")
        }
        let type = try Library.handle(H5Tcopy(chdf5_c_string()), closedBy: H5Tclose, action)
        try Library.check(H5Tset_size(type.id, chdf5_variable_size()), action)
        try Library.check(H5Tset_cset(type.id, H5T_CSET_UTF8), action)
        return type
    }

    /// One text of the type `type` in a file, of fixed or variable length, that `read` puts into a buffer.
    static func read(
        of type: Handle, _ action: String, _ read: (hid_t, UnsafeMutableRawPointer) -> herr_t
    ) throws(HDF5Error) -> String {
        let isVariable = H5Tis_variable_str(type.id)
        guard isVariable >= 0 else { throw .taken(while: action) }
        return isVariable > 0
            ? try readVariable(of: type, action, read) : try readFixed(of: type, action, read)
    }

    private static func readVariable(
        of type: Handle, _ action: String, _ read: (hid_t, UnsafeMutableRawPointer) -> herr_t
    ) throws(HDF5Error) -> String {
        // The library converts between equal character sets only, so the copy keeps the file's.
        let memory = try Library.handle(H5Tcopy(type.id), closedBy: H5Tclose, action)
        var pointer: UnsafeMutablePointer<CChar>?
        try Library.check(read(memory.id, &pointer), action)
        guard let pointer else { return "" }
        defer { H5free_memory(pointer) }
        guard let text = String(validatingCString: pointer) else { throw HDF5Error(action, "it is not UTF-8") }
        return text
    }

    private static func readFixed(
        of type: Handle, _ action: String, _ read: (hid_t, UnsafeMutableRawPointer) -> herr_t
    ) throws(HDF5Error) -> String {
        let size = H5Tget_size(type.id)
        guard size > 0, size <= 1 << 30 else { throw HDF5Error(action, "a text of \(size) bytes cannot be") }
        var bytes = [UInt8](repeating: 0, count: size)
        try Library.check(bytes.withUnsafeMutableBytes { read(type.id, $0.baseAddress!) }, action)
        guard let text = String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self) else {
            throw HDF5Error(action, "it is not UTF-8")
        }
        return text
    }
}

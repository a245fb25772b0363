import CHDF5

/// The small named values attached to a group or a dataset.
public struct Attributes: Sendable {
    let handle: Handle
    let file: File
    let path: String

    /// Writes a new attribute, a text; one of that name must not be there.
    public func set(_ name: String, to text: String) throws(HDF5Error) {
        Library.enter()
        defer { Library.leave() }
        let action = writing(name)
        let type = try Text.type(for: text, action)
        let attribute = try create(name, type.id, action)
        let status = text.withCString { pointer in
            withUnsafePointer(to: pointer) { H5Awrite(attribute.id, type.id, $0) }
        }
        try Library.check(status, action)
    }

    /// Writes a new attribute, a whole number; one of that name must not be there.
    public func set(_ name: String, to value: Int64) throws(HDF5Error) {
        Library.enter()
        defer { Library.leave() }
        let action = writing(name)
        let attribute = try create(name, Int64.fileType, action)
        let status = withUnsafePointer(to: value) { H5Awrite(attribute.id, Int64.memoryType, $0) }
        try Library.check(status, action)
    }

    public func contains(_ name: String) throws(HDF5Error) -> Bool {
        Library.enter()
        defer { Library.leave() }
        guard !name.utf8.contains(0) else { return false }
        let found = H5Aexists(handle.id, name)
        guard found >= 0 else { throw .taken(while: reading(name)) }
        return found > 0
    }

    /// An attribute that is one text.
    public func text(_ name: String) throws(HDF5Error) -> String {
        Library.enter()
        defer { Library.leave() }
        let action = reading(name)
        let (attribute, type) = try open(name, action)
        guard ElementType(of: type.id) == .text else { throw HDF5Error(action, "it is not a text") }
        return try Text.read(of: type, action) { type, buffer in H5Aread(attribute.id, type, buffer) }
    }

    /// An attribute that is one whole number, of any width, sign and byte order.
    public func integer(_ name: String) throws(HDF5Error) -> Int64 {
        Library.enter()
        defer { Library.leave() }
        let action = reading(name)
        let (attribute, type) = try open(name, action)
        guard H5Tget_class(type.id) == H5T_INTEGER else { throw HDF5Error(action, "it is not a whole number") }
        var value: Int64 = 0
        try Library.check(H5Aread(attribute.id, Int64.memoryType, &value), action)
        return value
    }

    private func writing(_ name: String) -> String {
        "write the attribute \"\(name)\" of \"\(path)\" in \"\(file.name)\""
    }
    private func reading(_ name: String) -> String {
        "read the attribute \"\(name)\" of \"\(path)\" in \"\(file.name)\""
    }

    private func create(_ name: String, _ type: hid_t, _ action: String) throws(HDF5Error) -> Handle {
        guard !name.utf8.contains(0) else { throw HDF5Error(action, "its name holds a zero byte") }
        let space = try Library.handle(H5Screate(H5S_SCALAR), closedBy: H5Sclose, action)
        return try Library.handle(
            H5Acreate2(handle.id, name, type, space.id, chdf5_default(), chdf5_default()), closedBy: H5Aclose, action)
    }

    /// Opens an attribute that holds exactly one value.
    private func open(_ name: String, _ action: String) throws(HDF5Error) -> (attribute: Handle, type: Handle) {
        let attribute = try Library.handle(H5Aopen(handle.id, name, chdf5_default()), closedBy: H5Aclose, action)
        let space = try Library.handle(H5Aget_space(attribute.id), closedBy: H5Sclose, action)
        guard H5Sget_simple_extent_npoints(space.id) == 1 else { throw HDF5Error(action, "it is not one value") }
        return (attribute, try Library.handle(H5Aget_type(attribute.id), closedBy: H5Tclose, action))
    }
}

extension Group {
    public var attributes: Attributes { Attributes(handle: handle, file: file, path: path) }
}

extension Dataset {
    public var attributes: Attributes { Attributes(handle: handle, file: file, path: path) }
}

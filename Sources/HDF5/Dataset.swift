import CHDF5

/// An array in a file.
public final class Dataset: Sendable {
    let handle: Handle
    let file: File
    /// Where the dataset stands in its file.
    public let path: String
    /// The extents; empty for a scalar.
    public let shape: [Int]
    /// The number of elements; 1 for a scalar.
    public let count: Int
    public let elementType: ElementType
    private let type: Handle

    /// Reads the dataset's form and refuses one that its file cannot hold. Inside the lock.
    init(handle: Handle, file: File, path: String) throws(HDF5Error) {
        let action = "read the form of \"\(path)\" in \"\(file.name)\""
        self.handle = handle
        self.file = file
        self.path = path
        try Self.requireOwnElements(handle, action)
        type = try Library.handle(H5Dget_type(handle.id), closedBy: H5Tclose, action)
        elementType = ElementType(of: type.id)
        let space = try Library.handle(H5Dget_space(handle.id), closedBy: H5Sclose, action)
        let rank = H5Sget_simple_extent_ndims(space.id)
        guard rank >= 0 else { throw .taken(while: action) }
        var extents = [hsize_t](repeating: 0, count: Int(rank))
        try Library.check(H5Sget_simple_extent_dims(space.id, &extents, nil), action)
        if H5Sget_simple_extent_type(space.id) == H5S_NULL { extents = [0] }

        var fileSize: hsize_t = 0
        try Library.check(H5Fget_filesize(file.handle.id, &fileSize), action)
        // Deflate packs at most 1032 bytes into one: a form beyond that is damage, and must not claim the memory.
        let limit = fileSize.multipliedReportingOverflow(by: 1032)
        let largest = limit.overflow ? hsize_t(Int.max) : min(limit.partialValue, hsize_t(Int.max))
        var product: hsize_t = 1
        for extent in extents where extents.allSatisfy({ $0 > 0 }) {
            let next = product.multipliedReportingOverflow(by: extent)
            guard !next.overflow, next.partialValue <= largest else {
                throw HDF5Error(action, "the shape \(extents) is larger than the file can hold")
            }
            product = next.partialValue
        }
        guard extents.allSatisfy({ $0 <= hsize_t(Int.max) }) else {
            throw HDF5Error(action, "the shape \(extents) is larger than memory")
        }
        shape = extents.map { Int($0) }
        count = shape.contains(0) ? 0 : Int(product)
    }

    /// Refuses a dataset whose elements lie in other files: who sends a file must not choose which others are read.
    private static func requireOwnElements(_ handle: Handle, _ action: String) throws(HDF5Error) {
        let creation = try Library.handle(H5Dget_create_plist(handle.id), closedBy: H5Pclose, action)
        let layout = H5Pget_layout(creation.id)
        guard layout != H5D_LAYOUT_ERROR else { throw .taken(while: action) }
        guard layout != H5D_VIRTUAL else {
            throw HDF5Error(action, "it is a virtual dataset, whose elements lie in others; only its own are read")
        }
        let files = H5Pget_external_count(creation.id)
        guard files >= 0 else { throw .taken(while: action) }
        guard files == 0 else {
            throw HDF5Error(action, "its elements lie in another file (external storage), and only this one is read")
        }
    }

    /// All elements in row-major order, converted to `Value`: floating point to integers is cut towards zero.
    public func read<Value: ArrayElement>(as _: Value.Type = Value.self) throws(HDF5Error) -> [Value] {
        Library.enter()
        defer { Library.leave() }
        let action = "read \"\(path)\" from \"\(file.name)\""
        try requireNumbers(action)
        guard count > 0 else { return [] }
        var status: herr_t = 0
        let values = [Value](unsafeUninitializedCapacity: count) { buffer, filled in
            status = H5Dread(
                handle.id, Value.memoryType, chdf5_all(), chdf5_all(), chdf5_default(), buffer.baseAddress)
            filled = status >= 0 ? count : 0
        }
        try Library.check(status, action)
        return values
    }

    /// All elements in row-major order into memory of exactly `count` elements.
    public func read<Value: ArrayElement>(into buffer: UnsafeMutableBufferPointer<Value>) throws(HDF5Error) {
        Library.enter()
        defer { Library.leave() }
        let action = "read \"\(path)\" from \"\(file.name)\""
        try requireNumbers(action)
        guard buffer.count == count else {
            throw HDF5Error(action, "it has \(count) elements and there is room for \(buffer.count)")
        }
        guard count > 0 else { return }
        try Library.check(
            H5Dread(handle.id, Value.memoryType, chdf5_all(), chdf5_all(), chdf5_default(), buffer.baseAddress), action)
    }

    /// The text of a scalar dataset.
    public func readText() throws(HDF5Error) -> String {
        Library.enter()
        defer { Library.leave() }
        let action = "read the text \"\(path)\" from \"\(file.name)\""
        guard elementType == .text, count == 1 else { throw HDF5Error(action, "it is not one text") }
        let isVariable = H5Tis_variable_str(type.id) > 0
        // A text of fixed length may be larger than the small buffer.
        let transfer = isVariable ? try Properties.textTransfer(action).id : chdf5_default()
        return try Text.read(of: type, action) { type, buffer in
            H5Dread(handle.id, type, chdf5_all(), chdf5_all(), transfer, buffer)
        }
    }

    private func requireNumbers(_ action: String) throws(HDF5Error) {
        guard elementType != .text, elementType != .unsupported else {
            throw HDF5Error(action, "its elements are not numbers")
        }
    }
}

import CHDF5

extension Group {
    /// Writes an array in row-major order as a new dataset, with the groups above it.
    ///
    /// - Parameters:
    ///   - shape: the extents, whose product is the number of values; empty for a scalar.
    ///   - path: where; a dataset that is there already is an error.
    public func write<Value: ArrayElement>(
        _ values: [Value], shape: [Int], to path: String, storage: Storage = .automatic
    ) throws(HDF5Error) {
        Library.enter()
        defer { Library.leave() }
        let action = writing(path)
        let (space, extents) = try dataSpace(shape, count: values.count, action)
        let bytes = values.count * MemoryLayout<Value>.stride
        let properties = try Properties.dataset(
            shape: extents, bytesPerElement: MemoryLayout<Value>.stride,
            storage: storage.resolved(type: Value.elementType, shape: extents, bytes: bytes), action)
        let dataset = try create(path, type: Value.fileType, space, properties, action)
        guard !values.isEmpty else { return }
        let status = values.withUnsafeBytes {
            H5Dwrite(dataset.id, Value.memoryType, chdf5_all(), chdf5_all(), chdf5_default(), $0.baseAddress)
        }
        try Library.check(status, action)
    }

    /// Writes one UTF-8 text as a new scalar dataset, with the groups above it.
    public func write(text: String, to path: String) throws(HDF5Error) {
        Library.enter()
        defer { Library.leave() }
        let action = writing(path)
        let type = try Text.type(for: text, action)
        let (space, extents) = try dataSpace([], count: 1, action)
        let properties = try Properties.dataset(
            shape: extents, bytesPerElement: 1, storage: .automatic, action)
        let dataset = try create(path, type: type.id, space, properties, action)
        let transfer = try Properties.textTransfer(action)
        let status = text.withCString { pointer in
            withUnsafePointer(to: pointer) {
                H5Dwrite(dataset.id, type.id, chdf5_all(), chdf5_all(), transfer.id, $0)
            }
        }
        try Library.check(status, action)
    }

    private func writing(_ path: String) -> String { "write \"\(absolute(path))\" to \"\(file.name)\"" }

    private func create(
        _ path: String, type: hid_t, _ space: Handle, _ properties: Handle, _ action: String
    ) throws(HDF5Error) -> Handle {
        try require(name: path, action)
        let links = try Properties.links(action)
        return try Library.handle(
            H5Dcreate2(handle.id, path, type, space.id, links.id, properties.id, chdf5_default()),
            closedBy: H5Dclose, action)
    }

    private func dataSpace(
        _ shape: [Int], count: Int, _ action: String
    ) throws(HDF5Error) -> (space: Handle, extents: [hsize_t]) {
        let mismatch = HDF5Error(action, "\(count) values do not fill the shape \(shape)")
        var product = 1
        for extent in shape {
            let (next, overflow) = product.multipliedReportingOverflow(by: extent)
            guard extent >= 0, !overflow else { throw mismatch }
            product = next
        }
        guard product == count else { throw mismatch }
        let extents = shape.map { hsize_t($0) }
        let id = shape.isEmpty ? H5Screate(H5S_SCALAR) : H5Screate_simple(Int32(shape.count), extents, nil)
        return (try Library.handle(id, closedBy: H5Sclose, action), extents)
    }
}

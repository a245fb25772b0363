import CHDF5

extension Group {
    /// What a name in a group stands for.
    public enum Kind: Hashable, Sendable {
        case group
        case dataset
        /// A named type, or a link that leads nowhere.
        case other
    }

    /// What stands at `path`, or nil. A link into another file is an error.
    public func kind(of path: String) throws(HDF5Error) -> Kind? {
        Library.enter()
        defer { Library.leave() }
        let action = "look for \"\(absolute(path))\" in \"\(file.name)\""
        try require(name: path, action)
        // The library answers for one step at a time only, and each step must be a group.
        var place = path.hasPrefix("/") ? try file.root().handle : handle
        var kind = Kind.group
        for step in path.split(separator: "/") {
            guard kind == .group else { return nil }
            let found = H5Lexists(place.id, String(step), chdf5_default())
            guard found >= 0 else { throw .taken(while: action) }
            guard found > 0 else { return nil }
            let isOwn = chdf5_is_own_link(place.id, String(step))
            guard isOwn >= 0 else { throw .taken(while: action) }
            guard isOwn > 0 else {
                throw HDF5Error(action, "\"\(step)\" is a link into another file, and only this one is read")
            }
            let object = H5Oopen(place.id, String(step), chdf5_default())
            guard object >= 0 else { return .other }
            place = Handle(object, closedBy: H5Oclose)
            kind =
                switch H5Iget_type(object) {
                case H5I_GROUP: .group
                case H5I_DATASET: .dataset
                default: .other
                }
        }
        return kind
    }

    /// The names in this group, sorted by their bytes.
    public func names() throws(HDF5Error) -> [String] {
        Library.enter()
        defer { Library.leave() }
        let action = "list the group \"\(path)\" of \"\(file.name)\""
        var information = H5G_info_t()
        try Library.check(H5Gget_info(handle.id, &information), action)
        var names: [String] = []
        for index in 0..<information.nlinks {
            var buffer = [CChar](repeating: 0, count: 256)
            var length = name(at: index, into: &buffer)
            if length >= buffer.count {
                buffer = [CChar](repeating: 0, count: length + 1)
                length = name(at: index, into: &buffer)
            }
            guard length >= 0, length < buffer.count else { throw .taken(while: action) }
            guard let name = String(validating: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self) else {
                throw HDF5Error(action, "a name is not UTF-8")
            }
            names.append(name)
        }
        return names
    }

    private func name(at index: hsize_t, into buffer: inout [CChar]) -> Int {
        H5Lget_name_by_idx(
            handle.id, ".", H5_INDEX_NAME, H5_ITER_INC, index, &buffer, buffer.count, chdf5_default())
    }

    /// The absolute paths of all datasets in this group and below, sorted by their bytes group by group.
    public func datasetPaths() throws(HDF5Error) -> [String] { try datasetPaths(depth: 0) }

    /// Depth is bounded because a crafted file may link a group into itself.
    private func datasetPaths(depth: Int) throws(HDF5Error) -> [String] {
        guard depth < 64 else {
            throw HDF5Error("list the datasets below \"\(path)\" of \"\(file.name)\"", "groups are nested too deep")
        }
        var paths: [String] = []
        for name in try names() {
            switch try kind(of: name) {
            case .dataset: paths.append(absolute(name))
            case .group: paths += try group(name).datasetPaths(depth: depth + 1)
            case .other, nil: continue
            }
        }
        return paths
    }
}

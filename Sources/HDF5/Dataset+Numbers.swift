import CHDF5

extension Dataset {
    /// How the numbers of a dataset lie in the file.
    public struct NumberForm: Hashable, Sendable {
        public let isInteger: Bool
        /// Whether they are whole numbers without a sign.
        public let isUnsigned: Bool
        /// Bytes per element.
        public let byteCount: Int
    }

    /// The form of the numbers; nil when the elements are something else.
    public func numberForm() throws(HDF5Error) -> NumberForm? {
        Library.enter()
        defer { Library.leave() }
        let action = "read the type of \"\(path)\" in \"\(file.name)\""
        let type = try Library.handle(H5Dget_type(handle.id), closedBy: H5Tclose, action)
        let kind = H5Tget_class(type.id)
        guard kind == H5T_INTEGER || kind == H5T_FLOAT else { return nil }
        let isUnsigned = kind == H5T_INTEGER && H5Tget_sign(type.id) == H5T_SGN_NONE
        return NumberForm(isInteger: kind == H5T_INTEGER, isUnsigned: isUnsigned, byteCount: H5Tget_size(type.id))
    }
}

import CHDF5

/// A call to the HDF5 library that failed.
public struct HDF5Error: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was tried, such as `open the file "a.h5"`.
    public let action: String
    /// The library's own account, from the call that was made down to the cause.
    public let reasons: [String]

    public init(action: String, reasons: [String]) {
        self.action = action
        self.reasons = reasons
    }

    public var description: String {
        guard let outer = reasons.first, let inner = reasons.last else { return "HDF5 could not \(action)." }
        return outer == inner ? "HDF5 could not \(action): \(outer)." : "HDF5 could not \(action): \(outer) (\(inner))."
    }
}

extension HDF5Error {
    init(_ action: String, _ reason: String) {
        self.init(action: action, reasons: [reason])
    }

    /// Takes over the library's error stack; call it right after the failure and inside the lock.
    static func taken(while action: String) -> HDF5Error {
        var reasons: [String] = []
        withUnsafeMutablePointer(to: &reasons) { list in
            // A failing walk leaves the list as it is: the action alone is then the message.
            _ = H5Ewalk2(
                chdf5_current_errors(), H5E_WALK_DOWNWARD,
                { _, entry, list in
                    if let list, let text = entry?.pointee.desc {
                        list.assumingMemoryBound(to: [String].self).pointee.append(String(cString: text))
                    }
                    return 0
                }, list)
        }
        return HDF5Error(action: action, reasons: reasons)
    }
}

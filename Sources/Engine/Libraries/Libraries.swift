import COneDNN

/// The libraries that do the engine's arithmetic and their versions, in a fixed order.
public var arithmeticLibraries: [(name: String, version: String)] {
    var oneDNN = "unknown"
    if let version = dnnl_version()?.pointee { oneDNN = "\(version.major).\(version.minor).\(version.patch)" }
    return [("onednn", oneDNN), ("openblas", OpenBLAS.version)]
}

/// Opens now the libraries that would be opened when first needed, so that a missing one shows at the start.
/// - Throws: ``LibraryError`` if one cannot be opened.
public func openArithmeticLibraries() throws(LibraryError) { _ = try OpenBLAS.opened.get() }

/// A library that is needed and cannot be opened.
public struct LibraryError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Which library could not be opened, and what to do.
    public let description: String
}

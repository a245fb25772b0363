import COneDNN

/// The libraries that do the engine's arithmetic and their versions, in a fixed order.
public var arithmeticLibraries: [(name: String, version: String)] {
    var oneDNN = "unknown"
    if let version = dnnl_version()?.pointee { oneDNN = "\(version.major).\(version.minor).\(version.patch)" }
    return [("onednn", oneDNN), ("openblas", OpenBLAS.version)]
}

/// Opens the libraries that are opened when they are first needed, for whoever wants to know now that they are there.
/// - Throws: ``LibraryError``.
public func openArithmeticLibraries() throws(LibraryError) { _ = try OpenBLAS.opened.get() }

/// A library that is needed and cannot be opened.
public struct LibraryError: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String
}

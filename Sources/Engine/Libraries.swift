import COneDNN
import COpenBLAS

/// The libraries that do the engine's arithmetic and their versions, in a fixed order.
public var arithmeticLibraries: [(name: String, version: String)] {
    let openBLAS = openblas_get_config().map { String(cString: $0) } ?? "unknown"
    let core = openblas_get_corename().map { String(cString: $0) } ?? "unknown"
    var oneDNN = "unknown"
    if let version = dnnl_version()?.pointee { oneDNN = "\(version.major).\(version.minor).\(version.patch)" }
    return [
        ("onednn", oneDNN),
        ("openblas", openBLAS.split(separator: " ").prefix(2).joined(separator: " ") + " for \(core)"),
    ]
}

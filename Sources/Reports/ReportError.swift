/// Why a report was not written. What stood there before is untouched.
public enum ReportError: Error, Equatable, CustomStringConvertible {
    /// gnuplot is not on the PATH.
    case gnuplotMissing
    /// gnuplot ran and failed, or did not draw a figure.
    case gnuplotFailed(String)
    /// A file of the report could not be written.
    case cannotWrite(path: String, reason: String)

    public var description: String {
        switch self {
        case .gnuplotMissing:
            "gnuplot draws the report's figures and was not found on the PATH. Install it (Debian, Ubuntu: "
                + "apt install gnuplot-nox; Fedora: dnf install gnuplot; macOS: brew install gnuplot) and report again; "
                + "nothing was written and no run is lost."
        case .gnuplotFailed(let message):
            "gnuplot could not draw the report's figures: \(message). Nothing was written; gnuplot 5.2 or newer with "
                + "the pngcairo and svg terminals is needed."
        case .cannotWrite(let path, let reason):
            "Cannot write \(path): \(reason). Free space or give the folder write permission, then report again."
        }
    }
}

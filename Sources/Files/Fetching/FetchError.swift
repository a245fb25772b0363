/// Why a file could not be fetched.
public enum FetchError: Error, Equatable, CustomStringConvertible, Sendable {
    /// It could be had from nowhere, or what came was something else; `title` is what was wanted, in sentences.
    case download(title: String, reason: String)
    /// The cache cannot be read or written.
    case file(FileError)

    /// What went wrong, as a sentence for people.
    public var description: String {
        switch self {
        case .download(let title, let reason): "Could not fetch \(title): \(reason)"
        case .file(let error): "\(error)."
        }
    }
}

extension Fetcher.Event: CustomStringConvertible {
    public var description: String {
        switch self {
        case .present(let path, let check): "\(path) is there already, \(check)"
        case .downloading(let url): "fetching \(url)"
        case .done(let path, let bytes, let check): "\(path): \(bytes) bytes, \(check)"
        case .failed(let reason): reason
        }
    }
}

extension Fetcher.Check: CustomStringConvertible {
    public var description: String {
        switch self {
        case .whole: "with the right checksum"
        case .digits(let count):
            "whose SHA-256 begins with the \(count) hex digits that are published; the whole of it is not, and is not checked"
        }
    }
}

extension Fetcher.Event: CustomStringConvertible {
    public var description: String {
        switch self {
        case .present(let path): "\(path) is there already, with the right checksum"
        case .downloading(let url): "fetching \(url)"
        case .done(let path, let bytes): "\(path): \(bytes) bytes, with the right checksum"
        case .failed(let reason): reason
        }
    }
}

extension Fetcher {
    /// What happened to one file.
    public enum Event: Sendable, Hashable {
        /// The file was there, and its checksum is right as far as it is known.
        case present(path: String, check: Check)
        /// The download begins.
        case downloading(url: String)
        /// So many bytes are there of a download that was cut off before.
        case continuing(bytes: Int)
        /// The file is in place; its size is in bytes.
        case done(path: String, bytes: Int, check: Check)
        /// A mirror failed, and the next is tried.
        case failed(reason: String)
    }

    /// How far a file was compared with what is published of it.
    public enum Check: Sendable, Hashable {
        /// With its whole SHA-256.
        case whole
        /// With this many hex digits of its SHA-256: enough against damage, and not against a forger.
        case digits(Int)

        init(hashPrefix: String) { self = hashPrefix.utf8.count >= 64 ? .whole : .digits(hashPrefix.utf8.count) }
    }
}

extension Fetcher.Event: CustomStringConvertible {
    /// The event as a line for people.
    public var description: String {
        switch self {
        case .present(let path, let check): "\(path) is there already, \(check)"
        case .downloading(let url): "fetching \(url)"
        case .continuing(let bytes): "going on behind the \(bytes) bytes that are there"
        case .done(let path, let bytes, let check): "\(path): \(bytes) bytes, \(check)"
        case .failed(let reason): reason
        }
    }
}

extension Fetcher.Check: CustomStringConvertible {
    /// The check as the end of a sentence.
    public var description: String {
        switch self {
        case .whole: "with the right checksum"
        case .digits(let count):
            "whose SHA-256 begins with the \(count) hex digits that are published; the whole of it is not, and is not checked"
        }
    }
}

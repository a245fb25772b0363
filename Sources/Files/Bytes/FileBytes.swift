/// A file on disk. It is not mapped: a file that is cut while it is read must be an error and not a signal.
public final class FileBytes: ByteSource {
    private let file: RegularFile

    public init(path: String) throws(FileError) { file = try RegularFile(path: path) }

    public var name: String { file.path }
    public var size: Int { file.size }

    public func read(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
        try check(offset, count)
        return try file.bytes(at: offset, count: count)
    }
}

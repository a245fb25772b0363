import Files

/// A file on disk. It is not mapped: a file that is cut while it is read must be an error and not a signal.
final class FileBytes: ByteSource {
    private let file: RegularFile

    init(path: String) throws(CheckpointError) {
        file = try CheckpointError.rethrowing { () throws(FileError) in try RegularFile(path: path) }
    }

    var name: String { file.path }
    var size: Int { file.size }

    func read(at offset: Int, count: Int) throws(CheckpointError) -> [UInt8] {
        try check(offset, count)
        return try CheckpointError.rethrowing { () throws(FileError) in try file.bytes(at: offset, count: count) }
    }
}

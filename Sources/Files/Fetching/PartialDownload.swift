import Glibc

/// The file `PATH.part`, into which a download goes until it is whole, and which stays when it is cut off: the next try goes on there.
///
/// One process at a time has it. When it is let go of empty, it is removed.
final class PartialDownload {
    let target: String
    private let file: Descriptor
    private var isInPlace = false
    var path: String { file.path }

    /// Waits until no other process downloads the same file.
    static func open(for target: String) throws(FileError) -> PartialDownload {
        let path = "\(target).part"
        return try Waiting.until({ "\(LockHolder.description(of: path)), which fetches the same file" }) {
            () throws(FileError) -> PartialDownload? in try PartialDownload(path, for: target)
        }
    }

    /// Nil while another has it.
    private init?(_ path: String, for target: String) throws(FileError) {
        self.target = target
        file = try Descriptor(opening: path, O_RDWR | O_CREAT, to: "create the file")
        // Who lets go of another's file must not remove it.
        isInPlace = true
        guard try FileLock.acquire(.all, of: file) else { return nil }
        // Whoever had it before may have put it in its place.
        var named = stat()
        guard lstat(path, &named) == 0, named.st_ino == (try file.information().st_ino) else { return nil }
        isInPlace = false
    }

    deinit {
        if !isInPlace, size == 0 { unlink(file.path) }
    }

    /// Bytes so far.
    var size: Int { FileStamp(path: path)?.size ?? 0 }

    /// Throws away what came.
    func clear() throws(FileError) {
        guard ftruncate(file.number, 0) == 0 else { throw FileError(errno, "empty the file", path) }
    }

    /// Gives the file its name.
    func publish() throws(FileError) {
        try file.sync()
        try Folder.move(file.path, to: target)
        isInPlace = true
        try Folder.sync(Folder.split(target).folder)
    }
}

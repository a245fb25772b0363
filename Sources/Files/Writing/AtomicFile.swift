import Glibc

/// A file that appears whole or not at all: it is written aside, flushed to the disk and then given its name, in place of what had it.
///
/// When it is let go of before `publish`, as after an error, nothing is left aside and its place is as it was.
public struct AtomicFile: ~Copyable {
    /// Where the file will stand.
    public let path: String
    private let file: Descriptor
    private var isInPlace = false

    /// Where the file is while it is written: `.NAME.PID.tmp` beside its place.
    public var temporary: String { file.path }

    /// Makes the file aside. Its name is new, and a lock tells `removeStale` in any process, on any host, that the writer lives.
    public init(at path: String) throws(FileError) {
        let (folder, name) = Folder.split(path)
        do throws(FileError) {
            file = try Self.create(in: folder, for: name)
        } catch {
            // Whoever reads the error knows the file by the name that it was to have.
            throw error.told(of: path)
        }
        self.path = path
    }

    deinit {
        if !isInPlace { unlink(file.path) }
    }

    /// Writes all bytes behind those that were written before.
    public borrowing func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
        do throws(FileError) { try file.write(bytes) } catch { throw error.told(of: path) }
    }

    /// Writes all bytes behind those that were written before.
    public borrowing func write(_ bytes: [UInt8]) throws(FileError) {
        do throws(FileError) { try file.write(bytes) } catch { throw error.told(of: path) }
    }

    /// Puts the file in its place.
    /// - Parameter synced: whether it is on the disk before it has its name, and its name when this returns. Without, a power cut may leave
    ///   a part of it, which is enough where every reader checks the content.
    public consuming func publish(synced: Bool = true) throws(FileError) {
        if synced {
            do throws(FileError) { try file.sync() } catch { throw error.told(of: path) }
        }
        try Folder.move(file.path, to: path)
        isInPlace = true
        if synced { try Folder.sync(Folder.split(path).folder) }
    }

    /// Writes the bytes as the file `path`.
    public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let file = try AtomicFile(at: path)
        try file.write(bytes)
        try file.publish()
    }
}

extension AtomicFile {
    /// Puts a whole file that another program wrote, on the same file system, in its place.
    public static func place(_ source: String, at path: String) throws(FileError) {
        try Descriptor(opening: source, O_RDONLY, to: "open the file").sync()
        try Folder.move(source, to: path)
        try Folder.sync(Folder.split(path).folder)
    }

    /// Removes what writers of the file `path` that died have left beside it. What cannot be removed only takes space.
    public static func removeLeftovers(of path: String) {
        let (folder, name) = Folder.split(path)
        _ = try? removeStale(in: folder) { $0 == name }
    }

    /// Removes what writers that died have left of the files in the folder that `isOurs` names, and returns how many.
    public static func removeStale(in folder: String, of isOurs: (Substring) -> Bool) throws(FileError) -> Int {
        var removed = 0
        for name in try Folder.names(in: folder) {
            guard let target = target(ofTemporary: name), isOurs(target) else { continue }
            if try removeIfStale(folder + "/" + name) { removed += 1 }
        }
        return removed
    }

    /// The NAME in `.NAME.PID.tmp`, or in `.NAME.PID-N.tmp` when the former was taken; nil for all else.
    public static func target(ofTemporary name: String) -> Substring? {
        guard let match = name.wholeMatch(of: /\.(.+)\.[0-9]+(-[0-9]+)?\.tmp/) else { return nil }
        return match.output.1
    }

    private static func create(in folder: String, for name: String) throws(FileError) -> Descriptor {
        var attempt = 0
        while true {
            let suffix = attempt == 0 ? "" : "-\(attempt)"
            let path = "\(folder)/.\(name).\(getpid())\(suffix).tmp"
            attempt += 1
            let file: Descriptor
            do throws(FileError) {
                file = try Descriptor(opening: path, O_RDWR | O_CREAT | O_EXCL, to: "create the file", mode: 0o644)
            } catch {
                // Taken by another thread, or left by a dead process that had our number.
                if error.code == EEXIST, attempt < 10_000 { continue }
                throw error
            }
            guard try FileLock.acquire(.all, of: file, wait: true) else { continue }
            // Between our two calls a cleaner may have held the file for stale and removed it.
            if try file.information().st_nlink > 0 { return file }
        }
    }

    private static func removeIfStale(_ path: String) throws(FileError) -> Bool {
        let file: Descriptor
        do {
            file = try Descriptor(opening: path, O_RDWR | O_NOFOLLOW, to: "open the file")
        } catch let error where [EROFS, EACCES, EPERM].contains(error.code) {
            // It is another user's to remove.
            return false
        } catch {
            // Its writer may have finished since the folder was listed.
            if access(path, F_OK) != 0 { return false }
            throw error
        }
        guard try FileLock.acquire(.all, of: file), try file.information().st_nlink > 0 else { return false }
        // The name may by now belong to another file, whose writer renamed the one that is open here.
        var named = stat()
        guard lstat(path, &named) == 0, named.st_ino == (try file.information().st_ino) else { return false }
        guard unlink(path) == 0 else { throw FileError(errno, "remove the left-over file", path) }
        return true
    }
}

import Glibc

/// Files that appear whole or not at all.
enum AtomicFile {
    /// Writes the bytes aside, flushes them to the disk and gives them the name `path`, in place of what had it.
    /// After an error, `path` is as it was and nothing is left aside.
    static func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
        let (folder, name) = split(path)
        // The lock tells `removeStaleTemporaries` in any process, on any host, that the writer lives.
        let file = try create(in: folder, for: name)
        do throws(StoreError) {
            try file.write(bytes)
            try file.sync()
            guard rename(file.path, path) == 0 else { throw StoreError(errno, "put the file in place", path) }
        } catch {
            _ = unlink(file.path)
            throw error
        }
        try Folder.sync(folder)
    }

    /// Removes what writers that died have left of the files in the folder that `isOurs` names, and returns how many.
    static func removeStale(in folder: String, of isOurs: (Substring) -> Bool) throws(StoreError) -> Int {
        var removed = 0
        for name in try Folder.names(in: folder) {
            guard let target = target(ofTemporary: name), isOurs(target) else { continue }
            if try removeIfStale(folder + "/" + name) { removed += 1 }
        }
        return removed
    }

    /// The NAME in `.NAME.PID.tmp`, or in `.NAME.PID-N.tmp` when the former was taken; nil for all else.
    static func target(ofTemporary name: String) -> Substring? {
        guard let match = name.wholeMatch(of: /\.(.+)\.[0-9]+(-[0-9]+)?\.tmp/) else { return nil }
        return match.output.1
    }

    private static func create(in folder: String, for name: String) throws(StoreError) -> Descriptor {
        var attempt = 0
        while true {
            let suffix = attempt == 0 ? "" : "-\(attempt)"
            let path = "\(folder)/.\(name).\(getpid())\(suffix).tmp"
            attempt += 1
            // Taken by another thread, or left by a dead process that had our number.
            if access(path, F_OK) == 0, attempt < 10_000 { continue }
            let file = try Descriptor(opening: path, O_RDWR | O_CREAT | O_EXCL, to: "create the file", mode: 0o644)
            guard try FileLock.acquire(.all, of: file, wait: true) else { continue }
            // Between our two calls a cleaner may have held the file for stale and removed it.
            if try file.information().st_nlink > 0 { return file }
        }
    }

    private static func removeIfStale(_ path: String) throws(StoreError) -> Bool {
        let file: Descriptor
        do {
            file = try Descriptor(opening: path, O_RDWR | O_NOFOLLOW, to: "open the file")
        } catch .notPermitted {
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
        guard unlink(path) == 0 else { throw StoreError(errno, "remove the left-over file", path) }
        return true
    }

    static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        return (String(path[..<slash]), String(path[path.index(after: slash)...]))
    }
}

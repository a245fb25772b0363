import Foundation

/// A small file system in memory, mounted for one test.
final class MemoryDisk {
    private let path: String

    static let isPossible: Bool = {
        do {
            let folder = try TemporaryFolder()
            return withExtendedLifetime(try MemoryDisk(at: folder.path + "/disk", size: "64k")) { true }
        } catch {
            return false
        }
    }()

    init(at path: String, size: String) throws {
        self.path = path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard mount("none", path, "tmpfs", 0, "size=\(size)") == 0 else {
            throw TestError("no file system can be mounted")
        }
    }

    func resize(_ size: String) throws { try remount(UInt(MS_REMOUNT), "size=\(size)") }
    /// The kernel lets go of the folders that a confined thread could write in a moment after the thread has ended; until then those of
    /// them that were removed keep the disk from becoming read-only.
    func makeReadOnly() throws {
        try until("the disk is read-only") { mount("none", path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), "") == 0 }
    }

    func makeWritable() throws { try remount(UInt(MS_REMOUNT), "") }

    /// Bytes that are in use.
    var used: Int {
        var information = statvfs()
        guard statvfs(path, &information) == 0 else { return 0 }
        return Int(information.f_blocks - information.f_bfree) * Int(information.f_frsize)
    }

    private func remount(_ flags: UInt, _ options: String) throws {
        guard mount("none", path, "tmpfs", flags, options) == 0 else {
            throw TestError("the disk cannot be mounted anew")
        }
    }

    deinit { umount2(path, Int32(MNT_DETACH)) }
}

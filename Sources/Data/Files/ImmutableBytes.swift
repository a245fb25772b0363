import Files
import Foundation

/// Bytes that do not change any more: a file mapped for reading, or memory that was filled once.
final class ImmutableBytes: @unchecked Sendable {
    let buffer: UnsafeRawBufferPointer
    let isMapped: Bool

    /// Maps a file, shared with every process that maps it; nil when there is no readable file.
    init?(mapping path: String) {
        guard let file = try? OpenFile(path: path, flags: O_RDONLY), file.size > 0 else { return nil }
        #if os(Linux)
            let flags = MAP_SHARED | Int32(MAP_POPULATE)
        #else
            let flags = MAP_SHARED
        #endif
        let size = file.size
        guard let address = mmap(nil, size, PROT_READ, flags, file.descriptor, 0), address != MAP_FAILED else {
            return nil
        }
        buffer = UnsafeRawBufferPointer(start: address, count: size)
        isMapped = true
    }

    /// Takes memory of `size` bytes, zeroed, and lets `fill` write it once.
    init(size: Int, fill: (UnsafeMutableRawBufferPointer) throws(DataError) -> Void) throws(DataError) {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
        memory.initializeMemory(as: UInt8.self, repeating: 0)
        do {
            try fill(memory)
        } catch {
            memory.deallocate()
            throw error
        }
        buffer = UnsafeRawBufferPointer(memory)
        isMapped = false
    }

    deinit {
        if isMapped {
            munmap(UnsafeMutableRawPointer(mutating: buffer.baseAddress), buffer.count)
        } else {
            buffer.deallocate()
        }
    }
}

/// An exclusive lock on a file of the cache, held until the object goes; the system frees it when a process dies.
final class CacheLock {
    private let file: OpenFile

    /// Waits for the lock. Nil when the cache's folder cannot be made or written.
    init?(path: String) {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        guard (try? makeFolder(folder)) != nil,
            let file = try? OpenFile(path: path, flags: O_RDWR | O_CREAT)
        else { return nil }
        let isLocked = Waiting.until({ "\(LockHolder.description(of: path)), which prepares the same data" }) {
            () -> Bool? in
            if flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
            return errno == EWOULDBLOCK || errno == EINTR ? nil : false
        }
        guard isLocked else { return nil }
        self.file = file
    }
}

import Files
import Glibc

/// Bytes that do not change any more: a file mapped for reading, or memory that was filled once.
final class ImmutableBytes: @unchecked Sendable {
    let buffer: UnsafeRawBufferPointer
    /// Whether a file is mapped.
    var isMapped: Bool { memory == nil }
    /// What the bytes lie in when it is no file.
    private let memory: FreshMemory?

    /// Maps a file, shared with every process that maps it; nil when there is no readable file.
    init?(mapping path: String) {
        guard let file = try? RegularFile(path: path), file.size > 0 else { return nil }
        let flags = MAP_SHARED | Int32(MAP_POPULATE)
        let size = file.size
        guard let address = mmap(nil, size, PROT_READ, flags, file.descriptor, 0), address != MAP_FAILED else {
            return nil
        }
        buffer = UnsafeRawBufferPointer(start: address, count: size)
        memory = nil
    }

    /// Takes memory of `size` bytes, zeroed, and lets `fill` write it once.
    init(size: Int, fill: (UnsafeMutableRawBufferPointer) throws(DataError) -> Void) throws(DataError) {
        guard let memory = FreshMemory(size: size) else {
            throw .impossible(
                reason: "There is no memory for \(size) bytes of data. Take a smaller part, or close other programs.")
        }
        try fill(memory.buffer)
        buffer = UnsafeRawBufferPointer(memory.buffer)
        self.memory = memory
    }

    deinit {
        if isMapped { munmap(UnsafeMutableRawPointer(mutating: buffer.baseAddress), buffer.count) }
    }
}

/// An exclusive lock on a file of the cache, held until the object goes; the system frees it when a process dies.
final class CacheLock {
    private let file: Descriptor

    /// Waits for the lock. Nil when the cache's folder cannot be made or written.
    init?(path: String) {
        do throws(FileError) {
            try Folder.create(Folder.split(path).folder)
            let file = try Descriptor(opening: path, O_RDWR | O_CREAT, to: "open the lock")
            try Waiting.until({ "\(LockHolder.description(of: path)), which prepares the same data" }) {
                () throws(FileError) -> Void? in try FileLock.acquire(.all, of: file) ? () : nil
            }
            self.file = file
        } catch {
            return nil
        }
    }
}

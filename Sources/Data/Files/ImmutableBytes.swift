import Files
import Glibc

/// Bytes that do not change any more: a file mapped for reading, or memory that was filled once.
final class ImmutableBytes: @unchecked Sendable {
    let buffer: UnsafeRawBufferPointer
    let isMapped: Bool

    /// Maps a file, shared with every process that maps it; nil when there is no readable file.
    init?(mapping path: String) {
        guard let file = try? RegularFile(path: path), file.size > 0 else { return nil }
        let flags = MAP_SHARED | Int32(MAP_POPULATE)
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

import Glibc

/// Memory fresh from the system: zeroed, and in large pages where it has them, so that filling many megabytes costs few faults.
public final class FreshMemory: @unchecked Sendable {
    // Unchecked because of the pointer; whoever shares the memory says how.
    public let buffer: UnsafeMutableRawBufferPointer

    /// Nil when the system has no more.
    public init?(size: Int) {
        let flags = MAP_PRIVATE | Int32(MAP_ANONYMOUS)
        guard let address = mmap(nil, max(1, size), PROT_READ | PROT_WRITE, flags, -1, 0), address != MAP_FAILED else {
            return nil
        }
        // Only a wish: where there are no large pages nothing changes.
        _ = madvise(address, max(1, size), MADV_HUGEPAGE)
        buffer = UnsafeMutableRawBufferPointer(start: address, count: size)
    }

    deinit { munmap(buffer.baseAddress, max(1, buffer.count)) }
}

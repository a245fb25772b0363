/// A block of memory that tensors share: a tensor and its views have one storage.
final class Storage: @unchecked Sendable {
    let pointer: UnsafeMutableRawPointer
    let byteCount: Int
    private let sizeClass: Int
    /// Rises with every change in place, so that backward can tell when a saved tensor was overwritten.
    @exclusivity(unchecked) var version = 0

    @inline(__always)
    init(byteCount: Int) {
        let block = Allocator.allocate(byteCount)
        pointer = block.pointer
        sizeClass = block.sizeClass
        self.byteCount = byteCount
    }

    deinit { Allocator.free(pointer, sizeClass: sizeClass, bytes: byteCount) }
}

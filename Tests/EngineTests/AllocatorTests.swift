import Foundation
import Testing

@testable import Engine

@Suite struct AllocatorTests {
    @Test func everySizeFitsItsClass() {
        var sizes = Array(0...5000)
        for exponent in 13...40 { sizes += [-1, 0, 1, 1 << (exponent - 3)].map { 1 << exponent + $0 } }
        var last = (index: 0, bytes: 0)
        for size in sizes.sorted() {
            let found = Allocator.sizeClass(of: size)
            #expect(found.bytes >= size, "\(size) bytes in a block of \(found.bytes)")
            #expect(found.bytes <= max(64, size + size / 4), "\(size) bytes waste a block of \(found.bytes)")
            // A class has one size, and larger sizes have larger classes.
            if found.index == last.index { #expect(found.bytes == last.bytes || last.bytes == 0) }
            #expect(found.index >= last.index && found.bytes >= last.bytes)
            let again = Allocator.sizeClass(of: found.bytes)
            #expect(again.index == found.index && again.bytes == found.bytes, "the class of \(found.bytes) bytes")
            last = found
        }
    }

    @Test func blocksAreAlignedAndWritable() {
        for size in [1, 63, 64, 65, 100, 1000, 4097, 1 << 20] {
            let block = Allocator.allocate(size)
            #expect(UInt(bitPattern: block.pointer) % 64 == 0)
            #expect(block.sizeClass == Allocator.sizeClass(of: size).index)
            memset(block.pointer, 0xA5, size)
            #expect(block.pointer.load(fromByteOffset: size - 1, as: UInt8.self) == 0xA5)
            Allocator.free(block.pointer, sizeClass: block.sizeClass, bytes: size)
        }
    }

    /// Threads that take and give blocks at once never hold the same one.
    @Test func manyThreadsAtOnce() {
        let threads = 4
        let failures = UnsafeMutableBufferPointer<Int>.allocate(capacity: threads)
        failures.initialize(repeating: 0)
        defer { failures.deallocate() }
        nonisolated(unsafe) let counts = failures
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
            var held: [(pointer: UnsafeMutableRawPointer, sizeClass: Int, bytes: Int)] = []
            for round in 0..<5000 {
                let bytes = 64 + (round * 37 + thread * 101) % 2000
                let block = Allocator.allocate(bytes)
                memset(block.pointer, Int32(thread + 1), bytes)
                held.append((block.pointer, block.sizeClass, bytes))
                if held.count == 20 {
                    for block in held {
                        for index in 0..<block.bytes
                        where block.pointer.load(fromByteOffset: index, as: UInt8.self) != UInt8(thread + 1) {
                            counts[thread] += 1
                        }
                        Allocator.free(block.pointer, sizeClass: block.sizeClass, bytes: block.bytes)
                    }
                    held = []
                }
            }
        }
        #expect(Array(failures) == [0, 0, 0, 0])
    }
}

// Exit tests came with Swift 6.2.
#if compiler(>=6.2)
    /// What other tests would disturb, each in a process of its own.
    @Suite struct AllocatorStateTests {
        /// A block that was freed serves the next request of its class.
        @Test func freedBlocksAreUsedAgain() async {
            await #expect(processExitsWith: .success) {
                let size = 77 << 20
                let first = Allocator.allocate(size)
                let second = Allocator.allocate(size)
                #expect(first.pointer != second.pointer)
                Allocator.free(first.pointer, sizeClass: first.sizeClass, bytes: size)
                let third = Allocator.allocate(size - 1000)
                #expect(third.pointer == first.pointer)
                Allocator.free(second.pointer, sizeClass: second.sizeClass, bytes: size)
                Allocator.free(third.pointer, sizeClass: third.sizeClass, bytes: size - 1000)
            }
        }

        @Test func bytesOfTensorsAreCounted() async {
            await #expect(processExitsWith: .success) {
                let before = Tensor.ones([1 << 10])
                let (bytes, sum) = TensorMemory.peakBytes {
                    let large = Tensor.zeros([1 << 22])
                    return large.narrowed(0, 0..<4).sum().item
                }
                #expect(bytes >= 4 << 22 && bytes < 4 << 22 + 1 << 10)
                #expect(sum == 0 && before.elementCount == 1 << 10)
                #expect(TensorMemory.peakBytes {}.bytes == 0)
            }
        }

        @Test func tensorsGiveTheirMemoryBack() async {
            await #expect(processExitsWith: .success) {
                let size = 83 << 20
                let first = Tensor(uninitialized: [size], dtype: .uint8)
                let address = first.start
                weak var storage: Storage?
                storage = first.storage
                let view = first.narrowed(0, 5..<10)
                _ = consume first
                #expect(storage != nil && view.elementCount == 5)
                _ = consume view
                #expect(storage == nil)
                #expect(Tensor(uninitialized: [size], dtype: .uint8).start == address)
                Allocator.trim()
            }
        }
    }
#endif

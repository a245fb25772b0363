import Foundation
import Synchronization
import Testing

@testable import Engine

/// The same bits with any number of threads. Serialized, since the number of threads is one for the process.
@Suite(.serialized) struct ThreadTests {
    @Test(arguments: OperationCase.all.filter { !$0.large.isEmpty })
    func sameBits(_ item: OperationCase) {
        let before = Parallel.threadCount
        defer { Parallel.threadCount = before }
        for dtype in item.types {
            let leaves = item.largeLeaves(dtype)
            Parallel.threadCount = 1
            let one = results(of: item, leaves)
            Parallel.threadCount = 2
            let two = results(of: item, leaves)
            #expect(one.count == 1 + leaves.filter(\.requiresGrad).count && one.count == two.count)
            for (part, (one, two)) in zip(one, two).enumerated() {
                #expect(one == two, "\(dtype): \(part == 0 ? "the output" : "gradient \(part - 1)")")
            }
        }
    }

    /// Operations that no case has on inputs large enough to be cut.
    @Test(arguments: WideCases.all.indices)
    func sameBitsOfWideMatrices(_ index: Int) {
        let before = Parallel.threadCount
        defer { Parallel.threadCount = before }
        let (name, body) = WideCases.all[index]
        for dtype in [DType.float32, .float64] {
            let (x, y) = (matrix("x", dtype), matrix("y", dtype))
            let results = [1, 2].map { threads -> [[UInt8]] in
                Parallel.threadCount = threads
                (x.grad, y.grad) = (nil, nil)
                let output = body(x, y)
                if output.requiresGrad {
                    let upstream = Tensor.linspace(0.5, 1.5, count: output.elementCount, dtype: output.dtype)
                    output.backward(upstream.reshaped(output.shape.array))
                }
                return ([output] + [x.grad, y.grad].compactMap { $0 }).map { bytes(of: $0) }
            }
            #expect(results[0] == results[1], "\(name), \(dtype)")
        }
    }

    private func matrix(_ role: String, _ dtype: DType) -> Tensor {
        Tensor.uniform([300, 400], lower: -2, upper: 2, stream: RandomStream(seed: 0, role: role), dtype: dtype)
            .requiringGrad()
    }

    /// Every operation is among those.
    @Test func everyOperationIsThere() {
        func operations(_ names: [String]) -> Set<String> { Set(names.map { String($0.prefix { $0 != "/" }) }) }
        let compared = OperationCase.all.filter { !$0.large.isEmpty }.map(\.name) + WideCases.all.map(\.name)
        #expect(operations(OperationCase.all.map(\.name)).subtracting(operations(compared)).sorted() == [])
    }

    /// The output's bytes, then those of each gradient.
    private func results(of item: OperationCase, _ leaves: [Tensor]) -> [[UInt8]] {
        for leaf in leaves { leaf.grad = nil }
        let output = item(leaves)
        guard item.isDifferentiable else { return [bytes(of: output)] }
        output.backward(
            Tensor.linspace(0.5, 1.5, count: output.elementCount, dtype: output.dtype).reshaped(output.shape.array))
        return [bytes(of: output)] + leaves.compactMap { $0.grad.map(bytes) }
    }

    @Test func everyPieceRunsOnce() {
        let before = Parallel.threadCount
        defer { Parallel.threadCount = before }
        for threads in [1, 2, 4] {
            Parallel.threadCount = threads
            for pieces in [0, 1, 2, 3, 17, 1000] {
                let counts = UnsafeMutableBufferPointer<Int>.allocate(capacity: pieces)
                counts.initialize(repeating: 0)
                defer { counts.deallocate() }
                nonisolated(unsafe) let target = counts
                for _ in 0..<20 { Parallel.run(pieces) { target[$0] += 1 } }
                #expect(counts.allSatisfy { $0 == 20 }, "\(threads) threads, \(pieces) pieces")
            }
        }
    }

    /// Threads that have gone to sleep, or were not wanted for a while, take part again.
    @Test func sleepersWake() {
        let before = Parallel.threadCount
        defer { Parallel.threadCount = before }
        let sum = Atomic<Int>(0)
        for round in 0..<30 {
            Parallel.threadCount = [2, 1, 4][round % 3]
            usleep(1000)
            Parallel.run(100) { sum.add($0, ordering: .relaxed) }
        }
        #expect(sum.load(ordering: .relaxed) == 30 * 4950)
    }

    /// A job inside a job runs on its caller and completes.
    @Test func nestedJobs() {
        let before = Parallel.threadCount
        defer { Parallel.threadCount = before }
        Parallel.threadCount = 2
        let sums = UnsafeMutableBufferPointer<Int>.allocate(capacity: 8)
        sums.initialize(repeating: 0)
        defer { sums.deallocate() }
        nonisolated(unsafe) let target = sums
        Parallel.run(8) { outer in Parallel.run(10) { inner in target[outer] += inner } }
        #expect(sums.allSatisfy { $0 == 45 })
    }

    /// Jobs that come from several threads at once all complete.
    @Test func jobsFromManyThreads() {
        let before = Parallel.threadCount
        defer { Parallel.threadCount = before }
        Parallel.threadCount = 2
        let sums = UnsafeMutableBufferPointer<Int>.allocate(capacity: 4 * 64)
        sums.initialize(repeating: 0)
        defer { sums.deallocate() }
        nonisolated(unsafe) let target = sums
        DispatchQueue.concurrentPerform(iterations: 4) { thread in
            for _ in 0..<50 { Parallel.run(64) { target[64 * thread + $0] += 1 } }
        }
        #expect(sums.allSatisfy { $0 == 50 })
    }

    /// Pieces cover every index once, whatever the count.
    @Test func piecesCoverTheRange() {
        for count in [0, 1, Parallel.grain, Parallel.grain + 1, 3 * Parallel.grain - 1] {
            var covered = 0
            let before = Parallel.threadCount
            Parallel.threadCount = 1
            Parallel.elements(count) {
                #expect($0.lowerBound == covered)
                covered = $0.upperBound
            }
            Parallel.threadCount = before
            #expect(covered == count)
        }
    }
}

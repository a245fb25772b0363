import Foundation
import Testing

@testable import Engine

@Suite struct AutogradTests {
    private func leaf(_ values: [Double]) -> Tensor { Tensor(values).requiringGrad() }

    private func grad(_ tensor: Tensor) -> [Double]? { tensor.grad?.array(Double.self) }

    @Test func gradientsAccumulateUntilZeroed() {
        let x = leaf([1, 2])
        x.square().sum().backward()
        #expect(grad(x) == [2, 4])
        (x * 3).sum().backward()
        #expect(grad(x) == [5, 7])
        x.grad = nil
        x.sum().backward()
        #expect(grad(x) == [1, 1])
    }

    @Test func retainedGraphRunsAgain() {
        let x = leaf([1, 2])
        let y = (x.exp() * x).sum()
        y.backward(retainGraph: true)
        let once = grad(x)
        y.backward()
        #expect(grad(x) == once?.map { 2 * $0 })
    }

    @Test func nodesThatAreUsedTwiceRunOnce() {
        let x = leaf([3])
        let a = x * x  // 2x
        let b = a + a  // 2a
        let c = b * a  // 2a², whose derivative is 8x³
        c.backward(Tensor([1.0]))
        #expect(grad(x) == [8 * 27])
    }

    /// Paths of different length meet: the node waits for all of them.
    @Test func longAndShortPathsMeet() {
        let x = leaf([2])
        let a = x * 3
        var long = a
        for _ in 0..<10 { long = long + 1 }
        (long * a + a).sum().backward()
        // (3x + 10) · 3x + 3x: its derivative is 18x + 33.
        #expect(grad(x) == [18 * 2 + 33])
    }

    /// A diamond of depth 40 has 2⁴⁰ paths, and 80 nodes.
    @Test func manyPathsAreNotWalkedOneByOne() {
        let x = leaf([1])
        var y = x
        for _ in 0..<40 { y = y + y }
        y.backward(Tensor([1.0]))
        #expect(grad(x) == [0x1p40])
    }

    @Test func detachCutsTheHistory() {
        let x = leaf([2])
        let y = x * x
        let cut = y.detach()
        #expect(!cut.requiresGrad && cut.isLeaf && cut.gradFn == nil)
        #expect(cut.storage === y.storage)
        (cut * x).sum().backward()
        #expect(grad(x) == [4])
    }

    @Test func noGradRecordsNothingAndEnds() {
        struct Stopped: Error {}
        let x = leaf([2])
        noGrad {
            #expect(!(x * x).requiresGrad)
            noGrad { #expect(!(x + 1).requiresGrad) }
            #expect(!(x * x).requiresGrad)
        }
        #expect((x * x).requiresGrad)
        #expect(throws: Stopped.self) { try noGrad { throw Stopped() } }
        #expect((x * x).requiresGrad)
    }

    @Test func leavesAndTheirOperations() {
        let x = leaf([1, 2])
        let y = Tensor([1.0, 2.0])
        #expect(x.isLeaf && x.requiresGrad && x.gradFn == nil && x.grad == nil)
        #expect(y.isLeaf && !y.requiresGrad)
        #expect((y * y).isLeaf && !(y * y).requiresGrad)
        #expect(!(x * y).isLeaf && (x * y).requiresGrad && (x * y).grad == nil)
        let names: [(Tensor, String)] = [
            (x + y, "Add"), (x - y, "Subtract"), (x * y, "Multiply"), (x / y, "Divide"), (x.exp(), "Exp"),
            (x.relu(), "ReLU"),
            (x.sum(), "Sum"), (x.mean(), "Mean"), (x.softmax(), "Softmax"), (x.logSoftmax(), "LogSoftmax"),
            (x.reshaped([2, 1]), "Reshape"), (x.broadcast(to: [3, 2]), "Expand"), (x[0..<1], "Narrow"),
            (x.reshaped([1, 2]).matmul(y.reshaped([2, 1])), "Matmul"),
            (x.reshaped([1, 2]).linear(y.reshaped([1, 2])), "Linear"),
            (x.reshaped([1, 2]).crossEntropy(Tensor([Int64(0)])), "CrossEntropy"), (x.to(.float32), "Convert"),
            (x.reshaped([1, 2]).transposed(), "Permute"),
        ]
        for (tensor, name) in names { #expect(tensor.gradFn == name) }
    }

    @Test func requiresGradIsSetOnLeaves() {
        let x = Tensor([1.0])
        x.requiresGrad = true
        (x * x).sum().backward()
        #expect(grad(x) == [2])
        x.requiresGrad = false
        #expect(x.grad == nil && !(x * x).requiresGrad)
    }

    @Test func inputsThatAreNotUsedHaveNoGradient() {
        let (x, y, constant) = (leaf([1]), leaf([2]), Tensor([5.0]))
        (x * constant).sum().backward()
        #expect(grad(x) == [5])
        #expect(y.grad == nil && constant.grad == nil)
    }

    @Test func backwardFromALeaf() {
        let x = leaf([1, 2])
        let start = Tensor([3.0, 4.0])
        x.backward(start)
        x.backward(start)
        #expect(grad(x) == [6, 8])
        #expect(start.array(Double.self) == [3, 4])
    }

    @Test func backwardFromAGivenGradient() {
        let x = Tensor([1.0, 2, 3, 4, 5, 6], shape: [2, 3]).requiringGrad()
        let start = Tensor([1.0, 2, 3, 4, 5, 6], shape: [3, 2]).transposed()
        (x * 2).backward(start)
        #expect(x.grad?.shape == [2, 3])
        #expect(grad(x) == [2, 6, 10, 4, 8, 12])
    }

    /// No gradient of a leaf shares memory with another's, with the one that backward started from, or with the user's.
    @Test func gradientsOfLeavesAreTheirOwn() throws {
        let (x, y, z) = (leaf([1, 2]), leaf([3, 4]), leaf([5, 6]))
        let start = Tensor([1.0, 1.0])
        (x + y - (-z).reshaped([2, 1]).reshaped([2])).backward(start)
        let grads = try [x, y, z].map { try #require($0.grad) }
        for (index, one) in grads.enumerated() {
            #expect(one.storage !== start.storage)
            for other in grads[(index + 1)...] { #expect(one.storage !== other.storage) }
        }
        grads[0].withElements(Double.self) { $0[0] = 100 }
        #expect(grads.map { $0.array(Double.self)[0] } == [100, 1, 1])
        #expect(start.array(Double.self) == [1, 1])
    }

    /// A gradient that the user set is added to, not written over.
    @Test func givenGradientsStayAsTheyAre() {
        let x = leaf([1])
        let given = Tensor([10.0])
        x.grad = given
        (x * 2).sum().backward()
        #expect(grad(x) == [12])
        #expect(given.array(Double.self) == [10])
    }

    /// An operation whose rule does not read its operands allows them to change.
    @Test func operandsOfASumMayChange() {
        let x = leaf([1])
        let y = Tensor([2.0])
        let sum = (x + y).sum()
        y.copy(from: Tensor([7.0]))
        sum.backward()
        #expect(grad(x) == [1])
    }

    @Test func gradientsPassThroughOtherThreads() {
        let x = leaf([2])
        let y = (x * x).sum()
        let done = DispatchSemaphore(value: 0)
        Thread {
            y.backward()
            done.signal()
        }.start()
        done.wait()
        #expect(grad(x) == [4])
    }

    /// Recording is off on the thread that called noGrad, and on that thread alone.
    @Test func noGradIsOfOneThread() {
        let x = leaf([2])
        let recorded = Slot(false)
        noGrad {
            let done = DispatchSemaphore(value: 0)
            Thread {
                recorded.value = (x * x).requiresGrad
                done.signal()
            }.start()
            done.wait()
            #expect(!(x * x).requiresGrad)
        }
        #expect(recorded.value)
    }

    private final class Slot: @unchecked Sendable {
        var value: Bool

        init(_ value: Bool) { self.value = value }
    }
}

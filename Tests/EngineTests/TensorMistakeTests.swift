import Foundation
import Testing

@testable import Engine

// Exit tests came with Swift 6.2.
#if compiler(>=6.2)
    /// Mistakes in indexing, assignment and the operations on shapes stop with a message that names what was given.
    @Suite struct TensorMistakeTests {
        @Test func indices() async {
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3])[0..<3, 1]
                },
                says: "0..<3", "axis 0", "[2, 3]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3])[0, 1, .all]
                },
                says: "3 entries", "[2, 3]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3])[.all, Tensor([0, 3] as [Int64])]
                }, says: "axis 1", "0..<3", "not 3")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]).indexSelect(0, Tensor([-1] as [Int64]))
                }, says: "indexSelect", "0..<2", "not -1")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3])[Tensor([true, false, true])]
                }, says: "mask", "[3]", "[2, 3]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]).gather(1, Tensor.zeros([3, 1], dtype: .int64))
                }, says: "gather", "[3, 1]", "[2, 3]")
        }

        @Test func assignmentsThatLoseGradients() async {
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    let x = Tensor.ones([2, 3]).requiringGrad()
                    x[0] = Tensor(Float(0))
                }, says: "assignment", "[2, 3]", "noGrad")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    let x = Tensor.ones([2, 3])
                    x[0] = Tensor([Float(0)]).requiringGrad()
                }, says: "assignment", "noGrad")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    let x = Tensor([1.0, 2]).requiringGrad()
                    let y = x.square().sum()
                    noGrad { x[0] = Tensor(5.0) }
                    y.backward()
                }, says: "Square", "changed in place")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    Tensor.ones([2, 3])[0] = Tensor.ones([2])
                }, says: "[2]", "[3]")
        }

        @Test func shapes() async {
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.concatenated([Tensor.ones([2, 3]), Tensor.ones([2, 4])])
                }, says: "concatenated", "[2, 3]", "[2, 4]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = einsum("ij,jk->ik", Tensor.ones([2, 3]), Tensor.ones([4, 5]))
                }, says: "einsum", "ij,jk->ik", "3 and 4")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3, 4]).matmul(Tensor.ones([3, 4, 2]))
                }, says: "matmul", "[2, 3, 4]", "[3, 4, 2]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([0, 3]).max(axes: [0])
                }, says: "max", "[0, 3]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]).padded([(3, 0)], .reflect)
                }, says: "padded", "[2, 3]", "reflect")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor([[1.0, 2], [3]])
                },
                says: "same count")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor([1, 2] as [Int64]) + 0.5
                }, says: "int64", "0.5", ".to(.float32)")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2]).logicalNot()
                },
                says: "logicalNot", "float32")
        }
    }
#endif

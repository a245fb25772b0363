import Foundation
import Testing

@testable import Engine

// Exit tests came with Swift 6.2.
#if compiler(>=6.2)
    /// A mistake in Swift code stops the program, and its message names the operation and what it was given.
    @Suite struct MistakeTests {
        @Test func shapesThatDoNotBroadcast() async {
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]) + Tensor.ones([4])
                }, says: "+", "[2, 3]", "[4]", "broadcast")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]) .< Tensor.ones([3, 2])
                }, says: ".<", "[2, 3]", "[3, 2]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]).broadcast(to: [3, 2])
                }, says: "[2, 3]", "[3, 2]", "broadcast")
        }

        @Test func typesThatDiffer() async {
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2]) * Tensor.ones([2], dtype: .float64)
                }, says: "*", "float32", "float64", ".to(")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor([1, 2] as [Int64]) / Tensor([1, 2] as [Int64])
                }, says: "/", "int64")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    Tensor([1, 2] as [Int64]).requiresGrad = true
                }, says: "int64", "gradients")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor([1.0]).array(Float.self)
                }, says: "float64", "Float")
        }

        @Test func matricesThatDoNotFit() async {
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]).matmul(Tensor.ones([4, 5]))
                }, says: "matmul", "[2, 3]", "[4, 5]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Linear(8, 4)(Tensor.ones([2, 7]))
                }, says: "linear", "[2, 7]", "[4, 8]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]).linear(Tensor.ones([4, 3]), Tensor.ones([5]))
                }, says: "linear", "bias", "[5]", "[4, 3]")
        }

        @Test func lossesOfTheWrongShape() async {
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]).crossEntropy(Tensor([0, 1, 2] as [Int64]))
                }, says: "crossEntropy", "[2, 3]", "[3]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]).crossEntropy(Tensor([0, 3] as [Int64]))
                }, says: "crossEntropy", "label 3", "row 1", "3 classes")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]).crossEntropy(Tensor([0, -1] as [Int64]))
                }, says: "crossEntropy", "label -1", "row 1")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]).meanSquaredError(Tensor.ones([2, 1]))
                }, says: "meanSquaredError", "[2, 3]", "[2, 1]")
        }

        @Test func viewsOutsideTheTensor() async {
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]).reshaped([4, 2])
                }, says: "reshaped", "[2, 3]", "[4, 2]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]).narrowed(1, 2..<4)
                }, says: "narrowed", "2..<4", "[2, 3]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3])[2]
                }, says: "index 2", "[2, 3]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]).sum(axes: [2])
                }, says: "axis 2", "[2, 3]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]).permuted([0, 0])
                }, says: "[0, 0]", "[2, 3]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]).squeezed(0)
                }, says: "squeezed", "axis 0", "[2, 3]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor([1.0, 2.0], shape: [3])
                }, says: "2 elements", "[3]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 0]).argmax()
                }, says: "argmax", "[2, 0]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([1, 1, 1, 1, 1, 1, 1, 1, 1])
                }, says: "at most 8 axes")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.zeros([1 << 32, 1 << 32])
                }, says: "[4294967296, 4294967296]", "memory")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Tensor.ones([2, 3]).mean(axes: [1, -1])
                }, says: "[1, -1]", "[2, 3]", "twice")
        }

        @Test func savedTensorsThatChanged() async {
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    let x = Tensor([1.0, 2.0]).requiringGrad()
                    let y = Tensor([3.0, 4.0])
                    let product = (x * y).sum()
                    y.copy(from: Tensor([5.0, 6.0]))
                    product.backward()
                }, says: "Multiply", "[2]", "changed in place")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    let layer = Linear(2, 2)
                    let loss = layer(Tensor.ones([1, 2]).requiringGrad()).sum()
                    layer.weight.grad = Tensor.ones([2, 2])
                    SGD([layer.weight], learningRate: 0.1).step()
                    loss.backward()
                }, says: "Linear", "[2, 2]", "changed in place")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    let output = Tensor([1.0, 2.0]).requiringGrad().exp()
                    output.detach()[0..<1].withElements(Double.self) { $0[0] = 0 }
                    output.sum().backward()
                }, says: "Exp", "changed in place")
        }

        @Test func backwardThatCannotRun() async {
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    let x = Tensor([1.0, 2.0]).requiringGrad()
                    let y = (x * x).sum()
                    y.backward()
                    y.backward()
                }, says: "second time", "retainGraph: true")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    let x = Tensor([1.0, 2.0]).requiringGrad()
                    let shared = x.exp()
                    (shared * 2).sum().backward()
                    (shared * 3).sum().backward()
                }, says: "Exp", "second time")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    (Tensor([1.0, 2.0]).requiringGrad() * 2).backward()
                }, says: "backward", "[2]", "scalar")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    (Tensor([1.0, 2.0]).requiringGrad() * 2).backward(Tensor([1.0]))
                }, says: "backward", "[1]", "[2]")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    Tensor([1.0]).backward()
                }, says: "backward", "does not require gradients")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    let y = Tensor([1.0]).requiringGrad() * 2
                    y.requiresGrad = false
                }, says: "leaves", "detach()")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    let x = Tensor([1.0]).requiringGrad()
                    x.grad = Tensor([1.0, 2.0])
                }, says: "[2]", "[1]")
        }

        @Test func memoryThatCannotBeHad() async {
            expect(
                await #expect(processExitsWith: .exitCode(77), observing: [\.standardErrorContent]) {
                    _ = Tensor.zeros([1 << 50])
                }, says: "out of memory", "bytes")
        }

        @Test func layersAndOptimizersOfTheWrongKind() async {
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { _ = Dropout(1) },
                says: "Dropout", "[0, 1)")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Dropout(0.5)(Tensor([1, 2] as [UInt8]))
                }, says: "Dropout", "uint8")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = SGD([], learningRate: 0.1, nesterov: true)
                }, says: "SGD", "Nesterov")
            expect(
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Module()(Tensor([1.0]))
                }, says: "Module", "forward")
        }
    }
#endif

import Foundation
import Testing

@testable import Engine

/// Graphs and blocks of memory are given back. Serialized, so that one test's memory is not taken for another's.
@Suite(.serialized) struct MemoryTests {
    private static let length = 200_000

    /// Operations that save nothing, that save their operands, that save their output, and that are views.
    private static let links: [@Sendable (Tensor) -> Tensor] = [
        { $0 + 1 }, { $0 * 0.999 }, { $0.tanh() }, { $0 + $0 }, { $0.reshaped([1]).reshaped([]) },
        { ($0 * $0).sigmoid() },
    ]

    @Test(arguments: links.indices)
    func longChainsAreDropped(_ index: Int) {
        let x = Tensor(0.5).requiringGrad()
        weak var middle: Node?
        do {
            var y = x
            for step in 0..<Self.length {
                y = Self.links[index](y)
                if step == Self.length / 2 { middle = y.node }
            }
            #expect(middle != nil)
            #expect(y.requiresGrad)
        }
        #expect(middle == nil)
        #expect(x.grad == nil)
    }

    @Test(arguments: links.indices)
    func longChainsAreDroppedAfterBackward(_ index: Int) {
        let x = Tensor(0.5).requiringGrad()
        weak var middle: Node?
        do {
            var y = x
            for step in 0..<Self.length {
                y = Self.links[index](y)
                if step == Self.length / 2 { middle = y.node }
            }
            y.backward(retainGraph: index % 2 == 0)
        }
        #expect(middle == nil)
        #expect(x.grad != nil)
    }

    /// A part of the chain that is still held stays whole.
    @Test func heldPartsOfAChainStay() {
        let x = Tensor(1.0).requiringGrad()
        var y = x
        var held = x
        for step in 0..<1000 {
            y = y * 1.5
            if step == 99 { held = y }
        }
        y = x
        held.backward()
        let expected = (0..<100).reduce(1.0) { product, _ in product * 1.5 }
        #expect(x.grad?.item == expected)
    }

    /// Backward drops what it saved as it goes, even while the result is held.
    @Test func backwardGivesSavedTensorsBack() {
        let x = Tensor([1.0, 2.0]).requiringGrad()
        weak var saved: Tensor?
        weak var retained: Tensor?
        func loss(_ keep: (Tensor) -> Void) -> Tensor {
            let middle = x.exp()
            keep(middle)
            return (middle * middle).sum()
        }
        let one = loss { saved = $0 }
        let two = loss { retained = $0 }
        #expect(saved != nil && retained != nil)
        one.backward()
        two.backward(retainGraph: true)
        #expect(saved == nil && retained != nil)
    }

    // Exit tests came with Swift 6.2.
    #if os(Linux) && compiler(>=6.2)
        /// Memory in use by the process, in bytes.
        private static func residentMemory() throws -> Int {
            let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
            return try #require(Int(fields[1])) * sysconf(Int32(_SC_PAGESIZE))
        }

        /// Small models with every kind of layer that keeps something between forward and backward.
        static let models: [(name: String, make: @Sendable () -> (model: Module, input: Shape))] = [
            ("perceptron", { (Sequential(Linear(8, 16), Activation.relu(), Dropout(0.1), Linear(16, 4)), [4, 8]) }),
            ("lstm", { (LSTM(4, 4), [2, 2, 4]) }),
            ("attention", { (TransformerEncoderLayer(4, heads: 2, hidden: 8), [2, 2, 4]) }),
        ]

        /// Ten thousand training steps: a leak of one small tensor a step would take 5 MB. In a process of its own, as
        /// other tests take and give memory too.
        @Test func trainingDoesNotGrow() async {
            await #expect(processExitsWith: .success) {
                for (name, make) in Self.models {
                    let (model, shape) = make()
                    model.initialize(seed: 0)
                    let optimizer = Adam(model.namedParameters.map(\.tensor))
                    let inputs = Tensor.normal(shape, stream: RandomStream(seed: 0, role: "inputs"))
                    let isClassifier = model is Sequential
                    let labels = Tensor([0, 1, 2, 3] as [Int64])
                    func steps(_ count: Int) {
                        for _ in 0..<count {
                            optimizer.zeroGrad()
                            let output = model(inputs)
                            (isClassifier ? output.crossEntropy(labels) : output.square().mean()).backward()
                            optimizer.step()
                        }
                    }
                    steps(1000)
                    let before = try Self.residentMemory()
                    steps(10_000)
                    let growth = try Self.residentMemory() - before
                    #expect(growth < 1 << 20, "\(name): resident memory grew by \(growth) bytes")
                }
            }
        }
    #endif
}

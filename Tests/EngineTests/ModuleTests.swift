import Foundation
import Testing

@testable import Engine

extension ModuleCase: CustomTestStringConvertible {
    var testDescription: String { name }
}

/// Layers against PyTorch's, from the same weights.
@Suite struct ModuleTests {
    private static let fixture = Result { try Fixture("modules.safetensors") }

    /// The fixtures were made from the cases as they are now. With AZMOON_WRITE_CASES set, writes modules.json anew.
    @Test func modulesAreTheFixtures() throws {
        if ProcessInfo.processInfo.environment["AZMOON_WRITE_CASES"] != nil {
            let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            try ModuleCase.json.write(
                to: folder.appendingPathComponent("Fixtures/modules.json"), atomically: true, encoding: .utf8)
            return
        }
        let committed = try String(contentsOf: Fixture.path("modules.json"), encoding: .utf8)
        #expect(
            ModuleCase.json == committed,
            "the cases have changed: run AZMOON_WRITE_CASES=1 swift test --filter ModuleTests, then Fixtures/make_modules.py"
        )
        #expect(Set(ModuleCase.all.map(\.name)).count == ModuleCase.all.count)
    }

    /// The module with the fixture's weights, and the inputs; those of floats are leaves.
    private func loaded(_ item: ModuleCase, _ dtype: DType) throws -> (module: Module, inputs: [Tensor]) {
        let fixture = try Self.fixture.get()
        let module = item.make(dtype)
        let text = try fixture("\(item.name)/names").array(UInt8.self)
        let names = String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
        #expect(module.stateDict.map(\.name) == names)
        try module.load(stateDict: names.map { ($0, try fixture("\(item.name)/initial/\($0)")) })
        module.train(item.isTraining)
        let inputs = try item.inputs.indices.map { index -> Tensor in
            let input = try fixture("\(item.name)/input\(index)")
            return input.dtype == .int64 ? input : input.to(dtype).clone().requiringGrad()
        }
        return (module, inputs)
    }

    private func weightedSum(_ item: ModuleCase, _ outputs: [Tensor]) throws -> Tensor {
        let fixture = try Self.fixture.get()
        return try outputs.enumerated().reduce(Tensor.zeros([], dtype: outputs[0].dtype)) { sum, output in
            sum
                + (output.element * (try fixture("\(item.name)/upstream\(output.offset)")).to(output.element.dtype))
                .sum()
        }
    }

    @Test(arguments: ModuleCase.all)
    func valuesAndGradientsMatchPyTorch(_ item: ModuleCase) throws {
        let fixture = try Self.fixture.get()
        for dtype in [DType.float32, .float64] {
            let tolerance = dtype == .float32 ? item.float32 : Tolerance(absolute: 1e-13, relative: 1e-12)
            let (module, inputs) = try loaded(item, dtype)
            let outputs = item(module, inputs)
            for (index, output) in outputs.enumerated() {
                expectClose(
                    output, try fixture("\(item.name)/\(dtype)/output\(index)"), tolerance, "\(dtype): output \(index)")
            }
            let sum = try weightedSum(item, outputs)
            if sum.requiresGrad { sum.backward() }
            let leaves =
                inputs.enumerated().map { ("input\($0.offset)", $0.element) }
                + module.namedParameters.map { ($0.name, $0.tensor) }
            for (name, leaf) in leaves where leaf.requiresGrad {
                let grad = try #require(leaf.grad, "no gradient of \(name)")
                expectClose(
                    grad, try fixture("\(item.name)/\(dtype)/gradient/\(name)"), tolerance,
                    "\(dtype): the gradient of \(name)")
            }
            for (name, buffer) in module.namedBuffers {
                expectClose(buffer, try fixture("\(item.name)/\(dtype)/buffer/\(name)"), tolerance, "\(dtype): \(name)")
            }
        }
    }

    /// A pass that makes a graph takes another way to the same gradients.
    @Test(arguments: ModuleCase.all)
    func recordedGradientsAreTheFusedOnes(_ item: ModuleCase) throws {
        let (module, inputs) = try loaded(item, .float64)
        let leaves = inputs.filter(\.requiresGrad) + module.namedParameters.map(\.tensor)
        let fused = try weightedSum(item, item(module, inputs)).gradients(of: leaves)
        let recorded = try weightedSum(item, item(module, inputs)).gradients(of: leaves, createGraph: true)
        for (fused, recorded) in zip(fused, recorded) {
            expectClose(
                try #require(recorded).detach(), try #require(fused), .init(absolute: 1e-12, relative: 1e-11),
                "the recorded gradient")
        }
    }

    /// Gradients of gradients against finite differences of gradients.
    @Test(
        arguments: ModuleCase.all.filter {
            [
                "rnn/tanh", "lstm/state", "gru/state", "attention/causal", "attention/cross", "batch-norm-2d/plain",
                "transformer-encoder-layer/plain",
            ].contains($0.name)
        })
    func secondDerivativesAreFiniteDifferences(_ item: ModuleCase) throws {
        let (module, inputs) = try loaded(item, .float64)
        let weight = try #require(module.namedParameters.first).tensor
        let penalty = { (leaves: [Tensor]) -> Tensor in
            let wantsGraph = GradientMode.isRecording
            let gradients = GradientMode.with(recording: true) {
                item(module, inputs).reduce(Tensor.zeros([], dtype: .float64)) { $0 + $1.square().sum() }
                    .gradients(of: leaves, createGraph: wantsGraph)
            }
            return gradients.compactMap { $0?.square().sum() }.reduce(Tensor.zeros([], dtype: .float64)) { $0 + $1 }
        }
        let check = checkGradients(penalty, at: [inputs[0], weight], step: 1e-5, absolute: 1e-4, relative: 1e-4)
        #expect(check.passes, "\(check.mismatches)")
    }

    @Test(arguments: ModuleCase.all.filter { $0.outputs == nil })
    func outputShapeIsTheOutputs(_ item: ModuleCase) throws {
        let (module, inputs) = try loaded(item, .float32)
        #expect(try module.outputShape(for: inputs[0].shape) == module(inputs[0]).shape)
        #expect(try module.multiplyAdds(for: inputs[0].shape).allSatisfy { $0.multiplyAdds > 0 })
    }

    /// The same bits with one thread and two.
    @Test func sameBitsWithAnyThreads() {
        let before = Parallel.threadCount
        defer { Parallel.threadCount = before }
        let stream = RandomStream(seed: 3, role: "test")
        let modules: [(Module, Shape)] = [
            (LSTM(40, 64, layers: 2, bidirectional: true, stream: stream), [6, 32, 40]),
            (GRU(40, 64, stream: stream), [6, 32, 40]),
            (RNN(40, 300, stream: stream), [4, 150, 40]),
            (MultiheadAttention(64, heads: 4, stream: stream), [40, 8, 64]),
            (BatchNorm2d(8), [16, 8, 28, 28]), (LayerNorm(300), [400, 300]), (BatchNorm1d(300), [400, 300]),
            (GroupNorm(4, channels: 8), [16, 8, 28, 28]), (InstanceNorm2d(8, affine: true), [16, 8, 28, 28]),
            (LocalResponseNorm(5), [8, 16, 30, 30]), (PReLU(8), [16, 8, 28, 28]), (Linear(300, 200), [400, 300]),
            (Bilinear(30, 30, 40, stream: stream), [500, 30]),
            (TransformerEncoderLayer(64, heads: 4, hidden: 128, dropout: 0, stream: stream), [40, 8, 64]),
            (
                TransformerEncoderLayer(32, heads: 2, hidden: 64, dropout: 0, normalizesFirst: true, stream: stream),
                [9, 33, 32]
            ),
            (LSTM(17, 33, batchFirst: true, stream: stream), [70, 9, 17]),
            (GRU(17, 33, layers: 2, bidirectional: true, stream: stream), [9, 70, 17]),
        ]
        for (module, shape) in modules {
            let x = Tensor.normal(shape, stream: stream).requiringGrad()
            let results = [1, 2].map { threads -> [[UInt8]] in
                Parallel.threadCount = threads
                x.grad = nil
                module.zeroGrad()
                let output = module(x)
                (output * Tensor.linspace(0.5, 1.5, count: output.elementCount).reshaped(output.shape.array)).sum()
                    .backward()
                return ([output, x.grad] + module.namedParameters.map(\.tensor.grad)).compactMap { $0.map(bytes) }
            }
            #expect(results[0] == results[1], "\(type(of: module))")
        }
    }
}

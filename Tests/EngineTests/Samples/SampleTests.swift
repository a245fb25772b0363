import Testing

@testable import Engine

extension Samples.Entry: CustomTestStringConvertible {
    var testDescription: String { name }
}

/// The engine against PyTorch on the samples on which PyTorch tests itself: values, gradients and buffers.
///
/// Fixtures/make_samples.py takes the samples; it says which it leaves out, and why.
@Suite struct SampleTests {
    @Test(arguments: Samples.entries(\.operations))
    func operationMatchesPyTorch(_ entry: Samples.Entry) throws {
        let body = try #require(SampleOperations.call(entry.name), "\(entry.name) is in no table")
        var reader = try SampleReader("operation/\(entry.name)")
        for (number, sample) in entry.samples.enumerated() {
            let arrays = try SampleArrays(sample, &reader)
            for dtype in [DType.float32, .float64] {
                let inputs = arrays.leaves(dtype)
                let call = SampleCall(
                    arguments: sample.arguments, options: sample.options ?? [:], tensors: inputs, dtype: dtype)
                let comparison = SampleComparison(
                    sample: sample, dtype: dtype, what: "sample \(number), \(dtype)",
                    tolerance: SampleTolerances.tolerance(entry.name, dtype))
                try comparison.check(try body(call), inputs, upstream: arrays.upstream, &reader)
            }
        }
    }

    @Test(arguments: Samples.entries(\.modules))
    func moduleMatchesPyTorch(_ entry: Samples.Entry) throws {
        let make = try #require(SampleModules.make(entry.name), "\(entry.name) is in no table")
        var reader = try SampleReader("module/\(entry.name)")
        for (number, sample) in entry.samples.enumerated() {
            let arrays = try SampleArrays(sample, &reader)
            for dtype in [DType.float32, .float64] {
                let inputs = arrays.leaves(dtype)
                let constructor = try #require(sample.constructor)
                let module = try make(
                    SampleCall(
                        arguments: constructor.arguments, options: constructor.options, tensors: inputs, dtype: dtype))
                if let layer = module.layer {
                    #expect(layer.stateDict.map(\.name) == arrays.state.map(\.name), "sample \(number)")
                    try layer.load(stateDict: arrays.state)
                    layer.train(sample.training ?? true)
                }
                let call = SampleCall(
                    arguments: sample.arguments, options: sample.options ?? [:], tensors: inputs, dtype: dtype)
                let comparison = SampleComparison(
                    sample: sample, dtype: dtype, what: "sample \(number), \(dtype)",
                    tolerance: SampleTolerances.tolerance(entry.name, dtype))
                try comparison.check(
                    try module.run(call), inputs, upstream: arrays.upstream, &reader, layer: module.layer)
            }
        }
    }

    @Test func countsAreTheSamples() throws {
        let samples = try Samples.all.get()
        for entry in samples.operations + samples.modules { #expect(entry.taken == entry.samples.count) }
        #expect(samples.operations.map(\.taken).reduce(0, +) >= 1000)
        #expect(samples.modules.map(\.taken).reduce(0, +) >= 150)
    }
}

/// The arrays that both types of a sample share.
struct SampleArrays {
    private let sample: Sample
    private let inputs: [Tensor]
    let state: [(name: String, tensor: Tensor)]
    let upstream: [Tensor]

    init(_ sample: Sample, _ reader: inout SampleReader) throws {
        self.sample = sample
        inputs = try sample.inputs.map { try reader.next($0, .float32) }
        state = try (sample.state ?? []).map { ($0.path, try reader.next($0.array, .float32)) }
        upstream = try sample.roots.map { try reader.next(.float32, sample.outputs[$0].shape) }
    }

    /// The inputs in a type, those that want gradients as leaves.
    func leaves(_ dtype: DType) -> [Tensor] {
        inputs.enumerated().map { index, input in
            let converted = input.dtype == .float32 ? input.to(dtype).clone() : input
            return sample.gradients.contains(index) ? converted.requiringGrad() : converted
        }
    }
}

/// Compares what the engine made of a sample with what PyTorch made of it.
struct SampleComparison {
    let sample: Sample
    let dtype: DType
    let what: String
    let tolerance: Tolerance

    func check(
        _ outputs: [Tensor], _ inputs: [Tensor], upstream: [Tensor], _ reader: inout SampleReader, layer: Module? = nil
    ) throws {
        #expect(outputs.count >= sample.outputs.count, "\(what): the number of outputs")
        for (index, described) in sample.outputs.enumerated() {
            let expected = try reader.next(described, dtype)
            guard index < outputs.count else { continue }
            expectClose(outputs[index].detach(), expected, tolerance, "\(what): output \(index)")
        }
        // One sum over all roots, so that what they share is gone through once.
        let parts = zip(sample.roots, upstream).filter { $0.0 < outputs.count && outputs[$0.0].shape == $0.1.shape }
        let sum = parts.map { (outputs[$0.0] * $0.1.to(outputs[$0.0].dtype)).sum() }.reduce(nil as Tensor?) {
            sum, part in
            sum.map { $0 + part } ?? part
        }
        if let sum, sum.requiresGrad { sum.backward() }
        for index in sample.gradients {
            let expected = try reader.next(sample.inputs[index], dtype)
            expectClose(
                inputs[index].grad ?? .zeros(expected.shape, dtype: expected.dtype), expected, tolerance,
                "\(what): the gradient of input \(index)")
        }
        let parameters = layer?.namedParameters ?? []
        let state = Dictionary(uniqueKeysWithValues: (sample.state ?? []).map { ($0.path, $0.array) })
        for path in sample.parameters ?? [] {
            let expected = try reader.next(try #require(state[path]), dtype)
            let parameter = try #require(parameters.first { $0.name == path }?.tensor)
            expectClose(
                try #require(parameter.grad, "\(what): no gradient of \(path)"), expected, tolerance,
                "\(what): the gradient of \(path)")
        }
        for path in sample.buffers ?? [] {
            let expected = try reader.next(try #require(state[path]), dtype)
            let buffer = try #require(layer?.namedBuffers.first { $0.name == path }?.tensor)
            expectClose(buffer, expected, tolerance, "\(what): \(path)")
        }
    }
}

/// How far the engine may be from PyTorch.
enum SampleTolerances {
    /// Where roundings differ, with the reason.
    private static let wider: [String: (float32: Tolerance, float64: Tolerance)] = [
        // PyTorch multiplies in the order that needs the fewest multiplications, and differences of large numbers remain.
        "linalg.multi_dot": (.init(absolute: 3e-4, relative: 1e-5), .init(absolute: 1e-12, relative: 1e-13)),
        // One element is its own mean: its gradient is 0, of which PyTorch leaves a rounding error times 1 / sqrt(eps).
        "nn.functional.layer_norm": (.init(absolute: 5e-4, relative: 4e-6), .init(absolute: 1e-12, relative: 1e-13)),
        // The gradients of queries and keys are differences of scores that nearly cancel.
        "MultiheadAttention": (.init(absolute: 2e-5, relative: 4e-6), .init(absolute: 1e-14, relative: 1e-13)),
        // PyTorch's gradient has a float32 sixth in float64, too.
        "nn.functional.hardsigmoid": (.init(absolute: 2e-6, relative: 4e-6), .init(absolute: 1e-14, relative: 4e-8)),
    ]

    static func tolerance(_ name: String, _ dtype: DType) -> Tolerance {
        if let wider = wider[name] { return dtype == .float32 ? wider.float32 : wider.float64 }
        return dtype == .float32
            ? Tolerance(absolute: 2e-6, relative: 4e-6) : Tolerance(absolute: 1e-14, relative: 1e-13)
    }
}

import Testing

@testable import Engine

/// Small networks trained beside PyTorch's, from the same weights and batches.
@Suite struct TrainingTests {
    @Test(arguments: TrainingCase.all)
    func namesAreThoseOfPyTorch(_ item: TrainingCase) throws {
        let text = try Fixture.training.get()("\(item.name)/names").array(UInt8.self)
        let names = String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
        let model = item.model(.float32)
        #expect(model.namedParameters.map(\.name) == names)
        #expect(model.stateDict.map(\.name) == names)
    }

    @Test(arguments: TrainingCase.all)
    func trainingMatchesPyTorch(_ item: TrainingCase) throws {
        try train(item, .float64, .init(absolute: 1e-13, relative: 1e-10))
        try train(item, .float32, .init(absolute: 2e-5, relative: 2e-5))
    }

    private func train(_ item: TrainingCase, _ dtype: DType, _ tolerance: Tolerance) throws {
        let fixture = try Fixture.training.get()
        let (inputs, labels) = (try fixture("inputs").to(dtype), try fixture("labels"))
        let targets = try fixture("targets").to(dtype)
        let model = item.model(dtype)
        for (name, parameter) in model.namedParameters {
            let initial = try fixture("\(item.name)/initial/\(name)").to(dtype)
            #expect(parameter.shape == initial.shape)
            parameter.copy(from: initial)
        }
        let optimizer = item.optimizer(model.namedParameters.map(\.tensor))
        let expected = try fixture("\(item.name)/\(dtype)/losses").doubles
        let batch = 16
        let losses = expected.indices.map { step in
            let rows = (0..<batch).map { (step * batch + $0) % inputs.shape[0] }
            let loss = item.loss(
                model(select(inputs, rows)), Tensor(rows.map { labels.array(Int64.self)[$0] }), select(targets, rows))
            optimizer.zeroGrad()
            loss.backward()
            optimizer.step()
            return loss.item
        }
        expectClose(losses, expected, tolerance, "\(dtype): the losses")
        #expect(losses[losses.count - 1] < losses[0])
        for (name, parameter) in model.namedParameters {
            expectClose(
                parameter, try fixture("\(item.name)/\(dtype)/final/\(name)"), tolerance,
                "\(dtype): \(name) after training")
        }
    }

    /// The rows of a matrix, in the given order.
    private func select(_ matrix: Tensor, _ rows: [Int]) -> Tensor {
        let result = Tensor(uninitialized: [rows.count, matrix.shape[1]], dtype: matrix.dtype)
        for (position, row) in rows.enumerated() { result[position].copy(from: matrix[row]) }
        return result
    }
}

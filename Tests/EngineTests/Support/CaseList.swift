import Foundation

@testable import Engine

/// What Fixtures/cases.json holds: every case, for make_fixtures.py.
struct CaseList: Encodable {
    private struct Operation: Encodable {
        let row: String
        let name: String
        let torch: String
        let attributes: [String: Double]
        let types: [String]
        let inputs: [Input]
        let finiteDifferences: Bool
        let secondDerivatives: Bool
        let threads: Bool

        init(_ item: OperationCase, row: String) {
            self.row = row
            (name, torch, attributes) = (item.name, item.torch, item.attributes)
            types = item.types.map { "\($0)" }
            inputs = item.inputs.map(Input.init)
            finiteDifferences = item.isDifferentiable && item.checksFiniteDifferences
            secondDerivatives = SecondDerivativeTests.checks(item)
            threads = !item.large.isEmpty
        }
    }

    private struct Input: Encodable {
        let shape: [Int]
        let uniform: [Double]?
        let list: [Double]?
        let labels: Int?
        let gradient: Bool

        init(_ input: CaseInput) {
            shape = input.shape
            gradient = input.wantsGradient
            switch input.values {
            case .uniform(let lower, let upper): (uniform, list, labels) = ([lower, upper], nil, nil)
            case .list(let values): (uniform, list, labels) = (nil, values, nil)
            case .labels(let bound): (uniform, list, labels) = (nil, nil, bound)
            }
        }
    }

    private struct Named: Encodable {
        let row: String
        let name: String
        let torch: String
    }

    private struct Training: Encodable {
        let row: String
        let name: String
        let model: String
        let loss: String
        let optimizer: String
    }

    private let operations: [Operation]
    private let optimizers: [Named]
    private let trainings: [Training]

    init() {
        operations = OperationCase.families.flatMap { row, cases in cases.map { Operation($0, row: row) } }
        optimizers = OptimizerCase.all.map { Named(row: "A9", name: $0.name, torch: $0.torch) }
        trainings = TrainingCase.all.map {
            Training(row: "A12", name: $0.name, model: $0.torchModel, loss: $0.torchLoss, optimizer: $0.torchOptimizer)
        }
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        func lines(_ items: [some Encodable]) throws -> String {
            try items.map { "  " + String(decoding: try encoder.encode($0), as: UTF8.self) }.joined(separator: ",\n")
        }
        return """
            {"operations": [
            \(try lines(operations))
            ],
            "optimizers": [
            \(try lines(optimizers))
            ],
            "trainings": [
            \(try lines(trainings))
            ],
            "wide": \(try lines([WideCases.all.map(\.name)]).drop { $0 == " " })}

            """
    }
}

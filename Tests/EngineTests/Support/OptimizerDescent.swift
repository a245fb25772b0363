import Testing

@testable import Engine

/// A function to go down, as make_fixtures.py has it.
struct OptimizerProblem: Sendable, CustomTestStringConvertible {
    let name: String
    let shapes: [Shape]
    /// What the loss is multiplied by for optimizers without a line search.
    let factor: Double
    let loss: @Sendable ([Tensor]) -> Tensor

    var testDescription: String { name }

    static let all = [
        OptimizerProblem(name: "rosenbrock", shapes: [[1], [1]], factor: 0.002) { p in
            let (x, y) = (p[0], p[1])
            return ((1 - x).square() + 100 * (y - x.square()).square()).sum()
        },
        OptimizerProblem(name: "beale", shapes: [[1], [1]], factor: 0.05) { p in
            let (x, y) = (p[0], p[1])
            let (first, second) = ((1.5 - x + x * y).square(), (2.25 - x + x * y.square()).square())
            return (first + second + (2.625 - x + x * y.square() * y).square()).sum()
        },
        OptimizerProblem(name: "perceptron", shapes: [[3, 1], [3], [1, 3], [1]], factor: 1) { p in
            let x = Tensor.arange(-1, count: 20, step: 0.125, dtype: p[0].dtype).reshaped([20, 1])
            return x.linear(p[0], p[1]).tanh().linear(p[2], p[3]).meanSquaredError(x.square())
        },
    ]
}

/// An optimizer on its way down a function.
struct OptimizerDescent {
    let parameters: [Tensor]
    let optimizer: Optimizer
    private let item: OptimizerCase
    private let problem: OptimizerProblem

    init(_ item: OptimizerCase, _ problem: OptimizerProblem, _ dtype: DType) throws {
        let start = try Fixture.optimizers.get()("\(problem.name)/start").to(dtype)
        var place = 0
        parameters = problem.shapes.map { shape in
            defer { place += shape.elementCount }
            return start[place..<place + shape.elementCount].reshaped(shape.array).clone().requiringGrad()
        }
        optimizer = item.make(parameters)
        (self.item, self.problem) = (item, problem)
    }

    /// The parameters' elements, one after the other.
    var values: [Double] { parameters.flatMap(\.doubles) }

    func step() {
        optimizer.step {
            optimizer.zeroGrad()
            let loss = problem.loss(parameters) * (optimizer.needsClosure ? 1 : problem.factor)
            loss.backward()
            item.prepare(parameters)
            return loss
        }
    }
}

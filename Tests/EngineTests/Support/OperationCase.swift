import Testing

@testable import Engine

/// An operation with inputs, declared once.
///
/// It is used to compare values and gradients with PyTorch's, gradients with finite differences, and bits between numbers of
/// threads. ``large`` gives the shapes at which the work is cut into pieces.
///
/// A new case needs new fixtures: `AZMOON_WRITE_CASES=1 swift test --filter CaseList`, then `Fixtures/make_fixtures.py`.
struct OperationCase: Sendable {
    typealias Attributes = [String: Double]

    /// `family/variant`.
    var name: String
    /// The same operation in Python, over the inputs `a` to `e` and the attributes.
    var torch: String
    var inputs: [CaseInput]
    var attributes: Attributes = [:]
    /// The types that the inputs take.
    var types: [DType] = [.float32, .float64]
    var float32 = Tolerance.float32
    var float64 = Tolerance.float64
    /// Off where a function has a kink at the inputs, or too steep a slope.
    var checksFiniteDifferences = true
    /// Shapes for the inputs that are large enough to be worked on by several threads.
    var large: [[Int]] = []
    let apply: @Sendable ([Tensor], Attributes) -> Tensor

    init(
        _ name: String, torch: String, _ inputs: [CaseInput], attributes: Attributes = [:],
        types: [DType] = [.float32, .float64], float32: Tolerance = .float32, float64: Tolerance = .float64,
        checksFiniteDifferences: Bool = true, large: [[Int]] = [],
        apply: @escaping @Sendable ([Tensor], Attributes) -> Tensor
    ) {
        self.name = name
        self.torch = torch
        self.inputs = inputs
        self.attributes = attributes
        self.types = types
        self.float32 = float32
        self.float64 = float64
        self.checksFiniteDifferences = checksFiniteDifferences
        self.large = large
        self.apply = apply
    }

    func callAsFunction(_ inputs: [Tensor]) -> Tensor { apply(inputs, attributes) }

    func tolerance(_ dtype: DType) -> Tolerance { dtype == .float32 ? float32 : float64 }

    /// Whether the gradient of any input is wanted.
    var isDifferentiable: Bool { inputs.contains { $0.wantsGradient } }

    /// The inputs of the fixture in a type, those that want gradients as leaves.
    func leaves(_ fixture: Fixture, _ dtype: DType) throws -> [Tensor] {
        try inputs.enumerated().map { index, input in
            let tensor = input.tensor(try fixture("\(name)/input\(index)").doubles, dtype)
            return input.wantsGradient ? tensor.requiringGrad() : tensor
        }
    }

    /// Inputs of the shapes in ``large``.
    func largeLeaves(_ dtype: DType) -> [Tensor] {
        zip(inputs, large).enumerated().map { index, pair in
            let stream = RandomStream(seed: 0, role: "case/\(name)/\(index)")
            let tensor = pair.0.drawn(pair.1, dtype, stream: stream)
            return pair.0.wantsGradient ? tensor.requiringGrad() : tensor
        }
    }
}

extension OperationCase: CustomTestStringConvertible {
    var testDescription: String { name }
}

/// A linear map between tensors and its adjoint, neither recording: pooling by means, picking, interpolation.
///
/// The gradient of a linear map is its adjoint and the other way round, so gradients of any order follow from these two.
protocol LinearOperator: AnyObject, Sendable {
    var name: String { get }
    func apply(_ x: Tensor) -> Tensor
    func applyAdjoint(_ y: Tensor) -> Tensor
}

/// A linear operator, or its adjoint, in the graph.
final class LinearOperatorNode: Node {
    private let map: any LinearOperator
    private let isAdjoint: Bool

    init(_ map: any LinearOperator, isAdjoint: Bool, _ x: Tensor) {
        self.map = map
        self.isAdjoint = isAdjoint
        super.init(x.node)
    }

    override var name: String { isAdjoint ? "\(map.name)Adjoint" : map.name }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        pass.send(owned: gradient.mapped(by: map, isAdjoint: !isAdjoint), to: first)
    }
}

extension Tensor {
    /// The image of this tensor under a linear map, or under its adjoint, with a gradient.
    func mapped(by map: any LinearOperator, isAdjoint: Bool = false) -> Tensor {
        let result = isAdjoint ? map.applyAdjoint(self) : map.apply(self)
        return Tensor.record(result, if: records, LinearOperatorNode(map, isAdjoint: isAdjoint, self))
    }
}

import Testing

@testable import Engine

/// The gradients of gradients, against finite differences of gradients.
@Suite struct SecondDerivativeTests {
    /// Cases whose second derivative is not available, or whose gradient is too steep for finite differences.
    private static let excluded: Set<String> = ["svd/values", "svd/values-wide"]

    static func checks(_ item: OperationCase) -> Bool {
        item.isDifferentiable && item.checksFiniteDifferences && !excluded.contains(item.name)
    }

    @Test(arguments: OperationCase.all.filter(checks))
    func gradientsOfGradients(_ item: OperationCase) throws {
        let fixture = try Fixture.operations.get()
        let inputs = try item.inputs.enumerated().map { index, input in
            var contiguous = input
            contiguous.placement = .contiguous
            let tensor = contiguous.tensor(try fixture("\(item.name)/input\(index)").doubles, .float64)
            return input.wantsGradient ? tensor.requiringGrad() : tensor
        }
        let leaves = inputs.filter(\.requiresGrad)
        let upstream = try fixture("\(item.name)/upstream")
        // The gradients depend on the upstream gradient too: it is an input like the others.
        let incoming = upstream.clone().requiringGrad()
        let check = checkGradients(
            { _ in
                // The check evaluates without recording; gradients need a graph all the same.
                GradientMode.with(recording: true) {
                    let output = item(zip(item.inputs, inputs).map { $0.placing($1) })
                    let gradients = output.gradients(of: leaves, incoming, createGraph: true)
                    let parts = zip(gradients, leaves).map { gradient, leaf in
                        (gradient ?? leaf * 0).reshaped([leaf.elementCount])
                    }
                    return Tensor.concatenated(parts)
                }
            }, at: leaves + [incoming], absolute: 2e-6, relative: 2e-5)
        #expect(check.passes, "\(check.mismatches.joined(separator: "; "))")
    }
}

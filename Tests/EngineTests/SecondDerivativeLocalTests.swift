import Testing

@testable import Engine

@Suite struct GradientsOfGradientsTests {
    /// Every case whose first derivative is checked against finite differences has its second checked so too.
    @Test(arguments: OperationCase.all.filter { $0.checksFiniteDifferences && $0.isDifferentiable && $0.types.contains(.float64) })
    func secondDerivativesAreFiniteDifferences(_ item: OperationCase) throws {
        let leaves = try item.leaves(Fixture.operations.get(), .float64)
        let wanted = leaves.filter(\.requiresGrad)
        guard wanted.allSatisfy({ $0.isContiguous && $0.elementCount > 0 }) else { return }
        let sumOfSquares = { (inputs: [Tensor]) -> Tensor in
            // The finite differences need values alone, but these are gradients: their graph is recorded all the same.
            let wantsGraph = GradientMode.isRecording
            let gradients = GradientMode.with(recording: true) {
                var rest = inputs[...]
                let output = item(leaves.map { $0.requiresGrad ? rest.removeFirst() : $0 })
                // Squared, so that linear operations have second derivatives too.
                return (output * output).sum().gradients(of: inputs, createGraph: wantsGraph)
            }
            return gradients.compactMap { $0.map { $0.square().sum() } }.reduce(Tensor.zeros([], dtype: .float64)) { $0 + $1 }
        }
        // What rounding leaves of a difference of two values over the step.
        let noise = abs(sumOfSquares(wanted).item) * 1e-15 / 1e-5
        let check = checkGradients(sumOfSquares, at: wanted, step: 1e-5, absolute: 1e-4 + noise, relative: 1e-4)
        #expect(check.passes, "\(item.name): \(check.mismatches)")
    }

}

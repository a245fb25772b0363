import Testing

@testable import Engine

/// Every operation against PyTorch and against finite differences.
@Suite struct OperationTests {
    @Test(arguments: OperationCase.all)
    func valuesMatchPyTorch(_ item: OperationCase) throws {
        let fixture = try Fixture.operations.get()
        for dtype in item.types {
            let leaves = try item.leaves(fixture, dtype)
            let output = noGrad { item(leaves) }
            expectClose(output, try fixture("\(item.name)/\(dtype)/output"), item.tolerance(dtype), "\(dtype)")
        }
    }

    @Test(arguments: OperationCase.all.filter(\.isDifferentiable))
    func gradientsMatchPyTorch(_ item: OperationCase) throws {
        let fixture = try Fixture.operations.get()
        for dtype in item.types {
            let leaves = try item.leaves(fixture, dtype)
            let output = item(leaves)
            output.backward(try fixture("\(item.name)/upstream").to(output.dtype))
            for (index, leaf) in leaves.enumerated() where item.inputs[index].wantsGradient {
                let grad = try #require(leaf.grad, "\(dtype): no gradient of input \(index)")
                expectClose(
                    grad, try fixture("\(item.name)/\(dtype)/gradient\(index)"), item.tolerance(dtype),
                    "\(dtype): the gradient of input \(index)")
            }
        }
    }

    @Test(arguments: OperationCase.all.filter { $0.isDifferentiable && $0.checksFiniteDifferences })
    func gradientsMatchFiniteDifferences(_ item: OperationCase) throws {
        let fixture = try Fixture.operations.get()
        let inputs = try item.inputs.enumerated().map { index, input in
            var contiguous = input
            contiguous.placement = .contiguous
            let tensor = contiguous.tensor(try fixture("\(item.name)/input\(index)").doubles, .float64)
            return input.wantsGradient ? tensor.requiringGrad() : tensor
        }
        let differentiable = inputs.filter(\.requiresGrad)
        let check = checkGradients({ _ in item(zip(item.inputs, inputs).map { $0.placing($1) }) }, at: differentiable)
        #expect(check.passes, "\(check.mismatches.joined(separator: "; "))")
    }

    /// A result that needs no gradient has no history.
    @Test(arguments: OperationCase.all)
    func noGradRecordsNothing(_ item: OperationCase) throws {
        let fixture = try Fixture.operations.get()
        for dtype in item.types {
            let leaves = try item.leaves(fixture, dtype)
            let untracked = leaves.map { $0.detach() }
            #expect(!item(untracked).requiresGrad)
            if item.name != "convert/same" { #expect(noGrad { !item(leaves).requiresGrad }) }
            #expect(item(leaves).requiresGrad == item.isDifferentiable)
        }
    }
}

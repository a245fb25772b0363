import Engine
import Foundation
import Testing

/// The code of docs/autograd.md: what stands between the marks is what the page shows.
@Suite struct AutogradGuideTests {
    @Test func thePageShowsTheCodeThatIsTested() throws {
        let page = try CodeBlocks.inPage("docs/autograd.md")
        let tested = try CodeBlocks.inTests("Tests/EngineTests/Guide/AutogradGuideTests.swift")
        #expect(page.map(\.name).sorted() == tested.map(\.name).sorted())
        for block in tested {
            #expect(
                page.first { $0.name == block.name }?.code == block.code,
                "\(block.name): paste the test's code into the page")
        }
    }

    @Test func backward() {
        // guide: backward
        let weight = Tensor([1.0, -2.0, 3.0]).requiringGrad()
        let x = Tensor([0.5, 0.25, 1.0])
        (weight * x).square().sum().backward()
        let once = weight.grad?.doubles
        (weight * x).square().sum().backward()
        let twice = weight.grad?.doubles
        weight.grad = nil
        // end
        #expect(once == [0.5, -0.25, 6] && twice == [1, -0.5, 12] && weight.grad == nil)
    }

    @Test func hooks() {
        // guide: hooks
        let x = Tensor([3.0, 4.0]).requiringGrad()
        let y = x.square()
        var length = 0.0
        let handle = y.registerHook { gradient in
            length = gradient.norm().item
            return gradient / length
        }
        (y * 5).sum().backward()
        handle.remove()
        // end
        #expect(abs(length - 50.0.squareRoot()) < 1e-12)
        expectNear(x.grad?.doubles ?? [], [6 / 2.0.squareRoot(), 8 / 2.0.squareRoot()])
    }

    @Test func customFunction() {
        // guide: custom function
        let roundedThrough = CustomFunction("RoundedThrough") { inputs in
            (output: inputs[0].rounded(), saved: [])
        } gradient: { gradient, _ in
            [gradient]
        }
        let x = Tensor([0.2, 1.7]).requiringGrad()
        let y = roundedThrough(x) * 3
        y.sum().backward()
        // end
        #expect(y.doubles == [0, 6] && x.grad?.doubles == [3, 3])
    }

    @Test func checkpointing() {
        // guide: checkpointing
        let block = Sequential(Linear(8, 64), Activation.relu(), Linear(64, 8))
        block.initialize(seed: 0)
        let x = Tensor.normal([16, 8], stream: RandomStream(seed: 0, role: "guide")).requiringGrad()
        let y = checkpoint(x) { block($0) }
        y.square().mean().backward()
        // end
        let grad = x.grad?.doubles
        x.grad = nil
        block(x).square().mean().backward()
        #expect(grad != nil && grad == x.grad?.doubles)
    }

    @Test func anomalies() {
        // guide: anomalies
        let x = Tensor([1.0, 2.0]).requiringGrad()
        let loss = detectAnomaly {
            let loss = x.log().sum()
            loss.backward()
            return loss
        }
        // end
        #expect(loss.item.isFinite && x.grad?.doubles == [1, 0.5])
    }

    @Test func secondDerivatives() {
        // guide: second derivatives
        let x = Tensor([1.0, 2.0]).requiringGrad()
        let y = (x * x * x).sum()
        let slope = y.gradients(of: [x], createGraph: true)[0]
        slope?.square().sum().backward()
        // end
        #expect(slope?.doubles == [3, 12] && x.grad?.doubles == [36, 288])
    }

    @Test func checking() {
        // guide: checking
        let x = Tensor([0.3, -1.2, 2.0]).requiringGrad()
        let check = checkGradients({ inputs in inputs[0].tanh() * inputs[0] }, at: [x])
        // end
        #expect(check.passes && check.largestError < 1e-8)
    }

    /// The picture in the documentation is of the graph that the engine gives. With AZMOON_WRITE_CASES set, writes its DOT text anew;
    /// `dot -Tsvg -o graph.svg graph.dot` draws it.
    @Test func theGraphIsThePicture() throws {
        // guide: graph
        let x = Tensor.ones([4, 3])
        let weight = Tensor.ones([3, 2]).requiringGrad()
        let bias = Tensor.zeros([2]).requiringGrad()
        let loss = ((x.matmul(weight) + bias).tanh() - 0.5).square().mean()
        let text = loss.graphDOT(names: [("weight", weight), ("bias", bias)])
        // end
        let file = CodeBlocks.root.appendingPathComponent("docs/figures/graph.dot")
        if ProcessInfo.processInfo.environment["AZMOON_WRITE_CASES"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text, "draw docs/figures/graph.svg anew")
    }

    private func expectNear(_ actual: [Double], _ expected: [Double]) {
        #expect(actual.count == expected.count && zip(actual, expected).allSatisfy { abs($0 - $1) < 1e-12 })
    }
}

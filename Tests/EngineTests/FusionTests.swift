import Testing

@testable import Engine

/// Layers that rectify their own output where a ReLU follows give the same bits as both apart.
@Suite struct FusionTests {
    private func draw(_ shape: [Int], _ role: String, _ dtype: DType = .float32) -> Tensor {
        Tensor.uniform(Shape(shape), lower: -1, upper: 1, stream: RandomStream(seed: 4, role: role), dtype: dtype)
    }

    private func results(_ layers: [Module], at images: Tensor, _ apply: ([Module], Tensor) -> Tensor) -> [[Float]] {
        let x = images.clone().requiringGrad()
        let parameters = layers.flatMap { $0.namedParameters.map(\.tensor) }
        for parameter in parameters { parameter.grad = nil }
        let y = apply(layers, x)
        y.backward(draw(y.shape.array, "dy"))
        return [y.detach(), x.grad ?? x].map { $0.array(Float.self) }
            + parameters.map { ($0.grad ?? $0).array(Float.self) }
    }

    @Test(arguments: [([8, 16, 14, 14], 33), ([2, 3, 9, 7], 64), ([32, 4, 6, 6], 5)], [true, false])
    func batchNormAndReLU(_ shapes: ([Int], Int), _ trains: Bool) {
        let layers = [Conv2d(shapes.0[1], shapes.1, kernel: 3), BatchNorm2d(shapes.1), Activation.relu()]
        for layer in layers { layer.train(trains) }
        let x = draw(shapes.0, "x")
        let fused = results(layers, at: x) { Sequential($0)($1) }
        let apart = results(layers, at: x) { layers, x in layers.reduce(x) { $1($0) } }
        #expect(fused == apart)
        #expect(fused[0].contains(0) && fused[0].contains { $0 > 0 })
    }

    /// Rows of features lie row-major, and are normalized, then rectified.
    @Test func rowsOfFeatures() {
        let layers = [Linear(5, 7), BatchNorm1d(7), Activation.relu()]
        let x = draw([12, 5], "x")
        #expect(
            results(layers, at: x) { Sequential($0)($1) }
                == results(layers, at: x) { layers, x in layers.reduce(x) { $1($0) } })
    }

    @Test func notANumberStays() {
        let layer = BatchNorm2d(4)
        layer.train(false)
        let x = draw([2, 3, 5, 5], "x").conv2d(draw([4, 3, 3, 3], "w"))
        let broken = x.clone()
        broken[0].fill(.nan)
        let y = noGrad { Sequential(layer, Activation.relu())(broken.conv2d(Tensor.ones([4, 4, 1, 1]))) }
        #expect(y[0].array(Float.self).allSatisfy(\.isNaN) && y[1].array(Float.self).allSatisfy { !$0.isNaN })
    }

    @Test func gradientsOfGradients() {
        let w = draw([4, 3, 3, 3], "w", .float64)
        let (scale, shift) = (draw([4], "scale", .float64), draw([4], "shift", .float64))
        let check = checkGradients(
            { leaves in
                // The check evaluates without recording; gradients need a graph all the same.
                GradientMode.with(recording: true) {
                    let y = leaves[0].conv2d(w).batchNorm(
                        weight: scale, bias: shift, epsilon: 1e-5, appliesReLU: true
                    ).output
                    let gradient = y.square().sum().gradients(of: [leaves[0]], createGraph: true)[0]
                    return gradient?.square().sum() ?? y.sum()
                }
            }, at: [draw([2, 3, 5, 4], "x", .float64).requiringGrad()])
        #expect(check.passes, "\(check.mismatches)")
    }

    /// The output is kept for backward, so changing it in between is an error that names the operation.
    @Test func anOverwrittenOutputIsFound() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let x = Tensor.ones([2, 3, 4, 4]).conv2d(Tensor.ones([2, 3, 1, 1]).requiringGrad())
            let y = x.batchNorm(weight: nil, bias: nil, epsilon: 1e-5, appliesReLU: true).output
            y.detach().fill(1)
            y.sum().backward()
        }
        let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(text.contains("BatchNormReLU") && text.contains("changed in place"), "\(text)")
    }
}

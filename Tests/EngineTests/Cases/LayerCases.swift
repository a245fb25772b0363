@testable import Engine

extension OperationCase {
    /// Activations beyond the first ones, embedding, padding and other layers' operations.
    static let layers: [OperationCase] = shapingAndBilinear + embeddings

    static let moreActivations: [OperationCase] = {
        let finite = specialNumbers.filter { !$0.isInfinite && !$0.isNaN }
        // PyTorch's vector code and its scalar code treat NaN in different ways.
        let noNaN = specialNumbers.filter { !$0.isNaN }
        let loose = Tolerance(absolute: 5e-7, relative: 2e-6)
        return unary("hardtanh", "F.hardtanh(a)") { x, _ in x.hardtanh() }
            + unary("hardtanh-range", "F.hardtanh(a, -0.5, 2.0)") { x, _ in x.hardtanh(lower: -0.5, upper: 2) }
            + unary("threshold", "F.threshold(a, 0.1, 20.0)") { x, _ in x.threshold(0.1, value: 20) }
            + unary("softshrink", "F.softshrink(a, 0.4)", special: noNaN) { x, _ in x.softshrink(lambda: 0.4) }
            + unary("hardshrink", "F.hardshrink(a, 0.4)", special: noNaN) { x, _ in x.hardshrink(lambda: 0.4) }
            + unary(
                "tanhshrink", "F.tanhshrink(a)", special: finite, float32: loose,
                float64: .init(absolute: 2e-15, relative: 1e-14)
            ) { x, _ in x.tanhshrink() }
            + unary("log-sigmoid", "F.logsigmoid(a)", special: noNaN) { x, _ in x.logSigmoid() }
            + unary("celu", "F.celu(a, 0.5)", special: finite, float32: loose) { x, _ in x.celu(alpha: 0.5) }
            + unary(
                "gelu-tanh", "F.gelu(a, approximate='tanh')", special: finite.filter { abs($0) < 100 },
                float32: .init(absolute: 2e-6, relative: 2e-6), float64: .init(absolute: 1e-14, relative: 1e-13)
            ) { x, _ in x.geluTanh() }
    }()

    private static func item(
        _ name: String, _ torch: String, _ inputs: [CaseInput], smooth: Bool = true, large: [[Int]] = [],
        float32: Tolerance = .init(absolute: 1e-6, relative: 2e-6), apply: @escaping @Sendable ([Tensor]) -> Tensor
    ) -> OperationCase {
        OperationCase(
            name, torch: torch, inputs, float32: float32, float64: .init(absolute: 1e-14, relative: 1e-13),
            checksFiniteDifferences: smooth, large: large
        ) { x, _ in apply(x) }
    }

    static let gates: [OperationCase] = [
        item("prelu/one", "F.prelu(a, b)", [.uniform([3, 4, 2]), .uniform([1], 0...1)], large: [[300, 400], [1]]) {
            $0[0].prelu($0[1])
        },
        item(
            "prelu/channels", "F.prelu(a, b)", [.uniform([3, 4, 2]), .uniform([4], 0...1)],
            large: [[100, 40, 20], [40]]
        ) { $0[0].prelu($0[1]) },
        item("prelu/rows", "F.prelu(a, b)", [.uniform([5, 4], -2...2, .transposed), .uniform([4], 0...1)]) {
            $0[0].prelu($0[1])
        },
        item("prelu/empty", "F.prelu(a, b)", [.uniform([0, 4]), .uniform([1], 0...1)]) { $0[0].prelu($0[1]) },
        item("glu/last", "F.glu(a)", [.uniform([3, 6])], large: [[300, 400]]) { $0[0].glu() },
        item("glu/channels", "F.glu(a, 1)", [.uniform([2, 4, 3])]) { $0[0].glu(axis: 1) },
        item("softmax-axis/channels", "F.softmax(a, 1)", [.uniform([2, 5, 3])], large: [[20, 50, 60]]) {
            $0[0].softmaxAlong(1)
        },
        item("log-softmax-axis/first", "F.log_softmax(a, 0)", [.uniform([4, 3])], large: [[300, 400]]) {
            $0[0].logSoftmaxAlong(0)
        },
    ]

    private static let shapingAndBilinear: [OperationCase] = [
        item("pixel-unshuffle/two", "F.pixel_unshuffle(a, 2)", [.uniform([2, 3, 4, 6])], large: [[20, 4, 40, 60]]) {
            PixelUnshuffle(2)($0[0])
        },
        item("pixel-shuffle/two", "F.pixel_shuffle(a, 2)", [.uniform([2, 8, 2, 3])], large: [[20, 16, 20, 30]]) {
            PixelShuffle(2)($0[0])
        },
        item(
            "bilinear/plain", "torch.einsum('ni,oij,nj->no', a, c, b)",
            [.uniform([4, 3]), .uniform([4, 2]), .uniform([5, 3, 2])], large: [[600, 30], [600, 20], [25, 30, 20]]
        ) {
            Bilinear.form($0[0], $0[1], $0[2])
        },
    ]

    private static let embeddings: [OperationCase] = [
        item(
            "embedding/vector", "F.embedding(a, b)", [.labels(5, below: 6), .uniform([6, 3])],
            large: [[3000], [50, 60]]
        ) {
            $0[1].embedding($0[0])
        },
        item(
            "embedding/repeated", "F.embedding(a, b)",
            [CaseInput(shape: [2, 6], values: .labels(2), wantsGradient: false), .uniform([4, 3])]
        ) {
            $0[1].embedding($0[0])
        },
        item(
            "embedding/padding", "F.embedding(a, b, padding_idx=1)",
            [CaseInput(shape: [3, 4], values: .labels(3), wantsGradient: false), .uniform([4, 2])], smooth: false
        ) {
            $0[1].embedding($0[0], paddingIndex: 1)
        },
        item("embedding/none", "F.embedding(a, b)", [.labels(0, below: 3), .uniform([4, 2])]) {
            $0[1].embedding($0[0])
        },
    ]
}

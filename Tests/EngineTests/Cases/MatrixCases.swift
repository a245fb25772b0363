@testable import Engine

extension OperationCase {
    /// Matrix products and the linear map.
    static let matrices: [OperationCase] = products + linearMaps

    private static let products: [OperationCase] = {
        func item(
            _ variant: String, _ a: [Int], _ b: [Int], _ first: CaseInput.Placement = .contiguous,
            _ second: CaseInput.Placement = .contiguous, large: [[Int]] = []
        ) -> OperationCase {
            OperationCase(
                "matmul/\(variant)", torch: "a @ b", [.uniform(a, -1...1, first), .uniform(b, -1...1, second)],
                float32: .init(absolute: 1e-6, relative: 1e-6), float64: .init(absolute: 1e-14, relative: 1e-14),
                large: large
            ) { x, _ in x[0].matmul(x[1]) }
        }
        return [
            item("plain", [3, 4], [4, 5], large: [[300, 300], [300, 300]]),
            item("transposed-first", [3, 4], [4, 5], .transposed, .contiguous, large: [[300, 300], [300, 300]]),
            item("transposed-second", [3, 4], [4, 5], .contiguous, .transposed, large: [[200, 350], [350, 300]]),
            item("both-transposed", [3, 4], [4, 5], .transposed, .transposed, large: [[400, 250], [250, 200]]),
            item("windows", [3, 4], [4, 5], .window, .window),
            item("row", [1, 6], [6, 4]),
            item("row-by-transposed", [1, 6], [6, 4], .contiguous, .transposed),
            item("column", [5, 3], [3, 1]),
            item("transposed-column", [5, 3], [3, 1], .transposed, .transposed),
            item("inner", [1, 7], [7, 1]),
            item("outer", [4, 1], [1, 5]),
            item("outer-transposed", [4, 1], [1, 5], .transposed, .transposed),
            item("one", [1, 1], [1, 1]),
            item("no-rows", [0, 3], [3, 4]),
            item("no-columns", [2, 3], [3, 0]),
            item("no-terms", [2, 0], [0, 3]),
            item("odd", [13, 17], [17, 11]),
            item("long", [2, 70], [70, 3]),
        ]
    }()

    private static let linearMaps: [OperationCase] = {
        func item(
            _ variant: String, _ x: [Int], _ outputs: Int, bias: Bool = true,
            _ placement: CaseInput.Placement = .contiguous,
            _ weightPlacement: CaseInput.Placement = .contiguous, large: [[Int]] = []
        ) -> OperationCase {
            var inputs: [CaseInput] = [
                .uniform(x, -1...1, placement), .uniform([outputs, x[x.count - 1]], -1...1, weightPlacement),
            ]
            if bias { inputs.append(.uniform([outputs], -1...1, weightPlacement == .window ? .window : .contiguous)) }
            return OperationCase(
                "linear/\(variant)", torch: bias ? "F.linear(a, b, c)" : "F.linear(a, b)", inputs,
                float32: .init(absolute: 1e-6, relative: 1e-6), float64: .init(absolute: 1e-14, relative: 1e-14),
                large: large
            ) { x, _ in x[0].linear(x[1], bias ? x[2] : nil) }
        }
        return [
            item("bias", [4, 3], 5, large: [[256, 784], [128, 784], [128]]),
            item("no-bias", [4, 3], 5, bias: false, large: [[256, 784], [128, 784]]),
            item("rank-3", [2, 4, 3], 5, large: [[16, 16, 784], [128, 784], [128]]),
            item("rank-3-no-bias", [2, 4, 3], 5, bias: false),
            item("rank-1", [3], 4),
            item("transposed", [4, 3], 5, .transposed, .transposed),
            item("rank-3-transposed", [2, 4, 3], 5, .transposed),
            item("windows", [4, 3], 5, .window, .window),
            item("one-output", [4, 3], 1),
            item("one-input", [4, 1], 3),
            item("one-row", [1, 3], 4),
            item("no-rows", [0, 3], 4),
            item("no-rows-rank-3", [2, 0, 3], 4),
            item("no-inputs", [2, 0], 3),
            item("no-inputs-rank-3", [2, 3, 0], 4),
        ]
    }()
}

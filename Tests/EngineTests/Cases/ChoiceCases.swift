@testable import Engine

extension OperationCase {
    private static func item(
        _ name: String, _ torch: String, _ inputs: [CaseInput], types: [DType] = [.float32, .float64],
        smooth: Bool = true,
        large: [[Int]] = [], _ apply: @escaping @Sendable ([Tensor]) -> Tensor
    ) -> OperationCase {
        OperationCase(name, torch: torch, inputs, types: types, checksFiniteDifferences: smooth, large: large) { x, _ in
            apply(x)
        }
    }

    /// Choices by a mask, the larger and smaller of two, powers, remainders, logic and whole numbers.
    static let choices: [OperationCase] = wheres + lerps + extremes + powers + remainders + logic + wholeNumbers

    private static let lerps: [OperationCase] = [
        item(
            "lerp/number", "torch.lerp(a, b, 0.3)", [.uniform([3, 4]), .uniform([3, 4])],
            large: [[300, 400], [300, 400]]
        ) { $0[0].lerp(to: $0[1], weight: 0.3) },
        item(
            "lerp/near-the-end", "torch.lerp(a, b, 0.8)",
            [.uniform([3, 1]), .uniform([2, 1, 4], -2...2, .transposed)]
        ) {
            $0[0].lerp(to: $0[1], weight: 0.8)
        },
        item("lerp/beyond", "torch.lerp(a, b, -1.5)", [.uniform([5]), .uniform([])]) {
            $0[0].lerp(to: $0[1], weight: -1.5)
        },
        item(
            "lerp/tensor", "torch.lerp(a, b, c)", [.uniform([3, 4]), .uniform([3, 4]), .uniform([3, 4], 0...1)],
            large: [[300, 400], [300, 400], [300, 400]]
        ) { $0[0].lerp(to: $0[1], weight: $0[2]) },
        item(
            "lerp/tensor-broadcast", "torch.lerp(a, b, c)",
            [.uniform([3, 1]), .uniform([4]), .uniform([2, 1, 1], 0...1)]
        ) {
            $0[0].lerp(to: $0[1], weight: $0[2])
        },
        item("lerp/empty", "torch.lerp(a, b, 0.5)", [.uniform([0, 4]), .uniform([4])]) {
            $0[0].lerp(to: $0[1], weight: 0.5)
        },
    ]

    private static let wheres: [OperationCase] = [
        item(
            "where/same", "torch.where(a > b, a, b * 2)", [.uniform([3, 4]), .uniform([3, 4])],
            large: [[300, 400], [300, 400]]
        ) {
            .where($0[0].detach() .> $0[1].detach(), $0[0], $0[1] * 2)
        },
        item(
            "where/broadcast", "torch.where(a > 0, b, c)",
            [.uniform([3, 1], wantsGradient: false), .uniform([4]), .uniform([2, 1, 1])]
        ) {
            .where($0[0] .> 0, $0[1], $0[2])
        },
        item("where/scalar", "torch.where(a > 0, a, b)", [.uniform([3, 4], -2...2, .transposed), .uniform([])]) {
            .where($0[0].detach() .> 0, $0[0], $0[1])
        },
        item("where/scalar-first", "torch.where(a > 0, b, a)", [.uniform([3, 4], -2...2, .window), .uniform([])]) {
            .where($0[0].detach() .> 0, $0[1], $0[0])
        },
        item("where/empty", "torch.where(a > 0, a, b)", [.uniform([0, 4]), .uniform([4])]) {
            .where($0[0].detach() .> 0, $0[0], $0[1])
        },
        item("masked-fill/plain", "a.masked_fill(a > 0, 7.5)", [.uniform([3, 4])]) {
            $0[0].maskedFill($0[0].detach() .> 0, 7.5)
        },
        item(
            "masked-fill/rows", "a.masked_fill(b > 0, -torch.inf)",
            [.uniform([3, 4]), .uniform([3, 1], wantsGradient: false)], smooth: false
        ) {
            $0[0].maskedFill($0[1] .> 0, -.infinity)
        },
        item("masked-select/plain", "a.masked_select(a > 0)", [.uniform([3, 4])]) {
            $0[0].maskedSelect($0[0].detach() .> 0)
        },
        item(
            "masked-select/rows", "a.masked_select(b > 0)",
            [.uniform([3, 4], -2...2, .transposed), .uniform([3, 1], wantsGradient: false)]
        ) {
            $0[0].maskedSelect($0[1] .> 0)
        },
        item("masked-select/nothing", "a.masked_select(a > 9)", [.uniform([3, 4])]) {
            $0[0].maskedSelect($0[0].detach() .> 9)
        },
        item("nonzero/plain", "(a > 0).nonzero()", [.uniform([3, 4], wantsGradient: false)]) { ($0[0] .> 0).nonzero() },
    ]

    private static let extremes: [OperationCase] = ["maximum", "minimum"].flatMap { name in
        let apply: @Sendable ([Tensor]) -> Tensor = {
            name == "maximum" ? .maximum($0[0], $0[1]) : .minimum($0[0], $0[1])
        }
        let special: [Double] = [0, -0.0, 1, -1, .infinity, -.infinity, .nan]
        return [
            item(
                "\(name)/same", "torch.\(name)(a, b)", [.uniform([3, 4]), .uniform([3, 4])],
                large: [[300, 400], [300, 400]], apply),
            item("\(name)/broadcast", "torch.\(name)(a, b)", [.uniform([3, 1]), .uniform([2, 1, 4])], apply),
            item(
                "\(name)/transposed", "torch.\(name)(a, b)",
                [.uniform([3, 4], -2...2, .transposed), .uniform([], -2...2)], apply),
            item(
                "\(name)/equals", "torch.\(name)(a, b)", [.list([4], [1, 2, 3, 0]), .list([4], [1, 3, 2, 0])],
                smooth: false, apply),
            item(
                "\(name)/special", "torch.\(name)(a, b)", [.list([7, 1], special), .list([7], special)], smooth: false,
                apply),
        ]
    }

    private static let powers: [OperationCase] = [
        item(
            "power/tensors", "a ** b", [.uniform([3, 4], 0.2...3), .uniform([3, 4])], large: [[300, 400], [300, 400]]
        ) { $0[0].power($0[1]) },
        item("power/broadcast", "a ** b", [.uniform([3, 1], 0.2...3), .uniform([4], -2...2, .window)]) {
            $0[0].power($0[1])
        },
        item("power/zeros", "a ** b", [.list([4], [0, 0, 2, 0]), .list([4], [0, 2, 0, 3])], smooth: false) {
            $0[0].power($0[1])
        },
        item(
            "power/negative-base", "a ** b",
            [.list([3], [-2, -1.5, -1]), .list([3], [2, 3, 0], wantsGradient: false)]
        ) { $0[0].power($0[1]) },
        item("power/cube", "a ** 3", [.uniform([3, 4])]) { $0[0].power(3) },
        item("power/number", "a ** 1.7", [.uniform([3, 4], 0.2...3, .transposed)]) { $0[0].power(1.7) },
        item("power/inverse", "a ** -2", [.uniform([3, 4], 0.2...3)]) { $0[0].power(-2) },
        item("power/square", "a ** 2", [.uniform([3, 4])]) { $0[0].power(2) },
        item("power/half", "a ** 0.5", [.uniform([3, 4], 0.2...3)]) { $0[0].power(0.5) },
        item("power/one", "a ** 1", [.uniform([3, 4])]) { $0[0].power(1) },
        item("power/none", "a ** 0", [.uniform([3, 4])]) { $0[0].power(0) },
    ]

    private static let remainders: [OperationCase] = [
        item("remainder/tensors", "a.remainder(b)", [.uniform([3, 4], -5...5), .uniform([4], 0.7...2)]) {
            $0[0].remainder($0[1])
        },
        item("remainder/signs", "a.remainder(b)", [.list([4], [5.5, -5.5, 5.5, -5.5]), .list([4], [3, 3, -3, -3])]) {
            $0[0].remainder($0[1])
        },
        item("remainder/number", "a.remainder(1.5)", [.uniform([3, 4], -5...5, .window)]) { $0[0].remainder(1.5) },
        item("remainder/int64", "(a - 5).remainder(3)", [.integers([11], below: 12)], types: [.float32]) {
            ($0[0] - 5).remainder(3)
        },
        item(
            "floor-divide/int64", "(a - 5) // (b - 3.5).sign().long()",
            [.integers([11], below: 12), .integers([11], below: 7)], types: [.float32]
        ) {
            ($0[0] - 5).floorDivided(by: ($0[1].to(.float32) - 3.5).sign().to(.int64))
        },
        item("floor-divide/float", "a // 0.75", [.uniform([3, 4], -5...5, wantsGradient: false)]) {
            $0[0].floorDivided(by: 0.75)
        },
    ]

    private static let logic: [OperationCase] = [
        item(
            "logic/and", "(a > 0) & (b > 0)",
            [.uniform([3, 1], wantsGradient: false), .uniform([4], wantsGradient: false)]
        ) { ($0[0] .> 0) .& ($0[1] .> 0) },
        item(
            "logic/or", "(a > 0) | (b > 0)",
            [.uniform([3, 4], wantsGradient: false), .uniform([4], wantsGradient: false)]
        ) { ($0[0] .> 0) .| ($0[1] .> 0) },
        item(
            "logic/xor", "(a > 0) ^ (b > 0)",
            [.uniform([3, 4], wantsGradient: false), .uniform([], wantsGradient: false)]
        ) { ($0[0] .> 0) .^ ($0[1] .> 0) },
        item("logic/not", "~(a > 0)", [.uniform([3, 4], -2...2, .transposed, wantsGradient: false)]) { .!($0[0] .> 0) },
    ]

    private static let wholeNumbers: [OperationCase] = [
        item(
            "int64/add", "a + b", [.integers([3, 4], below: 50), .integers([4], below: 50)], types: [.float32],
            large: [[300, 400], [300, 400]]
        ) { $0[0] + $0[1] },
        item(
            "int64/subtract", "a - b", [.integers([3, 4], below: 50, .transposed), .integers([3, 1], below: 50)],
            types: [.float32]
        ) { $0[0] - $0[1] },
        item("int64/multiply", "a * b", [.integers([3, 4], below: 50), .integers([], below: 50)], types: [.float32]) {
            $0[0] * $0[1]
        },
        item("int64/number", "3 - a * 2", [.integers([5], below: 50)], types: [.float32]) { 3 - $0[0] * 2 },
        item("int64/sum", "a.sum()", [.integers([3, 4], below: 50)], types: [.float32]) { $0[0].sum() },
        item(
            "int64/sum-axis", "a.sum(1)", [.integers([3, 4, 2], below: 50)], types: [.float32], large: [[30, 40, 50]]
        ) { $0[0].sum(axes: [1]) },
        item("int64/compare", "a < b", [.integers([3, 4], below: 5), .integers([4], below: 5)], types: [.float32]) {
            $0[0] .< $0[1]
        },
        item("int64/compare-number", "(a >= 2) & (a != 3)", [.integers([9], below: 5)], types: [.float32]) {
            ($0[0] .>= 2) .& ($0[0] .!= 3)
        },
        item("int64/compare-fraction", "a > 1.5", [.integers([9], below: 5)], types: [.float32]) { $0[0] .> 1.5 },
        item("bool/compare", "(a > 0) == (a > 1)", [.uniform([9], wantsGradient: false)]) {
            ($0[0] .> 0) .== ($0[0] .> 1)
        },
        item(
            "int64/maximum", "torch.maximum(a, b)", [.integers([3, 4], below: 9), .integers([4], below: 9)],
            types: [.float32]
        ) { .maximum($0[0], $0[1]) },
    ]
}

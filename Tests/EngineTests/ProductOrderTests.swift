import Testing

@testable import Engine

/// A product's number is one chain of fused multiply-adds over k, ascending, bit for bit, whatever path computes it.
@Suite(.serialized) struct ProductOrderTests {
    private func draw<Element: MatrixElement>(
        _ count: Int, _ role: String, _ type: Element.Type, hard: Bool
    ) -> [Element] {
        let stream = RandomStream(seed: 11, role: role)
        return (0..<count).map { index in
            let value = Element(stream.normal(at: UInt64(index)))
            guard hard else { return value }
            // Numbers that cancel, vanish, overflow when multiplied, and the special ones.
            switch index % 97 {
            case 5: return value * .leastNormalMagnitude
            case 11: return value * .greatestFiniteMagnitude.squareRoot()
            case 23: return -.zero
            case 41: return .leastNonzeroMagnitude
            case 60: return value * 1e6
            case 61: return value * -1e6
            case 96 where index % 8927 == 96: return .infinity
            default: return value
            }
        }
    }

    private func chain<Element: BinaryFloatingPoint>(
        _ a: [Element], _ b: [Element], base: Element?, row: Int, column: Int, k: Range<Int>, n: Int, depth: Int
    ) -> Element {
        var sum = base ?? 0
        for i in k { sum.addProduct(a[row * depth + i], b[i * n + column]) }
        return sum
    }

    /// Whether two numbers are the same, all NaNs taken as one.
    private func isSame<Element: BinaryFloatingPoint>(_ a: Element, _ b: Element) -> Bool {
        a.isNaN ? b.isNaN : a == b && a.sign == b.sign
    }

    private func check<Element: MatrixElement>(
        _ m: Int, _ n: Int, _ k: Int, _ type: Element.Type, hard: Bool
    ) {
        let (a, b) = (draw(m * k, "a", type, hard: hard), draw(k * n, "b", type, hard: hard))
        let bias = draw(n, "bias", type, hard: false)
        let (left, right) = (Tensor(a, shape: [m, k]), Tensor(b, shape: [k, n]))
        // Every row where they are few, else some of each tile.
        let rows = m <= 24 ? Array(0..<m) : [0, 1, 7, 8, 9, m / 2, m - 9, m - 2, m - 1]
        let columns = n <= 70 ? Array(0..<n) : [0, 1, 15, 16, 31, 32, 33, n / 2, n - 17, n - 2, n - 1]
        for isLeftTransposed in [false, true] {
            for isRightTransposed in [false, true] {
                let x = isLeftTransposed ? left.transpose.contiguous().transpose : left
                let y = isRightTransposed ? right.transpose.contiguous().transpose : right
                for adds in [false, true] {
                    let result = Tensor.matrixProduct(x, y, bias: adds ? Tensor(bias, shape: [n]) : nil)
                        .array(Element.self)
                    var wrong = 0
                    for row in rows {
                        for column in columns {
                            let expected = chain(
                                a, b, base: adds ? bias[column] : nil, row: row, column: column, k: 0..<k, n: n,
                                depth: k)
                            if !isSame(result[row * n + column], expected) { wrong += 1 }
                        }
                    }
                    #expect(
                        wrong == 0,
                        "\(type) [\(m), \(k)] by [\(k), \(n)], transposed \(isLeftTransposed), \(isRightTransposed), bias \(adds)"
                    )
                }
            }
        }
    }

    /// Thin and thick shapes, on both sides of every block, panel and tile.
    static let shapes = [
        (1, 1, 1), (1, 300, 70), (300, 1, 70), (2, 5, 300), (7, 31, 33), (8, 32, 256), (9, 33, 257), (13, 48, 512),
        (17, 100, 40), (161, 17, 20), (70, 130, 513), (650, 70, 300), (40, 600, 30), (200, 520, 270), (5, 7, 0),
        (16, 35, 130), (32, 65, 300), (64, 130, 140),
    ]

    @Test(arguments: shapes.indices, [false, true])
    func isOneChain(_ index: Int, hard: Bool) {
        let (m, n, k) = Self.shapes[index]
        check(m, n, k, Float.self, hard: hard)
        check(m, n, k, Double.self, hard: hard)
    }

    /// Sums that begin with a matrix; the last of the shapes is computed as its transpose.
    @Test(arguments: [(9, 33, 40), (32, 70, 260)])
    func addsToWhatIsThere(_ m: Int, _ n: Int, _ k: Int) {
        let (a, b) = (draw(m * k, "a", Float.self, hard: false), draw(k * n, "b", Float.self, hard: false))
        let first = draw(m * (n + 3), "base", Float.self, hard: false)
        let transposed = (0..<n).flatMap { column in (0..<k).map { b[$0 * n + column] } }
        var result = first
        result.withUnsafeMutableBufferPointer { out in
            guard let out = out.baseAddress else { return }
            a.withUnsafeBufferPointer { a in
                transposed.withUnsafeBufferPointer { b in
                    guard let a = a.baseAddress, let b = b.baseAddress else { return }
                    MatrixProduct.multiply(
                        m, n, k, .init(pointer: a, stride: k, isTransposed: false),
                        .init(pointer: b, stride: k, isTransposed: true),
                        base: .init(pointer: UnsafePointer(out), stride: n + 3), into: out, stride: n + 3)
                }
            }
        }
        for row in 0..<m {
            for column in 0..<n + 3 {
                let base = first[row * (n + 3) + column]
                let expected =
                    column < n ? chain(a, b, base: base, row: row, column: column, k: 0..<k, n: n, depth: k) : base
                #expect(result[row * (n + 3) + column] == expected)
            }
        }
    }

    /// Few results of a long k: a sum of chains whose number the shape fixes.
    @Test func fewResultsOfALongChain() {
        let (m, n, k) = (3, 5, 20_000)
        let (a, b) = (draw(m * k, "a", Float.self, hard: false), draw(k * n, "b", Float.self, hard: false))
        let result = Tensor(a, shape: [m, k]).matmul(Tensor(b, shape: [k, n])).array(Float.self)
        for row in 0..<m {
            for column in 0..<n {
                let sums = (0..<4).map {
                    chain(
                        a, b, base: nil, row: row, column: column, k: $0 * k / 4..<($0 + 1) * k / 4, n: n, depth: k)
                }
                #expect(result[row * n + column] == sums.dropFirst().reduce(sums[0], +))
            }
        }
    }

    /// The usual bound: k units of the sum of magnitudes.
    @Test(arguments: [100, 1000, 8191, 40_000])
    func isWithinTheUsualBound(_ k: Int) {
        let (a, b) = (draw(4 * k, "a", Float.self, hard: false), draw(k * 6, "b", Float.self, hard: false))
        let result = Tensor(a, shape: [4, k]).matmul(Tensor(b, shape: [k, 6])).array(Float.self)
        for row in 0..<4 {
            for column in 0..<6 {
                let terms = (0..<k).map { Double(a[row * k + $0]) * Double(b[$0 * 6 + column]) }
                let bound = Double(k) * 0x1p-24 * terms.map(\.magnitude).reduce(0, +)
                #expect(abs(Double(result[row * 6 + column]) - terms.reduce(0, +)) <= bound)
            }
        }
    }

    @Test func sameBitsOnAnyNumberOfThreads() {
        let before = Parallel.threadCount
        defer { Parallel.threadCount = before }
        let a = Tensor.uniform([300, 700], lower: -1, upper: 1, stream: RandomStream(seed: 0, role: "a"))
        let b = Tensor.uniform([700, 500], lower: -1, upper: 1, stream: RandomStream(seed: 0, role: "b"))
        let bits = [1, 2, 3].map { threads in
            Parallel.threadCount = threads
            return [a.matmul(b), b.transposed().matmul(a.transposed())].map { $0.array(Float.self).map(\.bitPattern) }
        }
        #expect(bits[0] == bits[1] && bits[0] == bits[2])
    }
}

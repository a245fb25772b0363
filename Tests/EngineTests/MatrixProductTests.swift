import Testing

@testable import Engine

/// Products that are cut into tiles, against plain loops.
@Suite struct MatrixProductTests {
    /// Small whole numbers, whose products and sums are exact in both types.
    private func matrix(_ rows: Int, _ columns: Int, _ dtype: DType, transposed: Bool) -> Tensor {
        let values = (0..<rows * columns).map { Double(($0 * 7 + $0 / columns * 3) % 17 - 8) }
        let input = CaseInput(
            shape: [rows, columns], values: .list(values), placement: transposed ? .transposed : .contiguous)
        return input.tensor(values, dtype)
    }

    private func product(_ a: [Double], _ b: [Double], _ m: Int, _ k: Int, _ n: Int) -> [Double] {
        var result = [Double](repeating: 0, count: m * n)
        result.withUnsafeMutableBufferPointer { out in
            a.withUnsafeBufferPointer { a in
                b.withUnsafeBufferPointer { b in
                    for i in 0..<m {
                        for l in 0..<k { for j in 0..<n { out[i * n + j] += a[i * k + l] * b[l * n + j] } }
                    }
                }
            }
        }
        return result
    }

    /// Extents on both sides of the threshold at which a product is cut, with either side longer.
    @Test(arguments: [[300, 300, 300], [500, 130, 301], [129, 257, 600], [255, 256, 256], [16, 1100, 1000]])
    func tilesAreWhole(_ extents: [Int]) {
        let (m, k, n) = (extents[0], extents[1], extents[2])
        let expected = product(
            matrix(m, k, .float64, transposed: false).doubles, matrix(k, n, .float64, transposed: false).doubles, m, k,
            n)
        for (left, right) in [(false, false), (true, false), (false, true)] {
            let (a, b) = (matrix(m, k, .float32, transposed: left), matrix(k, n, .float32, transposed: right))
            #expect(a.matmul(b).doubles == expected, "\(extents), transposed: \(left), \(right)")
            if !left && !right { #expect(a.to(.float64).matmul(b.to(.float64)).doubles == expected) }
        }
    }

    /// A product that is added to what stands there: the bias of a linear map.
    @Test func tilesAreAddedToTheBias() {
        let (x, weight) = (matrix(300, 300, .float32, transposed: false), matrix(320, 300, .float32, transposed: false))
        let bias = Tensor.arange(count: 320)
        let product = x.matmul(weight.transposed())
        #expect(x.linear(weight, bias).doubles == (product + bias).doubles)
        #expect(bias.doubles == (0..<320).map { Double($0) })
    }
}

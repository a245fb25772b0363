import Testing

@testable import Engine

@Suite struct PrintingTests {
    @Test(arguments: [
        (Tensor(2.5), "2.5000"),
        (Tensor([1.0, -2.5, 10]), "[ 1.0000, -2.5000, 10.0000]"),
        (Tensor([1, -20, 300] as [Int64]), "[  1, -20, 300]"),
        (Tensor([Int64.max, -1]), "[9223372036854775807,                  -1]"),
        (Tensor([-Double.nan, 0.5]), "[   nan, 0.5000]"),
        (Tensor([true, false]), "[ true, false]"),
        (Tensor([0, 255] as [UInt8]), "[  0, 255]"),
        (Tensor([1.0, 2, 3, 4], shape: [2, 2]), "[[1.0000, 2.0000],\n [3.0000, 4.0000]]"),
        (
            Tensor([1, 2, 3, 4, 5, 6, 7, 8] as [Int64], shape: [2, 2, 2]),
            "[[[1, 2],\n  [3, 4]],\n\n [[5, 6],\n  [7, 8]]]"
        ),
        (Tensor([Double](), shape: [0]), "[]"),
        (Tensor([Double](), shape: [2, 0]), "[[],\n []]"),
        (Tensor([Double.nan, .infinity, -.infinity, 1]), "[   nan,    inf,   -inf, 1.0000]"),
        (Tensor([1e-6, 1.0]), "[1.0000e-06, 1.0000e+00]"),
        (Tensor([123456.0, 1.0]), "[1.2346e+05, 1.0000e+00]"),
        (Tensor([0.0, 0.5]), "[0.0000, 0.5000]"),
        (Tensor([1, 2, 3, 4, 5, 6] as [Int64]), "[1, 2, 3, 4, 5, 6]"),
        (Tensor([0, 1, 2, 3, 4, 5, 6] as [Int64]), "[0, 1, 2, ..., 4, 5, 6]"),
    ])
    func descriptions(_ tensor: Tensor, _ expected: String) {
        #expect(tensor.description == expected)
    }

    @Test func viewsPrintTheirOwnElements() {
        let base = Tensor([1, 2, 3, 4, 5, 6] as [Int64], shape: [2, 3])
        #expect(base.transposed().description == "[[1, 4],\n [2, 5],\n [3, 6]]")
        #expect(base[1].description == "[4, 5, 6]")
    }

    /// Of a long axis the first and the last three are shown, and only those set the width.
    @Test func longAxesAreCut() {
        let long = Tensor.arange(count: 1000, dtype: .int64)
        #expect(long.description == "[  0,   1,   2, ..., 997, 998, 999]")
        let square = Tensor.arange(count: 64, dtype: .int64).reshaped([8, 8])
        let lines = square.description.split(separator: "\n").map(String.init)
        #expect(lines.count == 7)
        #expect(lines[0] == "[[ 0,  1,  2, ...,  5,  6,  7],")
        #expect(lines[3] == " ...,")
        #expect(lines[6] == " [56, 57, 58, ..., 61, 62, 63]]")
    }
}

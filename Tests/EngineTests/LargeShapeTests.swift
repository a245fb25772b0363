import Testing

@testable import Engine

/// Operations that are cut into pieces and tiles, against loops over the elements.
@Suite struct LargeShapeTests {
    /// Small whole numbers, whose sums are exact in float32 whatever the order.
    private func numbers(_ shape: [Int]) -> Tensor {
        Tensor.randomIntegers(Shape(shape), in: -4..<5, stream: RandomStream(seed: 3, role: "large")).to(.float32)
    }

    /// Shapes `[outer, count, inner]` with one row, long rows, many columns, and columns that are cut both ways.
    @Test(arguments: [
        [1, 300_001, 1], [3, 70_001, 1], [5000, 9, 1], [1, 5003, 3], [2, 701, 1030], [40, 33, 600], [900, 5, 7],
        [1, 2, 90_000],
    ])
    func middleAxes(_ extents: [Int]) {
        let (outer, count, inner) = (extents[0], extents[1], extents[2])
        let x = numbers(extents)
        let values = x.array(Float.self)
        var sums = [Double](repeating: 0, count: outer * inner)
        var squares = sums
        var largest = [Float](repeating: -.infinity, count: outer * inner)
        var places = [Int64](repeating: 0, count: outer * inner)
        for block in 0..<outer {
            for row in 0..<count {
                for column in 0..<inner {
                    let value = values[(block * count + row) * inner + column]
                    let to = block * inner + column
                    sums[to] += Double(value)
                    squares[to] += Double(value * value)
                    if value > largest[to] { (largest[to], places[to]) = (value, Int64(row)) }
                }
            }
        }
        #expect(x.sum(axes: [1]).doubles == sums)
        #expect(x.to(.int64).sum(axes: [1]).doubles == sums)
        #expect(x.norm(axes: [1]).square().allClose(Tensor(squares, shape: [outer, inner]).to(.float32)))
        let (best, index) = x.max(axis: 1)
        #expect(best.array(Float.self) == largest && index.array(Int64.self) == places)
        #expect(x.max(axes: [1]).array(Float.self) == largest)
        #expect(x.sum().item == sums.reduce(0, +))
        #expect(x.transposed(0, 2).sum(axes: [1]).transposed().doubles == sums)
        let moments = zip(sums, squares).map { $1 / Double(count) - ($0 / Double(count)) * ($0 / Double(count)) }
        #expect(
            x.to(.float64).variance(axes: [1], correction: 0).allClose(
                Tensor(moments, shape: [outer, inner]), absolute: 1e-12))
    }

    @Test func severalAxes() {
        let x = numbers([6, 50, 9, 40])
        let once = x.sum(axes: [1]).sum(axes: [2])
        #expect(x.sum(axes: [1, 3]).doubles == once.doubles)
        #expect(x.permuted([3, 0, 2, 1]).sum(axes: [0, 3]).doubles == once.doubles)
        #expect(x.sum(axes: [0, 1, 2, 3]).item == x.sum().item)
    }

    @Test func slicesThatAreAddedUp() {
        let (rows, columns, count) = (300, 40, 20_000)
        let source = numbers([count, columns])
        let index = Tensor.randomIntegers([count], in: 0..<rows, stream: RandomStream(seed: 1, role: "index"))
        let result = Tensor.zeros([rows, columns]).indexAdd(0, index, source).array(Float.self)
        var expected = [Float](repeating: 0, count: rows * columns)
        let (values, places) = (source.array(Float.self), index.array(Int64.self))
        for row in 0..<count {
            for column in 0..<columns {
                expected[Int(places[row]) * columns + column] += values[row * columns + column]
            }
        }
        #expect(result == expected)
        #expect(expected == index.oneHot(classes: rows).transposed().matmul(source).array(Float.self))
    }

    @Test func manyProducts() {
        let (a, b) = (numbers([70, 20, 30]), numbers([70, 30, 10]))
        let whole = a.matmul(b)
        for batch in [0, 1, 31, 69] { #expect(whole[batch].doubles == a[batch].matmul(b[batch]).doubles) }
    }

    @Test func longOrders() {
        let x = numbers([3, 5000])
        let (values, order) = x.sorted()
        for row in 0..<3 {
            let own = x[row].array(Float.self)
            let expected = own.indices.sorted { (own[$0], $0) < (own[$1], $1) }
            #expect(order[row].array(Int64.self) == expected.map { Int64($0) })
            #expect(values[row].array(Float.self) == expected.map { own[$0] })
        }
    }
}

import CKernels
import Testing

@testable import Engine

/// Rows of few columns are taken sixteen at a time: each has the bits that it has alone.
@Suite struct NarrowRowTests {
    private static let special: [Float] = [.nan, .infinity, -.infinity, -0.0, 0, -300]

    private func draw(_ rows: Int, _ columns: Int, special: Bool) -> [Float] {
        let stream = RandomStream(seed: 5, role: "\(columns)")
        return (0..<rows * columns).map { index in
            // Steps of a quarter, so that some are equal.
            let value = Float((4 * stream.normal(at: UInt64(index))).rounded() / 4)
            return special && index % 37 == 7 ? Self.special[index / 37 % Self.special.count] : value
        }
    }

    private func bits<Number: BinaryFloatingPoint>(_ values: [Number]) -> [UInt64] {
        // Doubles hold every float, and its sign.
        values.map { $0.isNaN ? .max : Double($0).bitPattern }
    }

    private typealias CrossEntropy<Number> = (
        UnsafeMutablePointer<Number>?, UnsafeMutablePointer<Number>?, UnsafePointer<Number>?, UnsafePointer<Int64>?,
        Int,
        Int
    ) -> Void

    private func checkCrossEntropy<Number: BinaryFloatingPoint>(
        _ x: [Number], columns: Int, _ kernel: CrossEntropy<Number>
    ) {
        let rows = x.count / columns
        let labels = (0..<rows).map { Int64($0 * 7 % columns) }
        var (losses, probabilities) = ([Number](repeating: 0, count: rows), [Number](repeating: 0, count: x.count))
        kernel(&losses, &probabilities, x, labels, rows, columns)
        for row in 0..<rows {
            let part = row * columns..<(row + 1) * columns
            var (loss, probability) = ([Number](repeating: 0, count: 1), [Number](repeating: 0, count: columns))
            kernel(&loss, &probability, Array(x[part]), [labels[row]], 1, columns)
            #expect(bits(loss) == bits([losses[row]]))
            #expect(bits(probability) == bits(Array(probabilities[part])))
        }
    }

    @Test(arguments: [1, 2, 10, 16, 17, 47, 64, 65], [false, true])
    func crossEntropy(_ columns: Int, special: Bool) {
        let x = draw(37, columns, special: special)
        checkCrossEntropy(x, columns: columns, kernel_cross_entropy_f32)
        checkCrossEntropy(x.map(Double.init), columns: columns, kernel_cross_entropy_f64)
    }

    @Test(arguments: [1, 2, 10, 47, 48], [false, true])
    func extremes(_ columns: Int, largest: Bool) {
        let rows = 37
        let x = draw(rows, columns, special: true)
        var (found, places) = ([Float](repeating: 0, count: rows), [Int64](repeating: 0, count: rows))
        kernel_extreme_rows_f32(largest, &found, &places, x, rows, columns)
        for row in 0..<rows {
            let values = Array(x[row * columns..<(row + 1) * columns])
            var place = 0
            for index in values.indices.dropFirst() {
                let isBefore = largest ? values[index] > values[place] : values[index] < values[place]
                if isBefore || (values[index].isNaN && !values[place].isNaN) { place = index }
            }
            #expect(places[row] == Int64(place), "row \(row) of \(values)")
            #expect(bits([found[row]]) == bits([values[place]]))
        }
    }
}

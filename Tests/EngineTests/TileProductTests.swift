import CKernels
import Testing

@testable import Engine

@Suite(.serialized) struct TileProductTests {
    private func draw(_ shape: [Int], _ role: String, _ dtype: DType = .float64) -> Tensor {
        Tensor.uniform(Shape(shape), lower: -1, upper: 1, stream: RandomStream(seed: 6, role: role), dtype: dtype)
    }

    /// Packed either way, added or not, for rows and columns that fill tiles and others.
    @Test(arguments: [1, 3, 8, 16, 21], [1, 15, 16, 17, 31, 33, 40, 96])
    func isTheProduct(_ rows: Int, _ columns: Int) {
        for adds in [true, false] { check(rows, columns, adds) }
    }

    private func check(_ rows: Int, _ columns: Int, _ adds: Bool) {
        let k = 13
        let (a, b) = (draw([rows, k], "a", .float32), draw([k, columns], "b", .float32))
        let expected = a.to(.float64).matmul(b.to(.float64)) + (adds ? 2 : 0)
        for isTransposed in [true, false] {
            let stored = isTransposed ? b.transpose.contiguous() : b
            let (memory, panels) = TileProduct.packed(
                stored.pointer(), k: k, columns: columns, isTransposed: isTransposed)
            // Rows of `out` that lie further apart keep what is between them.
            let out = Tensor.full([rows, columns + 3], 2)
            kernel_tile_product(
                out.pointer(), columns + 3, MatrixF32(start: a.pointer(Float.self), row: k, column: 1), panels, rows, k,
                columns, adds)
            withExtendedLifetime((memory, stored)) {}
            expectClose(
                out.narrowed(1, 0..<columns).to(.float64), expected, .init(absolute: 1e-5, relative: 1e-5),
                "\(isTransposed)")
            #expect(out.narrowed(1, columns..<columns + 3).contiguous().array(Float.self).allSatisfy { $0 == 2 })
        }
        // The left matrix stored transposed, the right one as it lies, before numbers that are not part of it.
        let left = a.transpose.contiguous()
        let right = Tensor.concatenated([b.reshaped([k * columns]), .full([15], .nan)], axis: 0)
        let out = Tensor.full([rows, columns], 2)
        kernel_tile_product(
            out.pointer(), columns, MatrixF32(start: left.pointer(Float.self), row: 1, column: rows),
            TilePanels(start: right.pointer(Float.self), row: columns, panel: Int(panel_columns)), rows, k, columns,
            adds)
        expectClose(out.to(.float64), expected, .init(absolute: 1e-5, relative: 1e-5), "as it lies")
    }

    private func results(_ cell: String, _ hidden: Int, _ dtype: DType) -> [Tensor] {
        let stream = RandomStream(seed: 2, role: "layer")
        let layer: Module =
            switch cell {
            case "lstm": LSTM(5, hidden, dtype: dtype, stream: stream)
            case "gru": GRU(5, hidden, dtype: dtype, stream: stream)
            default: RNN(5, hidden, dtype: dtype, stream: stream)
            }
        for parameter in layer.namedParameters {
            noGrad { parameter.tensor.copy(from: (draw(parameter.tensor.shape.array, parameter.name) * 0.3).to(dtype)) }
        }
        let x = draw([6, 37, 5], "x").to(dtype).requiringGrad()
        let y = layer(x)
        y.backward(draw(y.shape.array, "dy").to(dtype))
        return [y.detach(), x.grad ?? x] + layer.namedParameters.compactMap(\.tensor.grad)
    }

    /// Recurrent layers whose sizes fill the tiles, and others, against float64.
    @Test(arguments: ["lstm", "gru", "rnn"], [7, 32, 40, 64])
    func recurrentLayers(_ cell: String, _ hidden: Int) {
        for (part, (single, double)) in zip(results(cell, hidden, .float32), results(cell, hidden, .float64))
            .enumerated()
        {
            let scale = max(1, double.square().mean().item.squareRoot())
            let error = (single.to(.float64) - double).abs().max().item
            #expect(error < 2e-5 * scale, "part \(part): \(error) of \(scale)")
        }
    }

    @Test(arguments: ["lstm", "gru", "rnn"])
    func sameBitsOnAnyNumberOfThreads(_ cell: String) {
        let before = Parallel.threadCount
        defer { Parallel.threadCount = before }
        let bits = [1, 2, 3].map { threads in
            Parallel.threadCount = threads
            return results(cell, 64, .float32).map { $0.array(Float.self).map(\.bitPattern) }
        }
        #expect(bits[0] == bits[1] && bits[0] == bits[2])
    }
}

import CKernels

/// The product of a few rows by the hidden weights, which each step of a recurrence takes again: the weights are packed once.
struct HiddenProduct {
    private let isWide: Bool
    private let inputs: Int
    private let outputs: Int
    /// What the products read, and what keeps its memory.
    private let panels: (memory: Storage, panels: TilePanels)?
    private let matrix: Tensor

    /// Of rows of `inputs` numbers by a matrix `[inputs, outputs]`, which `weight` holds transposed where `isTransposed` is set.
    init(_ weight: Tensor, isTransposed: Bool, inputs: Int, outputs: Int) {
        isWide = weight.dtype == .float64
        self.inputs = inputs
        self.outputs = outputs
        let rows = weight.detach().contiguous()
        if !isWide {
            matrix = rows
            panels = TileProduct.packed(rows.pointer(), k: inputs, columns: outputs, isTransposed: isTransposed)
        } else {
            matrix = isTransposed ? rows.transpose.contiguous() : rows
            panels = nil
        }
    }

    /// `rows` packed rows by the matrix into packed rows, added to what is there where `adds` is set; on the calling thread.
    func multiply(_ left: UnsafeMutableRawPointer, rows: Int, into out: UnsafeMutableRawPointer, adds: Bool) {
        if let panels {
            kernel_tile_product(
                out.assumingMemoryBound(to: Float.self), outputs,
                MatrixF32(start: left.assumingMemoryBound(to: Float.self), row: inputs, column: 1), panels.panels, rows,
                inputs, outputs, adds)
        } else {
            RawProduct.multiplyHere(
                isWide, rows, outputs, inputs, .init(left, inputs), .init(matrix.start, outputs), adds: adds, into: out,
                outStride: outputs)
        }
    }
}

import CKernels

/// Matrix products of a few rows, thousands of them, by tiles that stay in registers: on the calling thread, nothing is packed on
/// the way. float32 only; ``RawProduct`` serves float64.
enum TileProduct {
    /// The matrix `[k, columns]`, which is stored transposed where `isTransposed` is set, in panels: memory and its description.
    static func packed(
        _ matrix: UnsafePointer<Float>, k: Int, columns: Int, isTransposed: Bool
    ) -> (memory: Storage, panels: TilePanels) {
        let width = Int(panel_columns)
        let count = (columns + width - 1) / width
        let memory = Storage(byteCount: count * k * width * MemoryLayout<Float>.stride)
        let panels = memory.pointer.assumingMemoryBound(to: Float.self)
        let size = max(1, Parallel.grain / max(1, k * width))
        Parallel.run((count + size - 1) / size) { piece in
            let (first, last) = (piece * size, min(count, (piece + 1) * size))
            if isTransposed {
                kernel_pack_transposed_panels(panels, matrix, k, columns, first, last)
            } else {
                kernel_pack_panels(panels, matrix, k, columns, first, last)
            }
        }
        return (memory, TilePanels(start: panels, row: width, panel: k * width))
    }
}

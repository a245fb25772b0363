import CKernels

/// Convolutions in float32 as products whose left rows are read where they lie, through a pointer for each position and tap, by
/// weights that are packed into panels of 32 results; tiles of sums stay in registers. Input and output are channels-last.
///
/// Orders of sums: an output is one chain of fused multiply-adds from the bias, or 0, over taps, then the channels of its group; the
/// input's gradient one over the output positions that read it, ascending, then channels; a weight's gradient one for each slice of
/// the output positions, whose sums are added in order. What lies beyond the edges is multiplied as 0.
struct IndirectConvolution {
    let geometry: ConvolutionGeometry

    /// Multiply-adds in a piece of work at least.
    private static let grain = 1 << 20
    /// Positions in a piece of work that reads its weights but once: a kernel's block.
    private static let block = 192
    /// Positions in the smallest piece: a multiple of the rows of a tile on any processor.
    private static let leastPositions = 48
    /// Positions up to which a panel is packed where it is multiplied, since it would not be read again.
    private static let fewPositions = 1024

    /// x ∗ w + b, then max(·, 0) if asked for.
    func output(
        _ input: UnsafePointer<Float>, _ weight: UnsafePointer<Float>, _ bias: UnsafePointer<Float>?,
        appliesReLU: Bool, into output: UnsafeMutablePointer<Float>
    ) {
        multiply(
            [geometry.outputMap], input, geometry.weights(weight, readsInput: true), bias, appliesReLU: appliesReLU,
            into: output)
    }

    /// The gradient of the input from that of the output, + b where it is a transposed convolution. Positions that no tap sees are
    /// left out.
    func input(
        _ output: UnsafePointer<Float>, _ weight: UnsafePointer<Float>, _ bias: UnsafePointer<Float>?,
        into input: UnsafeMutablePointer<Float>
    ) {
        multiply(
            geometry.inputMaps, output, geometry.weights(weight, readsInput: false), bias, appliesReLU: false,
            into: input)
    }

    /// Some positions and panels of a map.
    private struct Piece {
        let map: Int
        let positions: Range<Int>
        let panels: Range<Int>
    }

    private func multiply(
        _ maps: [IndirectShape], _ source: UnsafePointer<Float>, _ weights: IndirectWeights,
        _ bias: UnsafePointer<Float>?, appliesReLU: Bool, into target: UnsafeMutablePointer<Float>
    ) {
        let panels = maps.map { map in
            var map = map
            return Panels(count: kernel_indirect_panels(&map), size: kernel_indirect_panel_size(&map))
        }
        let positions = geometry.batch * (maps.map(\.plane).max() ?? 0)
        let fuses = positions <= Self.fewPositions && panels.allSatisfy { $0.count >= 8 }
        let packed = fuses ? [] : zip(maps, panels).map { Self.packed(weights, $0, $1) }
        let pieces = maps.indices.flatMap { cut(maps[$0], at: $0, panels[$0].count, byPanel: fuses) }
        Parallel.run(pieces.count) { index in
            let piece = pieces[index]
            var (map, weights) = (maps[piece.map], weights)
            let size = panels[piece.map].size
            let scratch = Storage(byteCount: kernel_indirect_scratch(&map))
            let own = fuses ? Storage(byteCount: piece.panels.count * size * 4) : nil
            if let own {
                kernel_indirect_pack(own.floats, &weights, &map, piece.panels.lowerBound, piece.panels.upperBound)
            }
            let start = own?.floats ?? packed[piece.map].floats + piece.panels.lowerBound * size
            kernel_indirect_product(
                target, source, start, bias, &map, appliesReLU, piece.positions.lowerBound, piece.positions.upperBound,
                piece.panels.lowerBound, piece.panels.upperBound, scratch.pointer)
        }
    }

    private struct Panels {
        let count: Int
        let size: Int
    }

    private static func packed(_ weights: IndirectWeights, _ map: IndirectShape, _ panels: Panels) -> Storage {
        let storage = Storage(byteCount: panels.count * panels.size * 4)
        let start = storage.floats
        Parallel.rows(panels.count, of: panels.size) { range in
            var (map, weights) = (map, weights)
            kernel_indirect_pack(
                start + range.lowerBound * panels.size, &weights, &map, range.lowerBound, range.upperBound)
        }
        return storage
    }

    /// The work in nearly equal pieces: over the positions, and over the panels where positions are few.
    private func cut(_ map: IndirectShape, at index: Int, _ panels: Int, byPanel: Bool) -> [Piece] {
        let positions = geometry.batch * map.plane
        let wanted = min(64, max(1, positions * map.work / Self.grain))
        func upTo(_ size: Int) -> Int { (positions + size - 1) / size }
        var rows = byPanel ? 1 : min(wanted, upTo(Self.block))
        let columns = byPanel ? panels : max(1, min(panels, min(wanted, 32) / rows))
        if !byPanel && rows * columns < min(wanted, 16) {
            rows = min(upTo(Self.leastPositions), (min(wanted, 16) + columns - 1) / columns)
        }
        let units = upTo(Self.leastPositions)
        return (0..<rows).flatMap { row in
            let first = units * row / rows * Self.leastPositions
            let last = min(positions, units * (row + 1) / rows * Self.leastPositions)
            return (0..<columns).map {
                Piece(
                    map: index, positions: first..<last, panels: panels * $0 / columns..<panels * ($0 + 1) / columns)
            }
        }
    }
}

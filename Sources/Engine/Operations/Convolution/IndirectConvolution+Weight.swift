import CKernels

extension IndirectConvolution {
    /// How many sums the gradient of a weight has: each over at least 2²² multiply-adds; fewer where there are many weights.
    var slices: Int { geometry.slices(of: 1 << 22, mostSums: 1 << 20) }

    /// The gradient of the weight, from the input and the gradient of the output: a sum for each slice of the positions, then
    /// the sums in order.
    func weight(
        _ input: UnsafePointer<Float>, _ output: UnsafePointer<Float>, into weight: UnsafeMutablePointer<Float>
    ) {
        let (map, slices) = (geometry.outputMap, slices)
        let cut = GradientCut(geometry, slices: slices)
        func sum(
            slice: Int, _ part: IndirectPart, into sums: UnsafeMutablePointer<Float>, for weight: UnsafePointer<Float>?
        ) {
            var (map, part) = (map, part)
            let positions = geometry.positions(ofSlice: slice, of: slices)
            let scratch = Storage(byteCount: kernel_indirect_weight_scratch(&map))
            kernel_indirect_weight(
                sums, input, output, weight, &map, positions.lowerBound, positions.upperBound, &part, scratch.pointer)
        }
        func layOut(_ part: IndirectPart, from sums: UnsafePointer<Float>) {
            var (map, part) = (map, part)
            kernel_indirect_weight_unpack(weight, sums, slices, cut.size, &map, &part)
        }
        if slices == 1 {
            // Each piece lays out its own sums, which its cache still holds.
            Parallel.run(cut.pieces) { piece in
                for (panels, part) in cut.parts(piece) {
                    let sums = Storage(byteCount: panels.count * cut.panelSize * 4)
                    sum(slice: 0, part, into: sums.floats, for: weight)
                    layOut(part, from: sums.floats)
                }
            }
        } else {
            let sums = Storage(byteCount: slices * cut.size * 4)
            Parallel.run(slices * cut.pieces) { piece in
                let slice = piece / cut.pieces
                for (panels, part) in cut.parts(piece % cut.pieces) {
                    sum(
                        slice: slice, part, into: sums.floats + slice * cut.size + panels.lowerBound * cut.panelSize,
                        for: nil)
                }
            }
            Parallel.rows(geometry.outputChannels, of: geometry.terms) { rows in
                for part in cut.parts(results: rows) {
                    layOut(part, from: sums.floats + part.group * cut.panels * cut.panelSize)
                }
            }
        }
    }

    /// How the gradients of a slice are cut into pieces of work: over the panels of all groups, one after the other, of which those
    /// stay together that lie together in the weights, and over the results of a group.
    private struct GradientCut {
        let groups: Int
        /// Results and panels of a group, and how many panels stay together.
        let results: Int
        let panels: Int
        let together: Int
        /// Floats in a panel's sums, and in all.
        let panelSize: Int
        let size: Int
        let columns: Int
        let rows: Int

        /// Multiply-adds in a piece at least.
        private static let grain = 1 << 21
        /// Results in a piece at least, since what they multiply is read for them alone, and what the first one's number is a multiple
        /// of: the rows of a tile on any processor.
        private static let leastResults = 96
        private static let tileRows = 24

        init(_ geometry: ConvolutionGeometry, slices: Int) {
            var map = geometry.outputMap
            groups = geometry.groups
            results = geometry.outputChannels / groups
            panels = kernel_indirect_columns(&map)
            together = kernel_indirect_columns_together(&map)
            panelSize = kernel_indirect_column_sums(&map)
            size = groups * panels * panelSize
            let wanted = (min(32, max(1, geometry.multiplyAdds / Self.grain)) + slices - 1) / slices
            let units = groups * panels / together
            columns = max(1, min(wanted, together == 1 ? units / 2 : units))
            // Fewer results also keep a piece's sums in the cache until they are laid out.
            rows = slices == 1 ? max(1, min(wanted / columns, results / Self.leastResults)) : 1
        }

        var pieces: Int { columns * rows }

        /// A piece's parts, one of each of its groups, with their panels as counted over all groups.
        func parts(_ piece: Int) -> [(panels: Range<Int>, part: IndirectPart)] {
            let (column, row) = (piece / rows, piece % rows)
            let units = groups * panels / together
            let own = units * column / columns * together..<units * (column + 1) / columns * together
            let tiles = (results + Self.tileRows - 1) / Self.tileRows
            let (first, last) = (tiles * row / rows * Self.tileRows, tiles * (row + 1) / rows * Self.tileRows)
            return (own.lowerBound / panels..<(own.upperBound + panels - 1) / panels).map { group in
                let ofAll = own.clamped(to: group * panels..<(group + 1) * panels)
                let part = IndirectPart(
                    group: group, first_panel: ofAll.lowerBound - group * panels,
                    last_panel: ofAll.upperBound - group * panels, first_result: first, last_result: min(results, last))
                return (ofAll, part)
            }
        }

        /// All panels of some results, which are counted over all groups.
        func parts(results rows: Range<Int>) -> [IndirectPart] {
            (rows.lowerBound / results..<(rows.upperBound + results - 1) / results).map { group in
                let ofAll = rows.clamped(to: group * results..<(group + 1) * results)
                return IndirectPart(
                    group: group, first_panel: 0, last_panel: panels, first_result: ofAll.lowerBound - group * results,
                    last_result: ofAll.upperBound - group * results)
            }
        }
    }
}

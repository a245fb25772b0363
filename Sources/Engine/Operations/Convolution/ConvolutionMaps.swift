import CKernels

/// The maps of a convolution that gather: each result is a sum over taps of what it reads.
extension ConvolutionGeometry {
    private var axes: [Axis] { [depth, height, width] }

    /// The output from the input.
    var outputMap: IndirectShape {
        map(
            axes.map(\.outputAxis), inputs: inputChannels / groups, outputs: outputChannels / groups)
    }

    /// The input's gradient from the output's: a map for each residue of the input's positions by the strides, since each is seen
    /// through taps of its own. Positions that no tap sees have none.
    var inputMaps: [IndirectShape] {
        let residues = axes.map { axis in
            (0..<Swift.min(axis.stride, axis.input)).compactMap { axis.inputAxis(residue: $0) }
        }
        return residues[0].flatMap { depth in
            residues[1].flatMap { height in
                residues[2].map { width in
                    map([depth, height, width], inputs: outputChannels / groups, outputs: inputChannels / groups)
                }
            }
        }
    }

    /// Whether every input position is read by some output, so that `inputMaps` give all of the input's gradient.
    var readsAllInput: Bool { inputMaps.reduce(0) { $0 + $1.plane } == inputPlane }

    private func map(_ axes: [IndirectAxis], inputs: Int, outputs: Int) -> IndirectShape {
        IndirectShape(axes: (axes[0], axes[1], axes[2]), groups: groups, in_channels: inputs, out_channels: outputs)
    }

    /// The weights as `outputMap` reads them, or as `inputMaps` do.
    func weights(_ start: UnsafePointer<Float>, readsInput: Bool) -> IndirectWeights {
        IndirectWeights(
            start: start, group_stride: outputChannels / groups * terms, in_stride: readsInput ? taps : terms,
            out_stride: readsInput ? terms : taps)
    }
}

extension ConvolutionGeometry.Axis {
    /// Output `o` reads input `o · stride - before + k · dilation` through tap `k`.
    fileprivate var outputAxis: IndirectAxis {
        IndirectAxis(
            positions: output, taps: kernel, in: input, in_first: -before, in_step: stride, tap_step: dilation,
            out: output, out_first: 0, out_step: 1, kernel: kernel, kernel_first: 0, kernel_step: 1)
    }

    /// Input `residue + p · stride` reads output `p + (residue + before - k · dilation) / stride` through each tap `k` for which that
    /// is whole, from the last such tap to the first, so that the outputs ascend. Nil if there is no such tap.
    fileprivate func inputAxis(residue: Int) -> IndirectAxis? {
        let hits = (0..<kernel).filter { (residue + before - $0 * dilation) % stride == 0 }
        guard let last = hits.last else { return nil }
        let step = hits.count > 1 ? hits[1] - hits[0] : 1
        return IndirectAxis(
            positions: (input - residue + stride - 1) / stride, taps: hits.count, in: output,
            in_first: (residue + before - last * dilation) / stride, in_step: 1, tap_step: step * dilation / stride,
            out: input, out_first: residue, out_step: stride, kernel: kernel, kernel_first: last, kernel_step: -step)
    }
}

extension IndirectShape {
    private var all: [IndirectAxis] { [axes.0, axes.1, axes.2] }

    /// Positions in one image.
    var plane: Int { all.reduce(1) { $0 * $1.positions } }
    var taps: Int { all.reduce(1) { $0 * $1.taps } }
    /// Multiply-adds of one position.
    var work: Int { groups * in_channels * out_channels * taps }
}

extension Storage {
    var floats: UnsafeMutablePointer<Float> { pointer.assumingMemoryBound(to: Float.self) }
}

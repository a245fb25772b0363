/// A part of a convolution that is a convolution itself, over some of the images or over a band of one.
struct ConvolutionSlice {
    let geometry: ConvolutionGeometry
    /// Where the part's input and output begin, in elements of channels-last memory.
    let inputOffset: Int
    let outputOffset: Int
}

extension ConvolutionGeometry {
    /// Cuts the work into about `count` parts by shape alone: over the images, or over bands of them where they are few.
    ///
    /// The parts have disjoint outputs, or disjoint inputs if `byInput` is set; what a band reads beyond it overlaps.
    func slices(_ count: Int, byInput: Bool = false) -> [ConvolutionSlice] {
        if batch >= count || count <= 1 {
            let size = (batch + max(1, count) - 1) / max(1, count)
            return stride(from: 0, to: batch, by: max(1, size)).map { first in
                var part = self
                part.batch = min(size, batch - first)
                return ConvolutionSlice(
                    geometry: part, inputOffset: first * inputPlane * inputChannels,
                    outputOffset: first * outputPlane * outputChannels)
            }
        }
        let bands = (count + batch - 1) / batch
        return (0..<batch).flatMap { image in
            self.bands(bands, byInput: byInput).map { band in
                ConvolutionSlice(
                    geometry: band.geometry,
                    inputOffset: image * inputPlane * inputChannels + band.inputOffset,
                    outputOffset: image * outputPlane * outputChannels + band.outputOffset)
            }
        }
    }

    /// One image in bands along its outermost axis.
    private func bands(_ count: Int, byInput: Bool) -> [ConvolutionSlice] {
        var image = self
        image.batch = 1
        let place = outermost
        let axis = self[keyPath: place]
        let extent = byInput ? axis.input : axis.output
        // What reads into the middle of a stride is no convolution with padding.
        if byInput && axis.stride > 1 { return [ConvolutionSlice(geometry: image, inputOffset: 0, outputOffset: 0)] }
        let size = max(1, (extent + count - 1) / count)
        return stride(from: 0, to: extent, by: size).map { first in
            let last = min(first + size, extent) - 1
            let (input, output): (ClosedRange<Int>, ClosedRange<Int>)
            if byInput {
                input = first...last
                let lowest = max(0, first + axis.before - axis.span + 1)
                output = lowest...max(lowest, min(axis.output - 1, last + axis.before))
            } else {
                output = first...last
                let lowest = min(max(0, first * axis.stride - axis.before), axis.input - 1)
                input =
                    lowest...max(
                        lowest, min(axis.input - 1, last * axis.stride - axis.before + axis.span - 1))
            }
            var part = axis
            (part.input, part.output) = (input.count, output.count)
            part.before = axis.before + input.lowerBound - output.lowerBound * axis.stride
            part.after = (output.count - 1) * axis.stride + axis.span - part.before - input.count
            var slice = image
            slice[keyPath: place] = part
            return ConvolutionSlice(
                geometry: slice, inputOffset: input.lowerBound * (inputPlane / axis.input) * inputChannels,
                outputOffset: output.lowerBound * (outputPlane / axis.output) * outputChannels)
        }
    }
}

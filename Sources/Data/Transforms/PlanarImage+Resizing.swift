import Images

extension PlanarImage {
    /// The image at another size, with antialiasing: where it shrinks, the filter widens to take in all pixels. First along rows, then
    /// along columns, as PyTorch's `interpolate` with `antialias`.
    func resized(height: Int, width: Int, _ interpolation: Interpolation) -> PlanarImage {
        var result = self
        if width != shape.width {
            let stretches = Self.stretches(from: shape.width, to: width, interpolation)
            let old = shape.width
            result = mapped(height: shape.height, width: width) { plane, row, column in
                let stretch = stretches[column]
                let source = plane + row * old + stretch.start
                var sum: Float = 0
                for index in stretch.weights.indices { sum += source[index] * stretch.weights[index] }
                return sum
            }
        }
        if height != shape.height {
            let stretches = Self.stretches(from: shape.height, to: height, interpolation)
            result = result.mapped(height: height, width: width) { plane, row, column in
                let stretch = stretches[row]
                let source = plane + stretch.start * width + column
                var sum: Float = 0
                for index in stretch.weights.indices { sum += source[index * width] * stretch.weights[index] }
                return sum
            }
        }
        return result
    }

    private static func stretches(
        from old: Int, to new: Int, _ interpolation: Interpolation
    ) -> [(start: Int, weights: [Float])] {
        interpolation.stretches(from: old, to: new).map { ($0.start, $0.weights.map { Float($0) }) }
    }
}

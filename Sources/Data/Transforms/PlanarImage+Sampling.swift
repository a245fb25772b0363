/// How a value between pixels is found where an image is turned or bent.
public enum GridInterpolation: String, Hashable, Sendable, CaseIterable {
    /// The nearest pixel's.
    case nearest
    /// From the four pixels around, by their distance.
    case bilinear
}

extension PlanarImage {
    /// The image seen through a map of places, of the same size: pixel (x, y) takes the value at the place that `place` gives for it, in
    /// pixels from the centre of the first one. Outside the image is `fill`.
    ///
    /// At the edges it is as torchvision has it: what lies outside counts as 0 in the sum of four pixels, and the sum is mixed with
    /// `fill` by the share of the four that lie inside.
    @inline(__always)
    func sampled(
        _ interpolation: GridInterpolation, fill: Float, at place: (_ x: Double, _ y: Double) -> (x: Double, y: Double)
    ) -> PlanarImage {
        let (height, width, plane) = (shape.height, shape.width, shape.plane)
        return values.withUnsafeBufferPointer { source in
            PlanarImage(shape) { target in
                guard let source = source.baseAddress else { return }
                for pixel in 0..<plane {
                    let (x, y) = place(Double(pixel % width), Double(pixel / width))
                    // Far places are outside like near ones, and fit into an integer.
                    let column = max(-2, min(Double(width) + 1, x))
                    let row = max(-2, min(Double(height) + 1, y))
                    if interpolation == .nearest {
                        let (left, top) = (
                            Int(column.rounded(.toNearestOrEven)), Int(row.rounded(.toNearestOrEven))
                        )
                        let isInside = left >= 0 && left < width && top >= 0 && top < height
                        for channel in 0..<shape.channels {
                            target[channel * plane + pixel] =
                                isInside ? source[channel * plane + top * width + left] : fill
                        }
                        continue
                    }
                    let (left, top) = (column.rounded(.down), row.rounded(.down))
                    let (right, below) = (Float(column - left), Float(row - top))
                    let corner = (Int(top), Int(left))
                    var sums: (Float, Float, Float) = (0, 0, 0)
                    var inside: Float = 0
                    for (down, across, weight) in [
                        (0, 0, (1 - below) * (1 - right)), (0, 1, (1 - below) * right), (1, 0, below * (1 - right)),
                        (1, 1, below * right),
                    ] {
                        let (line, place) = (corner.0 + down, corner.1 + across)
                        guard line >= 0, line < height, place >= 0, place < width else { continue }
                        inside += weight
                        let index = line * width + place
                        sums.0 += weight * source[index]
                        if shape.channels == 3 {
                            sums.1 += weight * source[plane + index]
                            sums.2 += weight * source[2 * plane + index]
                        }
                    }
                    target[pixel] = (sums.0 - fill) * inside + fill
                    if shape.channels == 3 {
                        target[plane + pixel] = (sums.1 - fill) * inside + fill
                        target[2 * plane + pixel] = (sums.2 - fill) * inside + fill
                    }
                }
            }
        }
    }

    /// The image turned, scaled, sheared and moved, about its centre.
    ///
    /// - Parameters:
    ///   - degrees: clockwise.
    ///   - right: pixels to the right.
    ///   - down: pixels down.
    ///   - shear: along x and along y, in degrees.
    func affine(
        degrees: Double, right: Double = 0, down: Double = 0, scale: Double = 1, shear: (x: Double, y: Double) = (0, 0),
        _ interpolation: GridInterpolation, fill: Float
    ) -> PlanarImage {
        // The inverse of T · R(degrees) · S(scale) · SHy · SHx, by which an output pixel finds its place in the image; see
        // torchvision's `_get_inverse_affine_matrix`.
        let (turned, x, y, angle) = (
            Plain.sineAndCosine(degrees: degrees - shear.y), Plain.sineAndCosine(degrees: shear.x),
            Plain.sineAndCosine(degrees: shear.y), Plain.sineAndCosine(degrees: degrees)
        )
        let tangent = x.sine / x.cosine
        let a = turned.cosine / y.cosine
        let b = -turned.cosine * tangent / y.cosine - angle.sine
        let c = turned.sine / y.cosine
        let d = -turned.sine * tangent / y.cosine + angle.cosine
        let (xx, xy, yx, yy) = (d / scale, -b / scale, -c / scale, a / scale)
        let (moveX, moveY) = (-xx * right - xy * down, -yx * right - yy * down)
        let (middleX, middleY) = (Double(shape.width - 1) / 2, Double(shape.height - 1) / 2)
        return sampled(interpolation, fill: fill) { column, row in
            let (x, y) = (column - middleX, row - middleY)
            return (xx * x + xy * y + moveX + middleX, yx * x + yy * y + moveY + middleY)
        }
    }
}

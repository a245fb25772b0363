extension Image {
    /// The image at another size, with antialiasing: where it shrinks, the filter widens to take in all pixels.
    ///
    /// It is Pillow's `Image.resize`, bit for bit: rows first, then columns, weights of 22 fractional bits, bytes in between. Pillow
    /// since 13 takes the columns first for some shapes; most values are then the same, and others a level apart (more at bicubic's
    /// overshoots, which are cut to bytes in between).
    public func resized(width: Int, height: Int, interpolation: Interpolation = .bilinear) -> Image {
        precondition(width > 0 && height > 0, "an image cannot be resized to \(width) x \(height)")
        var result = self
        if width != self.width {
            let weights = ResamplingWeights(from: self.width, to: width, interpolation)
            result = Image(width: width, height: result.height, pixels: result.rowsResampled(weights))
        }
        if height != self.height {
            let weights = ResamplingWeights(from: self.height, to: height, interpolation)
            result = Image(width: width, height: height, pixels: result.columnsResampled(weights))
        }
        return result
    }

    private func rowsResampled(_ weights: ResamplingWeights) -> [UInt8] {
        let size = weights.stretches.count
        return [UInt8](unsafeUninitializedCapacity: 3 * height * size) { out, count in
            for row in 0..<3 * height {
                for (x, stretch) in weights.stretches.enumerated() {
                    var sum = ResamplingWeights.half
                    for (index, weight) in stretch.weights.enumerated() {
                        sum += Int(pixels[row * width + stretch.start + index]) * weight
                    }
                    out[row * size + x] = ResamplingWeights.byte(sum)
                }
            }
            count = 3 * height * size
        }
    }

    private func columnsResampled(_ weights: ResamplingWeights) -> [UInt8] {
        let size = weights.stretches.count
        return [UInt8](unsafeUninitializedCapacity: 3 * size * width) { out, count in
            var sums = [Int](repeating: 0, count: width)
            for plane in 0..<3 {
                for (y, stretch) in weights.stretches.enumerated() {
                    for x in 0..<width { sums[x] = ResamplingWeights.half }
                    for (index, weight) in stretch.weights.enumerated() {
                        let row = (plane * height + stretch.start + index) * width
                        for x in 0..<width { sums[x] += Int(pixels[row + x]) * weight }
                    }
                    for x in 0..<width { out[(plane * size + y) * width + x] = ResamplingWeights.byte(sums[x]) }
                }
            }
            count = 3 * size * width
        }
    }
}

/// Which pixels of a line make each pixel of a resized line, and with which weights.
struct ResamplingWeights {
    struct Stretch {
        var start: Int
        /// Scaled by 2^22.
        var weights: [Int]
    }

    let stretches: [Stretch]

    static let fractionBits = 22
    static let half = 1 << (fractionBits - 1)

    /// A weighted sum as a byte.
    static func byte(_ sum: Int) -> UInt8 { UInt8(clamping: sum >> fractionBits) }

    init(from old: Int, to new: Int, _ interpolation: Interpolation) {
        stretches = interpolation.stretches(from: old, to: new).map { start, weights in
            let fixed = weights.map { Int($0 * Double(1 << Self.fractionBits) + ($0 < 0 ? -0.5 : 0.5)) }
            return Stretch(start: start, weights: fixed)
        }
    }
}

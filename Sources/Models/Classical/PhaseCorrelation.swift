import CElementary
import Engine

/// Displacement, rotation and scale between two images by their Fourier transforms, without anything learnt: the classical method.
/// Kuglin and Hines, 1975; rotation and scale: Reddy and Chatterji, 1996.
///
/// A displacement shows in the phases alone. Rotation and scale turn and stretch the magnitudes, too; over logarithm of radius and angle
/// they are a displacement, which is found first. The second image is then turned and scaled back, and its displacement is found. The peak
/// of a correlation is found to a fraction of a place by a parabola through its neighbours.
public final class PhaseCorrelation: Module, GradientFree {
    /// By which power of its magnitude the product of two spectra is divided: 1 leaves phases alone, 0 is the cross-correlation.
    public let whitening: Double

    /// What is looked for: angles up to 30°, growth by up to 1.35, displacements of up to a third of the image.
    private static let (mostDegrees, mostGrowth, mostShift) = (30.0, 1.35, 1.0 / 3)
    /// Angles of half a turn, and radii, of which the second half is zeros.
    private static let (angles, radii) = (128, 64)
    private static let leastRadius = 1.5

    /// A method without parameters.
    ///
    /// - Parameter whitening: by which power of its magnitude the product of two spectra is divided.
    public init(whitening: Double = 1) { self.whitening = whitening }

    /// `[N, 4]` for two images in one, `[N, 2 · C, H, W]`.
    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard input.rank == 4, input[1] >= 2, input[1] % 2 == 0, min(input[2], input[3]) >= 8 else {
            throw ShapeError(
                "phase correlation needs two images in one, [2 · C, H, W], of 8 pixels a side or more; the input is \(Shape(input.array.dropFirst().map { $0 }))"
            )
        }
        return [input[0], 4]
    }

    /// Displacement to the right and down in pixels, rotation clockwise in degrees and growth in percent, `[N, 4]`.
    public override func forward(_ x: Tensor) -> Tensor {
        let (count, channels, height, width) = (x.shape[0], x.shape[1] / 2, x.shape[2], x.shape[3])
        let plane = height * width
        let values = x.array(Float.self)
        let output = Tensor.zeros([count, 4])
        let frame = Frame(height: height, width: width, angles: Self.angles, radii: Self.radii)
        func grey(_ start: Int) -> Picture {
            var sums = [Double](repeating: 0, count: plane)
            for channel in 0..<channels {
                for index in 0..<plane { sums[index] += Double(values[start + channel * plane + index]) }
            }
            return Picture(height: height, width: width, values: sums)
        }
        output.withElements(Float.self) { output in
            guard let target = output.baseAddress else { return }
            Parallel.run(count) { row in
                let start = row * 2 * channels * plane
                let change = change(grey(start), grey(start + channels * plane), frame)
                for (place, value) in change.enumerated() { target[row * 4 + place] = Float(value) }
            }
        }
        return output
    }

    private func change(_ first: Picture, _ second: Picture, _ frame: Frame) -> [Double] {
        // Places of the logarithm of the radius for a factor of e.
        let step = Elementary.log(Double(frame.side) * 0.375 / Self.leastRadius) / Double(Self.radii / 2)
        let polar = [first, second].map { logPolar(frame.spectrum(of: $0), frame, step) }
        let turned = peak(
            polar[0], polar[1], frame.angleRoots, frame.radiusRoots,
            reach: (Int(Elementary.log(Self.mostGrowth) / step) + 1, Int(Self.mostDegrees / 180 * Double(Self.angles))))
        let degrees = turned.column * 180 / Double(Self.angles)
        // What is larger has a narrower spectrum.
        let growth = Elementary.exp(-turned.row * step)
        let (c, s) = (Elementary.cos(degrees * .pi / 180), Elementary.sin(degrees * .pi / 180))
        let back = second.sampled { x, y in (growth * (c * x - s * y), growth * (s * x + c * y)) }
        let moved = peak(
            frame.spectrum(of: first), frame.spectrum(of: back), frame.roots, frame.roots,
            reach: (Int(Double(first.height) * Self.mostShift), Int(Double(first.width) * Self.mostShift)))
        let (x, y) = (moved.column, moved.row)
        return [growth * (c * x - s * y), growth * (s * x + c * y), degrees, (growth - 1) * 100]
    }

    /// The spectrum of a spectrum's magnitudes over logarithm of radius and angle, with more weight for the fine structure that tells
    /// angles apart.
    private func logPolar(_ spectrum: FourierPlane, _ frame: Frame, _ step: Double) -> FourierPlane {
        let side = frame.side
        let magnitudes = zip(spectrum.real, spectrum.imaginary).map { ($0 * $0 + $1 * $1).squareRoot() }
        // The frequency 0 is at the corner, and negative ones are at the end.
        func magnitude(_ row: Int, _ column: Int) -> Double {
            magnitudes[((row + side) % side) * side + (column + side) % side]
        }
        let kept = Self.radii / 2
        var values = [Double](repeating: 0, count: Self.radii * Self.angles)
        var sum = 0.0
        for ring in 0..<kept {
            let radius = Self.leastRadius * Elementary.exp(step * Double(ring))
            for angle in 0..<Self.angles {
                let x = radius * frame.cosines[angle]
                let y = radius * frame.sines[angle]
                let (left, top) = (x.rounded(.down), y.rounded(.down))
                let (right, below) = (x - left, y - top)
                let (column, row) = (Int(left), Int(top))
                let upper = magnitude(row, column) * (1 - right) + magnitude(row, column + 1) * right
                let lower = magnitude(row + 1, column) * (1 - right) + magnitude(row + 1, column + 1) * right
                let value = radius * (upper * (1 - below) + lower * below)
                values[ring * Self.angles + angle] = value
                sum += value
            }
        }
        let mean = sum / Double(kept * Self.angles)
        for ring in 0..<kept {
            let weight = Frame.window(ring, of: kept)
            for angle in 0..<Self.angles {
                values[ring * Self.angles + angle] = (values[ring * Self.angles + angle] - mean) * weight
            }
        }
        var plane = FourierPlane(rows: Self.radii, columns: Self.angles, values)
        plane.transform(frame.angleRoots, frame.radiusRoots)
        return plane
    }

    /// How far the second of two planes is displaced, from their spectra.
    private func peak(
        _ first: FourierPlane, _ second: FourierPlane, _ rowRoots: FourierPlane.Roots,
        _ columnRoots: FourierPlane.Roots, reach: (rows: Int, columns: Int)
    ) -> (row: Double, column: Double) {
        let (rows, columns) = (first.rows, first.columns)
        var product = first
        var greatest = 0.0
        for index in first.real.indices {
            let (a, b, c, d) = (
                first.real[index], first.imaginary[index], second.real[index], second.imaginary[index]
            )
            (product.real[index], product.imaginary[index]) = (a * c + b * d, a * d - b * c)
            greatest = max(
                greatest,
                product.real[index] * product.real[index] + product.imaginary[index] * product.imaginary[index])
        }
        guard greatest > 0 else { return (0, 0) }
        let least = 1e-9 * greatest.squareRoot()
        for index in first.real.indices where whitening > 0 {
            let (a, b) = (product.real[index], product.imaginary[index])
            let factor = Elementary.pow((a * a + b * b).squareRoot() + least, -whitening)
            (product.real[index], product.imaginary[index]) = (a * factor, b * factor)
        }
        product.transform(rowRoots, columnRoots, isInverse: true)
        func value(_ row: Int, _ column: Int) -> Double {
            product.real[((row + rows) % rows) * columns + (column + columns) % columns]
        }
        var best = (row: 0, column: 0)
        for row in -reach.rows...reach.rows {
            for column in -reach.columns...reach.columns where value(row, column) > value(best.row, best.column) {
                best = (row, column)
            }
        }
        func offset(_ before: Double, _ here: Double, _ after: Double) -> Double {
            let bend = before - 2 * here + after
            return bend < 0 ? max(-1, min(1, (before - after) / (2 * bend))) : 0
        }
        let (row, column) = best
        let here = value(row, column)
        return (
            Double(row) + offset(value(row - 1, column), here, value(row + 1, column)),
            Double(column) + offset(value(row, column - 1), here, value(row, column + 1))
        )
    }
}

/// A grey image.
private struct Picture {
    let height: Int
    let width: Int
    let values: [Double]

    /// The image seen through a map of places about its centre; beyond an edge is what is at the edge.
    func sampled(at place: (_ x: Double, _ y: Double) -> (x: Double, y: Double)) -> Picture {
        let (middleX, middleY) = (Double(width - 1) / 2, Double(height - 1) / 2)
        var result = [Double](repeating: 0, count: values.count)
        for row in 0..<height {
            for column in 0..<width {
                let found = place(Double(column) - middleX, Double(row) - middleY)
                let x = max(0, min(Double(width - 1), found.x + middleX))
                let y = max(0, min(Double(height - 1), found.y + middleY))
                let (left, top) = (min(width - 2, Int(x)), min(height - 2, Int(y)))
                let (right, below) = (x - Double(left), y - Double(top))
                let index = top * width + left
                let upper = values[index] * (1 - right) + values[index + 1] * right
                let lower = values[index + width] * (1 - right) + values[index + width + 1] * right
                result[row * width + column] = upper * (1 - below) + lower * below
            }
        }
        return Picture(height: height, width: width, values: result)
    }
}

/// What transforms of images of one size have in common.
private struct Frame {
    /// The extents of a spectrum: images lie in a corner of a larger square of zeros.
    let side: Int
    let roots: FourierPlane.Roots
    let angleRoots: FourierPlane.Roots
    let radiusRoots: FourierPlane.Roots
    let cosines: [Double]
    let sines: [Double]

    init(height: Int, width: Int, angles: Int, radii: Int) {
        var side = 16
        while side < 2 * max(height, width) { side *= 2 }
        self.side = side
        roots = FourierPlane.Roots(side)
        angleRoots = FourierPlane.Roots(angles)
        radiusRoots = FourierPlane.Roots(radii)
        let turns = (0..<angles).map { Double.pi * Double($0) / Double(angles) }
        (cosines, sines) = (turns.map { Elementary.cos($0) }, turns.map { Elementary.sin($0) })
    }

    /// Hann's window, without its zeros.
    static func window(_ index: Int, of count: Int) -> Double {
        0.5 - 0.5 * Elementary.cos(2 * .pi * Double(index + 1) / Double(count + 1))
    }

    /// The spectrum of an image without its mean, whose edges are faded out.
    func spectrum(of picture: Picture) -> FourierPlane {
        let mean = picture.values.reduce(0, +) / Double(picture.values.count)
        let across = (0..<picture.width).map { Self.window($0, of: picture.width) }
        var values = [Double](repeating: 0, count: side * side)
        for row in 0..<picture.height {
            let down = Self.window(row, of: picture.height)
            for column in 0..<picture.width {
                values[row * side + column] =
                    (picture.values[row * picture.width + column] - mean) * down * across[column]
            }
        }
        var plane = FourierPlane(rows: side, columns: side, values)
        plane.transform(roots, roots)
        return plane
    }
}

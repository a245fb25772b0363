import CElementary

/// Complex numbers of a plane and their discrete Fourier transform in double precision, whose sums have one order that the extents fix.
/// Extents are powers of two. Cooley and Tukey, 1965.
struct FourierPlane {
    let rows: Int
    let columns: Int
    /// `[rows, columns]`.
    var real: [Double]
    /// `[rows, columns]`.
    var imaginary: [Double]

    /// A plane of real numbers.
    init(rows: Int, columns: Int, _ real: [Double]) {
        self.rows = rows
        self.columns = columns
        self.real = real
        imaginary = [Double](repeating: 0, count: real.count)
    }

    /// exp(-2πi k / size) for the first half of k.
    struct Roots {
        let cosines: [Double]
        let sines: [Double]

        init(_ size: Int) {
            let angles = (0..<size / 2).map { -2 * Double.pi * Double($0) / Double(size) }
            (cosines, sines) = (angles.map { Elementary.cos($0) }, angles.map { Elementary.sin($0) })
        }
    }

    /// The transform along both axes; neither direction divides by the number of elements.
    ///
    /// - Parameters:
    ///   - rowRoots: the roots for a row's length.
    ///   - columnRoots: the roots for a column's length.
    ///   - isInverse: whether angles have the other sign.
    mutating func transform(_ rowRoots: Roots, _ columnRoots: Roots, isInverse: Bool = false) {
        // The inverse is the transform with real and imaginary parts exchanged.
        if isInverse { swap(&real, &imaginary) }
        defer { if isInverse { swap(&real, &imaginary) } }
        let (rows, columns) = (rows, columns)
        real.withUnsafeMutableBufferPointer { real in
            imaginary.withUnsafeMutableBufferPointer { imaginary in
                for row in 0..<rows {
                    Self.transform(real, imaginary, start: row * columns, step: 1, count: columns, rowRoots)
                }
                for column in 0..<columns {
                    Self.transform(real, imaginary, start: column, step: columns, count: rows, columnRoots)
                }
            }
        }
    }

    /// One line, in place.
    private static func transform(
        _ real: UnsafeMutableBufferPointer<Double>, _ imaginary: UnsafeMutableBufferPointer<Double>, start: Int,
        step: Int, count: Int, _ roots: Roots
    ) {
        var mirror = 0
        for place in 0..<count {
            if place < mirror {
                real.swapAt(start + place * step, start + mirror * step)
                imaginary.swapAt(start + place * step, start + mirror * step)
            }
            var bit = count >> 1
            while bit > 0, mirror & bit != 0 {
                mirror ^= bit
                bit >>= 1
            }
            mirror |= bit
        }
        var length = 2
        while length <= count {
            let (half, stride) = (length / 2, count / length)
            for block in Swift.stride(from: 0, to: count, by: length) {
                for index in 0..<half {
                    let upper = start + (block + index) * step
                    let lower = upper + half * step
                    let (c, s) = (roots.cosines[index * stride], roots.sines[index * stride])
                    let a = real[lower] * c - imaginary[lower] * s
                    let b = real[lower] * s + imaginary[lower] * c
                    (real[lower], imaginary[lower]) = (real[upper] - a, imaginary[upper] - b)
                    (real[upper], imaginary[upper]) = (real[upper] + a, imaginary[upper] + b)
                }
            }
            length *= 2
        }
    }
}

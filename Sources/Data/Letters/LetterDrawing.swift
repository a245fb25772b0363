import Streams

/// A letter as a hand might write it: bent, slanted, turned, larger or smaller, with a thick or a thin pen. It rests on additions,
/// multiplications, divisions and square roots alone, so that the same draws are the same pixels on every machine.
struct LetterDrawing: Sendable {
    /// Height and width of an image in pixels.
    static let size = 28

    /// How much of everything chance does: 0 for printed letters, 1 for handwriting.
    let distortion: Double
    /// The deviation of what is added to each value of [0, 1].
    let noise: Double

    /// Grey values in [0, 1], row by row, in steps of 1/255: white on black.
    func pixels(of letter: Int, _ stream: RandomStream) -> [Float] {
        let draws = stream.substream("hand")
        func uniform(_ index: UInt64) -> Double { draws.uniform(at: index) }
        /// Between -1 and 1, times the distortion.
        func swing(_ index: UInt64) -> Double { distortion * (2 * uniform(index) - 1) }
        let forms = LetterForms.all[letter]
        let form = forms[distortion == 0 ? 0 : draws.integer(at: 0, below: forms.count)]

        let bend = Bend(stream.substream("bend"), reach: 0.14 * distortion)
        let (sine, cosine) = Plain.sineAndCosine(degrees: 18 * swing(1))
        let slant = 0.34 * swing(2)
        let height = 19 * (1 + 0.22 * swing(3))
        let width = 16 * (1 + 0.28 * swing(4))
        let middle = Double(Self.size - 1) / 2
        let (right, down) = (3 * swing(5), 3 * swing(6))
        let radius = 1.15 + 0.5 * swing(7)
        let ink = 1 - 0.3 * distortion.clamped(to: 0...1) * uniform(8)
        let strokes = form.map { stroke in
            stroke.places.map { place in
                let bent = bend(place)
                let (x, y) = (width * (bent.x - 0.5) + slant * height * (0.5 - bent.y), height * (bent.y - 0.5))
                return (x: middle + right + cosine * x - sine * y, y: middle + down + sine * x + cosine * y)
            }
        }
        var values = [Double](repeating: 0, count: Self.size * Self.size)
        for places in strokes {
            for (start, end) in zip(places, places.dropFirst()) { draw(start, end, radius: radius, ink: ink, &values) }
        }
        let noises = stream.substream("noise")
        return values.enumerated().map { index, value in
            // The sum of four uniform draws has variance 1/3 and is nearly normal.
            let words = noises.block(UInt64(index))
            let sum = Double(UInt64(words[0]) + UInt64(words[1]) + UInt64(words[2]) + UInt64(words[3])) * 0x1p-32 - 2
            let noisy = value + noise * 3.squareRoot() * sum
            return Float((255 * noisy.clamped(to: 0...1)).rounded()) / 255
        }
    }

    private typealias Place = (x: Double, y: Double)

    /// A straight line of a round pen, whose edge is a pixel wide. Where lines meet, the brighter one counts.
    private func draw(_ start: Place, _ end: Place, radius: Double, ink: Double, _ values: inout [Double]) {
        let reach = radius + 0.5
        let last = Self.size - 1
        func range(_ a: Double, _ b: Double) -> ClosedRange<Int>? {
            let (low, high) = (Int((min(a, b) - reach).rounded(.up)), Int((max(a, b) + reach).rounded(.down)))
            return max(0, low) <= min(last, high) ? max(0, low)...min(last, high) : nil
        }
        guard let columns = range(start.x, end.x), let rows = range(start.y, end.y) else { return }
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let length = dx * dx + dy * dy
        for row in rows {
            for column in columns {
                let (x, y) = (Double(column) - start.x, Double(row) - start.y)
                let share = length > 0 ? ((x * dx + y * dy) / length).clamped(to: 0...1) : 0
                let (gapX, gapY) = (x - share * dx, y - share * dy)
                let distance = (gapX * gapX + gapY * gapY).squareRoot()
                let value = ink * (reach - distance).clamped(to: 0...1)
                let pixel = row * Self.size + column
                if value > values[pixel] { values[pixel] = value }
            }
        }
    }
}

/// A smooth displacement of the unit square: what a grid of drawn displacements says, and between them what lies between.
private struct Bend {
    /// Lines of the grid in each direction.
    private static let lines = 4
    private let moves: [(x: Double, y: Double)]

    /// - Parameter reach: the largest displacement of a grid's point along each axis.
    init(_ stream: RandomStream, reach: Double) {
        moves = (0..<UInt64(Self.lines * Self.lines)).map {
            (reach * (2 * stream.uniform(at: 2 * $0) - 1), reach * (2 * stream.uniform(at: 2 * $0 + 1) - 1))
        }
    }

    func callAsFunction(_ place: (x: Double, y: Double)) -> (x: Double, y: Double) {
        let last = Double(Self.lines - 1)
        func cell(_ value: Double) -> (start: Int, share: Double) {
            let position = (last * value).clamped(to: 0...last)
            let start = min(Self.lines - 2, Int(position))
            let share = position - Double(start)
            return (start, share * share * (3 - 2 * share))
        }
        let (column, row) = (cell(place.x), cell(place.y))
        func move(_ down: Int, _ across: Int) -> (x: Double, y: Double) {
            moves[(row.start + down) * Self.lines + column.start + across]
        }
        func mixed(_ part: ((x: Double, y: Double)) -> Double) -> Double {
            let upper = part(move(0, 0)) + column.share * (part(move(0, 1)) - part(move(0, 0)))
            let lower = part(move(1, 0)) + column.share * (part(move(1, 1)) - part(move(1, 0)))
            return upper + row.share * (lower - upper)
        }
        return (place.x + mixed { $0.x }, place.y + mixed { $0.y })
    }
}

extension Double {
    fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
        Swift.min(range.upperBound, Swift.max(range.lowerBound, self))
    }
}

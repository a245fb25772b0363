/// How pixels between pixels are found.
public enum Interpolation: String, Hashable, Sendable, CaseIterable {
    case bilinear
    /// Catmull-Rom, a = -0.5, as Pillow's.
    case bicubic

    /// How far the filter reaches, in pixels.
    var support: Double { self == .bilinear ? 1 : 2 }

    /// The filter's weight at a distance.
    func weight(_ distance: Double) -> Double {
        let x = abs(distance)
        switch self {
        case .bilinear: return x < 1 ? 1 - x : 0
        case .bicubic:
            let a = -0.5
            if x < 1 { return ((a + 2) * x - (a + 3)) * x * x + 1 }
            return x < 2 ? (((x - 5) * x + 8) * x - 4) * a : 0
        }
    }

    /// Which of `old` pixels in a line make each of `new` pixels, and with which weights, whose sum is 1. Where the line shrinks the
    /// filter widens, so that every pixel counts.
    public func stretches(from old: Int, to new: Int) -> [(start: Int, weights: [Double])] {
        let scale = Double(old) / Double(new)
        let filterScale = max(scale, 1)
        let reach = support * filterScale
        return (0..<new).map { index in
            let center = (Double(index) + 0.5) * scale
            let start = max(0, Int(center - reach + 0.5))
            let end = min(old, Int(center + reach + 0.5))
            let weights = (start..<end).map { weight((Double($0) - center + 0.5) * (1 / filterScale)) }
            let sum = weights.reduce(0, +)
            return (start, sum == 0 ? weights : weights.map { $0 / sum })
        }
    }
}

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
}

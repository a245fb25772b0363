import CElementary

/// A shape that the source `shapes` draws.
public enum ShapeKind: String, Sendable, Hashable, CaseIterable {
    /// A polygon of 48 corners.
    case circle
    /// A square on its side.
    case square
    /// An equilateral triangle on its side.
    case triangle
    /// A star of five points.
    case star
    /// An upright cross of four equal arms.
    case cross
    /// A rhombus on its point, higher than wide.
    case diamond
    /// A moon that is open to the left.
    case crescent
    /// An arrow that points up.
    case arrow

    /// Its corners, upright, in the unit circle, which the farthest touch; y points down.
    var corners: [(x: Double, y: Double)] {
        func ring(_ count: Int, from start: Double, radius: (Int) -> Double = { _ in 1 }) -> [(x: Double, y: Double)] {
            (0..<count).map {
                let angle = start + 2 * .pi * Double($0) / Double(count)
                return (radius($0) * Elementary.cos(angle), radius($0) * Elementary.sin(angle))
            }
        }
        switch self {
        case .circle: return ring(48, from: 0)
        case .square: return ring(4, from: .pi / 4)
        case .triangle: return ring(3, from: -.pi / 2)
        case .star: return ring(10, from: -.pi / 2) { $0 % 2 == 0 ? 1 : 0.42 }
        case .diamond: return ring(4, from: -.pi / 2) { $0 % 2 == 0 ? 1 : 0.55 }
        case .cross:
            let (long, short) = (0.94, 0.33)
            return [
                (-short, -long), (short, -long), (short, -short), (long, -short), (long, short), (short, short),
                (short, long), (-short, long), (-short, short), (-long, short), (-long, -short), (-short, -short),
            ]
        case .crescent:
            // The right half of the outline is the unit circle's, the left a flatter arc between the same tips.
            let outer = (0...24).map { -Double.pi / 2 + Double.pi * Double($0) / 24 }.map {
                (Elementary.cos($0), Elementary.sin($0))
            }
            let inner = (1..<24).reversed().map { -Double.pi / 2 + Double.pi * Double($0) / 24 }
                .map { (0.45 * Elementary.cos($0), Elementary.sin($0)) }
            return outer + inner
        case .arrow:
            return [
                (0, -1), (0.75, -0.15), (0.28, -0.15), (0.28, 0.95), (-0.28, 0.95), (-0.28, -0.15), (-0.75, -0.15),
            ]
        }
    }
}

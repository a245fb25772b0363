import CElementary
import Streams

/// A drawn object: its kind, its corners in the image, its colour.
struct ShapeObject: Sendable {
    let kind: ShapeKind
    /// In pixels from the image's upper left corner.
    let corners: [(x: Double, y: Double)]
    /// Red, green and blue in [0, 1].
    let colour: [Double]

    /// The area inside the corners, by the shoelace formula.
    var area: Double {
        let next = corners.dropFirst() + corners.prefix(1)
        return abs(zip(corners, next).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }) / 2
    }

    var box: COCOBox {
        let (x, y) = (corners.map(\.x), corners.map(\.y))
        let (left, top) = (x.min() ?? 0, y.min() ?? 0)
        return COCOBox(x: left, y: top, width: (x.max() ?? 0) - left, height: (y.max() ?? 0) - top)
    }
}

/// What is in an image: every draw depends on (seed, part, image, object) alone.
struct ShapeScene: Sendable {
    /// The largest first, so that smaller ones are drawn on top.
    let objects: [ShapeObject]
    /// The colours of the background's upper left and lower right corner.
    let background: ([Double], [Double])
    let stream: RandomStream

    /// Tries to place an object beside the others before it is left out.
    private static let tries = 24

    init(_ source: ShapesSource, _ pose: ShapesSource.Pose, stream: RandomStream) {
        self.stream = stream
        let colours = stream.substream("colours")
        // Background and objects differ in brightness, so that no object is invisible.
        let isDark = colours.uniform(at: 0) < 0.5
        func colour(_ start: UInt64, dark: Bool) -> [Double] {
            (0..<3).map { (dark ? 0.05 : 0.6) + 0.35 * colours.uniform(at: start + UInt64($0)) }
        }
        background = (colour(1, dark: isDark), colour(4, dark: isDark))
        let counts = source.objects
        let count =
            counts.lowerBound
            + stream.substream("count").integer(at: 0, below: counts.upperBound - counts.lowerBound + 1)
        var placed: [(x: Double, y: Double, radius: Double)] = []
        var objects: [ShapeObject] = []
        for number in 0..<count {
            let draws = stream.substream("object").substream(number)
            let kind = source.kinds[draws.integer(at: 0, below: source.kinds.count)]
            let angle = pose.rotation / 180 * .pi * (2 * draws.uniform(at: 1) - 1)
            let scale = pose.scale
            let radius =
                (scale.lowerBound + (scale.upperBound - scale.lowerBound) * draws.uniform(at: 2))
                * Double(source.canvas) / 2
            let middle = Double(source.canvas) / 2
            let reach = pose.shift * max(0, middle - radius - 1)
            for attempt in 0..<Self.tries {
                let place = draws.substream(attempt)
                let x = middle + reach * (2 * place.uniform(at: 0) - 1)
                let y = middle + reach * (2 * place.uniform(at: 1) - 1)
                let isFree = placed.allSatisfy { Elementary.hypot($0.x - x, $0.y - y) > 0.75 * ($0.radius + radius) }
                guard isFree else { continue }
                placed.append((x, y, radius))
                let corners = kind.corners.map {
                    (
                        x: x + radius * ($0.x * Elementary.cos(angle) - $0.y * Elementary.sin(angle)),
                        y: y + radius * ($0.x * Elementary.sin(angle) + $0.y * Elementary.cos(angle))
                    )
                }
                objects.append(
                    ShapeObject(kind: kind, corners: corners, colour: colour(UInt64(8 + 4 * number), dark: !isDark)))
                break
            }
        }
        self.objects = objects.enumerated().sorted { ($0.element.area, $1.offset) > ($1.element.area, $0.offset) }
            .map(\.element)
    }
}

/// Lines with fewer points that look the same.
enum Polyline {
    typealias Point = (x: Double, y: Double)

    /// The line without points that lie within `tolerance`, along each axis, of the line that is left (Ramer 1972, Douglas and
    /// Peucker 1973).
    static func simplified(_ line: [(Double, Double)], tolerance: Point) -> [(Double, Double)] {
        guard line.count > 2 else { return line }
        var keep = Array(repeating: false, count: line.count)
        keep[0] = true
        keep[line.count - 1] = true
        // A ring has no length from end to end, so it is cut in the middle first.
        keep[line.count / 2] = true
        var pieces = [(0, line.count / 2), (line.count / 2, line.count - 1)]
        while let (first, last) = pieces.popLast() {
            guard last - first > 1 else { continue }
            let distances = (first + 1..<last).map { distance(line[$0], from: line[first], line[last], tolerance) }
            guard let farthest = distances.indices.max(by: { distances[$0] < distances[$1] }), distances[farthest] > 1
            else { continue }
            let cut = first + 1 + farthest
            keep[cut] = true
            pieces += [(first, cut), (cut, last)]
        }
        return line.indices.filter { keep[$0] }.map { line[$0] }
    }

    /// The line without points that are nearer than `gap`, along both axes, to the last one left; its ends stay.
    static func thinned(_ line: [(Double, Double)], gap: Point) -> [(Double, Double)] {
        guard let first = line.first, let last = line.last, line.count > 2 else { return line }
        var result = [first]
        for point in line.dropFirst().dropLast() {
            let previous = result[result.count - 1]
            if abs(point.0 - previous.0) > gap.x || abs(point.1 - previous.1) > gap.y { result.append(point) }
        }
        return result + [last]
    }

    /// From a point to the segment from `a` to `b`, in units of the tolerance.
    private static func distance(
        _ point: (Double, Double), from a: (Double, Double), _ b: (Double, Double), _ unit: Point
    ) -> Double {
        let (px, py) = ((point.0 - a.0) / unit.x, (point.1 - a.1) / unit.y)
        let (dx, dy) = ((b.0 - a.0) / unit.x, (b.1 - a.1) / unit.y)
        let length = dx * dx + dy * dy
        let share = length > 0 ? min(1, max(0, (px * dx + py * dy) / length)) : 0
        let (x, y) = (px - share * dx, py - share * dy)
        return (x * x + y * y).squareRoot()
    }
}

// The rule of pycocotools (maskApi.c, rleFrPoly; Dollár and Lin, 2014): the outline is drawn on a grid five times as fine, its places
// where it steps from one column of pixels to the next are the ends of runs.
extension RunLengthMask {
    /// The pixels inside a polygon in an image of `height` by `width` pixels, the same ones as pycocotools has.
    ///
    /// - Parameters:
    ///   - height: the image's rows of pixels.
    ///   - width: its columns.
    ///   - polygon: x and y of each corner in turn, in pixels from the upper left corner of the image.
    /// - Throws: ``MaskError`` when these are not at least three corners, or one lies more than a pixel outside the image.
    public init(height: Int, width: Int, polygon: [Double]) throws(MaskError) {
        if let reason = Self.problem(of: polygon, height: height, width: width) { throw MaskError(reason) }
        let outline = try Self.outline(polygon)
        let places = Self.crossings(outline, height: height, width: width)
        self.init(unchecked: Self.counts(places, end: height * width), height: height, width: width)
    }

    /// What is wrong with a polygon in an image of that size, as a part of a sentence; nil when nothing is.
    static func problem(of polygon: [Double], height: Int, width: Int) -> String? {
        guard height > 0, width > 0, height <= mostPixels / width else {
            return "a mask cannot have the size [\(height), \(width)]"
        }
        guard polygon.count >= 6, polygon.count % 2 == 0 else {
            return "a polygon of \(polygon.count) numbers is not x and y of three or more corners"
        }
        for corner in 0..<polygon.count / 2 {
            let (x, y) = (polygon[2 * corner], polygon[2 * corner + 1])
            // Programs round in different ways: a pixel more is no mistake.
            guard x >= -1, y >= -1, x <= Double(width) + 1, y <= Double(height) + 1 else {
                return "corner (\(x), \(y)) of a polygon is outside the image of \(width) x \(height)"
            }
        }
        return nil
    }

    private static let scale = 5.0
    /// More than the outline of any real object has on the fine grid; a small file can ask for endless ones.
    private static let mostPoints = 1 << 24

    /// Every point of the closed outline on the fine grid, in its order.
    private static func outline(_ polygon: [Double]) throws(MaskError) -> [(x: Int, y: Int)] {
        var corners = (0..<polygon.count / 2).map {
            (x: Int(scale * polygon[2 * $0] + 0.5), y: Int(scale * polygon[2 * $0 + 1] + 0.5))
        }
        corners.append(corners[0])
        var points: [(x: Int, y: Int)] = []
        for (start, end) in zip(corners, corners.dropFirst()) {
            let (width, height) = (abs(end.x - start.x), abs(end.y - start.y))
            let isFlat = width >= height
            // Lines are drawn from left to right or from the top down, and their points listed along the outline.
            let isTurned = isFlat ? start.x > end.x : start.y > end.y
            let (from, to) = isTurned ? (end, start) : (start, end)
            let length = max(width, height)
            guard length < mostPoints - points.count else {
                throw MaskError("the outline of a polygon is longer than \(mostPoints / Int(scale)) pixels")
            }
            let slope = length == 0 ? 0 : Double(isFlat ? to.y - from.y : to.x - from.x) / Double(length)
            for step in 0...length {
                let t = isTurned ? length - step : step
                points.append(
                    isFlat
                        ? (from.x + t, Int(Double(from.y) + slope * Double(t) + 0.5))
                        : (Int(Double(from.x) + slope * Double(t) + 0.5), from.y + t))
            }
        }
        return points
    }

    /// Where, in the columns one after the other, the outline passes a column's middle, ascending.
    private static func crossings(_ outline: [(x: Int, y: Int)], height: Int, width: Int) -> [Int] {
        var places: [Int] = []
        for (last, point) in zip(outline, outline.dropFirst()) where point.x != last.x {
            let column = (Double(point.x < last.x ? point.x : point.x - 1) + 0.5) / scale - 0.5
            guard column.rounded(.down) == column, column >= 0, column <= Double(width - 1) else { continue }
            let row = (Double(min(point.y, last.y)) + 0.5) / scale - 0.5
            places.append(Int(column) * height + Int(min(max(row, 0), Double(height)).rounded(.up)))
        }
        return places.sorted()
    }

    /// Run lengths between the places, where two of the same place take each other away.
    private static func counts(_ places: [Int], end: Int) -> [Int] {
        var ends = places + [end]
        for index in ends.indices.reversed().dropLast() { ends[index] -= ends[index - 1] }
        var counts = [ends[0]]
        var index = 1
        while index < ends.count {
            if ends[index] > 0 {
                counts.append(ends[index])
            } else {
                index += 1
                if index < ends.count { counts[counts.count - 1] += ends[index] }
            }
            index += 1
        }
        return counts
    }
}

import CElementary
import Images
import Streams

/// Pictures by formulas: a colour for each place, both coordinates from 0 to 1, the second downwards.
enum Drawings {
    /// Places along each edge of a pixel whose colours are averaged.
    private static let samples = 3

    static func image(side: Int, _ colour: (Double, Double) -> [Double]) -> Image {
        let plane = side * side
        var pixels = [UInt8](repeating: 0, count: 3 * plane)
        for row in 0..<side {
            for column in 0..<side {
                var sums = [0.0, 0, 0]
                for place in 0..<samples * samples {
                    let x = (Double(column) + (Double(place % samples) + 0.5) / Double(samples)) / Double(side)
                    let y = (Double(row) + (Double(place / samples) + 0.5) / Double(samples)) / Double(side)
                    for (channel, value) in colour(x, y).enumerated() { sums[channel] += value }
                }
                for channel in 0..<3 {
                    let value = sums[channel] / Double(samples * samples)
                    pixels[channel * plane + row * side + column] = UInt8(intensity: value)
                }
            }
        }
        return Image(width: side, height: side, pixels: pixels)
    }

    private static func mix(_ first: [Double], _ second: [Double], _ share: Double) -> [Double] {
        zip(first, second).map { $0 + ($1 - $0) * max(0, min(1, share)) }
    }

    static func landscape(_ x: Double, _ y: Double) -> [Double] {
        // A house with a roof, a door and two windows.
        if abs(x - 0.36) < 0.15, (0.52..<0.78).contains(y) {
            if abs(x - 0.36) < 0.035, y > 0.64 { return [0.35, 0.2, 0.12] }
            if abs(abs(x - 0.36) - 0.09) < 0.03, (0.57..<0.64).contains(y) { return [0.55, 0.78, 0.9] }
            return [0.93, 0.85, 0.7]
        }
        if (0.36..<0.52).contains(y), abs(x - 0.36) < 0.2 * (y - 0.36) / 0.16 { return [0.72, 0.23, 0.17] }
        // A tree.
        if Elementary.hypot(x - 0.76, (y - 0.47) * 0.8) < 0.13 { return [0.16, 0.42, 0.17] }
        if abs(x - 0.76) < 0.025, (0.5..<0.8).contains(y) { return [0.4, 0.26, 0.13] }
        // The meadow, hills, the sun, the sky.
        if y > 0.72 + 0.03 * Elementary.sin(7 * x) {
            return mix([0.45, 0.66, 0.25], [0.25, 0.48, 0.15], (y - 0.72) / 0.28)
        }
        if y > 0.55 + 0.07 * Elementary.sin(5 * x + 1) { return [0.33, 0.52, 0.38] }
        if y > 0.45 + 0.1 * Elementary.sin(3.5 * x + 2.6) { return [0.47, 0.56, 0.66] }
        if Elementary.hypot(x - 0.8, y - 0.16) < 0.08 { return [1, 0.87, 0.35] }
        return mix([0.36, 0.62, 0.92], [0.85, 0.92, 0.98], y / 0.5)
    }

    static func waves(_ x: Double, _ y: Double) -> [Double] {
        let palette: [[Double]] = [
            [0.05, 0.09, 0.3], [0.1, 0.25, 0.62], [0.35, 0.6, 0.85], [0.93, 0.9, 0.6], [0.98, 0.78, 0.2],
        ]
        // Around three centres places are turned, the more the nearer.
        var (u, v) = (x, y)
        for (centre, strength) in [((0.3, 0.35), 3.2), ((0.72, 0.6), -2.8), ((0.35, 0.85), 2.2)] {
            let (dx, dy) = (u - centre.0, v - centre.1)
            let angle = strength * Elementary.exp(-12 * (dx * dx + dy * dy))
            u = centre.0 + dx * Elementary.cos(angle) - dy * Elementary.sin(angle)
            v = centre.1 + dx * Elementary.sin(angle) + dy * Elementary.cos(angle)
        }
        let level =
            0.5 + 0.35 * Elementary.sin(46 * v + 6 * Elementary.sin(5 * u)) + 0.15 * Elementary.sin(17 * u + 60 * v)
        let place = max(0, min(3.999, 4 * level))
        return mix(palette[Int(place)], palette[Int(place) + 1], place - Double(Int(place)))
    }

    static func mosaic(_ x: Double, _ y: Double) -> [Double] {
        let palette: [[Double]] = [
            [0.86, 0.2, 0.18], [0.96, 0.7, 0.15], [0.13, 0.45, 0.72], [0.18, 0.6, 0.45], [0.93, 0.9, 0.8],
            [0.5, 0.2, 0.5],
        ]
        let tiles = 14
        let stream = RandomStream(seed: 0, role: "mosaic")
        var (nearest, second, tile) = (Double.infinity, Double.infinity, 0)
        let (column, row) = (Int(x * Double(tiles)), Int(y * Double(tiles)))
        // The tiles' middles are drawn, one in each cell of a grid.
        for cellRow in row - 2...row + 2 {
            for cellColumn in column - 2...column + 2 {
                let index = (cellRow + 4) * 64 + cellColumn + 4
                let dx = (Double(cellColumn) + stream.uniform(at: UInt64(2 * index))) / Double(tiles) - x
                let dy = (Double(cellRow) + stream.uniform(at: UInt64(2 * index + 1))) / Double(tiles) - y
                let distance = Elementary.hypot(dx, dy)
                if distance < nearest {
                    (nearest, second, tile) = (distance, nearest, index)
                } else if distance < second {
                    second = distance
                }
            }
        }
        guard second - nearest > 0.012 else { return [0.12, 0.1, 0.1] }
        return palette[stream.substream("colour").integer(at: UInt64(tile), below: palette.count)]
    }
}

import Images

extension ShapeScene {
    /// Points along each edge of a pixel that decide how much of it an object covers.
    private static let samples = 4

    /// Draws the scene with smooth edges, and adds normal noise of the deviation `noise` to every value of [0, 1].
    func image(canvas: Int, noise: Double) -> Image {
        var planes = [Double](repeating: 0, count: 3 * canvas * canvas)
        let plane = canvas * canvas
        for y in 0..<canvas {
            for x in 0..<canvas {
                let share = (Double(x) + Double(y) + 1) / Double(2 * canvas)
                for channel in 0..<3 {
                    planes[channel * plane + y * canvas + x] =
                        background.0[channel] * (1 - share) + background.1[channel] * share
                }
            }
        }
        for object in objects {
            for (pixel, coverage) in Self.coverage(of: object, canvas: canvas) {
                for channel in 0..<3 {
                    let place = channel * plane + pixel
                    planes[place] += coverage * (object.colour[channel] - planes[place])
                }
            }
        }
        let noises = stream.substream("noise")
        let pixels = planes.enumerated().map { index, value in
            let noisy = noise == 0 ? value : value + noise * noises.normal(at: UInt64(index))
            return UInt8(min(255, max(0, (255 * noisy).rounded())))
        }
        return Image(width: canvas, height: canvas, pixels: pixels)
    }

    /// The pixels that an object touches, and the share of each that it covers.
    private static func coverage(of object: ShapeObject, canvas: Int) -> [(pixel: Int, coverage: Double)] {
        let box = object.box
        let columns = max(0, Int(box.x))..<max(0, min(canvas, Int(box.x + box.width) + 1))
        let rows = max(0, Int(box.y))..<max(0, min(canvas, Int(box.y + box.height) + 1))
        guard !columns.isEmpty else { return [] }
        var covered: [(pixel: Int, coverage: Double)] = []
        for y in rows {
            var counts = [Int](repeating: 0, count: columns.count)
            for line in 0..<samples {
                let height = Double(y) + (Double(line) + 0.5) / Double(samples)
                let crossings = object.crossings(at: height)
                for (index, x) in columns.enumerated() {
                    for step in 0..<samples {
                        let place = Double(x) + (Double(step) + 0.5) / Double(samples)
                        // Inside where an odd number of edges lies to the left.
                        if crossings.reduce(false, { $1 < place ? !$0 : $0 }) { counts[index] += 1 }
                    }
                }
            }
            for (index, count) in counts.enumerated() where count > 0 {
                covered.append((y * canvas + columns.lowerBound + index, Double(count) / Double(samples * samples)))
            }
        }
        return covered
    }
}

extension ShapeObject {
    /// Where the outline crosses a horizontal line.
    fileprivate func crossings(at height: Double) -> [Double] {
        zip(corners, corners.dropFirst() + corners.prefix(1)).compactMap { start, end in
            guard (start.y <= height) != (end.y <= height) else { return nil }
            return start.x + (end.x - start.x) * (height - start.y) / (end.y - start.y)
        }
    }
}

/// Sees an image from a random side, with a probability: torchvision's `RandomPerspective`.
public struct RandomPerspective: ImageTransform, Hashable {
    let distortion: Double
    let probability: Double
    let interpolation: GridInterpolation
    let fill: Float

    /// - Parameters:
    ///   - distortion: how far a corner may move towards the centre, as a share of the way.
    ///   - probability: that an image is changed.
    ///   - interpolation: how values between pixels are found.
    ///   - fill: what is seen outside of the image.
    public init(
        distortion: Double = 0.5, probability: Double = 0.5, interpolation: GridInterpolation = .bilinear,
        fill: Double = 0
    ) {
        self.distortion = distortion
        self.probability = probability
        self.interpolation = interpolation
        self.fill = Float(fill)
    }

    public var chance: TransformChance { .varies }
    public var movesPixels: Bool { true }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        guard draws.happens(0, probability) else { return image }
        let (height, width) = (image.shape.height, image.shape.width)
        let down = Int(distortion * Double(height / 2)) + 1
        let across = Int(distortion * Double(width / 2)) + 1
        func move(_ index: Int, _ bound: Int) -> Double { Double(draws.integer(index, below: bound)) }
        // From the upper left clockwise.
        return seen(
            image,
            corners: [
                (move(1, across), move(2, down)), (Double(width - across) + move(3, across), move(4, down)),
                (Double(width - across) + move(5, across), Double(height - down) + move(6, down)),
                (move(7, across), Double(height - down) + move(8, down)),
            ])
    }

    /// The image with its corners moved to these places (x, y): upper left, upper right, lower right, lower left.
    func seen(_ image: PlanarImage, corners: [(x: Double, y: Double)]) -> PlanarImage {
        let (right, bottom) = (Double(image.shape.width - 1), Double(image.shape.height - 1))
        let former: [(x: Double, y: Double)] = [(0, 0), (right, 0), (right, bottom), (0, bottom)]
        // (x, y) -> ((ax + by + c) / (gx + hy + 1), (dx + ey + f) / (gx + hy + 1)) takes each corner back to where it was.
        var equations: [[Double]] = []
        for (now, before) in zip(corners, former) {
            equations.append([now.x, now.y, 1, 0, 0, 0, -before.x * now.x, -before.x * now.y, before.x])
            equations.append([0, 0, 0, now.x, now.y, 1, -before.y * now.x, -before.y * now.y, before.y])
        }
        // Corners on one line have no solution; such an image cannot be seen.
        guard let c = Self.solution(of: equations) else { return image }
        return image.sampled(interpolation, fill: fill) { column, row in
            let (x, y) = (column + 0.5, row + 0.5)
            let depth = c[6] * x + c[7] * y + 1
            return ((c[0] * x + c[1] * y + c[2]) / depth - 0.5, (c[3] * x + c[4] * y + c[5]) / depth - 0.5)
        }
    }

    /// The numbers that satisfy linear equations, each row of which ends with its right side; by Gauss' elimination with pivots.
    private static func solution(of equations: [[Double]]) -> [Double]? {
        var rows = equations
        for column in rows.indices {
            guard let pivot = (column..<rows.count).max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }),
                abs(rows[pivot][column]) > 1e-9
            else { return nil }
            rows.swapAt(column, pivot)
            for row in rows.indices where row != column {
                let factor = rows[row][column] / rows[column][column]
                for index in column...rows.count { rows[row][index] -= factor * rows[column][index] }
            }
        }
        return rows.indices.map { rows[$0][rows.count] / rows[$0][$0] }
    }
}

/// The extents of an image.
public struct ImageShape: Hashable, Sendable, CustomStringConvertible {
    /// 1 for grey, 3 for red, green and blue.
    public var channels: Int
    /// Pixels from top to bottom.
    public var height: Int
    /// Pixels from left to right.
    public var width: Int

    /// An image's extents.
    public init(channels: Int, height: Int, width: Int) {
        self.channels = channels
        self.height = height
        self.width = width
    }

    /// Pixels of a channel.
    public var plane: Int { height * width }
    /// Numbers of the image.
    public var count: Int { channels * plane }
    /// Numbers that an image may have: 256 MiB of them.
    static let mostNumbers = 1 << 26

    /// - Throws: `DataError.impossible` for images that are too large to be made one by one.
    func check() throws(DataError) {
        guard count <= Self.mostNumbers else {
            throw .impossible(reason: "images of \(self) are too large: they may have \(Self.mostNumbers) numbers.")
        }
    }

    /// `[channels, height, width]`.
    public var array: [Int] { [channels, height, width] }
    /// `3 x 32 x 32`
    public var description: String { "\(channels) x \(height) x \(width)" }
}

/// An image as numbers, channel by channel and row by row: 0 is black and 1 is white.
public struct PlanarImage: Hashable, Sendable {
    /// How many numbers there are in which direction.
    public let shape: ImageShape
    /// `[channels, height, width]` numbers.
    public var values: [Float]

    /// `values` must be as many as `shape` says.
    public init(_ shape: ImageShape, _ values: [Float]) {
        precondition(values.count == shape.count, "\(values.count) numbers are not an image of \(shape)")
        self.shape = shape
        self.values = values
    }

    /// An image whose numbers `fill` writes, every one of them.
    init(_ shape: ImageShape, filledBy fill: (UnsafeMutablePointer<Float>) -> Void) {
        self.shape = shape
        values = [Float](unsafeUninitializedCapacity: shape.count) { buffer, count in
            if let start = buffer.baseAddress { fill(start) }
            count = shape.count
        }
    }

    /// The image with other numbers in its place, of another size.
    /// - Parameter value: gives the number at a channel, a row and a column, from the image's numbers of that channel.
    @inline(__always)
    func mapped(
        height: Int, width: Int, _ value: (_ plane: UnsafePointer<Float>, _ row: Int, _ column: Int) -> Float
    ) -> PlanarImage {
        let plane = shape.plane
        return values.withUnsafeBufferPointer { source in
            PlanarImage(ImageShape(channels: shape.channels, height: height, width: width)) { target in
                guard let start = source.baseAddress else { return }
                var index = 0
                for channel in 0..<shape.channels {
                    for row in 0..<height {
                        for column in 0..<width {
                            target[index] = value(start + channel * plane, row, column)
                            index += 1
                        }
                    }
                }
            }
        }
    }

    /// The part whose upper left pixel is at (`top`, `left`); `fill` where it reaches over an edge.
    func cropped(top: Int, left: Int, height: Int, width: Int, fill: Float = 0) -> PlanarImage {
        let (rows, columns) = (shape.height, shape.width)
        let inside = max(0, -left)..<max(max(0, -left), min(width, columns - left))
        return values.withUnsafeBufferPointer { source in
            PlanarImage(ImageShape(channels: shape.channels, height: height, width: width)) { target in
                guard let source = source.baseAddress else { return }
                for line in 0..<shape.channels * height {
                    let (channel, row) = (line / height, line % height + top)
                    let output = target + line * width
                    guard row >= 0, row < rows, !inside.isEmpty else {
                        output.update(repeating: fill, count: width)
                        continue
                    }
                    output.update(repeating: fill, count: inside.lowerBound)
                    (output + inside.upperBound).update(repeating: fill, count: width - inside.upperBound)
                    (output + inside.lowerBound).update(
                        from: source + (channel * rows + row) * columns + left + inside.lowerBound, count: inside.count)
                }
            }
        }
    }

    /// The image with all numbers of a rectangle set to `value`.
    func erased(top: Int, left: Int, height: Int, width: Int, value: Float) -> PlanarImage {
        var result = self
        for channel in 0..<shape.channels {
            for row in top..<top + height {
                let start = (channel * shape.height + row) * shape.width + left
                for index in start..<start + width { result.values[index] = value }
            }
        }
        return result
    }

    /// The image's numbers one by one, each kept within [0, 1].
    @inline(__always)
    func clamped(_ value: (Float) -> Float) -> PlanarImage {
        var result = self
        result.values.withUnsafeMutableBufferPointer { values in
            for index in values.indices { values[index] = min(1, max(0, value(values[index]))) }
        }
        return result
    }
}

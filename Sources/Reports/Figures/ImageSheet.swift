/// A square sheet of small images, which is a cell of an ``ImageGrid``.
struct ImageSheet {
    /// A white line between the images.
    private static let gap = 1

    let side: Int
    let channels: Int
    let height: Int
    let width: Int
    /// `[channels, height, width]`.
    let pixels: [UInt8]

    /// The first images that make a square: of 16, four rows of four.
    /// - Parameter images: `[count, channels, H, W]`.
    /// - Returns: nil where there is none, or the numbers do not fit.
    init?(_ images: some RandomAccessCollection<UInt8>, count: Int, channels: Int, height: Int, width: Int) {
        let side = Int(Double(count).squareRoot())
        guard side > 0, channels > 0, height > 0, width > 0, images.count == count * channels * height * width else {
            return nil
        }
        let rows = side * height + (side - 1) * Self.gap
        let columns = side * width + (side - 1) * Self.gap
        var pixels = [UInt8](repeating: 255, count: channels * rows * columns)
        var source = images.startIndex
        for index in 0..<side * side {
            for channel in 0..<channels {
                for row in 0..<height {
                    let line = channel * rows + index / side * (height + Self.gap) + row
                    let start = line * columns + index % side * (width + Self.gap)
                    for column in 0..<width {
                        pixels[start + column] = images[source]
                        source = images.index(after: source)
                    }
                }
            }
        }
        (self.side, self.channels, self.pixels) = (side, channels, pixels)
        (self.height, self.width) = (rows, columns)
    }

    /// A white sheet of the same size.
    var blank: [UInt8] { [UInt8](repeating: 255, count: pixels.count) }
}

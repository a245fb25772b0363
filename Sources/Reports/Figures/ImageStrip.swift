import Files

/// Images of one size side by side, as matrices with a line for each row of pixels.
struct ImageStrip {
    /// More columns than these make pixels too small to tell apart.
    private static let mostImages = 6
    /// A cell's edge in pixels of the data; larger images are thinned out.
    private static let mostPixels = 64

    let columns: Int
    let cellWidth: Int
    let cellHeight: Int
    /// Only every so many pixels are shown.
    private let step: Int
    private let size: (height: Int, width: Int)
    var width: Int { columns * cellWidth }
    var height: Int { cellHeight }

    /// The first of so many images.
    init(count: Int, height: Int, width: Int) {
        columns = min(Self.mostImages, count)
        step = (max(width, height) + Self.mostPixels - 1) / Self.mostPixels
        cellWidth = (width + step - 1) / step
        cellHeight = (height + step - 1) / step
        size = (height, width)
    }

    private func matrix(_ value: (_ image: Int, _ pixel: Int) -> Int) -> CSVText {
        (0..<cellHeight).map { y in
            (0..<width).map { x in
                "\(value(x / cellWidth, y * step * size.width + x % cellWidth * step))" as CSVText
            }.joined(separator: ",") + "\n"
        }.joined()
    }

    /// `[count, height, width]` numbers.
    func classes(_ map: [UInt8]) -> CSVText {
        matrix { image, pixel in Int(map[image * size.height * size.width + pixel]) }
    }

    /// `[count, channels, height, width]` values from 0 to 255, as red · 65536 + green · 256 + blue.
    func colours(_ values: [UInt8], channels: Int) -> CSVText {
        let plane = size.height * size.width
        return matrix { image, pixel in
            (0..<3).reduce(0) { colour, channel in
                let source = image * channels + min(channel, channels - 1)
                return colour << 8 | Int(values[source * plane + pixel])
            }
        }
    }
}

import Runs

/// Planes of numbers as the bytes of a grid's cell.
struct PictureCell {
    /// Which numbers are black and white.
    enum Range: Hashable {
        /// 0 and 1; what lies beyond is cut.
        case unit
        /// 0 and the largest.
        case upTo(Float)
        /// Equally far below 0 and above, which is the middle grey.
        case around(Float)

        /// One range for all pictures of a row.
        init(_ pictures: [FilteredPicture.Planes]) {
            let values = pictures.flatMap(\.values)
            let (lowest, highest) = (values.min() ?? 0, values.max() ?? 1)
            let count = Double(max(1, values.count))
            let mean = values.reduce(0) { $0 + Double($1) } / count
            let squares = values.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
            if lowest < 0, mean < (squares / count).squareRoot() / 2 {
                self = .around(max(-lowest, highest))
            } else {
                self = lowest >= 0 && highest > 1.5 ? .upTo(highest) : .unit
            }
        }

        fileprivate func byte(_ value: Float) -> UInt8 {
            let share =
                switch self {
                case .unit: value
                case .upTo(let most): value / most
                case .around(let most): (value / most + 1) / 2
                }
            return share.isFinite ? UInt8(min(255, max(0, (255 * share).rounded()))) : 0
        }
    }

    /// `[3, height, width]` bytes: the picture as large as whole multiples of its pixels allow, in the middle of a light cell.
    let pixels: [UInt8]

    /// - Parameters:
    ///   - planes: of one channel or three; of another number the largest magnitude of each place is drawn.
    ///   - original: the extents of the picture that fills a cell.
    init(_ planes: FilteredPicture.Planes, _ range: Range, cell: (height: Int, width: Int), original: (Int, Int)) {
        let factor = max(1, min(original.0 / planes.height, original.1 / planes.width))
        let scale = Double(cell.height) / Double(original.0)
        func extent(_ pixels: Int, _ most: Int) -> Int {
            max(1, min(most, Int((Double(pixels * factor) * scale).rounded())))
        }
        let (height, width) = (extent(planes.height, cell.height), extent(planes.width, cell.width))
        let (top, left) = ((cell.height - height) / 2, (cell.width - width) / 2)
        var pixels = [UInt8](repeating: 236, count: 3 * cell.height * cell.width)
        for channel in 0..<3 {
            for y in 0..<height {
                for x in 0..<width {
                    let rows = Self.sources(y, of: height, from: planes.height)
                    let columns = Self.sources(x, of: width, from: planes.width)
                    var sum: Float = 0
                    for row in rows { for column in columns { sum += Self.value(planes, channel, row, column) } }
                    pixels[(channel * cell.height + top + y) * cell.width + left + x] =
                        range.byte(sum / Float(rows.count * columns.count))
                }
            }
        }
        self.pixels = pixels
    }

    /// Which of `old` pixels the pixel `place` of `new` shows.
    private static func sources(_ place: Int, of new: Int, from old: Int) -> Swift.Range<Int> {
        let start = place * old / new
        return start..<max(start + 1, (place + 1) * old / new)
    }

    private static func value(_ planes: FilteredPicture.Planes, _ channel: Int, _ row: Int, _ column: Int) -> Float {
        func at(_ channel: Int) -> Float { planes.values[(channel * planes.height + row) * planes.width + column] }
        switch planes.channels {
        case 1: return at(0)
        case 3: return at(channel)
        default: return (0..<planes.channels).map { abs(at($0)) }.max() ?? 0
        }
    }
}

import Files
import Foundation

/// Images of one size in a grid: a column for each sample, a row with a name for each thing that is shown of it.
struct ImageGrid {
    /// More columns than these make pixels too small to tell apart.
    private static let mostColumns = 6
    /// A cell's edge in pixels of the data; larger images are thinned out.
    static let mostPixels = 64
    /// Room for the names, for titles, and a frame, in pixels of the figure.
    private static let (left, title, frame) = (155, 24, 10)

    let names: [String]
    private let titles: [String]
    private let columns: Int
    private let cellWidth: Int
    private let cellHeight: Int
    /// Only every so many pixels are shown.
    private let step: Int
    private let size: (height: Int, width: Int)

    /// - Parameters:
    ///   - names: of the rows, from the top.
    ///   - titles: of the columns; empty for none.
    ///   - mostPixels: a cell's edge in pixels of the data; larger images are thinned out.
    init(
        count: Int, height: Int, width: Int, names: [String], titles: [String] = [],
        mostPixels: Int = ImageGrid.mostPixels
    ) {
        self.names = names
        self.titles = titles
        columns = min(Self.mostColumns, count)
        step = (max(width, height) + mostPixels - 1) / mostPixels
        cellWidth = (width + step - 1) / step
        cellHeight = (height + step - 1) / step
        size = (height, width)
    }

    private var width: Int { columns * cellWidth }

    /// Pixels of the data in a row's height.
    var rowPixels: Int { cellHeight }

    /// A cell's width in pixels of the figure.
    private var cellEdge: Double { Double(FigureStyle.width - Self.left - Self.frame) / Double(columns) }

    private var rowHeight: Int { Int((cellEdge * Double(cellHeight) / Double(cellWidth)).rounded()) }

    /// The height of the figure, without what stands below the grid.
    var figureHeight: Int { rowHeight * names.count + top + Self.frame }

    /// What lies above the first row.
    private var top: Int { titles.isEmpty ? Self.frame : Self.title }

    /// gnuplot's settings for the grid in a figure of `height`; colours are numbers, red · 65536 + green · 256 + blue.
    func settings(figureHeight height: Int) -> [GnuplotScript] {
        func share(_ pixels: Int) -> GnuplotScript { FigureStyle.number(1 - Double(pixels) / Double(height)) }
        let bottom = top + rowHeight * names.count
        return [
            "set multiplot; unset key; unset tics; unset border; unset grid; unset colorbox",
            "set lmargin at screen \(FigureStyle.number(Double(Self.left) / Double(FigureStyle.width)))",
            "set rmargin at screen \(FigureStyle.number(1 - Double(Self.frame) / Double(FigureStyle.width)))",
            "set tmargin at screen \(share(top)); set bmargin at screen \(share(bottom))",
            "set xrange [-0.5:\(Double(width) - 0.5)]",
            "set yrange [\(Double(cellHeight * names.count) - 0.5):-0.5]",
            // A colour is a number: red · 65536 + green · 256 + blue.
            "red(c) = int(c) / 65536; green(c) = int(c) / 256 % 256; blue(c) = int(c) % 256",
        ]
    }

    /// The names of rows and columns, and white lines between the cells.
    func labels(figureHeight height: Int) -> [GnuplotScript] {
        func share(_ pixels: Int) -> GnuplotScript { FigureStyle.number(1 - Double(pixels) / Double(height)) }
        let names = names.enumerated().map { row, label -> GnuplotScript in
            "set label \(FigureStyle.short(label, 20)) at screen "
                + "\(FigureStyle.number(Double(Self.left - 10) / Double(FigureStyle.width))), "
                + "screen \(share(top + rowHeight * row + rowHeight / 2)) right font font(12)"
        }
        let titles = titles.prefix(columns).enumerated().map { column, title -> GnuplotScript in
            let place = Double(Self.left) + (Double(column) + 0.5) * cellEdge
            return "set label \(FigureStyle.short(title, 24)) at screen "
                + "\(FigureStyle.number(place / Double(FigureStyle.width))), screen \(share(12)) center font font(12)"
        }
        return names + titles + separators
    }

    private var separators: [GnuplotScript] {
        let style: GnuplotScript = "nohead front linecolor rgb '#ffffff' linewidth 3"
        let bottom = FigureStyle.number(Double(cellHeight * names.count) - 0.5)
        let right = FigureStyle.number(Double(width) - 0.5)
        return (1..<max(1, columns)).map { column -> GnuplotScript in
            let x = FigureStyle.number(Double(column * cellWidth) - 0.5)
            return "set arrow from \(x), -0.5 to \(x), \(bottom) \(style)"
        }
            + (1..<names.count).map { row -> GnuplotScript in
                let y = FigureStyle.number(Double(row * cellHeight) - 0.5)
                return "set arrow from -0.5, \(y) to \(right), \(y) \(style)"
            }
    }

    /// A row of cells as a matrix with a line for each row of pixels.
    func matrix(_ value: (_ sample: Int, _ pixel: Int) -> Int) -> CSVText {
        (0..<cellHeight).map { y in
            (0..<width).map { x in
                "\(value(x / cellWidth, y * step * size.width + x % cellWidth * step))" as CSVText
            }.joined(separator: ",") + "\n"
        }.joined()
    }

    /// A row of grey images `[count, 1, height, width]` as a matrix of numbers from 0 to 255.
    func greys(_ images: [UInt8]) -> CSVText {
        let plane = size.height * size.width
        return matrix { Int(images[$0 * plane + $1]) }
    }

    /// A row of images `[count, channels, height, width]` as a matrix of colours.
    func colours(_ images: [UInt8], channels: Int) -> CSVText {
        let plane = size.height * size.width
        return matrix { sample, pixel in
            (0..<3).reduce(0) { colour, channel in
                let source = sample * channels + min(channel, channels - 1)
                return colour << 8 | Int(images[source * plane + pixel])
            }
        }
    }
}

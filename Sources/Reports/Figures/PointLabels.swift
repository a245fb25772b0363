import Files

/// Where names stand beside points of a figure, so that none covers another or a point.
enum PointLabels {
    /// A name's place beside its point.
    enum Side: CaseIterable {
        case right, left, above, below, upperRight, lowerRight, upperLeft, lowerLeft

        /// Those that bars along both axes do not cross.
        fileprivate static let corners: [Side] = [.upperRight, .lowerRight, .upperLeft, .lowerLeft]

        /// gnuplot's words for it.
        var position: GnuplotScript {
            switch self {
            case .right: "left offset 0.9, 0"
            case .left: "right offset -0.9, 0"
            case .above: "center offset 0, 0.8"
            case .below: "center offset 0, -0.8"
            case .upperRight: "left offset 0.5, 0.6"
            case .lowerRight: "left offset 0.5, -0.6"
            case .upperLeft: "right offset -0.5, 0.6"
            case .lowerLeft: "right offset -0.5, -0.6"
            }
        }

        /// The rectangle of a name that is `width` pixels wide, as its left and lower edge from the point.
        fileprivate func corner(_ width: Double) -> (x: Double, y: Double) {
            switch self {
            case .right: (7, -7)
            case .left: (-7 - width, -7)
            case .above: (-width / 2, 5)
            case .below: (-width / 2, -19)
            case .upperRight: (4, 3)
            case .lowerRight: (4, -17)
            case .upperLeft: (-4 - width, 3)
            case .lowerLeft: (-4 - width, -17)
            }
        }
    }

    private struct Box {
        let x, y, width, height: Double

        func meets(_ other: Box) -> Bool {
            x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
        }
    }

    /// A side for each point; nil where its name has no room.
    /// - Parameters:
    ///   - points: in pixels from the left and the bottom of a panel.
    ///   - panel: the panel's width and height.
    ///   - order: which points choose first.
    ///   - avoidsAxes: whether corners are preferred, as beside points with error bars.
    static func sides(
        _ points: [(x: Double, y: Double)], _ names: [String], in panel: (width: Double, height: Double), order: [Int],
        avoidsAxes: Bool = false
    ) -> [Side?] {
        let choices = avoidsAxes ? Side.corners + Side.allCases : Side.allCases
        var taken = points.map { Box(x: $0.x - 4, y: $0.y - 4, width: 8, height: 8) }
        var sides = [Side?](repeating: nil, count: points.count)
        for index in order {
            // A character takes 6.5 pixels of 11-pixel sans, or little less.
            let width = 6.5 * Double(names[index].count)
            for side in choices {
                let corner = side.corner(width)
                let box = Box(x: points[index].x + corner.x, y: points[index].y + corner.y, width: width, height: 13)
                guard box.x >= 0, box.y >= 0, box.x + width <= panel.width, box.y + box.height <= panel.height,
                    !taken.contains(where: box.meets)
                else { continue }
                taken.append(box)
                sides[index] = side
                break
            }
        }
        return sides
    }
}

import Analysis
import Runs

/// The lines on which a function of two arguments has a given value, by marching squares.
enum ContourLines {
    /// Polylines of places, joined as far as cells adjoin. Values are interpolated linearly along the grid's edges.
    static func lines(of landscape: Landscape, at level: Double) -> [[(x: Double, y: Double)]] {
        let (xs, ys) = (landscape.axes[0], landscape.axes[1])
        func value(_ column: Int, _ row: Int) -> Double { landscape.values[row * xs.count + column] }

        // An edge is named by its lower left node and whether it is upright; two cells that share it give it one name.
        func edge(_ column: Int, _ row: Int, upright: Bool) -> Int { 2 * (row * xs.count + column) + (upright ? 1 : 0) }
        func place(_ edge: Int) -> (x: Double, y: Double) {
            let (node, upright) = (edge / 2, edge % 2 == 1)
            let (column, row) = (node % xs.count, node / xs.count)
            let first = value(column, row)
            let second = upright ? value(column, row + 1) : value(column + 1, row)
            let share = (level - first) / (second - first)
            return upright
                ? (xs[column], ys[row] + share * (ys[row + 1] - ys[row]))
                : (xs[column] + share * (xs[column + 1] - xs[column]), ys[row])
        }

        var neighbours: [Int: [Int]] = [:]
        func join(_ a: Int, _ b: Int) {
            neighbours[a, default: []].append(b)
            neighbours[b, default: []].append(a)
        }
        for row in 0..<ys.count - 1 {
            for column in 0..<xs.count - 1 {
                let corners = [
                    value(column, row), value(column + 1, row), value(column + 1, row + 1), value(column, row + 1),
                ]
                let edges = [
                    edge(column, row, upright: false), edge(column + 1, row, upright: true),
                    edge(column, row + 1, upright: false), edge(column, row, upright: true),
                ]
                // The edges whose ends lie on different sides, in turn around the cell.
                let crossed = (0..<4).filter { (corners[$0] < level) != (corners[($0 + 1) % 4] < level) }.map {
                    edges[$0]
                }
                if crossed.count == 2 {
                    join(crossed[0], crossed[1])
                } else if crossed.count == 4 {
                    // A saddle: the middle tells which corners hang together.
                    let isMiddleLow = corners.reduce(0, +) / 4 < level
                    let turn = isMiddleLow == (corners[0] < level)
                    join(crossed[0], crossed[turn ? 1 : 3])
                    join(crossed[2], crossed[turn ? 3 : 1])
                }
            }
        }
        return chains(neighbours).map { $0.map(place) }
    }

    /// The paths through a graph whose nodes have one or two neighbours: open ones first, then rings.
    private static func chains(_ neighbours: [Int: [Int]]) -> [[Int]] {
        var left = Set(neighbours.keys)
        let nodes = neighbours.keys.sorted()
        var chains: [[Int]] = []
        for start in nodes.filter({ neighbours[$0]?.count == 1 }) + nodes where left.contains(start) {
            var chain = [start]
            left.remove(start)
            while let next = neighbours[chain[chain.count - 1]]?.first(where: left.contains) {
                chain.append(next)
                left.remove(next)
            }
            // A ring ends where it began.
            if chain.count > 2, neighbours[start]?.contains(chain[chain.count - 1]) == true,
                neighbours[start]?.count == 2
            {
                chain.append(start)
            }
            chains.append(chain)
        }
        return chains
    }
}

import Files

/// The trials of a spec apart from their seeds.
struct Expansion: Sendable {
    /// One point of the sweep: a trial's settings without its seed, and where it lies.
    struct Cell: Sendable {
        let settings: [String: Value]
        let coordinates: [Coordinate]
    }

    let cells: [Cell]
    let axes: [Axis]

    /// Resolves every point of the grid over `axes`, the last of which advances fastest.
    init(
        axes: [SweepAxis], seedCount: Int, base: SourceNode, task: Entry, checker: Checker, sweepPlace: Place
    ) throws(SpecError) {
        let count = try Self.count(axes, seedCount: seedCount, checker: checker, at: sweepPlace)
        let labels = axes.map { axis in axis.paths.indices.map { path in axisLabels(of: axis.points.map { $0[path] }) }
        }
        let columns = axes.indices.flatMap { axis in axes[axis].paths.indices.map { (axis: axis, path: $0) } }
        let byLength = columns.enumerated().sorted {
            let (first, second) = (
                axes[$0.element.axis].paths[$0.element.path], axes[$1.element.axis].paths[$1.element.path]
            )
            return (first.components.count, $0.offset) < (second.components.count, $1.offset)
        }

        var cells: [Cell] = []
        var seen: [SHA256Sum: Int] = [:]
        for index in 0..<count {
            let points = Self.points(at: index, of: axes)
            var root = base
            var coordinates = [Coordinate?](repeating: nil, count: columns.count)
            for (column, place) in byLength {
                let path = axes[place.axis].paths[place.path]
                let node = axes[place.axis].points[points[place.axis]][place.path]
                let set = try checker.set(path, to: node, in: root, task: task)
                root = set.root
                let value = set.schema.takesIntegersOnly == false ? node.literal.withNumbers : node.literal
                coordinates[column] = Coordinate(
                    path: path.text, value: value, label: labels[place.axis][place.path][points[place.axis]])
            }
            let log = SpecErrorLog()
            var checker = checker
            checker.log = log
            let resolved = try checker.checkRecord(root, task.fields, owner: .task(task.name), path: "", depth: 0)
            try log.throwAll()
            let cell = Cell(settings: resolved.object ?? [:], coordinates: coordinates.compactMap { $0 })
            // A trial that stood twice would count as two observations of what is one, so it is an error. Merging the
            // two would leave the grid ragged, and hide a mistake: the author expected a difference.
            if let first = seen.updateValue(index, forKey: SHA256Sum(of: resolved.canonicalJSON)) {
                throw Self.duplicate(
                    of: cells[first], cell, axes: axes, points: (Self.points(at: first, of: axes), points),
                    checker: checker)
            }
            cells.append(cell)
        }
        self.cells = cells
        self.axes = columns.map { column in
            var seen: Set<String> = []
            return Axis(
                path: axes[column.axis].paths[column.path].text,
                labels: labels[column.axis][column.path].filter { seen.insert($0).inserted })
        }
    }

    private static func count(
        _ axes: [SweepAxis], seedCount: Int, checker: Checker, at place: Place
    ) throws(SpecError) -> Int {
        var count = 1
        for axis in axes {
            let (product, overflow) = count.multipliedReportingOverflow(by: axis.points.count)
            count = overflow ? .max : product
        }
        let (trials, overflow) = count.multipliedReportingOverflow(by: seedCount)
        if overflow || trials > SweepReader.mostTrials {
            let factors = axes.map { "\($0.points.count)" } + ["\(seedCount) seeds"]
            throw checker.error(
                at: place,
                "the sweep has more than \(SweepReader.mostTrials) trials: \(factors.joined(separator: " x "))",
                hint: "Sweep fewer values, or draw some with 'random'.")
        }
        return count
    }

    /// The point on each axis for the cell `index`.
    private static func points(at index: Int, of axes: [SweepAxis]) -> [Int] {
        var rest = index
        var points = [Int](repeating: 0, count: axes.count)
        for axis in axes.indices.reversed() {
            points[axis] = rest % axes[axis].points.count
            rest /= axes[axis].points.count
        }
        return points
    }

    private static func duplicate(
        of first: Cell, _ second: Cell, axes: [SweepAxis], points: ([Int], [Int]), checker: Checker
    ) -> SpecError {
        let words = { (cell: Cell) in cell.coordinates.map { "\($0.path)=\($0.label)" }.joined(separator: ", ") }
        let axis = axes.indices.first { points.0[$0] != points.1[$0] } ?? 0
        return checker.error(
            at: axes[axis].points[points.1[axis]][0].place,
            "two points of the sweep are the same trial: \(words(first)) and \(words(second))",
            hint: "Drop one of them.")
    }
}

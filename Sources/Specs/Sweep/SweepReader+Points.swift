extension SweepReader {
    /// Turns ranges and draws into values of the type that each setting takes, and lists into points.
    ///
    /// The type is looked up in a trial that has the first value of every list: a setting and its parts can be swept
    /// together, so a path is resolved after the shorter ones.
    func resolve(_ groups: [AxisGroup]) throws(SpecError) -> [SweepAxis] {
        var tree = base
        var resolved = groups.map { $0.paths.map { _ in PathValues(count: 0) { _ in base } } }
        let columns = groups.indices.flatMap { group in groups[group].paths.indices.map { (group: group, path: $0) } }
        let byLength = columns.sorted {
            let (first, second) = (groups[$0.group].paths[$0.path], groups[$1.group].paths[$1.path])
            // Swift's sort is stable, but does not promise it.
            return (first.components.count, $0.group, $0.path) < (second.components.count, $1.group, $1.path)
        }
        for column in byLength {
            let path = groups[column.group].paths[column.path]
            let values = groups[column.group].values[column.path]
            let schema = try checker.set(path, to: values.sample, in: tree, task: task).schema
            let generated = try generate(values, for: path, schema: schema)
            tree = try checker.set(path, to: generated.node(0), in: tree, task: task).root
            resolved[column.group][column.path] = generated
        }
        var axes: [SweepAxis] = []
        for (group, values) in zip(groups, resolved) { axes.append(try axis(of: group, values)) }
        return axes
    }

    /// The values of one path: those of a list, or as many as one asks of a draw.
    private struct PathValues {
        let count: Int
        let node: (Int) -> SourceNode
    }

    private func generate(
        _ values: AxisValues, for path: SettingPath, schema: Schema
    ) throws(SpecError) -> PathValues {
        switch values {
        case .list(let nodes): return PathValues(count: nodes.count) { nodes[$0] }
        case .range(let range, let node):
            let isInteger = try takesIntegers(schema, path: path, ends: [range.first, range.last], node: node)
            let values = range.values(asIntegers: isInteger)
            var seen: Set<Value> = []
            for value in values where !seen.insert(value).inserted {
                throw checker.error(
                    at: node.place, "'sweep.\(path.text)' would take \(value.label) twice",
                    hint: "Lower the count or move the ends apart.")
            }
            return PathValues(count: values.count) { SourceNode(values[$0], at: node.place) }
        case .draw(let draw, let node, let count, let seed):
            let isInteger = try draw.ends.map { ends throws(SpecError) in
                try takesIntegers(schema, path: path, ends: ends, node: node)
            }
            return PathValues(count: count) { index in
                let share = randomShare(seed: seed, path: path.text, index: index)
                return draw.node(at: share, asInteger: isInteger ?? false, place: node.place)
            }
        }
    }

    private func takesIntegers(
        _ schema: Schema, path: SettingPath, ends: [Double], node: SourceNode
    ) throws(SpecError) -> Bool {
        guard let takesIntegers = schema.takesIntegersOnly else {
            throw checker.error(
                at: node.place, "'\(path.text)' takes no numbers, so it has no range", hint: "Give a list of values.")
        }
        if takesIntegers && !ends.allSatisfy({ Int(exactly: $0) != nil }) {
            throw checker.error(
                at: node.place, "'\(path.text)' takes integers, so the ends of its range must be integers")
        }
        return takesIntegers
    }

    private func axis(of group: AxisGroup, _ values: [PathValues]) throws(SpecError) -> SweepAxis {
        if case .random(let count) = group.kind {
            return SweepAxis(paths: group.paths, points: try distinctDraws(count, of: group, values))
        }
        let count = values[0].count
        for (path, values) in zip(group.paths, values) where values.count != count {
            throw checker.error(
                at: path.place,
                "the zip's lists differ in length: \(count) for '\(group.paths[0].text)', "
                    + "\(values.count) for '\(path.text)'",
                hint: "They advance together, so give them equally many.")
        }
        if group.paths.count == 1 { try refuseRepetition(of: values[0], path: group.paths[0]) }
        return SweepAxis(paths: group.paths, points: (0..<count).map { index in values.map { $0.node(index) } })
    }

    private func refuseRepetition(of values: PathValues, path: SettingPath) throws(SpecError) {
        var seen: [Value: SourceNode] = [:]
        for node in (0..<values.count).map(values.node) {
            if let first = seen.updateValue(node, forKey: node.literal.withNumbers) {
                throw checker.error(
                    at: node.place, "'sweep.\(path.text)' has \(node.summary) twice",
                    hint: first.place.line > 0
                        ? "It stands first on line \(first.place.line), column \(first.place.column)." : "")
            }
        }
    }

    /// The first `count` draws that differ from each other. Draws from few values repeat by nature; a trial that was
    /// drawn before is no new trial, so it is passed over.
    private func distinctDraws(
        _ count: Int, of group: AxisGroup, _ values: [PathValues]
    ) throws(SpecError) -> [[SourceNode]] {
        var points: [[SourceNode]] = []
        var seen: Set<[Value]> = []
        for index in 0..<(20 * count + 1000) where points.count < count {
            let point = values.map { $0.node(index) }
            if seen.insert(point.map(\.literal.withNumbers)).inserted { points.append(point) }
        }
        if points.count < count {
            throw checker.error(
                at: group.paths[0].place, "'sweep.random' finds only \(points.count) different draws, not \(count)",
                hint: "Lower its count or widen what it draws from.")
        }
        return points
    }
}

extension AxisValues {
    /// A node to look up a setting's schema with.
    fileprivate var sample: SourceNode {
        switch self {
        case .list(let nodes): nodes[0]
        case .range(_, let node), .draw(_, let node, _, _): node
        }
    }
}

extension Schema {
    /// Whether the schema's numbers are integers; nil when it takes no number.
    var takesIntegersOnly: Bool? {
        switch self {
        case .integer: true
        case .number: false
        case .optional(let schema): schema.takesIntegersOnly
        case .either(let schemas):
            schemas.compactMap(\.takesIntegersOnly).reduce(nil) { $0 == nil ? $1 : $0 == true && $1 }
        default: nil
        }
    }
}

extension Value {
    /// The value with its integers as numbers: two values that differ only there are one value to a reader.
    var withNumbers: Value {
        switch self {
        case .integer(let value): .number(Double(value))
        case .list(let values): .list(values.map(\.withNumbers))
        case .object(let members): .object(members.mapValues(\.withNumbers))
        default: self
        }
    }
}

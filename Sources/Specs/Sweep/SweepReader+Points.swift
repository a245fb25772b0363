extension SweepReader {
    /// Turns ranges and draws into values of the type that each setting takes, and lists into points.
    ///
    /// The type is looked up in a trial that has the first value of every list: a setting and its parts can be swept
    /// together, so a path is resolved after the shorter ones.
    func resolve(_ groups: [AxisGroup]) throws(SpecError) -> [SweepAxis] {
        var tree = base
        var nodes = groups.map { $0.paths.map { _ in [SourceNode]() } }
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
            nodes[column.group][column.path] = try generate(values, for: path, schema: schema)
            if let first = nodes[column.group][column.path].first {
                tree = try checker.set(path, to: first, in: tree, task: task).root
            }
        }
        var axes: [SweepAxis] = []
        for (group, nodes) in zip(groups, nodes) { axes.append(try axis(of: group, nodes)) }
        return axes
    }

    private func generate(
        _ values: AxisValues, for path: SettingPath, schema: Schema
    ) throws(SpecError) -> [SourceNode] {
        switch values {
        case .list(let nodes): return nodes
        case .range(let range, let node):
            let isInteger = try takesIntegers(schema, path: path, ends: [range.first, range.last], node: node)
            let values = range.values(asIntegers: isInteger)
            var seen: Set<Value> = []
            for value in values where !seen.insert(value).inserted {
                throw checker.error(
                    at: node.place, "'sweep.\(path.text)' would take \(value.number?.label ?? "a value") twice",
                    hint: "Lower the count or move the ends apart.")
            }
            return values.map { SourceNode($0, at: node.place) }
        case .draw(.choice(let nodes), let node, let count, let seed):
            return drawn(.choice(nodes), for: path, asIntegers: false, at: node.place, count: count, seed: seed)
        case .draw(.uniform(let low, let high), let node, let count, let seed):
            let isInteger = try takesIntegers(schema, path: path, ends: [low, high], node: node)
            return drawn(.uniform(low, high), for: path, asIntegers: isInteger, at: node.place, count: count, seed: seed)
        case .draw(.logUniform(let low, let high), let node, let count, let seed):
            let isInteger = try takesIntegers(schema, path: path, ends: [low, high], node: node)
            return drawn(.logUniform(low, high), for: path, asIntegers: isInteger, at: node.place, count: count, seed: seed)
        }
    }

    private func drawn(
        _ draw: SweepDraw, for path: SettingPath, asIntegers: Bool, at place: Place, count: Int, seed: Int
    ) -> [SourceNode] {
        (0..<count).map {
            draw.node(at: randomShare(seed: seed, path: path.text, index: $0), asInteger: asIntegers, place: place)
        }
    }

    private func takesIntegers(
        _ schema: Schema, path: SettingPath, ends: [Double], node: SourceNode
    ) throws(SpecError) -> Bool {
        guard let takesIntegers = schema.takesIntegersOnly else {
            throw checker.error(at: node.place, "'\(path.text)' takes no numbers, so it has no range", hint: "Give a list of values.")
        }
        if takesIntegers && !ends.allSatisfy({ Int(exactly: $0) != nil }) {
            throw checker.error(at: node.place, "'\(path.text)' takes integers, so the ends of its range must be integers")
        }
        return takesIntegers
    }

    private func axis(of group: AxisGroup, _ nodes: [[SourceNode]]) throws(SpecError) -> SweepAxis {
        let counts = nodes.map(\.count)
        for (path, count) in zip(group.paths, counts) where count != counts[0] {
            throw checker.error(
                at: path.place,
                "'\(path.text)' has \(count) values, but '\(group.paths[0].text)' has \(counts[0])",
                hint: "Settings in a zip advance together and need as many values each.")
        }
        let points = (0..<(counts.first ?? 0)).map { index in nodes.map { $0[index] } }
        if case .grid = group.kind {
            var seen: [Value: SourceNode] = [:]
            for node in nodes[0] {
                if let first = seen.updateValue(node, forKey: node.literal.withNumbers) {
                    throw checker.error(
                        at: node.place, "'sweep.\(group.paths[0].text)' takes \(node.summary) twice",
                        hint: first.place.line > 0 ? "It stands first on line \(first.place.line), column \(first.place.column)." : "")
                }
            }
        }
        return SweepAxis(paths: group.paths, points: points)
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

/// Reads a spec's `sweep:` section.
struct SweepReader {
    let checker: Checker
    let task: Entry
    /// The spec's settings apart from the sweep.
    let base: SourceNode

    /// More points on one axis or trials in one sweep are a mistake, or need more than a sweep.
    static let mostTrials = 100_000

    /// The axes in the order of the file.
    func read(_ node: SourceNode?) throws(SpecError) -> [SweepAxis] {
        guard let node, !node.isNull else { return [] }
        guard let members = node.mapping else {
            throw checker.error(
                at: node.place, "'sweep' must be a mapping of settings to their values, not \(node.summary)",
                hint: "Write optimizer: [sgd, adam] below it.")
        }
        var groups: [AxisGroup] = []
        for member in members {
            switch member.key {
            case "zip": groups += try readZips(member.value)
            case "random": groups.append(try readRandom(member.value))
            case "seed", "seeds":
                throw checker.error(
                    at: member.keyPlace, "seeds are not part of the sweep",
                    hint: "Write 'seeds: 5' or 'seeds: [1, 2]' at the top level; every trial runs with each of them.")
            default:
                groups.append(AxisGroup(kind: .grid, paths: [try path(of: member)], values: [try readAxis(member)]))
            }
        }
        return try resolve(groups)
    }

    /// The paths of one axis and their values, which may still be ranges.
    struct AxisGroup {
        enum Kind {
            case grid, zip
            case random(count: Int)
        }
        let kind: Kind
        let paths: [SettingPath]
        let values: [AxisValues]
    }

    private func path(of member: SourceMember) throws(SpecError) -> SettingPath {
        try SettingPath(member.key, at: member.keyPlace, in: checker.file)
    }

    private func readZips(_ node: SourceNode) throws(SpecError) -> [AxisGroup] {
        var groups: [AxisGroup] = []
        for node in node.list ?? [node] {
            guard let members = node.mapping, !members.isEmpty else {
                throw checker.error(
                    at: node.place,
                    "'sweep.zip' must be a mapping of settings to lists of one length, not \(node.summary)")
            }
            var paths: [SettingPath] = []
            var values: [AxisValues] = []
            for member in members {
                paths.append(try path(of: member))
                values.append(try readAxis(member))
            }
            groups.append(AxisGroup(kind: .zip, paths: paths, values: values))
        }
        return groups
    }

    /// `[value, ...]`, `{named: {NAME: value, ...}}`, `{log: [low, high], count: n}` or `{linear: [low, high], count: n}`.
    private func readAxis(_ member: SourceMember) throws(SpecError) -> AxisValues {
        let name = "sweep.\(member.key)"
        if let nodes = member.value.list {
            if nodes.isEmpty { throw checker.error(at: member.value.place, "'\(name.quotable)' has no values") }
            return .list(nodes.map(\.swept))
        }
        if let named = member.value["named"], member.value.mapping?.count == 1 { return try readNamed(named, name) }
        guard member.value.mapping != nil, let scale = ["log", "linear"].first(where: { member.value[$0] != nil })
        else {
            throw checker.error(
                at: member.value.place,
                "'\(name.quotable)' must be a list of values or a range, not \(member.value.summary)",
                hint: "Write [0.1, 0.2], {log: [0.001, 1], count: 4} or {linear: [0, 1], count: 3}.")
        }
        let range = try checker.check(
            member.value,
            .record([Field(scale, ends), Field("count", .integer(2...Self.mostTrials))]), path: name)
        let (first, last) = try ends(
            of: range[scale], at: member.value, name: "\(name).\(scale)", logarithmic: scale == "log")
        let count = range["count"]?.integer ?? 2
        return .range(
            SweepRange(isLogarithmic: scale == "log", first: first, last: last, count: count), member.value.swept)
    }

    /// Values with the names that tables and figures call them.
    private func readNamed(_ member: SourceMember, _ name: String) throws(SpecError) -> AxisValues {
        guard let members = member.value.mapping, !members.isEmpty else {
            throw checker.error(
                at: member.value.place,
                "'\(name.quotable).named' must be a mapping of names to values, not \(member.value.summary)",
                hint: "Write {named: {NAME: VALUE, NAME: VALUE}}.")
        }
        return .list(
            members.map { member in
                var node = member.value.swept
                node.label = member.key
                return node
            })
    }

    private var ends: Schema { .list(.number, count: 2...2) }

    private func ends(
        of value: Value?, at node: SourceNode, name: String, logarithmic: Bool
    ) throws(SpecError) -> (Double, Double) {
        let numbers = value?.list?.compactMap(\.number) ?? []
        guard numbers.count == 2, numbers[0] != numbers[1], (numbers[1] - numbers[0]).isFinite else {
            throw checker.error(at: node.place, "'\(name.quotable)' needs two different ends")
        }
        if logarithmic && !(numbers[0] > 0 && numbers[1] > 0) {
            throw checker.error(
                at: node.place, "'\(name.quotable)' needs ends greater than 0",
                hint: "Linear ranges and uniform draws take any ends.")
        }
        return (numbers[0], numbers[1])
    }

    /// `{count: n, seed: s, draw: {path: {uniform: [low, high]}, ...}}`.
    private func readRandom(_ node: SourceNode) throws(SpecError) -> AxisGroup {
        // The draws have keys of any name, so they are read apart.
        let rest = node.mapping.map { SourceNode.Content.mapping($0.filter { $0.key != "draw" }) } ?? node.content
        let settings = try checker.check(
            SourceNode(content: rest, place: node.place),
            .record([
                Field("count", .integer(1...Self.mostTrials)),
                Field("seed", .integer(atLeast: 0), default: .integer(0)),
                Field("draw", .optional(.record([])), default: .null),
            ]), path: "sweep.random")
        guard let draws = node["draw"] else {
            throw checker.error(at: node.place, "'sweep.random' lacks the key 'draw'")
        }
        let (count, seed) = (settings["count"]?.integer ?? 1, settings["seed"]?.integer ?? 0)
        guard let members = draws.value.mapping, !members.isEmpty else {
            throw checker.error(
                at: draws.value.place, "'sweep.random.draw' must be a mapping of settings, not \(draws.value.summary)",
                hint: "Write optimizer.lr: {log-uniform: [0.0001, 1]} below it.")
        }
        var paths: [SettingPath] = []
        var values: [AxisValues] = []
        for member in members {
            paths.append(try path(of: member))
            values.append(.draw(try readDraw(member), member.value.swept, count: count, seed: seed))
        }
        return AxisGroup(kind: .random(count: count), paths: paths, values: values)
    }

    private func readDraw(_ member: SourceMember) throws(SpecError) -> SweepDraw {
        let name = "sweep.random.draw.\(member.key)"
        guard let members = member.value.mapping, members.count == 1, let draw = members.first,
            ["uniform", "log-uniform", "choice"].contains(draw.key)
        else {
            throw checker.error(
                at: member.value.place, "'\(name.quotable)' must say how to draw, not be \(member.value.summary)",
                hint: "Write {uniform: [0, 1]}, {log-uniform: [0.001, 1]} or {choice: [sgd, adam]}.")
        }
        if draw.key == "choice" {
            guard let nodes = draw.value.list, !nodes.isEmpty else {
                throw checker.error(at: draw.value.place, "'\(name.quotable).choice' must be a list of values")
            }
            return .choice(nodes.map(\.swept))
        }
        let value = try checker.check(draw.value, ends, path: "\(name).\(draw.key)")
        let (low, high) = try ends(
            of: value, at: draw.value, name: "\(name).\(draw.key)", logarithmic: draw.key == "log-uniform")
        if low > high {
            throw checker.error(at: draw.value.place, "'\(name.quotable).\(draw.key)' needs the lower end first")
        }
        return draw.key == "uniform" ? .uniform(low, high) : .logUniform(low, high)
    }
}

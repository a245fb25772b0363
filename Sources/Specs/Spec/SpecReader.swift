/// Reads a spec's envelope and hands its parts to those who know them.
struct SpecReader {
    let file: String
    let vocabulary: Vocabulary

    /// The keys that every spec may have.
    static let envelope = ["name", "question", "task", "seeds", "sweep", "report", Scales.key]
    private static let mostSeeds = 100_000

    func read(_ root: SourceNode, overrides: [Override]) throws(SpecError) -> Spec {
        if root.isNull { throw Spec.empty(file) }
        guard root.mapping != nil else {
            throw root.place.error("a spec must be a mapping of keys to values, not \(root.summary)", in: file)
        }
        var root = root
        let typed = overrides.map { "\($0.path.text)=\($0.text)" }
        let scales = try Scales(root, file: file)
        let overrides = try scales.expanded(overrides)
        for override in overrides where Self.envelope.contains(override.path.components[0]) {
            let keys = override.envelopeKeys
            root = try override.set(keys[...], in: root, dropsNull: keys.count > 1 && keys[0] == "sweep", file: file)
        }
        let log = SpecErrorLog()
        let checker = Checker(vocabulary: vocabulary, file: file)
        let task = try readTask(root, checker)
        let name = log.attempt { () throws(SpecError) in try readName(root, checker) }
        let question = log.attempt { () throws(SpecError) in
            try root["question"].map { member throws(SpecError) in
                try checker.check(member.value, .string, path: "question").string ?? ""
            }
        }
        let seeds = log.attempt { () throws(SpecError) in try readSeeds(root, checker) }
        let base = log.attempt { () throws(SpecError) in
            try readBase(root, task: task, overrides: overrides, checker, log)
        }
        guard log.isEmpty, let name, let seeds, let base else {
            try log.throwAll(and: missing(in: root, task: task, checker))
            throw Spec.empty(file)
        }
        let sweep = root["sweep"]
        let axes = try SweepReader(checker: checker, task: task, base: base).read(sweep?.value)
        let expansion = try Expansion(
            axes: axes, seedCount: seeds.count, base: base, task: task, checker: checker,
            sweepPlace: sweep?.keyPlace ?? root.place)
        let allAxes = expansion.axes + [Axis(path: "seed", labels: seeds.map { "\($0)" })]
        let report = try readReport(root, axes: allAxes.map(\.path), checker)
        return Spec(
            name: name, question: (question ?? nil) ?? "", task: task.name, seeds: seeds, axes: allAxes, report: report,
            cells: expansion.cells, file: file, reportPlaces: reportPlaces(root),
            overrides: typed, scales: scales.names)
    }

    private func readTask(_ root: SourceNode, _ checker: Checker) throws(SpecError) -> Entry {
        let names = vocabulary.tasks.map(\.name)
        var name = "train"
        var place = root.place
        if let member = root["task"] {
            place = member.value.place
            name = try checker.check(member.value, .string, path: "task").string ?? name
        }
        guard let task = vocabulary.tasks.first(where: { $0.name == name }) else {
            throw checker.error(
                at: place, "unknown task '\(name.quotable)'",
                hint: Suggestion.hint(for: name, among: names, list: "Choose one of"))
        }
        return task
    }

    private func readName(_ root: SourceNode, _ checker: Checker) throws(SpecError) -> String {
        guard let member = root["name"] else {
            throw checker.error(
                at: root.place, "the key 'name' is missing", hint: "It names the experiment and its folder.")
        }
        let name = try checker.check(member.value, .string, path: "name").string ?? ""
        let isPlain = name.unicodeScalars.allSatisfy { "a"..."z" ~= $0 || "0"..."9" ~= $0 || $0 == "_" || $0 == "-" }
        guard isPlain, let first = name.first, first != "_", first != "-", name.utf8.count <= 100 else {
            throw checker.error(
                at: member.value.place, "the name '\(name.quotable)' cannot be a folder's",
                hint: "Use up to 100 lower-case letters, digits, '-' and '_', and start with a letter or a digit.")
        }
        return name
    }

    /// A count, for 0 up to it, or a list; `0` alone when nothing is given.
    private func readSeeds(_ root: SourceNode, _ checker: Checker) throws(SpecError) -> [Int] {
        guard let member = root["seeds"] else { return [0] }
        let schema = Schema.either([
            .integer(1...Self.mostSeeds), .list(.integer(atLeast: 0), count: 1...Self.mostSeeds),
        ])
        let value = try checker.check(member.value, schema, path: "seeds")
        if let count = value.integer { return Array(0..<count) }
        var seeds: [Int] = []
        var seen: Set<Int> = []
        for (index, seed) in (value.list ?? []).compactMap(\.integer).enumerated() {
            if !seen.insert(seed).inserted {
                throw checker.error(
                    at: member.value.list?[index].place ?? member.value.place, "the seed \(seed) stands twice")
            }
            seeds.append(seed)
        }
        return seeds
    }

    /// The task's own keys with the overrides in place, checked as far as the sweep does not complete them.
    private func readBase(
        _ root: SourceNode, task: Entry, overrides: [Override], _ checker: Checker, _ log: SpecErrorLog
    ) throws(SpecError) -> SourceNode {
        let names = task.fields.map(\.name)
        var members: [SourceMember] = []
        for member in root.mapping ?? [] where !Self.envelope.contains(member.key) {
            guard names.contains(member.key) else {
                let owner = Checker.Owner.task(task.name)
                log.add(
                    checker.error(
                        at: member.keyPlace, owner.unknown(member.key),
                        hint: owner.hint(for: member.key, among: Self.envelope + names))
                )
                continue
            }
            members.append(member)
        }
        var base = SourceNode(content: .mapping(members), place: root.place)
        for override in overrides where !Self.envelope.contains(override.path.components[0]) {
            do {
                base = try checker.set(override.path, to: override.value, in: base, task: task).root
            } catch {
                log.add(sweptChoice(override, in: root, checker) ?? error)
            }
        }
        var lenient = checker
        lenient.requiresAll = false
        lenient.log = log
        _ = try lenient.checkRecord(base, task.fields, owner: .task(task.name), path: "", depth: 0)
        return base
    }

    /// An override of a part of what the sweep chooses: `optimizer.lr=0.1` where the sweep lists optimizers.
    private func sweptChoice(_ override: Override, in root: SourceNode, _ checker: Checker) -> SpecError? {
        let axes = root["sweep"]?.value.mapping?.map(\.key) ?? []
        guard let axis = axes.first(where: { override.path.text.hasPrefix($0 + ".") }) else { return nil }
        return checker.error(
            at: override.path.place, "the sweep chooses '\(axis)', so '\(override.path.text)' is set there too",
            hint: "Use --set 'sweep.\(override.path.text)=[\(override.text)]' to set it in all trials.")
    }

    /// The keys that the task needs and neither the spec nor its sweep gives. Looked for only beside other mistakes: without any,
    /// the trials themselves are checked.
    private func missing(in root: SourceNode, task: Entry, _ checker: Checker) -> [SpecError] {
        let given = (root.mapping ?? []).map(\.key)
        let unknown = given.filter { key in !Self.envelope.contains(key) && !task.fields.contains { $0.name == key } }
        let swept = (root["sweep"]?.value.mapping ?? []).map(\.key)
        guard !swept.contains("zip"), !swept.contains("random") else { return [] }
        var errors: [SpecError] = []
        for field in task.fields where field.defaultValue == nil && !given.contains(field.name) {
            let isSwept = swept.contains { $0 == field.name || $0.hasPrefix(field.name + ".") }
            // The author wrote the key, with another spelling.
            let isMeant = unknown.contains { Suggestion.nearest(to: $0, among: [field.name]) != nil }
            guard !isSwept, !isMeant else { continue }
            errors.append(
                checker.error(
                    at: root.place, Checker.Owner.task(task.name).missing(field.name),
                    hint: field.documentation.sentence))
        }
        return errors
    }

    private func reportPlaces(_ root: SourceNode) -> [String: Place] {
        let report = root["report"]
        var places = ["": report?.keyPlace ?? root.place]
        for member in report?.value.mapping ?? [] { places[member.key] = member.value.place }
        return places
    }

    private func readReport(
        _ root: SourceNode, axes: [String], _ checker: Checker
    ) throws(SpecError) -> Value {
        var checker = checker
        checker.axes = axes
        let empty = SourceNode(content: .mapping([]), place: root.place)
        let node = root["report"].map { $0.value.isNull ? empty : $0.value } ?? empty
        return try checker.check(node, .record(vocabulary.report), path: "report")
    }
}

import Analysis
import Files
import Runs
import Specs

/// What a reader must know to judge the answer: data, models, training, what was varied, and on what.
extension ReportText {
    func whatWasRun(_ markdown: inout Markdown) {
        guard let trial = analysis.plan.trials.first else { return }
        var rows: [[MarkdownText]] = []
        if !analysis.plan.overrides.isEmpty {
            let changed = analysis.plan.overrides.map { MarkdownText.code("\($0)") }
            rows.append(["changed from the spec as written", changed.joined(separator: ", ")])
        }
        func add(_ name: MarkdownText, _ text: MarkdownText) { if !text.isEmpty { rows.append([name, text]) } }
        rows += settingRows(trial.settings)
        for axis in analysis.plan.axes where axis.path != "seed" {
            add(
                "varied: \(axis.path)",
                "\(NumberText.count(axis.labels.count, "value")): \(Self.shortened(axis.labels))")
            for (label, words) in arms(along: axis) { add("\(axis.path): \(label)", "\(words)") }
        }
        let seeds = analysis.plan.axes.first { $0.path == "seed" }?.labels ?? []
        // Data that are drawn are drawn by a seed of their own.
        let role: MarkdownText =
            trial.settings["data"] == nil
            ? "" : " (of weights and of the samples' order; the data are the same for all)"
        add("seeds", "\(seeds.count): \(Self.shortened(seeds))\(role)")
        add("trials", "\(analysis.plan.trials.count)")
        add("machine", machine)
        markdown.heading("What was run")
        markdown.table(["", ""], left: 2, rows)
    }

    /// A row for each part of the settings, the seed left out.
    func settingRows(_ settings: Value) -> [[MarkdownText]] {
        var rows: [[MarkdownText]] = []
        func add(_ name: MarkdownText, _ text: MarkdownText) { if !text.isEmpty { rows.append([name, text]) } }
        let settings = (settings.object ?? [:]).filter { !["task", "seed"].contains($0.key) && $0.value != .list([]) }
        let order = [
            "function", "expression", "data", "model", "loss", "optimizer", "schedule", "initializer", "training",
        ]
        let keys = order.filter { settings[$0] != nil } + settings.keys.filter { !order.contains($0) }.sorted()
        for key in keys {
            guard let value = settings[key] else { continue }
            let words = phrase(value, at: key)
            switch key {
            case "data": add("data", "\(dataWords(value) ?? words)\(sizes)")
            case "model":
                add("model", "\(words)")
                add("parameters", parameterCounts)
            default: add("\(key)", "\(words)")
            }
        }
        return rows
    }

    /// What the values of a swept choice are, with all their settings, where a label alone does not say it.
    private func arms(along axis: Axis) -> [(label: String, words: String)] {
        guard axis.labels.count <= 12 else { return [] }
        return axis.labels.compactMap { label in
            guard let trial = analysis.plan.trials.first(where: { $0.label(along: axis.path) == label }),
                let value = Self.value(in: trial.settings, at: axis.path.split(separator: ".")[...])
            else { return nil }
            let words = words(value, at: axis.path)
            return words.isEmpty || words == label || value.named == nil && value.list == nil ? nil : (label, words)
        }
    }

    /// The setting at a path, which steps through a choice with its name or without.
    private static func value(in value: Value, at path: ArraySlice<Substring>) -> Value? {
        guard let key = path.first else { return value }
        if let list = value.list, let index = ElementRange(key)?.places.lowerBound {
            return list.indices.contains(index) ? self.value(in: list[index], at: path.dropFirst()) : nil
        }
        if let member = value[String(key)] { return self.value(in: member, at: path.dropFirst()) }
        guard let parameters = value.named?.parameters, let member = parameters[String(key)] else { return nil }
        return self.value(in: member, at: path.dropFirst())
    }

    /// The source, then what is done to it; how many samples there are is told apart where runs say so.
    private func dataWords(_ data: Value) -> String? {
        guard case .object(var members) = data, let source = members.removeValue(forKey: "source") else { return nil }
        if !sizes.isEmpty { for split in ["train", "validation", "test"] { members[split] = nil } }
        let name = phrase(source, at: "data.source")
        let rest = phrase(.object(members), at: "data")
        return rest.isEmpty ? name : "\(name); \(rest)"
    }

    /// The samples of each split, as the first run that says so found them.
    private var sizes: MarkdownText {
        let found = analysis.runs.map(\.training.splitSizes).filter { !$0.isEmpty }
        guard let sizes = found.first else { return "" }
        // Of two runs with other data the settings tell.
        if analysis.isOfRuns, found.contains(where: { !$0.elementsEqual(sizes, by: ==) }) { return "" }
        let parts = sizes.map { "\(NumberText.grouped($0.count)) \($0.split)" }
        return "; samples: \(parts.joined(separator: ", "))"
    }

    /// One number, or one for each label where they differ.
    private var parameterCounts: MarkdownText {
        guard let counts = analysis.parameterCounts else {
            let all = Set(
                analysis.groups.indices.flatMap { analysis.headlineRuns(of: $0).compactMap(\.training.parameters) })
            return all.count == 1 ? MarkdownText(escaping: all.first.map(NumberText.grouped) ?? "") : ""
        }
        let parts = counts.indices.compactMap { group -> MarkdownText? in
            counts[group].map { "\(analysis.labelText(group)) \(NumberText.grouped($0))" }
        }
        return "the arms differ in size: \(parts.joined(separator: ", "))"
    }

    var machine: MarkdownText {
        let runs = analysis.runs
        func values(_ key: String) -> [String] {
            var seen: [String] = []
            for run in runs {
                let text =
                    switch run.provenance[key] {
                    case .string(let text): text
                    case .integer(let number): String(number)
                    default: ""
                    }
                if !text.isEmpty, !seen.contains(text) { seen.append(text) }
            }
            return seen
        }
        let (processors, threads) = (values("cpu"), values("threads"))
        guard !processors.isEmpty || !threads.isEmpty else { return "" }
        let words =
            threads.isEmpty ? "" : "\(threads.joined(separator: " or ")) thread\(threads == ["1"] ? "" : "s") a trial"
        return "\((processors + (words.isEmpty ? [] : [words])).joined(separator: ", "))"
    }

    /// A setting in words: names before their parameters, what the sweep varies as such, and nothing of what is off.
    private func phrase(_ value: Value, at path: String) -> String {
        analysis.plan.axes.contains { $0.path == path } ? "varied" : words(value, at: path)
    }

    /// The same of a value that is not varied, or of one that it is varied to.
    func words(_ value: Value, at path: String) -> String {
        if let (name, parameters) = value.named, case .object(let members) = parameters {
            // A path steps through a choice with its name or without.
            let inner = Self.named(members).compactMap { key in
                member(key, members[key] ?? .null, at: ["\(path).\(key)", "\(path).\(name).\(key)"])
            }
            return inner.isEmpty ? name : "\(name) (\(inner.joined(separator: ", ")))"
        }
        switch value {
        case .list(let stages) where path == "stages":
            return stages.enumerated().map { stage(number: $0 + 1, $1) }.joined(separator: "; then ")
        case .object(let members):
            return Self.named(members).compactMap { member($0, members[$0] ?? .null, at: ["\(path).\($0)"]) }
                .joined(separator: ", ")
        case .list(let values) where values.count == 1: return phrase(values[0], at: "\(path).0")
        case .list(let values):
            return "[\(values.enumerated().map { phrase($1, at: "\(path).\($0)") }.joined(separator: ", "))]"
        case .boolean(let flag): return flag ? "yes" : "no"
        case .integer(let number): return String(number)
        case .number(let number): return NumberText.significant(number, 6)
        case .string(let text): return text
        case .null: return "none"
        }
    }

    /// What a stage does otherwise than the rest of the spec.
    private func stage(number: Int, _ stage: Value) -> String {
        var own = stage.object ?? [:]
        let name = own.removeValue(forKey: "name")?.string ?? "\(number)"
        let rest = words(.object(own), at: "stages.\(number - 1)")
        return rest.isEmpty ? name : "\(name): \(rest)"
    }

    /// `batch 32`; nil for what is off or 0, unless the sweep varies it.
    private func member(_ key: String, _ value: Value, at paths: [String]) -> String? {
        if paths.contains(where: { path in analysis.plan.axes.contains { $0.path == path } }) { return "\(key) varied" }
        switch value {
        case .boolean(true): return key
        case _ where Self.isOff(value): return nil
        default:
            let words = phrase(value, at: paths[0])
            return words.isEmpty ? nil : "\(key) \(words)"
        }
    }

    /// Whether a setting says that there is none of something.
    private static func isOff(_ value: Value) -> Bool {
        switch value {
        case .null, .boolean(false), .list([]), .object([:]), .integer(0), .number(0): true
        default: false
        }
    }

    /// The keys worth naming, sorted: without details of what is off, as `warm-up-start` where `warm-up` is 0.
    private static func named(_ members: [String: Value]) -> [String] {
        members.keys.sorted().filter { key in
            !members.contains { key.hasPrefix("\($0.key)-") && isOff($0.value) }
        }
    }

    /// All of a few labels, else the first and the last.
    private static func shortened(_ labels: [String]) -> String {
        labels.count <= 8
            ? labels.joined(separator: ", ")
            : "\(labels.prefix(3).joined(separator: ", ")), ..., \(labels[labels.count - 1])"
    }
}

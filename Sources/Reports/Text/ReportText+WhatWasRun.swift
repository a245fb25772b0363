import Analysis
import Files
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
        let settings = (trial.settings.object ?? [:]).filter {
            !["task", "seed"].contains($0.key) && $0.value != .list([])
        }
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
        for axis in analysis.plan.axes where axis.path != "seed" {
            add("varied: \(axis.path)", "\(axis.labels.count) values: \(Self.shortened(axis.labels))")
        }
        let seeds = analysis.plan.axes.first { $0.path == "seed" }?.labels ?? []
        add("seeds", "\(seeds.count): \(Self.shortened(seeds))")
        add("trials", "\(analysis.plan.trials.count)")
        add("machine", machine)
        markdown.heading("What was run")
        markdown.table(["", ""], left: 2, rows)
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
        let runs = analysis.groups.flatMap(\.cells).flatMap(\.runs).compactMap(\.run)
        guard let sizes = runs.map(\.details.splitSizes).first(where: { !$0.isEmpty }) else { return "" }
        let parts = sizes.map { "\(NumberText.grouped($0.count)) \($0.split)" }
        return "; samples: \(parts.joined(separator: ", "))"
    }

    /// One number, or one for each label where they differ.
    private var parameterCounts: MarkdownText {
        guard let counts = analysis.parameterCounts else {
            let all = Set(
                analysis.groups.indices.flatMap { analysis.headlineRuns(of: $0).compactMap(\.details.parameters) })
            return all.count == 1 ? MarkdownText(escaping: all.first.map(NumberText.grouped) ?? "") : ""
        }
        let parts = counts.indices.compactMap { group -> MarkdownText? in
            counts[group].map { "\(analysis.labelText(group)) \(NumberText.grouped($0))" }
        }
        return "the arms differ in size: \(parts.joined(separator: ", "))"
    }

    private var machine: MarkdownText {
        let runs = analysis.groups.flatMap(\.cells).flatMap(\.runs).compactMap(\.run)
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
        if analysis.plan.axes.contains(where: { $0.path == path }) { return "varied" }
        if let (name, parameters) = value.named, case .object(let members) = parameters {
            // A path steps through a choice with its name or without.
            let inner = members.keys.sorted().compactMap { key in
                member(key, members[key] ?? .null, at: ["\(path).\(key)", "\(path).\(name).\(key)"])
            }
            return inner.isEmpty ? name : "\(name) (\(inner.joined(separator: ", ")))"
        }
        switch value {
        case .object(let members):
            return members.keys.sorted().compactMap { member($0, members[$0] ?? .null, at: ["\(path).\($0)"]) }
                .joined(separator: ", ")
        case .list(let values):
            return "[\(values.enumerated().map { phrase($1, at: "\(path).\($0)") }.joined(separator: ", "))]"
        case .boolean(let flag): return flag ? "yes" : "no"
        case .integer(let number): return String(number)
        case .number(let number): return NumberText.significant(number, 6)
        case .string(let text): return text
        case .null: return "none"
        }
    }

    /// `batch 32`; nil for what is off or 0, unless the sweep varies it.
    private func member(_ key: String, _ value: Value, at paths: [String]) -> String? {
        if paths.contains(where: { path in analysis.plan.axes.contains { $0.path == path } }) { return "\(key) varied" }
        switch value {
        case .null, .boolean(false), .list([]), .object([:]), .integer(0), .number(0): return nil
        case .boolean(true): return key
        default: return "\(key) \(phrase(value, at: paths[0]))"
        }
    }

    /// All of a few labels, else the first and the last.
    private static func shortened(_ labels: [String]) -> String {
        labels.count <= 8
            ? labels.joined(separator: ", ")
            : "\(labels.prefix(3).joined(separator: ", ")), ..., \(labels[labels.count - 1])"
    }
}

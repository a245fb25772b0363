import Analysis
import Files
import Runs
import Specs

/// What a report calls the parts of an analysis.
extension Analysis {
    /// The setting along, such as `learning rate`.
    var alongName: String { options.along.map(Self.name) ?? "setting" }

    /// The setting compared, such as `optimizer`.
    var compareName: String { options.compare.map(Self.name) ?? "label" }

    /// What is repeated, such as `seed`; `fold` where folds count as repetitions, and `run` where seeds do too.
    var repetition: String {
        guard let over = options.over else { return "seed" }
        let hasSeeds = plan.axes.contains { $0.path == "seed" && $0.labels.count > 1 }
        return hasSeeds ? "run" : Self.name(of: over)
    }

    /// Whose samples a figure shows: `the first seed's run`, and `of each` where labels are compared; of runs that stand for themselves
    /// `the run`.
    var shownRun: String {
        if isOfRuns { return groups.count > 1 ? "each run" : "the run" }
        return "the first \(repetition)'s run\(options.compare == nil ? "" : " of each")"
    }

    /// The title of a panel that shows `what` of a label; of the one run that a report is about, `what` alone.
    func panelTitle(_ label: String, _ what: String) -> String {
        isOfRuns && groups.count == 1 ? what : "\(label): \(what)"
    }

    /// What lines and tables show: `Means over seeds`, or of runs that stand for themselves `Values`.
    var meansOverRuns: String { isOfRuns ? "Values" : "Means over \(repetitions)" }

    /// What a class is called in a table: `3 Dress`, or its number alone.
    func className(_ label: Int) -> String { ownName(of: label).map { "\(label) \($0)" } ?? "\(label)" }

    /// What a class is called where a number would say nothing: `Dress`, or `class 3`.
    func classTitle(_ label: Int) -> String { ownName(of: label) ?? "class \(label)" }

    /// Nil where a class has no name but its number.
    private func ownName(of label: Int) -> String? {
        guard classNames.indices.contains(label), classNames[label] != String(label) else { return nil }
        return classNames[label]
    }

    /// `seeds`.
    var repetitions: String { NumberText.plural(repetition) }

    /// The last part of a setting's path, in words.
    static func name(of path: String) -> String { SettingName(of: path).one }

    /// The label of `group` with the value along that its seeds chose: `adam (0.001)`; of two the one that most of them chose first.
    func labelWithChoice(_ group: Int) -> String {
        let group = groups[group]
        let label = FigureStyle.short(group.label)
        guard let choice = group.choices.first, let along = group.cells[choice.cell].along else { return label }
        let first = AlongAxis.short(along, group.cells[choice.cell].number)
        let others = group.choices.dropFirst().compactMap { choice in
            group.cells[choice.cell].along.map { AlongAxis.short($0, group.cells[choice.cell].number) }
        }
        let rest = others.isEmpty ? "" : others.count == 1 ? " or \(others[0])" : " or others"
        return "\(label) (\(first)\(rest))"
    }

    /// The runs that the answer rests on for `group`, in the order of the seeds.
    func headlineRuns(of group: Int) -> [RunSummary] { groups[group].headlineRuns.map(\.run) }

    /// How many parameters the model of each group has, nil where runs do not say or differ; nil where all groups have the same.
    var parameterCounts: [Int?]? {
        let counts = groups.indices.map { group -> Int? in
            let found = Set(headlineRuns(of: group).map(\.training.parameters))
            return found.count == 1 ? found.first ?? nil : nil
        }
        return Set(counts.compactMap { $0 }).count > 1 ? counts : nil
    }

    /// The values along that the seeds of `group` chose, as a table's cell.
    func choiceText(_ group: Int) -> MarkdownText {
        let group = groups[group]
        let choices = group.choices
        return choices.map { choice -> MarkdownText in
            let label = cellText(group.cells[choice.cell])
            return choices.count == 1 ? label : "\(label) (\(choice.count)×)"
        }.joined(separator: ", ")
    }

    /// The value along of `cell`.
    func cellText(_ cell: Cell) -> MarkdownText {
        MarkdownText(escaping: cell.along.map { AlongAxis.short($0, cell.number) } ?? "—")
    }

    /// The label of `group` in a sentence: set off where it has blanks or commas of its own.
    func quotedLabel(_ group: Int) -> MarkdownText { Self.quoted(groups[group].label) }

    /// A label in a sentence.
    static func quoted(_ label: String) -> MarkdownText {
        label.contains { $0 == " " || $0 == "," } ? "*\(label)*" : "\(label)"
    }

    /// The label of `group`, safe in Markdown.
    func labelText(_ group: Int) -> MarkdownText { MarkdownText(escaping: groups[group].label) }
}

extension Coordinate {
    /// A place as part of a sentence or a key: `adam`, `stride 2`, `learning rate 0.1`.
    var phrase: String { isName ? label : "\(Analysis.name(of: path)) \(label)" }
}

extension Analysis {
    /// Where points of a seed stand across a row: from -0.5 for the first seed to 0.5 for the last.
    func shift(ofSeed seed: Int) -> Double { seeds.count > 1 ? Double(seed) / Double(seeds.count - 1) - 0.5 : 0 }
}

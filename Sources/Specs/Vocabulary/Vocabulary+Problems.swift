extension Vocabulary {
    /// What is wrong with the vocabulary itself, for the tests of the room that makes it; empty when nothing is.
    ///
    /// Looked for: names that stand twice or hide a key of the envelope, categories that do not exist, and defaults
    /// that their own schemas refuse.
    public var problems: [String] {
        var problems: [String] = []
        let categories = categories.sorted { $0.key < $1.key }
        for (kind, entries) in [("task", tasks)] + categories {
            problems += repeated(entries.map(\.name)).map { "The \(kind) '\($0)' stands twice." }
            for entry in entries {
                problems += self.problems(of: entry.fields, at: entry.name)
                if let field = entry.shorthand, !entry.fields.contains(where: { $0.name == field }) {
                    problems.append("The \(kind) '\(entry.name)' has no field '\(field)' to be short for.")
                }
            }
        }
        for task in tasks {
            for field in task.fields where SpecReader.envelope.contains(field.name) || field.name == "seed" {
                problems.append("The task '\(task.name)' has a field '\(field.name)', which is a key of every spec.")
            }
        }
        return problems + self.problems(of: report, at: "report")
    }

    private func problems(of fields: [Field], at path: String) -> [String] {
        var problems = repeated(fields.map(\.name)).map { "'\(path)' has the field '\($0)' twice." }
        for field in fields {
            let fieldPath = "\(path).\(field.name)"
            if field.name.isEmpty || field.name.contains(where: { $0 == "." || $0.isWhitespace }) {
                problems.append("'\(fieldPath)' cannot be part of a path.")
            }
            problems += self.problems(of: field.schema, at: fieldPath)
            guard let value = field.defaultValue else { continue }
            do {
                let checker = Checker(vocabulary: self, file: "The default of '\(fieldPath)'")
                _ = try checker.check(SourceNode(value), field.schema, path: fieldPath)
            } catch {
                problems.append(error.description)
            }
        }
        return problems
    }

    private func problems(of schema: Schema, at path: String) -> [String] {
        switch schema {
        case .named(let category) where categories[category] == nil:
            ["'\(path)' has the unknown category '\(category)'."]
        case .record(let fields): problems(of: fields, at: path)
        case .list(let schema, _), .optional(let schema): problems(of: schema, at: path)
        case .either(let schemas): schemas.flatMap { problems(of: $0, at: path) }
        default: []
        }
    }

    private func repeated(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { !seen.insert($0).inserted }
    }
}

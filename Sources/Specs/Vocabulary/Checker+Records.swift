extension Checker {
    /// Whose keys a mapping holds, for errors.
    enum Owner {
        /// The spec's top level, for a task.
        case task(String)
        /// The mapping at a path.
        case record(String)
        /// A named choice and its category.
        case entry(String, category: String)

        func unknown(_ key: String) -> String {
            switch self {
            case .task: "unknown key '\(key.quotable)'"
            case .record(let path): "'\(path)' has no key '\(key.quotable)'"
            case .entry(let name, _): "\(name) has no parameter '\(key.quotable)'"
            }
        }

        func hint(for key: String, among names: [String]) -> String {
            switch self {
            case .task(let task): Suggestion.hint(for: key, among: names, list: "The keys of a \(task) spec are")
            case .record: Suggestion.hint(for: key, among: names, list: "Its keys are")
            case .entry:
                names.isEmpty
                    ? "It takes none." : Suggestion.hint(for: key, among: names, list: "Its parameters are")
            }
        }

        func missing(_ key: String) -> String {
            switch self {
            case .task: "the key '\(key)' is missing"
            case .record(let path): "'\(path)' lacks the key '\(key)'"
            case .entry(let name, _): "\(name) lacks the parameter '\(key)'"
            }
        }
    }

    /// The object of all `fields`: those of the mapping `node` and the defaults of the rest.
    func checkRecord(
        _ node: SourceNode, _ fields: [Field], owner: Owner, path: String, depth: Int
    ) throws(SpecError) -> Value {
        guard let members = node.mapping else {
            throw error(at: node.place, "'\(path)' must be a mapping, not \(node.summary)")
        }
        for member in members {
            guard fields.contains(where: { $0.name == member.key }) else {
                try report(
                    error(
                        at: member.keyPlace, owner.unknown(member.key),
                        hint: owner.hint(for: member.key, among: fields.map(\.name))))
                continue
            }
        }
        var object: [String: Value] = [:]
        for field in fields {
            let fieldPath = path.isEmpty ? field.name : "\(path).\(field.name)"
            if field.isOptional, node[field.name] == nil { continue }
            if let member = node[field.name] {
                do {
                    object[field.name] = try check(member.value, field.schema, path: fieldPath, depth: depth + 1)
                } catch {
                    try report(error)
                }
            } else if let value = field.defaultValue {
                object[field.name] = try check(SourceNode(value), field.schema, path: fieldPath, depth: depth + 1)
            } else if requiresAll {
                try report(error(at: node.place, owner.missing(field.name), hint: field.documentation.sentence))
            }
            if field.omitsDefault, !field.isOptional, let value = field.defaultValue, let resolved = object[field.name]
            {
                let absent = try check(SourceNode(value), field.schema, path: fieldPath, depth: depth + 1)
                if resolved == absent { object[field.name] = nil }
            }
        }
        return .object(object)
    }

    /// `{name: {parameters}}` of the choice that `node` makes.
    func checkNamed(
        _ node: SourceNode, _ category: String, _ path: String, _ depth: Int
    ) throws(SpecError) -> Value {
        let choice = try choice(of: node, category, path: path)
        let owner = Owner.entry(choice.entry.name, category: category)
        let parameters = try checkRecord(
            choice.parameters, choice.entry.fields, owner: owner, path: path, depth: depth + 1)
        return .object([choice.entry.name: parameters])
    }

    /// The entry that `adam` or `{adam: {...}}` chooses, and the mapping of the parameters it gives.
    func choice(
        of node: SourceNode, _ category: String, path: String
    ) throws(SpecError) -> (entry: Entry, parameters: SourceNode) {
        let entries = vocabulary.categories[category] ?? []
        let name: String
        var place = node.place
        var parameters = SourceNode(content: .mapping([]), place: node.place)
        switch node.content {
        case .scalar(let scalar) where scalar.value != .null:
            name = scalar.text
        case .mapping(let members) where members.count == 1:
            name = members[0].key
            place = members[0].keyPlace
            if !members[0].value.isNull { parameters = members[0].value }
        case .mapping(let members) where members.count > 1:
            let names = members.map { "'\($0.key.quotable)'" }.joined(separator: ", ")
            throw error(
                at: members[1].keyPlace, "'\(path)' must name one \(category), not \(members.count): \(names)",
                hint: "Write {NAME: {PARAMETER: VALUE}}.")
        default:
            throw error(
                at: node.place, "'\(path)' must name one \(category), not \(node.summary)",
                hint: entries.isEmpty ? "" : "Choose one of: \(entries.map(\.name).joined(separator: ", ")).")
        }
        guard let entry = entries.first(where: { $0.name == name }) else {
            throw error(
                at: place, "unknown \(category) '\(name.quotable)'",
                hint: Suggestion.hint(for: name, among: entries.map(\.name), list: "Choose one of"))
        }
        if parameters.mapping == nil, let field = entry.shorthand {
            let member = SourceMember(key: field, keyPlace: parameters.place, value: parameters)
            parameters = SourceNode(content: .mapping([member]), place: parameters.place)
        }
        if parameters.mapping == nil {
            throw error(
                at: parameters.place, "the parameters of \(name) must be a mapping, not \(parameters.summary)",
                hint: "Write {\(name): {PARAMETER: VALUE}}.")
        }
        return (entry, parameters)
    }
}

extension String {
    /// The text closed by a full stop, if it is not empty.
    var sentence: String { isEmpty || hasSuffix(".") ? self : self + "." }
}

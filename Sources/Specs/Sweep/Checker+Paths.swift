/// A setting named by its path, such as `optimizer.lr`.
struct SettingPath: Hashable, Sendable {
    let text: String
    let components: [String]
    /// Where the path is written.
    let place: Place

    private static let longest = 64

    init(_ text: String, at place: Place, in file: String) throws(SpecError) {
        self.text = text
        self.place = place
        components = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if components.contains("") {
            throw place.error("'\(text.quotable)' is no path of a setting", hint: "Write it as optimizer.lr.", in: file)
        }
        if components.count > Self.longest {
            throw place.error("the path '\(text.quotable)' has more than \(Self.longest) parts", in: file)
        }
    }
}

extension Checker {
    /// The top-level mapping `root` of a spec with `value` set at `path`, and the schema that the value has to satisfy.
    ///
    /// A path steps through a named choice either by its name or directly to its parameter: `model.mlp.hidden` and
    /// `model.hidden` are the same setting of an mlp. What the spec leaves to a default is filled in on the way.
    func set(
        _ path: SettingPath, to value: SourceNode, in root: SourceNode, task: Entry
    ) throws(SpecError) -> (root: SourceNode, schema: Schema) {
        var step = PathStep(checker: self, path: path, value: value)
        let root = try step.set(path.components[...], in: root, fields: task.fields, owner: .task(task.name))
        return (root, step.leaf ?? .record(task.fields))
    }
}

/// The walk along one path.
private struct PathStep {
    let checker: Checker
    let path: SettingPath
    let value: SourceNode
    /// The schema at the path's end, once it was reached.
    var leaf: Schema?

    private func error(_ message: String, hint: String = "") -> SpecError {
        checker.error(at: path.place, message, hint: hint)
    }

    /// The part of the path that lies before `rest`.
    private func walked(before rest: ArraySlice<String>) -> String {
        path.components[..<rest.startIndex].joined(separator: ".")
    }

    /// `node` with the value set at `rest`; nil stands for a value that is neither given nor has a default.
    mutating func set(_ rest: ArraySlice<String>, in node: SourceNode?, schema: Schema) throws(SpecError) -> SourceNode
    {
        if rest.isEmpty {
            if let node { try refuseOverwriting(node) }
            leaf = schema
            return value
        }
        switch schema {
        case .record(let fields):
            let mapping = node ?? SourceNode(content: .mapping([]), place: path.place)
            return try set(rest, in: mapping, fields: fields, owner: .record(walked(before: rest)))
        case .named(let category): return try set(rest, in: node, category: category)
        case .list(let element, _): return try set(rest, in: node, element: element)
        case .optional(let schema): return try set(rest, in: node?.isNull == true ? nil : node, schema: schema)
        case .either(let schemas): return try set(rest, in: node, schemas: schemas)
        case .boolean, .integer, .number, .string, .choice, .axis:
            throw error("'\(walked(before: rest))' is a single value, so '\(path.text)' is no setting")
        }
    }

    mutating func set(
        _ rest: ArraySlice<String>, in node: SourceNode, fields: [Field], owner: Checker.Owner
    ) throws(SpecError) -> SourceNode {
        guard var members = node.mapping else {
            throw checker.error(
                at: node.place, "'\(walked(before: rest))' must be a mapping, not \(node.summary)")
        }
        let key = rest[rest.startIndex]
        guard let field = fields.first(where: { $0.name == key }) else {
            var message = owner.unknown(key)
            if case .entry(_, let category) = owner {
                message += ", so '\(path.text)' cannot be set for this \(category)"
            }
            var names = fields.map(\.name)
            // An override may mean a key that is no setting.
            if case (.task, .override) = (owner, path.place.origin) { names = SpecReader.envelope + names }
            throw error(message, hint: owner.hint(for: key, among: names))
        }
        let index = members.firstIndex { $0.key == key }
        let old = index.map { members[$0].value } ?? field.defaultValue.map { SourceNode($0) }
        let new = try set(rest.dropFirst(), in: old, schema: field.schema)
        if let index {
            members[index].value = new
        } else {
            members.append(SourceMember(key: key, keyPlace: path.place, value: new))
        }
        return SourceNode(content: .mapping(members), place: node.place)
    }

    private mutating func set(
        _ rest: ArraySlice<String>, in node: SourceNode?, category: String
    ) throws(SpecError) -> SourceNode {
        guard let node else {
            throw error(
                "no \(category) is chosen, so '\(path.text)' has nothing to set",
                hint: "Give '\(walked(before: rest))' in the spec.")
        }
        let choice = try checker.choice(of: node, category, path: walked(before: rest))
        let (name, fields) = (choice.entry.name, choice.entry.fields)
        let key = rest[rest.startIndex]
        let parameters: SourceNode
        if key == name {
            parameters = try set(rest.dropFirst(), in: choice.parameters, schema: .record(fields))
        } else {
            let isParameter = fields.contains { $0.name == key }
            if !isParameter, checker.vocabulary.categories[category]?.contains(where: { $0.name == key }) == true {
                throw error(
                    "the \(category) is \(name), so '\(path.text)' has nothing to set",
                    hint: "Set a parameter of \(name), or sweep \(category)s that all have it.")
            }
            parameters = try set(rest, in: choice.parameters, fields: fields, owner: .entry(name, category: category))
        }
        let member = SourceMember(key: name, keyPlace: node.mapping?.first?.keyPlace ?? node.place, value: parameters)
        return SourceNode(content: .mapping([member]), place: node.place)
    }

    private mutating func set(
        _ rest: ArraySlice<String>, in node: SourceNode?, element: Schema
    ) throws(SpecError) -> SourceNode {
        guard var elements = node?.list, let places = ElementRange(rest[rest.startIndex])?.places,
            elements.indices.contains(places.upperBound)
        else {
            throw error(
                "'\(walked(before: rest))' has no element '\(rest[rest.startIndex].quotable)'",
                hint: node?.list.map { "Elements are counted from 0; there are \($0.count)." } ?? "")
        }
        for index in places { elements[index] = try set(rest.dropFirst(), in: elements[index], schema: element) }
        return SourceNode(content: .list(elements), place: node?.place ?? path.place)
    }

    /// Steps through the first alternative that takes the present value and has the path.
    private mutating func set(
        _ rest: ArraySlice<String>, in node: SourceNode?, schemas: [Schema]
    ) throws(SpecError) -> SourceNode {
        var firstError: SpecError?
        var lenient = checker
        lenient.requiresAll = false
        lenient.log = nil
        for schema in schemas {
            do {
                if let node { _ = try lenient.check(node, schema, path: walked(before: rest)) }
                return try set(rest, in: node, schema: schema)
            } catch {
                if firstError == nil { firstError = error }
            }
        }
        if let node, let error = otherForm(rest, of: node, schemas) { throw error }
        throw firstError ?? error("'\(path.text)' is no setting")
    }

    /// Where the value is written in one form and the path is a part of another: `hidden: [64, 32]`, and `hidden.depth`.
    private func otherForm(_ rest: ArraySlice<String>, of node: SourceNode, _ schemas: [Schema]) -> SpecError? {
        for case .record(let fields) in schemas where fields.contains(where: { $0.name == rest[rest.startIndex] }) {
            guard node.mapping == nil else { return nil }
            let (setting, keys) = (walked(before: rest), fields.map(\.name))
            return error(
                "'\(setting)' is \(node.summary) in the spec, so it has no '\(rest[rest.startIndex])'",
                hint:
                    "Write it as {\(keys.map { "\($0): ..." }.joined(separator: ", "))}, in the spec or by --set '\(setting)={\(keys.map { "\($0): ..." }.joined(separator: ", "))}'."
            )
        }
        return nil
    }

    /// A value of the sweep may stand over what the spec's base says, but neither over another value of the sweep nor
    /// over an override, which would then do nothing without a word.
    private func refuseOverwriting(_ node: SourceNode) throws(SpecError) {
        guard value.place.isSwept else { return }
        if let other = node.firstPlace(where: \.isSwept) {
            let place =
                switch other.origin {
                case .override(let text): "in --set \(text)"
                default: "on line \(other.line)"
                }
            throw error("the sweep sets '\(path.text)' twice in one trial; the other value stands \(place)")
        }
        let overridden = node.firstPlace { if case .override = $0.origin { true } else { false } }
        if let overridden, case .override(let text) = overridden.origin {
            let (key, value) = (text.prefix { $0 != "=" }, text.drop { $0 != "=" }.dropFirst())
            throw checker.error(
                at: overridden, "the sweep sets '\(path.text)', so this override would do nothing",
                hint: "Use --set 'sweep.\(key)=[\(value)]' to set it in all trials.")
        }
    }
}

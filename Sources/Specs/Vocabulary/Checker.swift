/// Checks nodes against schemas and resolves them: defaults filled in, named choices in full, numbers as numbers.
struct Checker {
    let vocabulary: Vocabulary
    /// The spec's file, for errors.
    let file: String
    /// The paths that `Schema.axis` takes.
    var axes: [String] = []
    /// False where a part is looked at before the sweep has set everything: a missing value is then no mistake.
    var requiresAll = true
    /// Where mistakes in mappings go, so that the next can be looked for; without it the first is thrown. What a check gives then holds
    /// only if nothing was added.
    var log: SpecErrorLog?

    private static let deepest = 80

    /// The resolved value of `node`; `path` names it in errors, such as `optimizer.lr`.
    func check(_ node: SourceNode, _ schema: Schema, path: String, depth: Int = 0) throws(SpecError) -> Value {
        if depth > Self.deepest {
            throw error(at: node.place, "'\(path.quotable)' is nested more than \(Self.deepest) levels deep")
        }
        switch schema {
        case .boolean: return try checkBoolean(node, path)
        case .integer(let range): return try checkInteger(node, range, path)
        case .number(let range): return try checkNumber(node, range, path)
        case .string: return try checkString(node, path)
        case .choice(let words): return try checkChoice(node, words, path)
        case .list(let element, let count): return try checkList(node, element, count, path, depth)
        case .named(let category): return try checkNamed(node, category, path, depth)
        case .record(let fields):
            return try checkRecord(node, fields, owner: .record(path), path: path, depth: depth)
        case .optional(let schema): return node.isNull ? .null : try check(node, schema, path: path, depth: depth)
        case .either(let schemas): return try checkEither(node, schemas, path, depth)
        case .axis: return try checkAxis(node, path)
        }
    }

    /// Adds `error` to the log, or throws it where there is none.
    func report(_ error: SpecError) throws(SpecError) {
        guard let log else { throw error }
        log.add(error)
    }

    func error(at place: Place, _ message: String, hint: String = "") -> SpecError {
        place.error(message, hint: hint, in: file)
    }

    private func mismatch(_ node: SourceNode, _ path: String, _ expected: String, hint: String = "") -> SpecError {
        error(at: node.place, "'\(path)' must be \(expected), not \(node.summary)", hint: hint)
    }

    private func checkBoolean(_ node: SourceNode, _ path: String) throws(SpecError) -> Value {
        if case .scalar(let scalar) = node.content {
            if case .boolean = scalar.value { return scalar.value }
            if ["yes", "on", "y"].contains(scalar.text.lowercased()) {
                throw mismatch(node, path, "true or false", hint: "Write true.")
            }
            if ["no", "off", "n"].contains(scalar.text.lowercased()) {
                throw mismatch(node, path, "true or false", hint: "Write false.")
            }
        }
        throw mismatch(node, path, "true or false")
    }

    private func checkInteger(_ node: SourceNode, _ range: ClosedRange<Int>, _ path: String) throws(SpecError) -> Value
    {
        guard case .scalar(let scalar) = node.content, case .integer(let integer) = scalar.value else {
            throw mismatch(node, path, "an integer", hint: numberHint(for: node))
        }
        guard range.contains(integer) else { throw mismatch(node, path, range.words) }
        return .integer(integer)
    }

    private func checkNumber(_ node: SourceNode, _ range: NumberRange, _ path: String) throws(SpecError) -> Value {
        guard case .scalar(let scalar) = node.content, let number = scalar.value.number else {
            throw mismatch(node, path, "a number", hint: numberHint(for: node))
        }
        guard range.contains(number) else { throw mismatch(node, path, range.words) }
        // One zero only: -0.0 would be another spec with the same meaning.
        return .number(number == 0 ? 0 : number)
    }

    private func numberHint(for node: SourceNode) -> String {
        guard case .scalar(let scalar) = node.content else { return "" }
        switch scalar.value {
        case .number(let number):
            return Int(exactly: number).map { "Write \($0)." } ?? ""
        case .string(let text):
            if PlainScalar.value(of: text).number != nil { return "Remove the quotes." }
            return PlainScalar.numberTrouble(in: text) ?? ""
        default: return ""
        }
    }

    private func checkString(_ node: SourceNode, _ path: String) throws(SpecError) -> Value {
        guard case .scalar(let scalar) = node.content, scalar.value != .null else {
            throw mismatch(node, path, "a text")
        }
        guard case .string = scalar.value else {
            throw mismatch(node, path, "a text", hint: "Put it in quotes: \"\(scalar.text.quotable)\".")
        }
        return scalar.value
    }

    private func checkChoice(_ node: SourceNode, _ words: [String], _ path: String) throws(SpecError) -> Value {
        // The words may look like other types: `none`, `true`, `32`.
        guard case .scalar(let scalar) = node.content else {
            throw mismatch(node, path, "one of \(words.joined(separator: ", "))")
        }
        if words.contains(scalar.text) { return .string(scalar.text) }
        throw error(
            at: node.place, "'\(path)' cannot be '\(scalar.text.quotable)'",
            hint: Suggestion.hint(for: scalar.text, among: words, list: "Choose one of"))
    }

    private func checkAxis(_ node: SourceNode, _ path: String) throws(SpecError) -> Value {
        guard case .scalar(let scalar) = node.content, case .string(let text) = scalar.value else {
            throw mismatch(node, path, "the path of an axis of the sweep")
        }
        if axes.contains(text) { return scalar.value }
        throw error(
            at: node.place, "'\(path)' names '\(text.quotable)', which is no axis of the sweep",
            hint: Suggestion.hint(for: text, among: axes, list: "The axes are"))
    }

    private func checkList(
        _ node: SourceNode, _ element: Schema, _ count: ClosedRange<Int>, _ path: String, _ depth: Int
    ) throws(SpecError) -> Value {
        guard let nodes = node.list else {
            throw mismatch(node, path, "a list", hint: node.mapping == nil ? "Put it in brackets: [...]." : "")
        }
        guard count.contains(nodes.count) else {
            throw error(at: node.place, "'\(path)' must hold \(count.countWords), not \(nodes.count)")
        }
        var values: [Value] = []
        for (index, node) in nodes.enumerated() {
            values.append(try check(node, element, path: "\(path).\(index)", depth: depth + 1))
        }
        return .list(values)
    }

    private func checkEither(
        _ node: SourceNode, _ schemas: [Schema], _ path: String, _ depth: Int
    ) throws(SpecError) -> Value {
        var firstError: SpecError?
        // An alternative that does not fit is no mistake as long as another does.
        var single = self
        single.log = nil
        let fitting = schemas.filter { $0.takesForm(of: node) }
        for schema in fitting {
            do {
                return try single.check(node, schema, path: path, depth: depth + 1)
            } catch {
                if firstError == nil { firstError = error }
            }
        }
        // With one candidate its error says more than a list of all forms.
        if fitting.count == 1, let firstError { throw firstError }
        throw mismatch(node, path, schemas.map(\.words).joined(separator: " or "))
    }
}

extension ClosedRange<Int> {
    /// `an integer from 1 to 10`
    fileprivate var words: String {
        switch (lowerBound, upperBound) {
        case (.min, .max): "an integer"
        case (_, .max): "an integer of at least \(lowerBound)"
        case (.min, _): "an integer of at most \(upperBound)"
        default: "an integer from \(lowerBound) to \(upperBound)"
        }
    }

    /// `at least 1 value`
    fileprivate var countWords: String {
        let plural = { (count: Int) in count == 1 ? "1 value" : "\(count) values" }
        if lowerBound == upperBound { return plural(lowerBound) }
        return upperBound == .max ? "at least \(plural(lowerBound))" : "\(lowerBound) to \(plural(upperBound))"
    }
}

extension Schema {
    /// Whether the node has the outward form that this schema takes, its content aside.
    func takesForm(of node: SourceNode) -> Bool {
        switch (self, node.content) {
        case (.either(let schemas), _): schemas.contains { $0.takesForm(of: node) }
        case (.optional(let schema), _): node.isNull || schema.takesForm(of: node)
        case (.list, .list), (.record, .mapping), (.named, .mapping), (.choice, .scalar): true
        case (.boolean, .scalar(let scalar)): scalar.value.boolean != nil
        case (.integer, .scalar(let scalar)), (.number, .scalar(let scalar)): scalar.value.number != nil
        case (.string, .scalar(let scalar)), (.named, .scalar(let scalar)), (.axis, .scalar(let scalar)):
            scalar.value.string != nil
        default: false
        }
    }

    /// The schema in words, for an error.
    var words: String {
        switch self {
        case .boolean: "true or false"
        case .integer(let range): range.words
        case .number(let range): range == .any ? "a number" : "a number that is \(range.words)"
        case .string: "a text"
        case .choice(let words): words.count == 1 ? "'\(words[0])'" : "one of \(words.joined(separator: ", "))"
        case .list: "a list"
        case .named(let category): "the name of one \(category)"
        case .record: "a mapping"
        case .optional(let schema): "\(schema.words) or null"
        case .either(let schemas): schemas.map(\.words).joined(separator: " or ")
        case .axis: "the path of an axis"
        }
    }
}

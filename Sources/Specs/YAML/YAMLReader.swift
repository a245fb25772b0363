import CElementary
import Yams

/// Turns YAML text into nodes with places, and refuses what a spec has no use for or what could exhaust memory.
struct YAMLReader {
    /// The file that errors name.
    let file: String
    /// Set when the text is the value of an override.
    let override: String?

    private static let mostNodes = 100_000
    private static let deepest = 64
    private static let mostBytes = 1 << 20

    /// Reads one document; nil when the text holds nothing but space and comments.
    func read(_ text: String) throws(SpecError) -> SourceNode? {
        if text.utf8.count > Self.mostBytes {
            throw error("a spec is at most \(Self.mostBytes >> 20) MiB long, and this has \(text.utf8.count) bytes")
        }
        // The parser would take a byte order mark for the first column of indentation.
        let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        try refuseAmplification(in: text)
        let root: Yams.Node?
        do {
            // The basic resolver leaves every scalar a text: what it means is decided by PlainScalar.
            root = try Yams.compose(yaml: text, .basic, .default, .utf8)
        } catch let error as YamlError {
            throw translate(error, text: text)
        } catch {
            throw self.error("not valid YAML: \(error)")
        }
        guard let root else { return nil }
        var count = 0
        return try convert(root, depth: 1, count: &count)
    }

    /// Refuses a text whose aliases could expand to more than `mostBytes` nodes, before the parser sees it.
    ///
    /// The parser shares an alias's nodes, but it hashes keys, and hashing an alias of aliases takes exponential time.
    /// With `a` aliases spread over `n` anchors the text grows at most (1 + a/n)^n times, which bounds the work
    /// without a second parser. Anchors and aliases within quotes and comments are counted too, which is harmless.
    private func refuseAmplification(in text: String) throws(SpecError) {
        var anchors = 0.0
        var aliases = 0.0
        var startsToken = true
        var before: UInt8 = 0
        for byte in text.utf8 {
            if before == UInt8(ascii: "&") { anchors += 1 }
            if before == UInt8(ascii: "*"), byte > 0x20 { aliases += 1 }
            let isIndicator = byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")
            before = startsToken && isIndicator ? byte : 0
            startsToken = byte <= 0x20 || byte >= 0x80 || ",[]{}:-?\"'".utf8.contains(byte)
        }
        if aliases == 0 || anchors == 0 { return }
        let size = Double(text.utf8.count) * Elementary.exp(anchors * Elementary.log(1 + aliases / anchors))
        if size > Double(8 * Self.mostBytes) {
            throw error(
                "the aliases (*NAME) could expand to more than \(Self.mostNodes) values",
                hint: "Write the values out, or use fewer aliases.")
        }
    }

    private func convert(_ node: Yams.Node, depth: Int, count: inout Int) throws(SpecError) -> SourceNode {
        // Keys need no check for repetition: the parser refuses equal ones.
        let place = place(of: node)
        count += 1
        if count > Self.mostNodes {
            throw error("a spec holds at most \(Self.mostNodes) values, aliases expanded", at: place)
        }
        if depth > Self.deepest { throw error("nested more than \(Self.deepest) levels deep", at: place) }
        switch node {
        case .scalar(let scalar):
            return SourceNode(content: .scalar(try convert(scalar, place: place)), place: place)
        case .sequence(let sequence):
            try refuseTag(sequence.tag, expected: .seq, place: place)
            var elements: [SourceNode] = []
            for element in sequence { elements.append(try convert(element, depth: depth + 1, count: &count)) }
            return SourceNode(content: .list(elements), place: place)
        case .mapping(let mapping):
            try refuseTag(mapping.tag, expected: .map, place: place)
            var members: [SourceMember] = []
            for (key, value) in mapping {
                let keyPlace = self.place(of: key)
                guard let scalar = key.scalar else {
                    throw error("a key must be a name, not a list or a mapping", at: keyPlace)
                }
                try refuseTag(scalar.tag, expected: .str, place: keyPlace)
                let name = scalar.string
                if name == "<<" && scalar.style == .plain {
                    throw error("merge keys (<<) are not supported", hint: "Write the keys out.", at: keyPlace)
                }
                let value = try convert(value, depth: depth + 1, count: &count)
                members.append(SourceMember(key: name, keyPlace: keyPlace, value: value))
            }
            return SourceNode(content: .mapping(members), place: place)
        case .alias:
            throw error("an alias stands where none can be resolved", at: place)
        }
    }

    private func convert(_ scalar: Yams.Node.Scalar, place: Place) throws(SpecError) -> SourceScalar {
        let isText = scalar.style != .plain || scalar.tag.description == Tag.Name.str.rawValue
        try refuseTag(scalar.tag, expected: .str, place: place)
        return SourceScalar(
            text: scalar.string, value: isText ? .string(scalar.string) : PlainScalar.value(of: scalar.string))
    }

    private func refuseTag(_ tag: Tag, expected: Tag.Name, place: Place) throws(SpecError) {
        let name = tag.description
        if name != Tag.Name.implicit.rawValue && name != expected.rawValue {
            throw error("the tag '\(name.quotable)' is not supported", hint: "Remove it.", at: place)
        }
    }

    private func place(of node: Yams.Node) -> Place {
        if let override { return .override(override) }
        return Place(origin: .file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    private func error(_ message: String, hint: String = "", at place: Place? = nil) -> SpecError {
        let start = override.map { Place.override($0) } ?? .start
        return (place ?? start).error(message, hint: hint, in: file)
    }

    private func error(_ message: String, hint: String = "", line: Int, column: Int) -> SpecError {
        error(message, hint: hint, at: override == nil ? Place(origin: .file, line: line, column: column) : nil)
    }

    private func translate(_ error: YamlError, text: String) -> SpecError {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            if problem == "but found another document" {
                return self.error(
                    "a second YAML document starts here", hint: "Keep one document in a spec.",
                    line: mark.line, column: mark.column)
            }
            let isTab = character(in: text, line: mark.line, column: mark.column) == "\t"
            return self.error(
                "not valid YAML: \(problem)" + (context.map { " (\($0.text))" } ?? ""),
                hint: isTab ? "A tab stands here; YAML is indented with spaces." : "",
                line: mark.line, column: mark.column)
        case .duplicatedKeysInMapping(let duplicates, let context):
            return self.error(
                "the key '\((duplicates.first ?? "").quotable)', which stands here first, is repeated in its mapping",
                hint: "Keep one of them.", line: context.mark.line, column: context.mark.column)
        case .reader(let problem, let offset, _, _):
            let before = text.prefix(offset ?? 0)
            let line = before.count(where: \.isNewline) + 1
            let column = before.reversed().prefix { !$0.isNewline }.count + 1
            return self.error("not valid YAML: \(problem)", line: line, column: column)
        case .memory:
            return self.error("not enough memory to read the YAML")
        default:
            return self.error("not valid YAML")
        }
    }

    private func character(in text: String, line: Int, column: Int) -> Unicode.Scalar? {
        let lines = text.unicodeScalars.split(separator: "\n", maxSplits: line, omittingEmptySubsequences: false)
        guard lines.indices.contains(line - 1) else { return nil }
        return lines[line - 1].dropFirst(column - 1).first
    }
}

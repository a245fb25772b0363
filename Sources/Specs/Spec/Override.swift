/// One `--set KEY=VALUE` of the command line.
struct Override: Sendable {
    let path: SettingPath
    let value: SourceNode
    /// The value as it was typed.
    let text: String

    /// Reads `data.train=60000`; the value is YAML.
    init(_ text: String, file: String) throws(SpecError) {
        let place = Place.override(text.quotable)
        guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
            throw place.error(
                "an override must have the form KEY=VALUE", hint: "Write --set data.train=60000.", in: file)
        }
        path = try SettingPath(String(text[..<sign]), at: place, in: file)
        self.text = String(text[text.index(after: sign)...])
        let node = try YAMLReader(file: file, override: text.quotable).read(String(text[text.index(after: sign)...]))
        value = node ?? SourceNode(content: .scalar(SourceScalar(text: "", value: .null)), place: place)
    }

    /// Sets the value of `member`, whose key is a path.
    init(_ member: SourceMember, file: String) throws(SpecError) {
        path = try SettingPath(member.key, at: member.keyPlace, in: file)
        value = member.value
        text = member.value.literal.string ?? member.value.literal.canonicalJSON
    }

    /// `node` with the value at `keys`, a chain of keys of mappings; `null` drops a key.
    func set(
        _ keys: ArraySlice<String>, in node: SourceNode?, dropsNull: Bool, file: String
    ) throws(SpecError) -> SourceNode {
        guard let key = keys.first else { return value }
        var mapping = node ?? SourceNode(content: .mapping([]), place: path.place)
        if mapping.isNull { mapping.content = .mapping([]) }
        guard var members = mapping.mapping else {
            let walked = path.text.dropLast(keys.joined(separator: ".").count + 1)
            throw path.place.error("'\(walked)' is \(mapping.summary) in the spec, so it has no '\(key)'", in: file)
        }
        let index = members.firstIndex { $0.key == key }
        if keys.count == 1, dropsNull, value.isNull {
            guard let index else {
                throw path.place.error(
                    "the sweep has no '\(key)' to drop",
                    hint: Suggestion.hint(for: key, among: members.map(\.key), list: "It has"), in: file)
            }
            members.remove(at: index)
        } else {
            let new = try set(keys.dropFirst(), in: index.map { members[$0].value }, dropsNull: dropsNull, file: file)
            if let index {
                members[index].value = new
            } else {
                members.append(SourceMember(key: key, keyPlace: path.place, value: new))
            }
        }
        mapping.content = .mapping(members)
        return mapping
    }

    /// The keys from the spec's top level to what the path means within `sweep` or `report`: an axis' path is one key.
    var envelopeKeys: [String] {
        let rest = path.components.dropFirst()
        guard path.components[0] == "sweep", let first = rest.first else { return path.components }
        let depth =
            switch first {
            case "zip": 1
            case "random": rest.dropFirst().first == "draw" ? 2 : 1
            default: 0
            }
        let axis = rest.dropFirst(depth).joined(separator: ".")
        return ["sweep"] + rest.prefix(depth) + (axis.isEmpty ? [] : [axis])
    }
}

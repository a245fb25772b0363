/// The sizes in which an experiment can be run besides the one that it is written in: `scales: {full: {data.train: 60000, seeds: 10}}`
/// names settings that `--set scale=full` changes at once.
struct Scales {
    static let key = "scales"
    /// The setting of the command line that asks for a scale.
    static let choice = "scale"

    private let scales: [(name: String, overrides: [Override])]
    private let file: String

    /// Those of the spec `root`, each of which is a mapping from paths of settings to values.
    init(_ root: SourceNode, file: String) throws(SpecError) {
        self.file = file
        guard let member = root[Self.key] else {
            scales = []
            return
        }
        scales = try Self.members(of: member, "a mapping from names to settings", file).map { scale throws(SpecError) in
            let changes = try Self.members(of: scale, "a mapping from settings to values, such as {seeds: 10}", file)
            return (
                scale.key,
                try changes.map { change throws(SpecError) in
                    let override = try Override(change, file: file)
                    guard override.path.text != Self.choice else {
                        throw change.keyPlace.error("a scale cannot be made of another", in: file)
                    }
                    return override
                }
            )
        }
    }

    var names: [String] { scales.map(\.name) }

    private static func members(
        of member: SourceMember, _ form: String, _ file: String
    ) throws(SpecError) -> [SourceMember] {
        guard let members = member.value.mapping, !members.isEmpty else {
            throw member.value.place.error("'\(member.key)' must be \(form), not \(member.value.summary)", in: file)
        }
        return members
    }

    /// The overrides with the settings of a scale in the place of `scale=NAME`.
    func expanded(_ overrides: [Override]) throws(SpecError) -> [Override] {
        var result: [Override] = []
        for override in overrides {
            guard override.path.text == Self.choice else {
                result.append(override)
                continue
            }
            guard let scale = scales.first(where: { $0.name == override.text }) else {
                throw override.path.place.error(
                    "the spec has no scale '\(override.text.quotable)'",
                    hint: scales.isEmpty
                        ? "It has none: 'scales: {full: {seeds: 10}}' would give it one."
                        : Suggestion.hint(for: override.text, among: scales.map(\.name), list: "It has"), in: file)
            }
            result += scale.overrides
        }
        return result
    }
}

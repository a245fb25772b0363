import ArgumentParser
import Specs

/// The names of the subcommands, checked before the line is parsed: the parser would take an unknown one for an argument too many.
enum CommandNames {
    /// - Throws: `ValidationError` with the nearest name.
    static func check(_ arguments: some Sequence<String>) throws {
        var words = arguments.drop { $0 == "help" }.prefix { !$0.isEmpty && !$0.hasPrefix("-") }.makeIterator()
        var configuration = Azmoon.configuration
        var path = "azmoon"
        while !configuration.subcommands.isEmpty, let word = words.next() {
            var names: [String] = []
            var next: CommandConfiguration?
            for command in configuration.subcommands {
                let name = command._commandName
                if name == word { next = command.configuration }
                if command.configuration.shouldDisplay { names.append(name) }
            }
            guard let next else {
                throw ValidationError(
                    "there is no command '\(path) \(word)'. "
                        + Suggestion.hint(for: word, among: names, list: "The commands are"))
            }
            configuration = next
            path += " \(word)"
        }
    }
}

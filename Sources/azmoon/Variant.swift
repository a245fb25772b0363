import Files

/// An experiment with some settings changed by the command line. Its plan and report have a folder of their own, so that they do not
/// take the place of those of the spec as written; its runs lie among the others, by their ids.
enum Variant {
    private static let mostLetters = 60

    /// The folder's name: the settings in the order of the alphabet; nil where there are none. What no file's name should hold, and what
    /// makes it long, is replaced, and some digits tell such names apart.
    static func name(of settings: [String]) -> String? {
        guard !settings.isEmpty else { return nil }
        let text = Set(settings).sorted().joined(separator: ",")
        let letters = text.unicodeScalars.map { scalar -> Character in
            let isPlain =
                "a"..."z" ~= scalar || "A"..."Z" ~= scalar || "0"..."9" ~= scalar
                || "._=,-".unicodeScalars.contains(scalar)
            return isPlain ? Character(scalar) : "_"
        }
        let plain = String(letters.prefix(mostLetters))
        if plain == text, !plain.hasPrefix(".") { return plain }
        let digits = SHA256Sum(of: text).hexadecimal.prefix(8)
        return (plain.hasPrefix(".") ? "_" : "") + plain + "-" + digits
    }
}

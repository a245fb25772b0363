import Files
import Testing

/// Foreign text that acts in another language: what is escaped is read back by a small strict parser of each target, which stops at
/// the first character that the target would take for its own.
@Suite struct EscapingTests {
    @Test func everyScalarIsTried() {
        // Prepend, combining and bidirectional ones, and those of all planes.
        for scalar: Unicode.Scalar in [
            "\u{600}", "\u{6DD}", "\u{70F}", "\u{8E2}", "\u{D4E}", "\u{110BD}", "\u{111C2}", "\u{11A3A}",
        ] {
            #expect(Scalars.all.contains(scalar), "U+\(String(scalar.value, radix: 16))")
        }
        for scalar: Unicode.Scalar in [
            "\u{301}", "\u{20E3}", "\u{FE0F}", "\u{E0100}", "\u{202E}", "\u{2066}", "\u{E0041}", "\u{FFFF}",
        ] {
            #expect(Scalars.all.contains(scalar), "U+\(String(scalar.value, radix: 16))")
        }
        // The fault: a quote after such a scalar is no Character of its own.
        let joined = "\u{600}'"
        #expect(joined.count == 1)
    }

    @Test func gnuplotReadsOneText() {
        expectAll(around: "'\"\\`$@{}#%;\n") { Parsers.gnuplot(GnuplotScript(escaping: $0).code) == $0.visible }
        let label = "it's"
        #expect("set title \(label)" as GnuplotScript == "set title 'it''s'")
        #expect(GnuplotScript.tic("50%") == "'50%%'")
        // Where gnuplot's scanner loses its way.
        #expect(GnuplotScript(escaping: "a'';system").code == #""a\047\047\073system""#)
        #expect(GnuplotScript(escaping: "'a`").code == #""\047a\140""#)
    }

    @Test func markdownReadsPlainText() {
        expectAll(around: "\\`*_[]<>|&~$!#\n") { text in
            let code = MarkdownText(escaping: text)
            return Parsers.markdown(code.code) == text.visible && code.asCell == code
        }
        for text in ["# a", "- a", "+ a", "=== a", "1. a", "23) a"] {
            let block = MarkdownText(escaping: text).asBlock.code
            #expect(Parsers.markdown(block) == text && block != text)
        }
        #expect(MarkdownText(escaping: "    code").asBlock.code == "code")
        #expect(MarkdownText(escaping: "3 of 4").asBlock.code == "3 of 4")
    }

    @Test func codeInMarkdownEndsWhereItsFenceDoes() {
        let name = "a`` `| b"
        #expect(MarkdownText.code("azmoon report \(name)").code == "``` azmoon report 'a`` `| b' ```")
        #expect(MarkdownText.code("azmoon report \("small")").code == "`azmoon report small`")
        #expect(MarkdownText.code("\("a|b")").asCell.code == #"`'a\|b'`"#)
    }

    @Test func htmlReadsPlainText() {
        expectAll(around: "&<>\"'\n") { Parsers.html(HTMLText(escaping: $0).code) == $0.visible }
    }

    @Test func graphvizReadsOneText() {
        expectAll(around: "\"\\&<>{}|\n") { Parsers.dot(DOTText(escaping: $0).code) == $0.visible }
        #expect(DOTText.lines(["a\"b", "c\nd"]).code == #""a\"b\nc d""#)
    }

    @Test func csvReadsOneField() {
        expectAll(around: ",\"';\n=") { text in
            let plain = text.visible.unicodeScalars.map { $0 == "\"" ? "”" : String($0) }.joined()
            let isFormula = plain.unicodeScalars.first.map("=+-@".unicodeScalars.contains) ?? false
            return Parsers.csv(CSVText(escaping: text).code) == (isFormula ? "'" + plain : plain)
        }
        for formula in ["=1+1", "+a", "-a", "@a"] { #expect(CSVText(escaping: formula).code == "'" + formula) }
        for number in ["-1", "+2.5", "-1e-3"] { #expect(CSVText(escaping: number).code == number) }
    }

    @Test func aShellReadsOneWord() {
        expectAll(around: "'\"\\`$;&| \n") { Parsers.shell(ShellText(escaping: $0).code) == $0.visible }
        #expect(ShellText(escaping: "-rf").code == "'-rf'" && ShellText(escaping: "").code == "''")
    }

    @Test func jsonKeepsEveryScalar() {
        expectAll(around: "\"\\\n") { text in
            let code = JSONText(escaping: text).code
            let shown = TerminalText.json(code).code
            return Parsers.json(code) == text && Parsers.json(shown) == text
                && !shown.unicodeScalars.contains(where: \.isControl)
        }
    }

    @Test func aTerminalSeesNoControl() {
        expectAll(around: "\u{1B}\u{9B}a") { text in
            TerminalText(escaping: text).code.unicodeScalars.allSatisfy {
                !$0.isControl && !$0.properties.isBidiControl && $0.properties.generalCategory != .control
            }
        }
        #expect(TerminalText(escaping: "\u{1B}[31mred\r\n\u{202E}x").code == "␛[31mred �x")
        #expect(TerminalText(message: "a\n\u{1B}b\n").code == "a\n␛b\n")
    }

    /// Every scalar stands before, between and after the signs of `special`; those for which `holds` does not are named.
    private func expectAll(
        around special: String, sourceLocation: SourceLocation = #_sourceLocation, _ holds: (String) -> Bool
    ) {
        var wrong: [String] = []
        for text in Scalars.texts(around: special) where wrong.count < 5 && !holds(text) {
            wrong.append(text.unicodeScalars.map { "U+" + String($0.value, radix: 16) }.joined(separator: " "))
        }
        #expect(wrong == [], sourceLocation: sourceLocation)
    }

    /// What a target's type takes: code in literals, everything else escaped.
    @Test func onlyLiteralsAreCode() {
        let (foreign, safe) = ("<b>", HTMLText(escaping: "&"))
        #expect("<i>\(foreign)\(safe)\(3)\(0.5)</i>" as HTMLText == "<i>&lt;b&gt;&amp;30.5</i>")
        #expect(["a", "\(foreign)"].joined(separator: "<br>") as HTMLText == "a<br>&lt;b&gt;")
        #expect("\(1.0 / 3, format: "%.3g")" as CSVText == "0.333")
    }
}

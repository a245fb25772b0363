import Files
import Testing

@Test func controlScalarsAreNoText() {
    for scalar: Unicode.Scalar in ["\u{0}", "\n", "\u{1B}", "\u{7F}", "\u{85}", "\u{2028}", "\u{202E}", "\u{2066}"] {
        #expect(scalar.isControl)
    }
    for scalar: Unicode.Scalar in [" ", "a", "é", "\u{600}", "\u{200D}", "ن", "🙂"] { #expect(!scalar.isControl) }
}

import Files

/// The scalars that are tried beside every special character of a target.
enum Scalars {
    /// All below U+3000; and of all others those that join the next (Grapheme_Cluster_Break=Prepend), combine with the one before,
    /// are formats or controls, or turn the direction of text.
    static let all: [Unicode.Scalar] = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
        scalar.value < 0x3000 || isNotable(scalar)
    }

    private static func isNotable(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
            return true
        default:
            return properties.isBidiControl || properties.isNoncharacterCodePoint
                || joining.contains { $0 ~= scalar.value }
        }
    }

    /// Grapheme_Cluster_Break=Prepend in Unicode 16: with what follows they make one Character.
    private static let joining: [ClosedRange<UInt32>] = [
        0x600...0x605, 0x6DD...0x6DD, 0x70F...0x70F, 0x890...0x891, 0x8E2...0x8E2, 0xD4E...0xD4E, 0x110BD...0x110BD,
        0x110CD...0x110CD, 0x111C2...0x111C3, 0x113D1...0x113D1, 0x1193F...0x1193F, 0x11941...0x11941,
        0x11A3A...0x11A3A,
        0x11A84...0x11A89, 0x11D46...0x11D46, 0x11F02...0x11F02,
    ]

    /// For every scalar and every sign of `special`, a text that begins and ends with the scalar, and one with the sign.
    static func texts(around special: String) -> [String] {
        func text(_ scalars: [Unicode.Scalar]) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars)
            return String(view)
        }
        return all.flatMap { scalar in
            special.unicodeScalars.flatMap { sign in
                [text([scalar, sign, scalar, sign, sign, scalar]), text([sign, scalar, sign])]
            }
        }
    }
}

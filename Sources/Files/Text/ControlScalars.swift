extension Unicode.Scalar {
    /// Whether the scalar is no text: it acts on a terminal or a parser (C0, DEL, C1), ends a line, turns the direction of what
    /// follows (Unicode's Bidi_Control), hides what follows (annotations, tags), or stands in no well-formed text (noncharacters).
    public var isControl: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        case 0xFFF9...0xFFFB, 0xFDD0...0xFDEF, 0xE0000...0xE007F: true
        default: value & 0xFFFE == 0xFFFE
        }
    }

    /// What stands for the scalar where people read it: itself; of a control a blank where it parts words, its picture
    /// (`␛` for ESC) or `�`.
    var visible: Unicode.Scalar {
        guard isControl else { return self }
        switch value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: return " "
        case 0...0x1F: return Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
        case 0x7F: return "\u{2421}"
        default: return "\u{FFFD}"
        }
    }
}

extension String {
    /// The text on one line, with every control scalar replaced by what people see. The one rule for all targets.
    public var visible: String {
        // The blank of a line's end stands once for CR LF.
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in unicodeScalars {
            if !(previous == "\r" && scalar == "\n") { scalars.append(scalar.visible) }
            previous = scalar
        }
        return String(scalars)
    }

    /// Text from a file for a message: in quotes, short, on one line, without control characters.
    public var quoted: String {
        let safe = prefix(80)
        return "\"\(String(safe).visible)\(safe.endIndex < endIndex ? "..." : "")\""
    }
}

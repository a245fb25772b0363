extension Unicode.Scalar {
    /// Whether the scalar is no text: it acts on a terminal or a parser (C0, DEL, C1), ends a line, or turns the direction of what
    /// follows (Unicode's Bidi_Control), so that text is read otherwise than it stands.
    public var isControl: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

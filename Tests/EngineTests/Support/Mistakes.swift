import Testing

// Exit tests came with Swift 6.2.
#if compiler(>=6.2)
    /// What a program that a mistake stopped said on its way out.
    func expect(
        _ result: ExitTest.Result?, says parts: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        for part in parts { #expect(text.contains(part), "\(text)", sourceLocation: sourceLocation) }
    }
#endif

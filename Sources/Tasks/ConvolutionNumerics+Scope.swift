import Engine

extension ConvolutionNumerics {
    /// Does `body` with convolutions that keep to direct algorithms, or need not, and leaves the process as it was.
    static func with<Result>(exact: Bool, _ body: () throws -> Result) rethrows -> Result {
        let before = isExact
        isExact = exact
        defer { isExact = before }
        return try body()
    }
}

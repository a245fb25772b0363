extension TableSource {
    /// The tables that Azmoon brings along; `Tables/README.md` says where they come from.
    public static let known: [TableSource] = [.iris, .digits]

    /// Fisher's irises: 150 flowers, four lengths in cm, three species (Fisher 1936).
    public static let iris = TableSource(
        name: "iris", title: "Iris", shape: [4], classes: 3,
        classNames: ["setosa", "versicolor", "virginica"], rows: 150, headerLines: 1,
        sha256: "f13ffa8fdd56fd8e6c8d16d4081a3fbd3114bcd0aae4256c43205169cd9d1449", file: .iris)

    /// Handwritten digits: 1,797 grey images 8 x 8 with values 0-16 (Alpaydin and Kaynak 1998).
    public static let digits = TableSource(
        name: "digits", title: "Digits 8x8", shape: [1, 8, 8], classes: 10,
        classNames: (0..<10).map { String($0) }, rows: 1797, headerLines: 0,
        sha256: "6ebb3d2fee246a4e99363262ddf8a00a3c41bee6014c373ed9d9216ba7f651b8", file: .digits,
        brightest: 16)
}

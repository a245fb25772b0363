import Images

extension Reader {
    static func images() throws -> [Reader] {
        let folder = "Tests/ImagesTests/Fixtures"
        func decode(_ bytes: [UInt8], _: String) throws { _ = try Image.decode(bytes) }
        return [
            Reader(name: "jpeg", seeds: try Repository.all(folder, ".jpg"), read: decode),
            Reader(name: "png", seeds: try Repository.all(folder, ".png"), read: decode),
            Reader(
                name: "png-chunks", seeds: try Repository.all(folder, ".png"),
                mutation: Mutation(snippets: ["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "\u{0}\u{0}\u{0}\u{0}"]),
                wrap: Containers.png, read: decode),
        ]
    }
}

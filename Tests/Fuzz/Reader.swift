import Foundation

/// One way into the program for somebody else's bytes.
struct Reader {
    var name: String
    var seeds: [[UInt8]]
    var mutation = Mutation()
    /// Puts a mutated content into what the reader takes, such as a checksum around it.
    var wrap: (_ content: [UInt8]) -> [UInt8] = { $0 }
    /// Reads an input; what is refused throws. `folder` is the reader's own.
    var read: (_ input: [UInt8], _ folder: String) throws -> Void

    /// Input number `index`.
    func input(_ index: Int, seed: UInt64) -> [UInt8] {
        var draws = Draws(reader: name, index: index, seed: seed)
        return wrap(mutation.input(seeds, &draws))
    }

    /// Every reader, in the order of the table.
    static func all() throws -> [Reader] { try weights() + data() + images() + specs() + runs() }
}

/// What cannot be fuzzed.
struct FuzzError: Error, CustomStringConvertible {
    let description: String
}

/// Files of the repository, from its root.
enum Repository {
    static func bytes(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw FuzzError(description: "\(path) is not there: start this program in the repository's root")
        }
        return [UInt8](data)
    }

    /// The files of a folder with one of the endings, those up to `largest` bytes.
    static func all(_ folder: String, _ endings: String..., largest: Int = 20_000) throws -> [[UInt8]] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let found = try names.filter { name in endings.contains { name.hasSuffix($0) } }.map {
            try bytes("\(folder)/\($0)")
        }
        .filter { $0.count <= largest }
        guard !found.isEmpty else { throw FuzzError(description: "\(folder) has no seed") }
        return found
    }
}

/// Writes a file.
func put(_ bytes: [UInt8], _ path: String) throws {
    guard let file = fopen(path, "w") else { throw FuzzError(description: "\(path) cannot be written") }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
        throw FuzzError(description: "\(path) cannot be written")
    }
}

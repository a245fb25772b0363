import Files
import Foundation

/// A diagram on disk: Graphviz' text, or a picture that Graphviz draws of it.
enum DiagramFile {
    /// Seconds that Graphviz has.
    private static let limit = 120.0
    static let endings = ["dot", "svg", "pdf", "png"]

    static func ending(of path: String) -> String {
        path.contains(".") ? path.split(separator: ".").last.map { $0.lowercased() } ?? "" : ""
    }

    /// - Throws: an error that says what to install, or what could not be written.
    static func write(_ dot: DOTText, to path: String) throws {
        let ending = ending(of: path)
        guard ending != "dot" else {
            try put(Data(dot.code.utf8), path)
            return
        }
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        guard let program = folders.map({ "\($0)/dot" }).first(where: FileManager.default.isExecutableFile) else {
            throw UserError(
                "Graphviz draws .\(ending) files and is not installed; install it with: sudo apt-get install graphviz (a .dot file needs nothing)"
            )
        }
        // Through files: a pipe in each direction could fill up.
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("azmoon-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (source, picture) = (folder.appendingPathComponent("layers.dot"), folder.appendingPathComponent("picture"))
        try Data(dot.code.utf8).write(to: source)
        let result = Command([program, "-T\(ending)", "-o", picture.path, source.path], limit: limit).run()
        guard result.succeeded else {
            let said = result.message.trimmingCharacters(in: .whitespacesAndNewlines)
            throw UserError(
                "Graphviz could not draw \(path): \(said.isEmpty ? result.reason : said); a .dot file is written without it"
            )
        }
        try put(Data(contentsOf: picture), path)
    }

    private static func put(_ data: Data, _ path: String) throws {
        do throws(FileError) {
            try AtomicFile.write(Array(data), to: path)
        } catch {
            throw UserError("\(path) cannot be written: \(error.reason)")
        }
    }
}

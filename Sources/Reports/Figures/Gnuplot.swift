import Files
import Foundation

/// The gnuplot program.
struct Gnuplot {
    let path: String
    /// The environment of this program; little of it reaches gnuplot.
    var environment = ProcessInfo.processInfo.environment

    /// Finds gnuplot on the PATH.
    static func find(searching path: String? = ProcessInfo.processInfo.environment["PATH"]) throws(ReportError)
        -> Gnuplot
    {
        for folder in (path ?? "").split(separator: ":") {
            let candidate = "\(folder)/gnuplot"
            if FileManager.default.isExecutableFile(atPath: candidate) { return Gnuplot(path: candidate) }
        }
        throw .gnuplotMissing
    }

    /// gnuplot's language has `system`, pipes and output to any file. All text of strangers in a script is escaped; should a command get
    /// through, it can start nothing and write nothing but the figures and the cache of fonts.
    private func confinement(in folder: String) -> Confinement {
        let caches = [environment["XDG_CACHE_HOME"], environment["HOME"].map { "\($0)/.cache" }].compactMap { $0 }
        return Confinement(program: path, folders: [folder] + caches.map { "\($0)/fontconfig" })
    }

    /// Draws the figures `names`, whose scripts and data lie in `folder`, in one process.
    ///
    /// The user's settings file, locale and time zone are kept out, because they could change the bytes.
    func draw(_ names: [String], in folder: String) throws(ReportError) {
        guard !names.isEmpty else { return }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["-d"] + names.map { "\($0).gp" }
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        var clean = ["LC_ALL": "C", "TZ": "UTC"]
        // Fonts are found, and their cache kept, through these.
        for name in ["PATH", "HOME", "XDG_CACHE_HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "LD_LIBRARY_PATH"] {
            clean[name] = environment[name]
        }
        process.environment = clean
        let messages = Pipe()
        process.standardError = messages
        process.standardOutput = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        let said: Data
        do {
            said = try confinement(in: folder).run { _ in
                Result {
                    try process.run()
                    let said = try messages.fileHandleForReading.readToEnd() ?? Data()
                    process.waitUntilExit()
                    return said
                }
            }.get()
        } catch {
            throw .gnuplotFailed(error.localizedDescription)
        }
        let text = String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline)
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }.joined(separator: " ")
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw .gnuplotFailed(text.isEmpty ? "it ended with status \(process.terminationStatus)" : text)
        }
        for name in names {
            for ending in ["svg", "png"] {
                let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name).\(ending)")
                guard let size = attributes?[.size] as? Int, size > 0 else {
                    throw .gnuplotFailed("\(name).\(ending) is missing or empty. \(text)")
                }
            }
        }
    }
}

import Files
import Foundation

/// The gnuplot program.
struct Gnuplot {
    let path: String
    /// The environment of this program; little of it reaches gnuplot.
    var environment = ProcessInfo.processInfo.environment
    /// Seconds that it has for all figures of a report.
    var limit = 300.0

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

    /// Draws the figures `names`, whose scripts and data lie in `folder`.
    ///
    /// Each has a process of its own: gnuplot carries a colour from one figure into the next, and `gnuplot NAME.gp` shall give these bytes.
    func draw(_ names: [String], in folder: String) throws(ReportError) {
        let start = ContinuousClock.now
        for name in names {
            let left = (limit - (ContinuousClock.now - start) / .seconds(1)).rounded(.up)
            guard left > 0 else { throw .gnuplotFailed("it did not draw all figures within \(Int(limit)) s") }
            try draw(name, in: folder, limit: left)
        }
    }

    /// Draws one figure. The user's settings file, locale and time zone are kept out, because they could change the bytes.
    private func draw(_ name: String, in folder: String, limit: Double) throws(ReportError) {
        var command = Command([path, "-d", "\(name).gp"], limit: limit)
        command.directory = folder
        var clean = ["LC_ALL": "C", "TZ": "UTC"]
        // Fonts are found, and their cache kept, through these.
        for variable in ["PATH", "HOME", "XDG_CACHE_HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "LD_LIBRARY_PATH"] {
            clean[variable] = environment[variable]
        }
        command.environment = clean
        let drawing = command
        guard let result = confinement(in: folder).run({ _ in drawing.run() }) else {
            throw .gnuplotFailed("the system refuses another thread; see 'ulimit -v' and 'ulimit -u'")
        }
        let text = result.message.split(whereSeparator: \.isNewline)
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }.joined(separator: " ")
        guard result.succeeded else {
            if case .exited = result.end, !text.isEmpty { throw .gnuplotFailed(text) }
            throw .gnuplotFailed(text.isEmpty ? result.reason : "\(result.reason). \(text)")
        }
        for ending in ["svg", "png"] {
            let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name).\(ending)")
            guard let size = attributes?[.size] as? Int, size > 0 else {
                throw .gnuplotFailed("\(name).\(ending) is missing or empty. \(text)")
            }
        }
    }
}

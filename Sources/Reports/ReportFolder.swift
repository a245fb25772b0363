import Files
import Foundation

/// A folder beside the report in which its files are made before they take their places.
struct ReportFolder {
    let path: String

    /// Creates `directory`, where it is missing, and the folder in it. What a report that was killed left there goes.
    init(besideReportIn directory: String) throws(ReportError) {
        path = "\(directory)/.report.tmp"
        remove()
        try Self.create(path)
    }

    func remove() {
        // Where the folder stays, writing into it tells why.
        _ = try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ text: String, as name: String) throws(ReportError) {
        let file = "\(path)/\(name)"
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        } catch {
            throw .cannotWrite(path: file, reason: error.localizedDescription)
        }
    }

    /// Moves the figures into `directory/figures`, then the report into `directory`; figures of an earlier report that
    /// this one does not have are removed.
    func publish(figures: [String], of kind: ReportKind, into directory: String) throws(ReportError) {
        let folder = "\(directory)/figures"
        try Self.create(folder)
        var named = stat()
        guard lstat(folder, &named) == 0, named.st_mode & S_IFMT == S_IFDIR else {
            throw .cannotWrite(path: folder, reason: "it is a symbolic link, and nothing is written through it")
        }
        for figure in figures {
            for ending in Figure.endings {
                try move("\(figure).\(ending)", to: "\(folder)/\(figure).\(ending)")
            }
        }
        try move(FigureStyle.fileName, to: "\(folder)/\(FigureStyle.fileName)")
        try move("report.md", to: "\(directory)/report.md")
        for stale in kind.figures.map({ $0.name }) where !figures.contains(stale) {
            for ending in Figure.endings { unlink("\(folder)/\(stale).\(ending)") }
        }
    }

    private func move(_ name: String, to target: String) throws(ReportError) {
        do throws(FileError) {
            try Folder.move("\(path)/\(name)", to: target)
        } catch {
            throw .cannotWrite(path: target, reason: error.reason)
        }
    }

    private static func create(_ path: String) throws(ReportError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw .cannotWrite(path: path, reason: error.localizedDescription)
        }
    }
}

import Files
import Foundation

/// What git says of the folder that a run was started in.
struct WorkingFolder: Sendable {
    /// The commit; nil where there is none, or git does not say.
    let commit: String?
    /// The changes that the commit does not have; nil when git does not say, empty when there are none.
    let diff: String?
    /// Why git did not say; nil where it did, and where there is no repository.
    let silence: String?

    /// Seconds that git has, in all.
    static let limit = 5.0
    /// More bytes of changes are not kept.
    private static let mostBytes = 16 << 20

    /// Asks git, which runs nothing that the folder's own configuration names.
    /// - Parameter path: the folder; nil for this process's own.
    init(_ path: String? = nil, program: String = "git", limit: Double = WorkingFolder.limit) {
        let git = Git(program: program, folder: path, limit: limit)
        let head = git.run(["rev-parse", "--verify", "HEAD"])
        guard head.succeeded else {
            (commit, diff, silence) = (nil, nil, Git.silence(head))
            return
        }
        commit = String(decoding: head.output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        let changes = git.changes(atMost: Self.mostBytes)
        diff = changes.succeeded ? String(decoding: changes.output, as: UTF8.self) : nil
        silence = changes.succeeded ? nil : Git.silence(changes)
    }
}

/// The git program, asked about a folder that may be a stranger's.
///
/// A repository's own configuration can name programs that git runs as it looks for changes: a monitor of the file system, hooks,
/// filters of contents, drivers that show differences, a transport for objects that are missing. None of them is run.
private struct Git {
    private let program: String
    private let folder: String?
    private let limit: Double
    private let end: Double

    /// - Parameter limit: seconds for all that is asked.
    init(program: String, folder: String?, limit: Double) {
        self.program = program
        self.folder = folder
        self.limit = limit
        end = MonotonicClock.now + limit
    }

    /// Settings that stand above those of the repository.
    private static let harmless = [
        "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.sshCommand=false", "core.askPass=false",
        "diff.external=", "credential.helper=", "core.pager=cat",
    ]

    private static let environment: [String: String] = {
        var environment = ProcessInfo.processInfo.environment
        environment["GIT_EXTERNAL_DIFF"] = nil
        // No lock is taken, nobody is asked for a password, and nothing is fetched.
        let settings = [
            "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1",
            "GIT_ALLOW_PROTOCOL": "none", "GIT_PAGER": "cat",
            "LC_ALL": "C",
        ]
        return environment.merging(settings) { $1 }
    }()

    func run(_ arguments: [String], settings: [String] = [], atMost bytes: Int = 1 << 20) -> CommandResult {
        let configuration = (Self.harmless + settings).flatMap { ["-c", $0] }
        var command = Command([program, "--no-pager", "--no-optional-locks"] + configuration + arguments, limit: 0)
        command.limit = max(0.01, end - MonotonicClock.now)
        command.environment = Self.environment
        command.directory = folder
        command.mostBytes = bytes
        let result = command.run()
        guard case .timedOut = result.end else { return result }
        return CommandResult(end: .timedOut(limit))
    }

    /// The changes in the folder that its commit does not have.
    func changes(atMost bytes: Int) -> CommandResult {
        // A filter's empty command is none. Those of the user's own configuration, such as Git LFS, are left alone.
        var settings: [String] = []
        let filters = run(["config", "--local", "--includes", "--null", "--name-only", "--get-regexp", "^filter\\."])
        // 1: there are none.
        guard filters.succeeded || filters.end == .exited(1) else { return filters }
        for key in filters.output.split(separator: 0) {
            // A key with `=` cannot be given on the command line, nor one that is no text; then nothing is compared.
            guard let name = String(validating: key, as: UTF8.self), !name.utf8.contains(UInt8(ascii: "=")),
                let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
            else { return CommandResult(end: .notStarted("a filter of the repository cannot be put out of use")) }
            let driver = name[..<dot]
            settings += ["clean", "smudge", "process"].map { "\(driver).\($0)=" } + ["\(driver).required=false"]
        }
        return run(
            ["diff", "--no-ext-diff", "--no-textconv", "--no-color", "--ignore-submodules=dirty", "HEAD"],
            settings: settings, atMost: bytes)
    }

    /// Why git did not answer; nil where there is nothing to say.
    static func silence(_ result: CommandResult) -> String? {
        switch result.end {
        case .exited(let code):
            let text = result.message
            // Outside of a repository, and before its first commit, there is nothing to know.
            if text.contains("not a git repository") || text.contains("Needed a single revision") { return nil }
            let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "it ended with code \(code)"
            return "git: " + String(String.UnicodeScalarView(line.unicodeScalars.filter { !$0.isControl }.prefix(200)))
        case .timedOut(let seconds):
            return "git did not answer within \(seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)") s"
        case .missing, .notStarted, .signalled, .tooMuchOutput: return "git: \(result.reason)"
        }
    }
}

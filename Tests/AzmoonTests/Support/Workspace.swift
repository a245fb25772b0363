import Foundation
import Runs
import Specs
import Store
import Testing

/// A folder in which a test uses the program as a user would: experiments, results, a cache of data sets.
final class Workspace {
    let folder: TemporaryFolder
    /// What the program's environment has beside the tests' own.
    var variables: [String: String?]

    /// - Parameter drawsFigures: whether gnuplot draws; else a stand-in leaves empty figures, which takes no time.
    init(drawsFigures: Bool = false) throws {
        folder = try TemporaryFolder()
        variables = ["AZMOON_DATA": folder.path + "/data"]
        if !drawsFigures {
            try write(
                "bin/gnuplot",
                "#!/bin/sh\nfor script; do case $script in *.gp) for e in svg png; do echo > \"${script%.gp}.$e\"; done;; esac; done\n"
            )
            chmod(path("bin/gnuplot"), 0o755)
            variables["PATH"] = path("bin") + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
        }
    }

    deinit {
        // A test that failed may have left workers behind, some of them stopped.
        for worker in (try? workers()) ?? [] { kill(worker, SIGKILL) }
    }

    func path(_ name: String) -> String { "\(folder.path)/\(name)" }

    /// Writes a file, the folders above it included.
    func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        let folder = (path(name) as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    }

    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path(name)))) }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    /// The names in a folder, sorted.
    func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
    }

    /// Starts `azmoon` with the words of `command`.
    func start(_ command: [String], variables more: [String: String?] = [:]) throws -> RunningProcess {
        let environment = Program.environment(variables.merging(more) { $1 })
        return try RunningProcess([Program.path] + command, in: folder.path, environment: environment)
    }

    func start(_ command: String) throws -> RunningProcess { try start(command.split(separator: " ").map(String.init)) }

    /// Runs `azmoon` to its end. However it ends, it must not trap.
    func run(
        _ command: [String], variables: [String: String?] = [:], at location: SourceLocation = #_sourceLocation
    ) throws -> Outcome {
        let outcome = try start(command, variables: variables).wait()
        expectNoTrap(outcome, at: location)
        return outcome
    }

    func run(
        _ command: String, variables: [String: String?] = [:], at location: SourceLocation = #_sourceLocation
    ) throws -> Outcome {
        try run(command.split(separator: " ").map(String.init), variables: variables, at: location)
    }

    /// Runs `azmoon`, which must succeed.
    @discardableResult
    func succeed(
        _ command: String, variables: [String: String?] = [:], at location: SourceLocation = #_sourceLocation
    ) throws -> Outcome {
        let outcome = try run(command, variables: variables, at: location)
        #expect(outcome.code == 0, "\(command): \(outcome.text)", sourceLocation: location)
        return outcome
    }

    /// Runs `azmoon`, which must fail with `code` and say all of `words` on standard error.
    @discardableResult
    func fail(
        _ command: String, code: Int32 = 1, saying words: String..., variables: [String: String?] = [:],
        at location: SourceLocation = #_sourceLocation
    ) throws -> Outcome {
        let outcome = try run(command, variables: variables, at: location)
        #expect(outcome.code == code, "\(command): \(outcome.text)", sourceLocation: location)
        for word in words {
            #expect(outcome.errors.contains(word), "\(command): \(outcome.errors)", sourceLocation: location)
        }
        return outcome
    }

    /// The store of an experiment's results.
    func store(_ name: String) throws -> RunStore { try RunStore(directory: path("results/\(name)")) }

    /// The frozen plan of an experiment.
    func plan(_ name: String) throws -> Plan { try Plan(json: #require(try store(name).storedPlan())) }

    /// The frozen plan of the one variant of an experiment that was swept with `--set`.
    func variantPlan(_ name: String) throws -> Plan { try Plan(json: text("\(variantFolder(name))/plan.json")) }

    /// The folder of that variant.
    func variantFolder(_ name: String) throws -> String {
        let variants = try names("results/\(name)/variants")
        return try "results/\(name)/variants/\(#require(variants.count == 1 ? variants[0] : nil, "\(variants)"))"
    }
}

func expectNoTrap(_ outcome: Outcome, at location: SourceLocation = #_sourceLocation) {
    #expect(outcome.signal == nil, "\(outcome.text)", sourceLocation: location)
    for word in ["Fatal error", "Backtrace", "Stack dump", "Thread 0"] {
        #expect(!outcome.text.contains(word), "\(outcome.text)", sourceLocation: location)
    }
}

/// The suites of the program. One test at a time: they start processes that need the processor themselves.
@Suite(.serialized) enum ProgramTests {}

import Foundation
import Store
import Testing

extension ProgramTests {
    /// A machine that refuses what a trial needs makes no result: the sweep ends with 1, says why, and later goes on.
    @Suite struct Environments {
        private func expectNoResult(
            _ workspace: Workspace, _ outcome: Outcome, saying word: String,
            at location: SourceLocation = #_sourceLocation
        ) throws {
            #expect(outcome.code == 1, "\(outcome)", sourceLocation: location)
            #expect(outcome.errors.contains(word), "\(outcome.errors)", sourceLocation: location)
            #expect(!outcome.errors.contains("crashed"), "\(outcome.errors)", sourceLocation: location)
            try workspace.succeed("sweep small.yaml", at: location)
            try workspace.expectFinishedOnce("small", at: location)
            for trial in try workspace.plan("small").trials {
                #expect(try workspace.store("small").open(trial.id).status == .completed, sourceLocation: location)
            }
        }

        @Test(arguments: [1, 2]) func aLimitOfFileSizesIsNoResult(workers: Int) throws {
            let workspace = try Workspace.small(swept: false)
            let outcome = try workspace.runInShell("ulimit -f 16; exec azmoon sweep small.yaml --workers \(workers)")
            try expectNoResult(workspace, outcome, saying: "ulimit -f")
        }
    }
}

extension Workspace {
    /// Runs a shell's line in the folder, in which `azmoon` is the program.
    func runInShell(_ line: String) throws -> Outcome {
        let process = try RunningProcess(
            ["/bin/sh", "-c", line.replacing("azmoon ", with: "'\(Program.path)' ")], in: folder.path,
            environment: Program.environment(variables))
        return try process.wait()
    }
}

import Engine
import Store
import Testing

extension ProgramTests {
    /// `AZMOON_ISA` holds the program to one clone of every kernel, and none of them changes a bit.
    @Suite struct KernelClones {
        @Test func eachClonePrintsItsNameAndGivesTheSameBits() throws {
            let workspace = try Workspace.small()
            let ids = try workspace.plan("small").trials.map(\.id)
            #expect(!KernelClone.available.isEmpty)
            for clone in KernelClone.available {
                let variables = [KernelClone.variable: clone]
                let version = try workspace.succeed("--version", variables: variables).output
                #expect(version.contains("\nkernels \(clone)\n"), "\(version)")
                for id in ids {
                    let outcome = try workspace.succeed("replay \(id)", variables: variables)
                    #expect(outcome.output.contains("The same bits"), "\(clone): \(outcome.text)")
                }
                try workspace.succeed(
                    "sweep small.yaml --results \(clone) --workers 1 --no-report", variables: variables)
                let run = try RunStore(directory: workspace.path("\(clone)/small")).open(ids[0])
                #expect(run.provenance.contains("\"kernels\":\"\(clone)\""), "\(run.provenance)")
            }
        }

        @Test func withoutItOrEmptyTheBestRuns() throws {
            let workspace = try Workspace.small(swept: false)
            let best = try #require(KernelClone.available.last)
            for value in [nil, ""] as [String?] {
                let version = try workspace.succeed("--version", variables: [KernelClone.variable: value]).output
                #expect(version.contains("\nkernels \(best)\n"), "\(version)")
            }
        }

        @Test(arguments: ["x86-64-v9", "avx512", "X86-64", "x86-64-", "x86-64 "])
        func anotherWordIsAnErrorThatSaysWhatWorks(word: String) throws {
            let workspace = try Workspace.small(swept: false)
            try workspace.fail(
                "sweep small.yaml", code: 2, saying: "\(KernelClone.variable)=\(word)",
                KernelClone.available.joined(separator: ", "), variables: [KernelClone.variable: word])
        }
    }
}

import Foundation
import Specs
import Tasks
import Testing

@testable import azmoon

extension ProgramTests {
    /// What the scripts do before anything is built. `apt-get`, `apt-cache` and `swift` are stand-ins that keep a log;
    /// `.ci/fresh-machine` does the same with a bare system.
    @Suite struct SetUp {
        private let workspace: Workspace
        private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().path
        private static let packaged = "/usr/share/datasets/fashion-mnist/train-images-idx3-ubyte.gz"

        init() throws {
            workspace = try Workspace()
            for name in ["scripts", "experiments", "Makefile"] {
                try FileManager.default.copyItem(atPath: "\(Self.repository)/\(name)", toPath: workspace.path(name))
            }
            try FileManager.default.removeItem(atPath: workspace.path("bin"))
            // All that the scripts call, so that what is not listed is not on this machine.
            let tools = [
                "awk", "basename", "bash", "cat", "cp", "dirname", "env", "git", "grep", "head", "ldd", "make", "mkdir",
                "mktemp",
                "mv", "pkg-config", "readlink", "rm", "sed", "sh", "sort", "stat", "tail", "tr", "uname",
            ]
            for tool in tools {
                let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
                let found = folders.map { "\($0)/\(tool)" }.first(where: FileManager.default.isExecutableFile(atPath:))
                let path = try #require(found, "\(tool) is not on this machine")
                try workspace.write("bin/.keep", "")
                try FileManager.default.createSymbolicLink(
                    atPath: workspace.path("bin/\(tool)"), withDestinationPath: path)
            }
            try standIn("id", "echo 0")
            try standIn(
                "swift",
                "case $1 in --version) echo 'Swift version 6.3';; build) echo 'swift build' >> log; exit 1;; esac")
            try standIn(
                "apt-cache",
                "echo \"apt-cache $*\" >> log; if [ -f lists ]; then for word; do echo \"Package: $word\"; done; fi")
            try standIn("apt-get", "echo \"apt-get $*\" >> log; if [ $1 = update ]; then : > lists; fi")
            try workspace.write("log", "")
        }

        private func standIn(_ name: String, _ script: String) throws {
            let folder = workspace.folder.path
            try workspace.write("bin/\(name)", "#!\(folder)/bin/sh\ncd '\(folder)'\n\(script)\n")
            chmod(workspace.path("bin/\(name)"), 0o755)
        }

        private func shell(_ command: [String]) throws -> Outcome {
            let changes = ["PATH": workspace.path("bin"), "AZMOON_DATA": workspace.path("data"), "SET": nil]
            return try RunningProcess(
                command, in: workspace.folder.path, environment: Program.environment(changes)
            ).wait()
        }

        private func log() throws -> [String] {
            try workspace.text("log").split(separator: "\n").map(String.init)
        }

        @Test func listsAreFetchedBeforeAPackageIsSaidNotToExist() throws {
            let outcome = try shell(["bin/make", "sweep", "EXP=iris"])
            let log = try log()
            #expect(
                log.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == [
                    "apt-cache show", "apt-get update", "apt-cache show", "apt-get install", "swift build",
                ], "\(outcome.text)")
            #expect(log.count > 3 && log[3].contains(" gnuplot-nox") && !log[3].contains("dataset"), "\(log)")
        }

        @Test func aPackageThatNoListHasIsNamed() throws {
            try standIn("apt-get", "echo \"apt-get $*\" >> log")
            let outcome = try shell(["bin/make", "sweep", "EXP=iris"])
            #expect(outcome.errors.contains("no package gnuplot-nox"), "\(outcome.text)")
            #expect(try log().last?.hasPrefix("apt-cache show") == true)
        }

        @Test(.enabled(if: !FileManager.default.fileExists(atPath: packaged), "Fashion-MNIST is installed here"))
        func anExperimentGetsItsData() throws {
            let outcome = try shell(["bin/make", "sweep", "EXP=optimizers"])
            let installed = try log().first { $0.hasPrefix("apt-get install") }
            #expect(installed?.contains("dataset-fashion-mnist") == true, "\(outcome.text)")
            // Where no list has it, nothing is installed or built in vain.
            try workspace.write("log", "")
            try standIn("apt-cache", "echo 'Package: gnuplot-nox'")
            let missing = try shell(["bin/make", "sweep", "EXP=optimizers"])
            #expect(missing.errors.contains("azmoon data fetch fashion-mnist"), "\(missing.text)")
            #expect(try log() == ["apt-get update"], "\(missing.text)")
        }

        @Test func whatCannotBeHadIsSaidBeforeTheBuild() throws {
            let data = try shell(["bin/make", "sweep", "EXP=iris", "SET=data.source=mnist"])
            #expect(data.code != 0 && data.errors.contains("azmoon data fetch mnist"), "\(data.text)")
            let name = try shell(["bin/make", "sweep", "EXP=optimisers"])
            #expect(name.code != 0 && name.errors.contains("Did you mean 'optimizers'?"), "\(name.text)")
            let far = try shell(["bin/make", "sweep", "EXP=nothing-like-it"])
            #expect(far.code != 0 && far.errors.contains("optimizers"), "\(far.text)")
            #expect(try log().isEmpty)
        }

        /// The shell finds the sources that the parser finds.
        @Test func sourcesAreThoseOfTheSpec() throws {
            let more = """
                name: more
                data:
                  # source: mnist
                  source:
                    random: {shape: [4]}   # source: mnist
                  train: 8
                model: linear
                optimizer: sgd
                training: {epochs: 1, batch: 4}
                sweep:
                  data.source:
                  - iris
                  - spirals: {turns: 1}
                  - "digits"
                """
            try workspace.write("experiments/more.yaml", more)
            try workspace.write(
                "experiments/flow.yaml",
                "name: flow\ndata: {train: 8, source: iris}\nmodel: linear\noptimizer: sgd\ntraining: {epochs: 1, batch: 4}\n"
            )
            for file in try workspace.names("experiments") {
                let path = workspace.path("experiments/\(file)")
                let spec = try Spec.load(path: path, vocabulary: .azmoon)
                var sources: Set<String> = []
                for trial in spec.trialSettings {
                    for data in [trial] + (trial["stages"]?.list ?? []) {
                        guard let source = data["data"]?["source"] else { continue }
                        sources.formUnion(source.string.map { [$0] } ?? source.object.map { Array($0.keys) } ?? [])
                    }
                }
                let found = try shell(["bin/sh", "-c", "scripts/sources.sh < 'experiments/\(file)'"])
                // The base of a swept setting is in no trial, and harmless.
                let extra: Set<String> = file == "more.yaml" ? ["random"] : []
                #expect(
                    Set(found.output.split(separator: "\n").map(String.init)) == sources.union(extra),
                    "\(file): \(found.text)")
            }
        }

        /// The gallery holds the report of the spec as its file has it, with its figures and nothing else.
        @Test func theGalleryIsFilledFromASweep() throws {
            try standIn("gnuplot", "exit 0")
            try standIn(
                "swift",
                """
                case $1 in --version) echo 'Swift version 6.3';; build)
                mkdir -p .build/release && cp bin/azmoon .build/release/azmoon;; esac
                """)
            try standIn(
                "azmoon",
                """
                echo "azmoon $*" >> log
                case $1 in report) cp -R results/$2/report.md results/$2/figures $6; exit 0;; esac
                mkdir -p results/$2/figures results/$2/runs
                echo image > results/$2/figures/new.svg
                echo run > results/$2/runs/1.h5
                printf '# %s\\n\\n> Is a | b?\\n' $2 > results/$2/report.md
                """)
            try workspace.write("gallery/iris/report.md", "old")
            try workspace.write("gallery/iris/figures/old.svg", "old")
            try workspace.write("gallery/valleys/report.md", "# valleys\n\n> How?\n")
            let outcome = try shell(["bin/make", "gallery", "EXP=iris descent", "SET=seeds=1"])
            #expect(outcome.code == 0, "\(outcome.text)")
            let commands = ["iris", "descent"].flatMap {
                ["azmoon sweep \($0)", "azmoon report \($0) --results results --to gallery/.\($0).new"]
            }
            #expect(try log() == commands)
            #expect(try workspace.names("gallery") == ["README.md", "descent", "iris", "valleys"])
            #expect(try workspace.names("gallery/iris") == ["figures", "report.md"])
            #expect(try workspace.names("gallery/iris/figures") == ["new.svg"])
            let index = try workspace.text("gallery/README.md")
            #expect(
                index.hasSuffix("| [iris](iris/report.md) | Is a \\| b? |\n| [valleys](valleys/report.md) | How? |\n"),
                "\(index)")
        }

        @Test func aSpaceWithinBracketsBeginsNoSetting() throws {
            try standIn("gnuplot", "exit 0")
            try standIn(
                "swift",
                """
                case $1 in --version) echo 'Swift version 6.3';; build)
                mkdir -p .build/release && cp bin/azmoon .build/release/azmoon;; esac
                """)
            try standIn("azmoon", "for word; do echo \"<$word>\" >> log; done")
            func settings(_ set: String) throws -> [String] {
                try workspace.write("log", "")
                let outcome = try shell(["bin/make", "sweep", "EXP=iris", "SET=\(set)"])
                #expect(outcome.code == 0, "\(outcome.text)")
                return try log().dropFirst(2).filter { $0 != "<--set>" }.map { String($0.dropFirst().dropLast()) }
            }
            for (set, expected) in [
                ("report={compare: model.dropout} seeds=2", ["report={compare: model.dropout}", "seeds=2"]),
                ("a=[[1, 2], [3]]  b=1", ["a=[[1, 2], [3]]", "b=1"]),
                ("question='one } two' seeds=2", ["question='one } two'", "seeds=2"]),
                ("question=\"it's [so\" seeds=2", ["question=\"it's [so\"", "seeds=2"]),
                ("question=it's seeds=2", ["question=it's", "seeds=2"]), ("a=*] b=2", ["a=*]", "b=2"]),
                ("a=[1, 2", ["a=[1, 2"]), ("  ", []),
            ] { #expect(try settings(set) == expected, "\(set)") }
            let data = try shell(["bin/make", "sweep", "EXP=iris", "SET=data={source: mnist, train: 10}"])
            #expect(data.errors.contains("azmoon data fetch mnist"), "\(data.text)")
        }

        @Test func theProgramTellsItsVersion() throws {
            let text = try workspace.succeed("--version").output
            #expect(text.hasPrefix("azmoon \(azmoonVersion)\ncommit ") && text.contains("\nnumerics "), "\(text)")
            for package in pinnedPackages { #expect(text.contains("\(package.name) \(package.version)"), "\(text)") }
        }
    }
}

import Files
import Foundation
import Testing

/// A script that holds a command all the same.
@Suite struct ConfinementTests {
    private let folder = FileManager.default.temporaryDirectory.path + "/azmoon-confined-\(UUID().uuidString)"

    /// Whether this system can confine; elsewhere nothing is promised.
    private static let isAvailable = Confinement(program: "/bin/sh", folders: []).run { $0 } ?? false

    /// Runs a shell, confined, and returns how it ended.
    private func status(of command: String, writing folders: [String]) throws -> Int32 {
        let result = Confinement(program: "/bin/sh", folders: folders).run { _ in
            Result {
                let process = Process()
                process.executableURL = URL(fileURLWithPath: "/bin/sh")
                process.arguments = ["-c", command]
                process.standardError = FileHandle.nullDevice
                try process.run()
                process.waitUntilExit()
                return process.terminationStatus
            }
        }
        return try #require(result).get()
    }

    @Test(.enabled(if: isAvailable, "the kernel has no Landlock"))
    func noOtherProgramStarts() throws {
        #expect(try status(of: "exit 3", writing: []) == 3)
        #expect(try status(of: "/bin/cat /dev/null", writing: []) == 126)
        #expect(try status(of: "exec /bin/cat /dev/null", writing: []) == 126)
    }

    @Test(.enabled(if: isAvailable, "the kernel has no Landlock"))
    func nothingIsWrittenElsewhere() throws {
        for name in ["in", "out"] {
            try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(try status(of: "echo a > '\(folder)/in/a' && echo b > /dev/null", writing: ["\(folder)/in"]) == 0)
        #expect(try status(of: "echo a > '\(folder)/out/a'", writing: ["\(folder)/in", "/nowhere"]) != 0)
        #expect(FileManager.default.fileExists(atPath: "\(folder)/in/a"))
        #expect(!FileManager.default.fileExists(atPath: "\(folder)/out/a"))
    }

    /// The thread that asks is as free as before.
    @Test func whoConfinesIsNotConfined() throws {
        #expect(Confinement(program: "/bin/sh", folders: []).run { _ in 7 } == 7)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.removeItem(atPath: folder)
    }
}

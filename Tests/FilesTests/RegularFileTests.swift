import Files
import Glibc
import Testing

/// What bears a file's name and is none: nobody waits for it, and the error says what it is.
@Suite struct RegularFileTests {
    private func reason(_ path: String) -> String? {
        do throws(FileError) {
            _ = try RegularFile(path: path)
            return nil
        } catch {
            #expect(error.path == path)
            return error.reason
        }
    }

    @Test func pipesFoldersAndDevicesAreRefusedAtOnce() throws {
        let folder = try TemporaryFolder()
        let pipe = folder.path + "/pipe"
        try #require(mkfifo(pipe, 0o644) == 0)
        #expect(reason(pipe) == "is a pipe (FIFO), not a regular file")
        #expect(reason(folder.path) == "is a folder, not a regular file")
        #expect(reason("/dev/zero") == "is a device, not a regular file")
        #expect(reason(folder.path + "/none") == "there is no such file")
    }

    @Test func bytesEndAtTheLimit() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/file"
        let file = open(path, O_WRONLY | O_CREAT, 0o644)
        #expect(writeAll(file, [UInt8](repeating: 7, count: 200_000)))
        close(file)
        #expect(try RegularFile(path: path).bytes().count == 200_000)
        #expect(try RegularFile(path: path).bytes(atMost: 1000).count == 1001)
        #expect(try RegularFile(path: path).size == 200_000)
    }

    @Test func theHolderOfALockIsNamed() throws {
        let folder = try TemporaryFolder()
        #expect(LockHolder.description(of: folder.path) == "another process, on another machine or of another user")
        let pipe = try PrivatePipe()
        defer { pipe.closeEnds() }
        let child = try ChildProcess(
            ["flock", folder.path, "sh", "-c", "echo; sleep 1000"],
            streams: (pipe.readEnd, pipe.writeEnd, STDERR_FILENO))
        defer {
            child.kill()
            while child.reap() == nil { usleep(1000) }
        }
        #expect(readOnce(pipe.readEnd) { _ in } == .bytes)
        let description = LockHolder.description(of: folder.path)
        #expect(description.hasPrefix("process ") && description.contains("sleep 1000"), "\(description)")
        // It is told after the patience, and gets the turn in the end.
        var words: [String] = []
        let turn = try FolderTurn(in: folder.path, purpose: "tests") {
            words.append($0)
            child.kill()
        }
        turn.end()
        #expect(words.count == 1 && words[0].hasSuffix(", which tests"), "\(words)")
    }
}

import Files
import Foundation
import Testing

/// Files that appear whole or not at all, and what is left where they do not.
@Suite struct AtomicFileTests {
    private func names(_ folder: TemporaryFolder) throws -> [String] { try Folder.names(in: folder.path) }

    private func content(_ path: String) throws -> [UInt8] { try RegularFile(path: path).bytes() }

    @Test func aFileTakesThePlaceOfWhatHadItsName() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/file"
        try AtomicFile.write([1, 2, 3], to: path)
        try AtomicFile.write([4], to: path)
        #expect(try content(path) == [4])
        #expect(try names(folder) == ["file"])
    }

    @Test func untilItIsPublishedTheOldFileStands() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/file"
        try AtomicFile.write([1], to: path)
        let file = try AtomicFile(at: path)
        try file.write([2, 3])
        try file.write([4])
        #expect(try content(path) == [1])
        #expect(try content(file.temporary) == [2, 3, 4])
        #expect(AtomicFile.target(ofTemporary: Folder.split(file.temporary).name) == "file")
        try file.publish(synced: false)
        #expect(try content(path) == [2, 3, 4])
        #expect(try names(folder) == ["file"])
    }

    @Test func nothingIsLeftOfOneThatIsGivenUp() throws {
        let folder = try TemporaryFolder()
        do {
            let file = try AtomicFile(at: folder.path + "/file")
            try file.write([1])
            #expect(try names(folder).count == 1)
        }
        #expect(try names(folder) == [])
    }

    /// Two writers of one name in one process write two files aside, and the last to finish wins.
    @Test func theTemporaryIsExclusive() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/file"
        let one = try AtomicFile(at: path)
        let two = try AtomicFile(at: path)
        #expect(one.temporary != two.temporary)
        try one.write([1])
        try two.write([2])
        try one.publish()
        try two.publish()
        #expect(try content(path) == [2])
        #expect(try names(folder) == ["file"])
    }

    /// A link that waits under the temporary's name is not followed.
    @Test func aLinkInTheTemporarysPlaceIsNotFollowed() throws {
        let folder = try TemporaryFolder()
        let victim = folder.path + "/victim"
        try AtomicFile.write([7], to: victim)
        let link = "\(folder.path)/.file.\(getpid()).tmp"
        try #require(symlink(victim, link) == 0)
        try AtomicFile.write([1], to: folder.path + "/file")
        #expect(try content(victim) == [7])
        #expect(try names(folder) == [Folder.split(link).name, "file", "victim"])
    }

    @Test func errorsNameTheFileAndNotTheTemporary() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/none/file"
        let error = #expect(throws: FileError.self) { try AtomicFile.write([1], to: path) }
        #expect(error?.description == "\(path): cannot create the file (No such file or directory)")
        #expect(error?.cause == .system(code: ENOENT, action: "create the file"))
        let taken = folder.path + "/folder"
        try Folder.create(taken + "/below")
        let other = #expect(throws: FileError.self) { try AtomicFile.write([1], to: taken) }
        #expect(other?.description == "\(taken): cannot put the file in place (Is a directory)")
        #expect(try names(folder) == ["folder"])
    }

    @Test func onlyLeftoversOfTheDeadAndOfThisNameAreRemoved() throws {
        let folder = try TemporaryFolder()
        for name in [".file.4194305.tmp", ".file.77-2.tmp", ".other.4194305.tmp", ".file.tmp"] {
            try #require(FileManager.default.createFile(atPath: "\(folder.path)/\(name)", contents: nil))
        }
        let living = try AtomicFile(at: folder.path + "/file")
        AtomicFile.removeLeftovers(of: folder.path + "/file")
        let left = try names(folder)
        #expect(left == [Folder.split(living.temporary).name, ".file.tmp", ".other.4194305.tmp"].sorted())
        try living.publish()
    }

    @Test func anotherProgramsFileIsPutInPlace() throws {
        let folder = try TemporaryFolder()
        try AtomicFile.write([5], to: folder.path + "/made")
        try AtomicFile.place(folder.path + "/made", at: folder.path + "/file")
        #expect(try content(folder.path + "/file") == [5])
        #expect(try names(folder) == ["file"])
    }
}

@Suite struct FolderTests {
    @Test func foldersAreMadeWithThoseAbove() throws {
        let folder = try TemporaryFolder()
        try Folder.create(folder.path + "/a/b/c")
        try Folder.create(folder.path + "/a/b")
        #expect(Folder.isFolder(folder.path + "/a/b/c"))
        try AtomicFile.write([], to: folder.path + "/file")
        let error = #expect(throws: FileError.self) { try Folder.create(folder.path + "/file/below") }
        #expect(error?.description == "\(folder.path)/file: cannot create the folder (Not a directory)")
        #expect(Folder.split("a/b") == ("a", "b") && Folder.split("b") == (".", "b"))
    }
}

import Foundation
import Testing

@testable import Files

/// Times of files from outside.
@Suite struct FileStampTests {
    @Test(arguments: [13_569_465_600, -13_569_465_600, Int.max, Int.min])
    func aTimeThatDoesNotFitInNanosecondsIsNoTrap(seconds: Int) {
        var status = stat()
        status.st_mtim = timespec(tv_sec: seconds, tv_nsec: 999_999_999)
        #expect(FileStamp(status) == FileStamp(status))
        var later = status
        later.st_mtim.tv_nsec -= 1
        #expect(FileStamp(status) != FileStamp(later))
    }

    /// The year 2400, as the disk has it.
    @Test func aFileOfTheFutureHasAStamp() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/file"
        try AtomicFile.write([1, 2, 3], to: path)
        let times = [timespec(tv_sec: 13_569_465_600, tv_nsec: 0), timespec(tv_sec: 13_569_465_600, tv_nsec: 0)]
        try #require(utimensat(AT_FDCWD, path, times, 0) == 0)
        #expect(FileStamp(path: path)?.size == 3)
    }
}

import Foundation
import Testing

@testable import Data
@testable import Files

private let hasCurl = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/curl") }

/// Downloads from servers on this machine. They need `curl`, as the fetcher itself does.
@Suite(.enabled(if: hasCurl)) struct FetcherTests {
    let folder: TemporaryFolder
    var fetcher: Fetcher
    var source: ImageSource
    /// The packed files by name.
    let files: [String: [UInt8]]

    init() throws {
        folder = try TemporaryFolder()
        fetcher = Fetcher(folders: DataFolders(cache: folder.path))
        fetcher.protocols = "=http"
        fetcher.retryDelay = 0
        let small = SmallSource()
        source = small.source
        let files = small.content.mapValues { gzip($0) }
        self.files = files
        var pinned = SmallSource.files
        func pin(_ file: inout ImageSource.File) {
            file.compressedSHA256 = SHA256Sum(of: files[file.name] ?? []).hexadecimal
        }
        pin(&pinned.trainImages)
        pin(&pinned.trainLabels)
        pin(&pinned.testImages)
        pin(&pinned.testLabels)
        source.formats = [IDXFormat(content: pinned)]
    }

    var answers: [String: Server.Answer] { files.mapValues { Server.Answer(body: $0) } }

    var cached: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/small").sorted() }
    }

    func failure(mirrors: [String], fetcher: Fetcher? = nil) throws -> String {
        var source = source
        source.mirrors = mirrors
        let error = #expect(throws: FetchError.self) { try (fetcher ?? self.fetcher).fetch(source) }
        return try #require(error).description
    }

    @Test func fetchesAllAndThenNothing() throws {
        let server = try Server(answers)
        var source = source
        source.mirrors = [server.url]
        var events: [Fetcher.Event] = []
        let path = try fetcher.fetch(source) { events.append($0) }
        #expect(path == "\(folder.path)/small")
        #expect(events.count == 8)
        #expect(events[0] == .downloading(url: "\(server.url)train-images.gz"))
        let count = try #require(files["train-images.gz"]).count
        #expect(events[1] == .done(path: "\(path)/train-images.gz", bytes: count, check: .whole))
        #expect(try ImageArchive.open(source, folders: fetcher.folders).train.count == 30)
        #expect(try cached == files.keys.sorted())

        events = []
        source.mirrors = ["http://127.0.0.1:1/"]
        try fetcher.fetch(source) { events.append($0) }
        #expect(events == source.files.map { .present(path: "\(path)/\($0.name)", check: .whole) })
    }

    @Test func wrongFileInTheCacheIsReplaced() throws {
        let server = try Server(answers)
        var source = source
        source.mirrors = [server.url]
        try folder.write("small/test-labels.gz", [1, 2, 3])
        try fetcher.fetch(source)
        #expect(try readFile("\(folder.path)/small/test-labels.gz") == files["test-labels.gz"])
    }

    @Test func nextMirrorAfterAFailure() throws {
        let empty = try Server([:])
        let server = try Server(answers)
        var source = source
        source.mirrors = [empty.url, server.url]
        var events: [Fetcher.Event] = []
        try fetcher.fetch(source) { events.append($0) }
        #expect(
            events[1]
                == .failed(
                    reason: "\(empty.url)train-images.gz: curl: (22) The requested URL returned error: 404"))
        #expect(try cached == files.keys.sorted())
    }

    @Test func notThere() throws {
        let server = try Server([:])
        #expect(
            try failure(mirrors: [server.url])
                == "Could not fetch Small: \(server.url)train-images.gz: curl: (22) The requested URL returned error: "
                + "404. Nothing was kept.")
        #expect(try cached == [])
    }

    @Test func wrongChecksum() throws {
        var answers = answers
        answers["train-images.gz"]?.body[20] ^= 1
        let hash = SHA256Sum(of: answers["train-images.gz"]?.body ?? []).hexadecimal
        let server = try Server(answers)
        #expect(
            try failure(mirrors: [server.url])
                == "Could not fetch Small: \(server.url)train-images.gz: the SHA-256 is \(hash), not "
                + "\(source.files[0].compressedSHA256). Nothing was kept.")
        #expect(try cached == [])
    }

    @Test func cutDownload() throws {
        var answers = answers
        answers["train-labels.gz"]?.body.removeLast(4)
        answers["train-labels.gz"]?.announced = files["train-labels.gz"]?.count
        let server = try Server(answers)
        let message = try failure(mirrors: [server.url])
        #expect(message.hasPrefix("Could not fetch Small: \(server.url)train-labels.gz: curl: (18) "))
        let kept = (files["train-labels.gz"]?.count ?? 0) - 4
        #expect(message.hasSuffix(". What came of it, \(kept) bytes, is kept: the same command goes on from there."))
        #expect(try cached == ["train-images.gz", "train-labels.gz.part"])
    }

    /// What a cut left is not fetched again: the server is asked for the rest alone.
    @Test func aCutDownloadGoesOn() throws {
        let whole = try #require(files["train-images.gz"])
        try folder.write("small/train-images.gz.part", Array(whole[..<50]))
        let server = try Server(answers)
        var source = source
        source.mirrors = [server.url]
        var events: [Fetcher.Event] = []
        try fetcher.fetch(source) { events.append($0) }
        #expect(events.prefix(2) == [.downloading(url: "\(server.url)train-images.gz"), .continuing(bytes: 50)])
        #expect(server.ranges == ["bytes=50-"])
        #expect(try readFile("\(folder.path)/small/train-images.gz") == whole)
        #expect(try cached == files.keys.sorted())
    }

    /// Parts that are whole, wrong, or longer than the file cost nothing but another download.
    @Test(arguments: ["whole", "wrong", "longer"]) func partsThatCannotGoOn(_ kind: String) throws {
        let whole = try #require(files["train-images.gz"])
        let part = kind == "whole" ? whole : kind == "wrong" ? [UInt8](repeating: 7, count: 50) : whole + [0, 0]
        try folder.write("small/train-images.gz.part", part)
        var source = source
        let server = try Server(answers)
        source.mirrors = [server.url]
        try fetcher.fetch(source)
        #expect(try readFile("\(folder.path)/small/train-images.gz") == whole)
        #expect(try cached == files.keys.sorted())
    }

    /// A server that knows no parts sends all of it.
    @Test func aServerWithoutRanges() throws {
        try folder.write("small/train-images.gz.part", [1, 2, 3])
        let server = try Server(answers, hasRanges: false)
        var source = source
        source.mirrors = [server.url]
        try fetcher.fetch(source)
        #expect(try cached == files.keys.sorted())
    }

    @Test func onlyHTTPSByDefault() throws {
        let server = try Server(answers)
        let strict = Fetcher(folders: fetcher.folders)
        #expect(try failure(mirrors: [server.url], fetcher: strict).contains("curl: (1) Protocol \"http\""))
    }

    @Test func withoutCurl() throws {
        var bare = fetcher
        bare.curl = "no-such-curl"
        #expect(
            try failure(mirrors: ["http://127.0.0.1:1/"], fetcher: bare)
                == "Could not fetch Small: the program no-such-curl is not on this machine. Install it with "
                + "`apt install curl`.")
    }

    @Test func withoutMirrorsOrFolder() throws {
        #expect(try failure(mirrors: []) == "Could not fetch Small: no mirror of it is known.")
        let file = try folder.write("file", [1])
        let blocked = Fetcher(folders: DataFolders(cache: file))
        #expect(
            try failure(mirrors: ["http://127.0.0.1:1/"], fetcher: blocked)
                == "\(file): cannot create the folder (Not a directory).")
    }
}

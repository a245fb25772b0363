import Foundation
import Testing

@testable import Store

@Suite struct DamagedRuns {
    /// A store with one run whose bytes a test changes; the original bytes come along.
    private func withRun(_ body: (RunStore, String, [UInt8]) throws -> Void) throws {
        try withStore { store throws in
            try store.write(sampleRecord(weights: 200))
            let path = store.runPath(trialID(0))
            try body(store, path, try bytes(of: path))
        }
    }

    @Test func noFileIsMissing() throws {
        try withStore { store throws in
            #expect(store.check(trialID(0)) == .missing)
            let error = #expect(throws: StoreError.self) { try store.open(trialID(0)) }
            #expect(error == .missing(path: store.runPath(trialID(0))))
        }
    }

    @Test func everyTruncationIsDamage() throws {
        try withRun { store, path, whole in
            let lengths = Array(0...600) + stride(from: 601, to: whole.count, by: 101) + [whole.count - 1]
            for length in lengths.reversed() {
                try #require(truncate(path, off_t(length)) == 0)
                guard case .damaged = store.check(trialID(0)) else {
                    Issue.record("length \(length)")
                    continue
                }
            }
            try write(whole + [0], to: path)
            guard case .damaged = store.check(trialID(0)) else {
                Issue.record("one byte more")
                return
            }
            try write(whole, to: path)
            guard case .valid = store.check(trialID(0)) else {
                Issue.record("restored")
                return
            }
        }
    }

    @Test func everyFlippedByteIsDamage() throws {
        try withRun { store, path, whole in
            let descriptor = open(path, O_RDWR)
            defer { close(descriptor) }
            for offset in Array(0..<512) + stride(from: 512, to: whole.count, by: 37) {
                for flip: UInt8 in [0x01, 0x80, 0xff] {
                    var byte = whole[offset] ^ flip
                    try #require(pwrite(descriptor, &byte, 1, off_t(offset)) == 1)
                    if case .damaged = store.check(trialID(0)) {} else { Issue.record("offset \(offset) flip \(flip)") }
                }
                var byte = whole[offset]
                try #require(pwrite(descriptor, &byte, 1, off_t(offset)) == 1)
            }
            guard case .valid = store.check(trialID(0)) else {
                Issue.record("restored")
                return
            }
        }
    }

    @Test func theReasonNamesTheDamage() throws {
        try withRun { store, path, whole in
            func reason() -> String {
                if case .damaged(let reason) = store.check(trialID(0)) { reason } else { "" }
            }
            try write([], to: path)
            #expect(reason().contains("empty"))
            try write(Array("hello, this is not a run file".utf8), to: path)
            #expect(reason().contains("not a run file"))
            try write(Array(whole.dropFirst(512)), to: path)
            #expect(reason().contains("not a run file"))
            try write(Array(whole.dropLast(9)), to: path)
            #expect(reason().contains("cut short"))
            var newer = whole
            newer[11] = UInt8(ascii: "2")
            try write(newer, to: path)
            #expect(reason().contains("schema version 2"))
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            #expect(reason().contains("not a regular file"))
        }
    }

    @Test func aSealedFileThatIsNotARunIsDamage() throws {
        try withRun { store, path, _ in
            for content in [[], Array("no HDF5 at all".utf8)] {
                var file = [UInt8](repeating: 0, count: RunSeal.size) + content
                let seal = file.withUnsafeBytes { RunSeal(sealing: $0) }
                file.replaceSubrange(..<RunSeal.size, with: seal.bytes)
                try write(file, to: path)
                guard case .damaged = store.check(trialID(0)) else {
                    Issue.record("\(content)")
                    continue
                }
            }
        }
    }

    @Test func aRunUnderAnotherTrialsNameIsDamage() throws {
        try withRun { store, path, whole in
            try write(whole, to: store.runPath(trialID(1)))
            let check = store.check(trialID(1))
            #expect(check == .damaged(reason: "it belongs to trial \(trialID(0))"))
        }
    }

    @Test func aPipeInPlaceOfARunDoesNotHang() throws {
        try withStore { store throws in
            try #require(mkfifo(store.runPath(trialID(0)), 0o600) == 0)
            guard case .damaged = store.check(trialID(0)) else {
                Issue.record("a pipe passed")
                return
            }
        }
    }

    @Test func damagedFilesAreSetAsideAndNoneIsLost() throws {
        try withRun { store, path, whole in
            #expect(throws: StoreError.self) { try store.setAside(trialID(0)) }
            #expect(throws: StoreError.self) { try store.setAside(trialID(1)) }
            try write(Array(whole.dropLast(1)), to: path)
            #expect(try store.setAside(trialID(0)) == path + ".damaged")
            #expect(store.check(trialID(0)) == .missing)
            try write(Array(whole.dropLast(2)), to: path)
            // Writing keeps a damaged file, too.
            try store.write(sampleRecord(weights: 200))
            #expect(try bytes(of: path) == whole)
            #expect(try bytes(of: path + ".damaged").count == whole.count - 1)
            #expect(try bytes(of: path + ".damaged-2").count == whole.count - 2)
            #expect(try store.listing().setAside.count == 2)
        }
    }

    @Test func foreignFilesAreListedAndLeftAlone() throws {
        try withRun { store, path, _ in
            for name in [
                "notes.txt", "0123.h5", "ABCDEFABCDEFABCD.h5", ".hidden", "x.tmp", ".a.b.tmp", ".notes.12.tmp",
            ] {
                try write([1], to: store.directory + "/runs/" + name)
            }
            let listing = try store.listing()
            #expect(listing.ids == [String(trialID(0).prefix(16))])
            #expect(
                listing.foreign == [
                    ".a.b.tmp", ".hidden", ".notes.12.tmp", "0123.h5", "ABCDEFABCDEFABCD.h5", "notes.txt", "x.tmp",
                ])
            #expect(try store.removeStaleTemporaries() == 0)
            #expect(try names(in: store.directory + "/runs").count == 8)
            guard case .valid = store.check(trialID(0)) else {
                Issue.record("the run")
                return
            }
        }
    }
}

import CHDF5
import Foundation
import Testing

@testable import HDF5

@Suite struct Mistakes {
    @Test func shapesThatDoNotFit() throws {
        let root = try File.inMemory().root()
        for shape in [[2], [-1], [3, 0], [Int.max, 4], [1, 1]] {
            #expect(throws: HDF5Error.self) { try root.write([1, 2, 3] as [Float], shape: shape, to: "x") }
        }
        #expect(throws: HDF5Error.self) {
            try root.write([1] as [Float], shape: Array(repeating: 1, count: 40), to: "x")
        }
        #expect(try root.names().isEmpty)
    }

    @Test func namesAndTextsThatCannotBe() throws {
        let root = try File.inMemory().root()
        try root.write([1.0], shape: [1], to: "x")
        #expect(throws: HDF5Error.self) { try root.write([1.0], shape: [1], to: "x") }
        #expect(throws: HDF5Error.self) { try root.write([1.0], shape: [1], to: "") }
        #expect(throws: HDF5Error.self) { try root.write([1.0], shape: [1], to: "a\0b") }
        #expect(throws: HDF5Error.self) { try root.write([1.0], shape: [1], to: "x/y") }
        #expect(throws: HDF5Error.self) { try root.write(text: "a\0b", to: "t") }
        #expect(throws: HDF5Error.self) { try root.attributes.set("t", to: "a\0b") }
        #expect(throws: HDF5Error.self) { try root.attributes.text("absent") }
        #expect(throws: HDF5Error.self) { try root.group("x") }
        #expect(throws: HDF5Error.self) { try root.dataset("absent") }
        #expect(throws: HDF5Error.self) { try root.dataset("x").readText() }
        #expect(throws: HDF5Error.self) { try File.inMemory(userBlock: 100) }
        #expect(throws: HDF5Error.self) { try File.inMemory(userBlock: -1) }
    }

    @Test func textIsNotANumberNorOneANumberText() throws {
        let root = try reopened { root in
            try root.write(text: "12", to: "t")
            try root.attributes.set("t", to: "12")
            try root.attributes.set("n", to: 12)
        }
        #expect(throws: HDF5Error.self) { try root.dataset("t").read(as: Double.self) }
        #expect(throws: HDF5Error.self) { try root.attributes.integer("t") }
        #expect(throws: HDF5Error.self) { try root.attributes.text("n") }
    }

    @Test func theMessageSaysWhatAndWhy() throws {
        let error = #expect(throws: HDF5Error.self) { try File.open(atPath: "/no/such/file.h5") }
        let text = try #require(error).description
        #expect(text.contains("open the file \"/no/such/file.h5\"") && text.contains("No such file or directory"))
    }

    @Test func aSelfContainingGroupEndsTheListing() throws {
        let file = try File.inMemory()
        let root = try file.root()
        _ = try root.createGroup("a")
        try root.linkHard("a", to: "a/again")
        #expect(throws: HDF5Error.self) { try root.datasetPaths() }
    }
}

@Suite struct Damage {
    private func sample() throws -> [UInt8] {
        let file = try File.inMemory()
        try file.root().write([Float](repeating: 1, count: 3000), shape: [3000], to: "/a/b")
        try file.root().write([Int64](0..<3000), shape: [3000], to: "/a/c")
        try file.root().attributes.set("x", to: "y")
        return try file.image()
    }

    /// Uses everything in the bytes; a thrown error is as good as success here, a trap is not.
    private func use(_ bytes: [UInt8]) throws {
        let root = try bytes.withUnsafeBytes { try File.open(image: $0) }.root()
        _ = try root.attributes.text("x")
        for path in try root.datasetPaths() { _ = try root.dataset(path).read(as: Double.self) }
    }

    @Test func truncatedFilesThrow() throws {
        let bytes = try sample()
        try use(bytes)
        for length in stride(from: 0, to: bytes.count, by: 97) {
            #expect(throws: HDF5Error.self) { try use(Array(bytes[..<length])) }
        }
        #expect(throws: HDF5Error.self) { try use(Array(bytes.dropLast())) }
    }

    @Test func otherFilesThrow() throws {
        let path = temporaryPath("other")
        defer { unlink(path) }
        for content in ["", "not HDF5", String(repeating: "x", count: 100_000)] {
            try content.write(toFile: path, atomically: false, encoding: .utf8)
            #expect(throws: HDF5Error.self) { try File.open(atPath: path) }
            #expect(throws: HDF5Error.self) { try use(Array(content.utf8)) }
        }
        #expect(throws: HDF5Error.self) { try File.open(atPath: "/") }
    }

    @Test func aShapeBeyondTheFileIsRefusedBeforeMemoryIsTaken() throws {
        let bytes = try sample()
        // The extent 3000 stands in the file as eight bytes; make it 2^60 wherever it stands.
        let extent = withUnsafeBytes(of: UInt64(3000).littleEndian) { Array($0) }
        var changed = bytes
        var found = 0
        for start in 0...(bytes.count - 8) where Array(bytes[start..<start + 8]) == extent {
            changed[start + 7] = 0x10
            found += 1
        }
        #expect(found >= 2)
        let root = try changed.withUnsafeBytes { try File.open(image: $0) }.root()
        #expect(throws: HDF5Error.self) { try root.dataset("/a/b") }
        #expect(throws: HDF5Error.self) { try root.dataset("/a/c") }
    }
}

extension Group {
    /// A second name for an object, as only a crafted file has them.
    fileprivate func linkHard(_ path: String, to newPath: String) throws {
        Library.enter()
        defer { Library.leave() }
        try Library.check(H5Lcreate_hard(handle.id, path, handle.id, newPath, chdf5_default(), chdf5_default()), "link")
    }
}

import Foundation
import Testing

@testable import HDF5

/// A file in memory, written by `fill` and opened again from its bytes.
func reopened(userBlock: Int = 0, _ fill: (Group) throws -> Void) throws -> Group {
    let file = try File.inMemory(userBlock: userBlock)
    try fill(file.root())
    let bytes = try file.image(prefix: userBlock)
    return try bytes.withUnsafeBytes { try File.open(image: $0) }.root()
}

func temporaryPath(_ name: String) -> String {
    FileManager.default.temporaryDirectory.path + "/azmoon-hdf5-\(UUID().uuidString)-\(name)"
}

@Suite struct RoundTrips {
    @Test func everyTypeComesBackBitForBit() throws {
        let floats: [Float] = [
            0, -0.0, 1.5, .infinity, -.infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude, .nan,
        ]
        let doubles: [Double] = [
            0.1, -0.0, .pi, .infinity, .leastNonzeroMagnitude, Double(bitPattern: 0x7ff8_0000_0000_1234),
        ]
        let integers: [Int64] = [.min, -1, 0, 1, .max]
        let bytes: [UInt8] = [0, 1, 127, 128, 255]
        let root = try reopened { root in
            try root.write(floats, shape: [2, 4], to: "/a/float32")
            try root.write(doubles, shape: [3, 2], to: "/a/float64")
            try root.write(integers, shape: [5], to: "/b/c/int64")
            try root.write(bytes, shape: [5, 1, 1], to: "uint8")
        }
        let a = try root.dataset("/a/float32")
        #expect(a.shape == [2, 4] && a.elementType == .float32 && a.count == 8)
        #expect(try a.read(as: Float.self).map(\.bitPattern) == floats.map(\.bitPattern))
        let b = try root.group("a").dataset("float64")
        #expect(b.shape == [3, 2] && b.elementType == .float64 && b.path == "/a/float64")
        #expect(try b.read(as: Double.self).map(\.bitPattern) == doubles.map(\.bitPattern))
        #expect(try root.dataset("b/c/int64").read(as: Int64.self) == integers)
        #expect(try root.dataset("uint8").read(as: UInt8.self) == bytes)
        #expect(try root.dataset("uint8").shape == [5, 1, 1])
        #expect(try root.datasetPaths() == ["/a/float32", "/a/float64", "/b/c/int64", "/uint8"])
    }

    @Test(arguments: [Storage.automatic, .compact, .contiguous, .compressed])
    func emptyScalarAndSmallInEveryStorage(_ storage: Storage) throws {
        let root = try reopened { root in
            try root.write([Float](), shape: [0], to: "empty", storage: storage)
            try root.write([Int64](), shape: [3, 0, 2], to: "flat", storage: storage)
            try root.write([7.25], shape: [], to: "scalar", storage: storage)
            try root.write([UInt8](0..<24), shape: [2, 3, 4], to: "small", storage: storage)
        }
        #expect(try root.dataset("empty").shape == [0] && root.dataset("empty").read(as: Float.self).isEmpty)
        #expect(try root.dataset("flat").shape == [3, 0, 2] && root.dataset("flat").read(as: Int64.self).isEmpty)
        #expect(try root.dataset("scalar").shape == [] && root.dataset("scalar").read(as: Double.self) == [7.25])
        #expect(try root.dataset("small").read(as: UInt8.self) == [UInt8](0..<24))
    }

    @Test func largeIntegersAreCompressedAndWeightsAreNot() throws {
        let labels = (0..<200_000).map { Int64($0 % 10) }
        let weights = (0..<50_000).map { Float($0) * 0.37 }
        let file = try File.inMemory()
        try file.root().write(labels, shape: [100, 2000], to: "labels")
        let small = try file.image().count
        #expect(small < 200_000 * 8 / 20)
        try file.root().write(weights, shape: [50_000], to: "weights")
        let bytes = try file.image()
        #expect(bytes.count >= small + 200_000)
        let root = try bytes.withUnsafeBytes { try File.open(image: $0) }.root()
        #expect(try root.dataset("labels").read(as: Int64.self) == labels)
        #expect(try root.dataset("weights").read(as: Float.self) == weights)
    }

    @Test func numbersConvertWhenReadAsAnotherType() throws {
        let root = try reopened { root in
            try root.write([1, -2, 3] as [Int64], shape: [3], to: "i")
            try root.write([0.5, 2.75] as [Float], shape: [2], to: "f")
        }
        #expect(try root.dataset("i").read(as: Double.self) == [1, -2, 3])
        #expect(try root.dataset("f").read(as: Double.self) == [0.5, 2.75])
        #expect(try root.dataset("f").read(as: Int64.self) == [0, 2])
    }

    @Test func readsIntoGivenMemoryOfTheRightSizeOnly() throws {
        let root = try reopened { try $0.write([1, 2, 3] as [Float], shape: [3], to: "f") }
        var values = [Float](repeating: 0, count: 3)
        try values.withUnsafeMutableBufferPointer { try root.dataset("f").read(into: $0) }
        #expect(values == [1, 2, 3])
        var few = [Float](repeating: 0, count: 2)
        #expect(throws: HDF5Error.self) {
            try few.withUnsafeMutableBufferPointer { try root.dataset("f").read(into: $0) }
        }
    }

    @Test(arguments: [("", 1), ("plain", 1), ("آزمون — 実験 🧪 e\u{301}", 1), ("larger than an object header", 5000)])
    func textsAndAttributes(_ part: String, _ count: Int) throws {
        let text = String(repeating: part, count: count)
        let root = try reopened(userBlock: 512) { root in
            try root.write(text: text, to: "/notes/text")
            try root.attributes.set("text", to: text)
            try root.attributes.set("نام", to: "name")
            try root.attributes.set("number", to: -42)
            try root.dataset("/notes/text").attributes.set("on a dataset", to: 7)
        }
        let dataset = try root.dataset("/notes/text")
        #expect(dataset.elementType == .text && dataset.shape == [])
        #expect(try Array(dataset.readText().utf8) == Array(text.utf8))
        #expect(try Array(root.attributes.text("text").utf8) == Array(text.utf8))
        #expect(try root.attributes.text("نام") == "name")
        #expect(try root.attributes.integer("number") == -42)
        #expect(try dataset.attributes.integer("on a dataset") == 7)
        #expect(try root.attributes.contains("text") && !root.attributes.contains("absent"))
    }

    @Test func theSameContentGivesTheSameBytesAtAnotherTime() throws {
        func bytes() throws -> [UInt8] {
            let file = try File.inMemory(userBlock: 512)
            try file.root().write([Float](repeating: 1.25, count: 5000), shape: [5000], to: "/a/b")
            try file.root().write([Int64](0..<5000), shape: [5000], to: "/a/c")
            try file.root().write(text: "text", to: "/d")
            _ = try file.root().createGroup("/e/f")
            try file.root().attributes.set("x", to: "y")
            return try file.image()
        }
        let first = try bytes()
        Thread.sleep(forTimeInterval: 1.1)
        #expect(try bytes() == first)
    }
}

@Suite struct Groups {
    @Test func kindsNamesAndListing() throws {
        let root = try reopened { root in
            _ = try root.createGroup("/x/y")
            try root.write([1] as [Float], shape: [1], to: "/x/0.weight")
            try root.write([1] as [Float], shape: [1], to: "/x/" + String(repeating: "long", count: 100))
        }
        #expect(try root.kind(of: "x") == .group)
        #expect(try root.kind(of: "/x/y") == .group)
        #expect(try root.kind(of: "/x/0.weight") == .dataset)
        #expect(try root.kind(of: "/x/0.weight/deeper") == nil)
        #expect(try root.kind(of: "/z/y") == nil)
        #expect(try root.names() == ["x"])
        #expect(try root.group("x").names() == ["0.weight", String(repeating: "long", count: 100), "y"])
        #expect(try root.group("x/y").names().isEmpty)
        #expect(try root.group("x").dataset("0.weight").path == "/x/0.weight")
    }

    @Test func aFileOnDiskIsMadeOnceAndReadBack() throws {
        let path = temporaryPath("file.h5")
        defer { unlink(path) }
        let file = try File.create(atPath: path)
        try file.root().write([1, 2] as [Double], shape: [2], to: "d")
        try file.close()
        try file.close()
        #expect(try File.open(atPath: path).root().dataset("d").read(as: Double.self) == [1, 2])
        #expect(throws: HDF5Error.self) { try File.create(atPath: path) }
        #expect(throws: HDF5Error.self) { try File.open(atPath: path).root().write([1.0], shape: [1], to: "more") }
    }

    @Test func manyThreadsMayUseTheLibraryAtOnce() async throws {
        let sums = try await withThrowingTaskGroup(of: Double.self) { group in
            for index in 0..<16 {
                group.addTask {
                    let root = try reopened { root in
                        for item in 0..<20 { try root.write([Double(index)], shape: [1], to: "/g/\(item)") }
                    }
                    return try root.datasetPaths().map { try root.dataset($0).read(as: Double.self)[0] }.reduce(0, +)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(sums.sorted() == (0..<16).map { Double($0 * 20) })
    }
}

import Foundation
import Store
import Testing

extension ProgramTests {
    /// Data sets whose files are missing, damaged or changed.
    @Suite struct DataFiles {
        private let workspace: Workspace
        private static let names = [
            "train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz", "t10k-images-idx3-ubyte.gz",
            "t10k-labels-idx1-ubyte.gz",
        ]

        init() throws { workspace = try .small(swept: false) }

        /// Writes MNIST's four files with ten training and five test images, and changes one of them.
        private func write(_ index: Int? = nil, _ change: ([UInt8]) -> [UInt8] = { $0 }) throws {
            let files = [
                idx([10, 28, 28], (0..<7840).map { UInt8(truncatingIfNeeded: $0) }), idx([10], Array(0..<10)),
                idx([5, 28, 28], (0..<3920).map { UInt8(truncatingIfNeeded: $0) }), idx([5], Array(0..<5)),
            ]
            for (number, name) in Self.names.enumerated() {
                try workspace.write("data/mnist/\(name)", number == index ? change(files[number]) : gzip(files[number]))
            }
        }

        private func expectError(saying words: String..., at location: SourceLocation = #_sourceLocation) throws {
            let outcome = try workspace.run(
                "sweep small.yaml --set data.source=mnist --set data.train=null", at: location)
            #expect(outcome.code == 1, sourceLocation: location)
            for word in words { #expect(outcome.errors.contains(word), "\(outcome.errors)", sourceLocation: location) }
            #expect(!FileManager.default.fileExists(atPath: workspace.path("results")), sourceLocation: location)
        }

        @Test func aMissingFileIsAnErrorThatSaysWhereToGetIt() throws {
            try expectError(
                saying: "MNIST is not on this machine", workspace.path("data/mnist"), "azmoon data fetch mnist")
            try write()
            try FileManager.default.removeItem(atPath: workspace.path("data/mnist/\(Self.names[3])"))
            try expectError(saying: "MNIST is not on this machine")
        }

        @Test func aDamagedFileIsAnErrorThatNamesIt() throws {
            try write(0) { _ in [] }
            try expectError(saying: Self.names[0])
            try write(0) { _ in Array("<html>404 Not Found</html>".utf8) }
            try expectError(saying: Self.names[0])
            try write(2) { Array(gzip($0).dropLast(100)) }
            try expectError(saying: Self.names[2])
            try write(2) { bytes in
                var packed = gzip(bytes)
                packed[1000] ^= 0x40
                return packed
            }
            try expectError(saying: Self.names[2])
            try write(1) { gzip(Array($0.dropLast(1))) }
            try expectError(saying: Self.names[1])
            try write(1) { gzip([0, 0, 9, 1] + $0.dropFirst(4)) }
            try expectError(saying: Self.names[1], "signed bytes")
            try write(0) { gzip($0.prefix(4) + [255, 255, 255, 255] + $0.dropFirst(8)) }
            try expectError(saying: Self.names[0], "cannot hold")
        }

        @Test func aLabelOutOfRangeIsAnErrorThatNamesTheRow() throws {
            try write(3) { gzip($0.dropLast(1) + [10]) }
            try expectError(saying: Self.names[3], "label", "10")
        }

        /// A data set that is whole but is not the one of that name is not taken for it.
        @Test func otherDataUnderAKnownNameIsAnError() throws {
            try write()
            try expectError(saying: "data/mnist/")
        }

        /// Data that go in the middle of a sweep: no trial is to blame, so none gets a result from it.
        @Test(.enabled(if: FashionMNIST.folder != nil, "Fashion-MNIST is not on this machine"))
        func dataThatGoDuringASweepStopIt() throws {
            let fashion = try #require(FashionMNIST.folder)
            for name in Self.names {
                try FileManager.default.createDirectory(
                    atPath: workspace.path("data/mine"), withIntermediateDirectories: true)
                try FileManager.default.createSymbolicLink(
                    atPath: workspace.path("data/mine/\(name)"), withDestinationPath: "\(fashion)/\(name)")
            }
            let link = workspace.path("data/fashion-mnist")
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "mine")
            let source = "source: fashion-mnist"
            try workspace.write(
                "small.yaml",
                smallExperiment.replacing("source: {random: {shape: [16], classes: 4}}", with: source)
                    .replacing("epochs: 2", with: "epochs: 1000"))
            let command = "sweep small.yaml --workers 1"
            let sweep = try workspace.start(command)
            var worker: pid_t = 0
            try until("a trial is being run") {
                guard let found = try workspace.workers().first else { return false }
                worker = found
                let store = try workspace.store("small")
                return try workspace.plan("small").trials.contains { store.isLeased($0.id) }
            }
            // The images of the cache are unreadable for the next worker, and there is nothing to make them from.
            try FileManager.default.removeItem(atPath: link)
            try FileManager.default.removeItem(atPath: workspace.path("data/decoded"))
            try workspace.write("data/fashion-mnist/\(Self.names[0])", "damaged")
            for name in Self.names.dropFirst() { try workspace.write("data/fashion-mnist/\(name)", "damaged") }
            kill(worker, SIGKILL)
            let outcome = try sweep.wait()
            expectNoTrap(outcome)
            #expect(outcome.code == 1 && outcome.errors.contains("data/fashion-mnist/"), "\(outcome.text)")
            #expect(
                try workspace.store("small").journal().allSatisfy {
                    $0.status == .completed || $0.status == .interrupted
                })
            #expect(try workspace.store("small").listing().ids.count < 8)
        }
    }
}

/// Where the real data are, if they are here.
private enum FashionMNIST {
    static let folder: String? = {
        let folder = "/usr/share/datasets/fashion-mnist"
        return FileManager.default.fileExists(atPath: "\(folder)/train-images-idx3-ubyte.gz") ? folder : nil
    }()
}

/// An IDX file of bytes.
private func idx(_ extents: [Int], _ content: [UInt8]) -> [UInt8] {
    [0, 0, 8, UInt8(extents.count)]
        + extents.flatMap { extent in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: extent >> $0) } } + content
}

/// The bytes as a gzip file (RFC 1952) whose blocks are stored as they are.
private func gzip(_ bytes: [UInt8]) -> [UInt8] {
    func littleEndian(_ value: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    var start = 0
    repeat {
        let block = bytes[start..<min(start + 65_535, bytes.count)]
        start = block.endIndex
        packed.append(start == bytes.count ? 1 : 0)
        packed += littleEndian(UInt32(block.count), 2) + littleEndian(~UInt32(block.count), 2) + block
    } while start < bytes.count
    var checksum = ~UInt32(0)
    for byte in bytes {
        checksum ^= UInt32(byte)
        for _ in 0..<8 { checksum = checksum & 1 == 1 ? checksum >> 1 ^ 0xEDB8_8320 : checksum >> 1 }
    }
    return packed + littleEndian(~checksum, 4) + littleEndian(UInt32(bytes.count), 4)
}

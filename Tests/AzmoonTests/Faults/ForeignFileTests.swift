import Foundation
import Testing

extension ProgramTests {
    /// Files of weights from strangers, converted by the program.
    @Suite struct ForeignFiles {
        let workspace: Workspace

        init() throws {
            workspace = try Workspace()
            let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appendingPathComponent("CheckpointsTests/Fixtures")
            for name in [
                "negated.pth", "foreign.pth", "sparse.pth", "external.h5", "virtual.h5", "link.h5", "flat.h5",
                "crash.h5",
                "outside.txt",
            ] {
                try workspace.write(name, [UInt8](Data(contentsOf: fixtures.appendingPathComponent(name))))
            }
        }

        /// A lazily negated tensor is written as what `torch.load` gives.
        @Test func negatedTensors() throws {
            try workspace.succeed("weights convert negated.pth out.safetensors")
            let bytes = try workspace.bytes("out.safetensors")
            let floats = bytes.suffix(16).chunked(4).map { four in
                Float(bitPattern: four.reversed().reduce(0) { $0 << 8 | UInt32($1) })
            }
            #expect(floats == [-2, 4, 5, 6])
        }

        @Test func objectsBesideWeights() throws {
            let table = try workspace.succeed("weights show foreign.pth").output
            #expect(table.contains("1 tensor, 2 elements"))
            try workspace.fail(
                "weights show sparse.pth --part other",
                saying: #"sparse.pth: "inner" is a sparse tensor, which azmoon does not read."#)
        }

        /// Damage in an HDF5 file that has no checksum may end the process that tries it first, and never the one that the user started.
        @Test func damagedHDF5OfOthers() throws {
            // Some bytes of flat.h5 changed: HDF5 1.10.8 ends with signal 11.
            try workspace.fail("weights show crash.h5", saying: "crash.h5")
            try workspace.fail("weights convert crash.h5 out.h5", saying: "crash.h5")
            let whole = try workspace.bytes("flat.h5")
            #expect(try workspace.succeed("weights show flat.h5").output.contains("tensor"))
            for number in 0..<40 {
                var bytes = whole
                // Knuth's multiplicative hash spreads the places over the file.
                for change in 0..<(1 + number % 4) {
                    let draw = UInt32(truncatingIfNeeded: number * 4 + change) &* 2_654_435_761
                    bytes[Int(draw >> 8) % bytes.count] = UInt8(truncatingIfNeeded: draw)
                }
                if number % 5 == 4 { bytes.removeLast(bytes.count * number / 80) }
                try workspace.write("damaged.h5", bytes)
                let outcome = try workspace.run("weights show damaged.h5")
                #expect(outcome.code == 0 || (outcome.code == 1 && outcome.errors.contains("damaged.h5")), "\(outcome)")
            }
        }

        /// The same of arrays that an experiment is to train on.
        @Test func damagedHDF5OfOthersAsData() throws {
            func check(_ file: String) throws -> Outcome {
                try workspace.run(["data", "check", "{arrays: {inputs: '\(file):a', targets: '\(file):b'}}"])
            }
            for file in ["crash.h5", "flat.h5"] {
                let outcome = try check(file)
                #expect(outcome.code == 1 && outcome.errors.contains(file), "\(outcome)")
            }
            let whole = try workspace.bytes("flat.h5")
            for number in 0..<20 {
                var bytes = whole
                let draw = UInt32(truncatingIfNeeded: number + 7) &* 2_654_435_761
                for place in 0..<1 + number % 5 {
                    bytes[(Int(draw >> 8) + 97 * place) % bytes.count] = UInt8(truncatingIfNeeded: draw)
                }
                try workspace.write("damaged.h5", bytes)
                let outcome = try check("damaged.h5")
                #expect(outcome.code == 1 && outcome.errors.contains("damaged.h5"), "\(outcome)")
            }
        }

        @Test(arguments: ["external.h5", "virtual.h5", "link.h5"])
        func elementsOfOtherFiles(_ name: String) throws {
            try workspace.fail("weights convert \(name) out.safetensors", saying: "stolen\"")
            #expect(try !workspace.names("").contains("out.safetensors"))
        }
    }
}

extension Sequence<UInt8> {
    fileprivate func chunked(_ count: Int) -> [[UInt8]] {
        let bytes = Array(self)
        return stride(from: 0, to: bytes.count, by: count).map { Array(bytes[$0..<$0 + count]) }
    }
}

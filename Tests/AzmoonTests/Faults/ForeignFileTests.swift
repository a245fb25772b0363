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

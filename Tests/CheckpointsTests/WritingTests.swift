import Engine
import Foundation
import Testing

@testable import Checkpoints

@Suite struct WritingTests {
    let folder: TemporaryFolder
    let state: [(name: String, tensor: Tensor)] = [
        ("z.weight", Tensor([1.5, -2, .infinity, 4, 5, 6] as [Float], shape: [2, 3])),
        ("a.flag", Tensor([true, false, true])),
        ("byte", Tensor([1, 2, 255] as [UInt8])),
        ("a.double", Tensor([0.1, 1e300] as [Double])),
        ("count", Tensor(Int64(-5))),
        ("empty", Tensor.zeros([0, 4])),
        ("é \"quoted\"\\ 1\t", Tensor([7] as [Float])),
        ("turned", Tensor([1, 2, 3, 4, 5, 6] as [Float], shape: [2, 3]).transposed()),
    ]

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: ["weights.safetensors", "weights.h5", "WEIGHTS.HDF5"])
    func comesBack(_ name: String) throws {
        let path = "\(folder.path)/\(name)"
        try Checkpoint.write(state, to: path)
        let read = try Checkpoint.read(path)
        #expect(read.map(\.name) == state.map(\.name))
        for (old, new) in zip(state, read) {
            #expect(new.tensor.dtype == old.tensor.dtype)
            #expect(new.tensor.shape == old.tensor.shape)
            #expect(new.tensor.doubles == old.tensor.doubles)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [name])
        let first = try Foundation.Data(contentsOf: URL(fileURLWithPath: path))
        try Checkpoint.write(state, to: path)
        #expect(try Foundation.Data(contentsOf: URL(fileURLWithPath: path)) == first)
    }

    @Test func refusesNamesThatCannotBe() throws {
        let one = Tensor([1] as [Float])
        func failure(_ names: [String], _ file: String) throws -> String {
            let path = "\(folder.path)/\(file)"
            let error = #expect(throws: CheckpointError.self) {
                try Checkpoint.write(names.map { ($0, one) }, to: path)
            }
            #expect(!FileManager.default.fileExists(atPath: path))
            return try #require(error).reason
        }
        #expect(try failure(["a", "a"], "x.h5") == #"two tensors are called "a""#)
        #expect(try failure(["a"], "x.pth") == "weights are written to a name that ends in .safetensors or .h5")
        #expect(try failure(["a"], "x") == "weights are written to a name that ends in .safetensors or .h5")
        #expect(try failure(["__metadata__"], "x.safetensors") == "no tensor can be called __metadata__ there")
        for name in ["", ".", "a/b"] {
            #expect(try failure([name], "x.h5").hasSuffix("cannot be the name of a dataset"))
        }
        #expect(try failure(["a\0b"], "x.h5").contains("zero byte"))
        #expect(try failure(["a"], "none/x.h5") == "cannot create the file (No such file or directory)")
        #expect(try failure(["a"], "none/x.safetensors") == "cannot create the file (No such file or directory)")
    }

    @Test func damageInOurHDF5IsFound() throws {
        let path = "\(folder.path)/weights.h5"
        try Checkpoint.write(state, to: path)
        let whole = [UInt8](try Foundation.Data(contentsOf: URL(fileURLWithPath: path)))
        var changed = whole
        changed[whole.count - 9] ^= 1
        #expect(try Fixtures.failure(changed) == "it: its checksum does not match: it is damaged.")
        #expect(try Fixtures.failure(Array(whole.dropLast(5))).hasPrefix("it: the file is cut off: it has"))
        var head = whole
        head[20] = 65
        #expect(try Fixtures.failure(head).contains("checksum"))
    }
}

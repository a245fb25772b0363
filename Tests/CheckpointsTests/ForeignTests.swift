import Engine
import Foundation
import Testing

@testable import Checkpoints

/// What other programs put beside weights, and arguments of PyTorch's functions that change what a tensor is
/// (Fixtures/make_foreign.py).
@Suite struct ForeignTests {
    private func expected(_ name: String) throws -> [Fixtures.Entry] {
        try Fixtures.expected(name, in: "foreign.json")
    }

    @Test(arguments: [
        "negated.pth", "negated-legacy.pth", "new-types.pth", "buffer.pth", "attribute.pth", "foreign.pth",
        "foreign-legacy.pth", "defaultdict.pth", "quantized.pth", "sparse.pth", "complex.pth", "meta.pth",
        "unsigned.h5",
    ])
    func readsWhatPyTorchReads(_ name: String) throws {
        try expectEqual(Checkpoint.read(Fixtures.path(name)), expected(name))
    }

    @Test func objectsBesideWeightsAreInert() throws {
        for name in ["foreign.pth", "foreign-legacy.pth"] {
            let root = try Checkpoint.contents(of: Fixtures.path(name)).root
            guard case .number(0.1)? = root["arguments"]?["lr"], case .text("runs/a")? = root["arguments"]?["output"],
                case .text("cuda:1")? = root["arguments"]?["device"], case .integer(3)? = root["simple"]?["epochs"],
                case .list(let history)? = root["values"]?["history"], history.count == 2,
                case .integer(2)? = root["counts"]?["a"], case .number(0.75)? = root["accuracy"],
                case .integer(-7)? = root["steps"], case .boolean(true)? = root["flag"],
                case .number(0.5)? = root["small"], case .object("NumPy array")? = root["array"],
                case .list(let set)? = root["set"], set.count == 1, case .text("torch.float16")? = root["dtype"],
                case .object("complex number")? = root["complex"], case .bytes([0, 255])? = root["bytes"],
                case .text("C:\\a\\b")? = root["windows"].map({ Self.unified($0) })
            else {
                Issue.record("\(root)")
                continue
            }
        }
    }

    /// Python writes the parts of a path from Windows; they are joined by one kind of bar.
    private static func unified(_ value: CheckpointValue) -> CheckpointValue {
        guard case .text(let text) = value else { return value }
        return .text(text.replacing("/", with: "\\"))
    }

    @Test(arguments: [
        ("quantized.pth", "a quantized tensor"), ("sparse.pth", "a sparse tensor"),
        ("complex.pth", "a tensor of complex64"), ("meta.pth", "a tensor of the device meta, which has no elements"),
    ])
    func tensorsThatAreNotReadAreNamed(_ name: String, _ kind: String) throws {
        #expect(
            try Fixtures.failure(name, part: "other") == #"\#(name): "inner" is \#(kind), which azmoon does not read."#)
    }

    @Test func numbersBeyondTheEngineAreNamed() throws {
        for name in ["large-uint64.pth", "large-unsigned.h5"] {
            #expect(try Fixtures.failure(name).contains("of uint64 has a number beyond 2^63 - 1"))
        }
    }

    @Test func trainedTensorsRequireTheirGradient() throws {
        let state = try Checkpoint.read(Fixtures.path("buffer.pth"))
        #expect(state.map(\.tensor.requiresGrad) == [false, true])
    }

    @Test(arguments: [
        ("external.h5", "/stolen", "external storage"), ("virtual.h5", "/stolen", "virtual dataset"),
        ("link.h5", "/layer/stolen", "a link into another file"),
        ("hidden-link.h5", "/b", "a link into another file"),
    ])
    func elementsOfOtherFilesAreRefused(_ name: String, _ dataset: String, _ reason: String) throws {
        let message = try Fixtures.failure(name)
        #expect(message.contains("\"\(dataset)\"") && message.contains(reason))
    }

    @Test func formsOfEightBits() throws {
        // The edges of each form: largest, smallest, smallest with a leading one, no number.
        func number(_ type: StoredType, _ bits: UInt8) throws -> Float {
            try type.tensor([bits], shape: [1], file: "it", title: "it").array(Float.self)[0]
        }
        #expect(try number(.float8E4M3FN, 0x7E) == 448 && number(.float8E4M3FN, 0x01) == 0x1p-9)
        #expect(try number(.float8E4M3FN, 0x7F).isNaN && number(.float8E4M3FN, 0xFF).isNaN)
        #expect(try number(.float8E5M2, 0x7B) == 57344 && number(.float8E5M2, 0x7C) == .infinity)
        #expect(try number(.float8E4M3FNUZ, 0x7F) == 240 && number(.float8E4M3FNUZ, 0x80).isNaN)
        #expect(try number(.float8E5M2FNUZ, 0x7F) == 57344 && number(.float8E5M2FNUZ, 0x80).isNaN)
        #expect(try number(.float8E8M0FNU, 0) == 0x1p-127 && number(.float8E8M0FNU, 0xFF).isNaN)
    }
}

import Engine
import Testing

@testable import Checkpoints

@Suite struct ReadingTests {
    @Test(arguments: [
        "state.pth", "state-legacy.pth", "protocol3.pth", "protocol4.pth", "protocol5.pth", "legacy-protocol4.pth",
        "types.pth", "types-legacy.pth", "views.pth", "views-legacy.pth", "deflated.pth", "checkpoint.pth",
        "checkpoint-legacy.pth", "parallel.pth",
    ])
    func readsWhatPyTorchWrote(_ name: String) throws {
        try expectEqual(Checkpoint.read(Fixtures.path(name)), Fixtures.expected(name))
    }

    @Test(arguments: ["types.safetensors", "state.safetensors", "flat.h5", "nested.h5"])
    func readsOtherFormats(_ name: String) throws {
        try expectEqual(Checkpoint.read(Fixtures.path(name)), Fixtures.expected(name), inOrder: false)
    }

    @Test func typesBecomeTheEngines() throws {
        let state = try Checkpoint.read(Fixtures.path("types.pth"))
        let types = Dictionary(uniqueKeysWithValues: state.map { ($0.name, $0.tensor.dtype) })
        #expect(types["float16"] == .float32)
        #expect(types["bfloat16"] == .float32)
        #expect(types["float64"] == .float64)
        #expect(types["int8"] == .int64)
        #expect(types["uint8"] == .uint8)
        #expect(types["bool"] == .bool)
    }

    @Test func halfPrecisionAtItsEdges() {
        #expect(halfPrecision(0x3C00) == 1)
        #expect(halfPrecision(0xC000) == -2)
        #expect(halfPrecision(0x7BFF) == 65504)
        #expect(halfPrecision(0x0001) == 0x1p-24)
        #expect(halfPrecision(0x03FF) == 0x1.FF8p-15)
        #expect(halfPrecision(0x8000).sign == .minus)
        #expect(halfPrecision(0x7C00) == .infinity)
        #expect(halfPrecision(0xFC00) == -.infinity)
        #expect(halfPrecision(0x7E00).isNaN)
    }

    @Test func namesThatShareElementsShareATensor() throws {
        let state = try Checkpoint.read(Fixtures.path("views.pth"))
        func tensor(_ name: String) throws -> Tensor { try #require(state.first { $0.name == name }).tensor }
        #expect(try tensor("base") === tensor("again"))
        #expect(try tensor("base") !== tensor("row"))
    }

    @Test func keepsTheRestOfTheTree() throws {
        let root = try Checkpoint.contents(of: Fixtures.path("checkpoint.pth")).root
        guard case .integer(3)? = root["epoch"], case .text("test")? = root["arguments"]?["name"],
            case .list(let rates)? = root["arguments"]?["rates"], case .number(0.1)? = rates.first,
            case .boolean(true)? = root["arguments"]?["flag"], case .none? = root["arguments"]?["none"],
            case .bytes(let big)? = root["big"]
        else {
            Issue.record("\(root)")
            return
        }
        #expect(big == [UInt8](repeating: 0, count: 12) + [16])
        #expect(root["optimizer"]?["state"]?["0"]?["exp_avg"]?.holdsTensors == true)
    }

    @Test func aPartIsNamed() throws {
        let path = try Fixtures.path("two.pth")
        #expect(try Checkpoint.read(path, part: "generator").map(\.tensor.doubles) == [[1, 1]])
        #expect(try Checkpoint.read(path, part: "discriminator").map(\.tensor.shape) == [[3]])
        let moments = try Checkpoint.read(Fixtures.path("checkpoint.pth"), part: "optimizer.state.0")
        #expect(moments.map(\.name) == ["step", "exp_avg", "exp_avg_sq"])
    }
}

import Files
import Testing

@testable import Checkpoints

/// Pickles by hand, each with one thing wrong.
@Suite struct PickleTests {
    func failure(_ code: [UInt8]) throws -> String {
        let error = #expect(throws: CheckpointError.self) {
            var machine = PickleMachine(PickleInput(MemoryBytes(name: "it", bytes: code)))
            let root = try machine.decode()
            let tree = PyTorchTree(
                machine: machine, file: "it", open: { key throws(CheckpointError) in throw CheckpointError("it", key) },
                size: { _ in 1 << 40 }, storedBytes: 8)
            _ = try tree.value(root)
        }
        return try #require(error).reason
    }

    func text(_ text: String) -> [UInt8] { [0x8C, UInt8(text.utf8.count)] + Array(text.utf8) }
    func global(_ module: String, _ name: String) -> [UInt8] { Array("c\(module)\n\(name)\n".utf8) }
    func number(_ value: Int) -> [UInt8] { [0x8A, 8] + (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

    /// Storage, offset, shape and strides of a tensor in a storage of 2 elements.
    func place(offset: Int = 0, shape: [Int] = [2], strides: [Int] = [1], count: Int = 2) -> [UInt8] {
        let storage =
            Array("(".utf8) + text("storage") + global("torch", "FloatStorage") + text("0") + text("cpu")
            + number(count) + Array("tQ".utf8)
        let shapes = [shape, strides].flatMap { list in Array("(".utf8) + list.flatMap(number) + Array("t".utf8) }
        return storage + number(offset) + shapes
    }

    func tensor(_ arguments: [UInt8], by function: String = "_rebuild_tensor_v2") -> [UInt8] {
        global("torch._utils", function) + Array("(".utf8) + arguments + Array("tR.".utf8)
    }

    func tensor(offset: Int, shape: [Int], strides: [Int], count: Int = 2) -> [UInt8] {
        tensor(place(offset: offset, shape: shape, strides: strides, count: count) + [0x89, UInt8(ascii: "}")])
    }

    @Test func refusesEveryOtherGlobal() throws {
        let refusal = "; azmoon never runs what a file says"
        #expect(try failure(global("os", "system")) == #"the file asks to run "os.system""# + refusal)
        #expect(
            try failure(text("builtins") + text("eval") + [0x93]) == #"the file asks to run "builtins.eval""# + refusal)
        #expect(try failure(Array("(ios\nsystem\n".utf8)) == #"the file asks to run "os.system""# + refusal)
        #expect(try failure(global("torch", "load")) == #"the file asks to run "torch.load""# + refusal)
        #expect(try failure(global("a\u{1B}[31m", "b")) == #"the file asks to run "a␛[31m.b""# + refusal)
        #expect(try failure(global("__torch__.net", "M")).contains("TorchScript"))
    }

    /// Each argument of a known function is used or refused: none is left out in silence.
    @Test func argumentsOfKnownFunctionsCount() throws {
        func failure(_ rest: String, by function: String) throws -> String {
            try self.failure(tensor(place() + Array(rest.utf8), by: function))
        }
        #expect(
            try failure("N", by: "_rebuild_tensor")
                == "its pickle gives 5 arguments to _rebuild_tensor, which takes 4")
        #expect(
            try failure("", by: "_rebuild_tensor_v2")
                == "its pickle gives 4 arguments to _rebuild_tensor_v2, which takes 6 or 7")
        // A gradient's flag that is no boolean, hooks and metadata that are no dictionaries.
        #expect(try failure("N}", by: "_rebuild_tensor_v2") == "its pickle is damaged")
        #expect(try self.failure(tensor(place() + [0x89, 0x89])) == "its pickle is damaged")
        #expect(try self.failure(tensor(place() + [0x89, 0x7D, 0x89])) == "its pickle is damaged")
    }

    @Test func hooksAndMetadataAreNamed() throws {
        func value(_ rest: [UInt8]) throws -> CheckpointValue {
            let code = tensor(place() + rest)
            var machine = PickleMachine(PickleInput(MemoryBytes(name: "it", bytes: code)))
            let root = try machine.decode()
            return try PyTorchTree(
                machine: machine, file: "it", open: { key throws(CheckpointError) in throw CheckpointError("it", key) },
                size: { _ in 8 }, storedBytes: 8
            ).value(root)
        }
        func kind(_ rest: [UInt8]) throws -> String? {
            if case .unread(let kind) = try value(rest) { kind } else { nil }
        }
        let hooks = [UInt8(ascii: "}")] + text("a") + Array("Ns".utf8)
        #expect(try kind([0x89] + hooks) == "a tensor with hooks, which are functions")
        let metadata = Array("}}".utf8) + text("other") + [0x88] + Array("s".utf8)
        #expect(try kind([0x89] + metadata) == #"a tensor with the metadata "other""#)
        let harmless =
            Array("}}".utf8) + text("conj") + [0x88] + Array("s".utf8) + text("neg") + [0x89] + Array("s".utf8)
        #expect(try kind([0x89] + harmless) == nil)
    }

    @Test func refusesObjects() throws {
        for code in [Array("NN".utf8) + [0x81], [0x92], Array("o".utf8), Array("Pname\n".utf8), [0x82, 1]] as [[UInt8]]
        {
            #expect(try failure(code).hasPrefix("its pickle builds an object, which azmoon never does"))
        }
        #expect(try failure(Array("](b".utf8) + Array("}b".utf8)).hasPrefix("its pickle"))
        #expect(try failure([0x8F, 0x7D, 0x62]).hasPrefix("its pickle sets the state of an object"))
        #expect(try failure(global("torch", "FloatStorage") + Array("K\u{2}".utf8) + [0x85, 0x52]).contains("by hand"))
        #expect(try failure(global("torch", "FloatStorage") + [0x2E]).contains("a bare storage"))
    }

    @Test func refusesDamage() throws {
        #expect(try failure([]) == "the file is cut off inside its pickle")
        #expect(try failure([0x80, 9]) == "its pickle is of protocol 9; 2 to 5 can be read")
        #expect(try failure([0xFF]) == "its pickle has the instruction 255, which azmoon does not know")
        #expect(try failure([0x58, 0xFF, 0xFF, 0xFF, 0x7F]) == "the file is cut off inside its pickle")
        #expect(try failure([0x8D] + [UInt8](repeating: 0xFF, count: 8)) == "a length in its pickle is impossible")
        #expect(try failure([0x95] + [UInt8](repeating: 0x7F, count: 8)) == "the file is cut off inside its pickle")
        #expect(try failure([0x8C, 1, 0xFF]) == "a text in its pickle is not UTF-8")
        for code in [".", "t.", "h\u{5}.", "0", "s", "K\u{1}a", "q\u{1}", "(K\u{1}d", "NNs", "NR", "NNR", "1"] {
            #expect(try failure(Array(code.utf8)) == "its pickle is damaged", "\(code)")
        }
        #expect(try failure(Array("NQ".utf8)) == "its pickle is damaged")
        #expect(try failure(Array(")Q".utf8)).hasPrefix("its pickle names something outside of it"))
        #expect(try failure(Array("}NNs.".utf8)).hasPrefix("a dictionary has a key"))
    }

    @Test func endsWhereValuesDoNot() throws {
        // A list in itself; lists a million deep; a list of lists of lists, each twice.
        #expect(try failure(Array("]q\u{1}h\u{1}a.".utf8)).hasSuffix("or one holds itself"))
        let deep = [UInt8](repeating: 0x5D, count: 1_000_000) + [UInt8](repeating: 0x61, count: 999_999) + [0x2E]
        #expect(try failure(deep).contains("nested more than 100 deep"))
        #expect(
            try failure(
                Array("]".utf8) + (0..<40).flatMap { _ in Array("2\u{86}".utf8).filter { $0 != 0xC2 } } + [0x2E])
                == "it means more than 1048576 values")
    }

    @Test func oneListMadeADictionaryAgainAndAgain() throws {
        let pairs = Array("](".utf8) + (0..<1000).flatMap { _ in [UInt8]("NN".utf8) + [0x86] } + Array("eq\u{1}".utf8)
        let again =
            global("collections", "OrderedDict") + [0x71, 2]
            + (0..<10_000).flatMap { _ in [UInt8]("h\u{2}h\u{1}".utf8) + [0x85, 0x52] }
        #expect(try failure(pairs + again + [0x2E]) == "its pickle has more than 4194304 instructions")
    }

    @Test func refusesImpossibleTensors() throws {
        let title = #"a tensor in the storage "0""#
        #expect(
            try failure(tensor(offset: 1, shape: [2], strides: [1]))
                == "\(title) with the shape [2] reaches beyond its 2 elements")
        #expect(try failure(tensor(offset: -1, shape: [2], strides: [1])).contains("impossible strides"))
        #expect(try failure(tensor(offset: 0, shape: [2], strides: [-1])).contains("impossible strides"))
        #expect(try failure(tensor(offset: 0, shape: [2], strides: [1, 1])).contains("impossible strides"))
        #expect(
            try failure(tensor(offset: 0, shape: [-2], strides: [1])) == "\(title) cannot have the shape [-2]")
        #expect(
            try failure(tensor(offset: 0, shape: [1 << 40, 1 << 40], strides: [0, 0])).contains("cannot have the shape")
        )
        #expect(
            try failure(tensor(offset: 0, shape: [1 << 40], strides: [0])).contains("far larger than what the file"))
        #expect(try failure(tensor(offset: .max, shape: [2], strides: [.max])).contains("reaches beyond"))
        #expect(
            try failure(tensor(offset: 0, shape: Array(repeating: 1, count: 9), strides: Array(repeating: 1, count: 9)))
                == "\(title) has 9 axes; at most 8 can be read")
        #expect(try failure(tensor(offset: 0, shape: [2], strides: [1], count: 1 << 60)).contains("too few for"))
        #expect(try failure(tensor(offset: 0, shape: [2], strides: [1], count: -1)).contains("no storage of numbers"))
    }
}

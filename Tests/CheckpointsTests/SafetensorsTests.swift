import Engine
import Files
import Testing

@testable import Checkpoints

@Suite struct SafetensorsTests {
    func file(_ head: String, _ data: Int) -> [UInt8] {
        let bytes = Array(head.utf8)
        return (0..<8).map { UInt8(truncatingIfNeeded: bytes.count >> (8 * $0)) } + bytes
            + [UInt8](repeating: 1, count: data)
    }

    func entry(_ name: String, _ type: String, _ shape: String, _ from: Int, _ to: Int) -> String {
        #""\#(name)":{"dtype":"\#(type)","shape":[\#(shape)],"data_offsets":[\#(from),\#(to)]}"#
    }

    @Test func refusesWhatCannotBe() throws {
        func failure(_ entries: [String], _ data: Int) throws -> String {
            try Fixtures.failure(file("{\(entries.joined(separator: ","))}", data))
        }
        let one = entry("a", "F32", "2", 0, 8)
        #expect(try failure([one], 4) == "it: the file is cut off: it should have 8 bytes of elements and has 4.")
        #expect(try failure([one], 9) == "it: 1 bytes at its end belong to no tensor.")
        #expect(
            try failure([entry("a", "F32", "3", 0, 8)], 8)
                == #"it: "a" of F32 and shape [3] does not fill its 8 bytes."#)
        #expect(try failure([entry("a", "F4", "8", 0, 8)], 8).contains("which azmoon does not read"))
        #expect(try failure([one, one], 8) == #"it: its head is damaged: the name "a" comes twice."#)
        #expect(
            try failure([one, entry("b", "U8", "4", 4, 8)], 8) == #"it: "b" begins at byte 4, where 8 was expected."#)
        #expect(try failure([entry("a", "U8", "4", 4, 8)], 8).contains("begins at byte 4"))
        #expect(try failure([entry("a", "U8", "9223372036854775807,9", 0, 8)], 8).contains("cannot have the shape"))
        #expect(
            try failure([entry("a", "U8", "99999999999999999999", 0, 8)], 8).contains("something else was expected"))
        #expect(try failure([entry("a", "U8", "-1", 0, 8)], 8).contains("something else was expected"))
        #expect(try failure([entry("a", "U8", "8", 8, 0)], 8).contains("lacks its type"))
        #expect(try failure([entry("a", "U8", "1,1,1,1,1,1,1,1,8", 0, 8)], 8).contains("9 axes"))
        #expect(try failure([#""a":{"x":1}"#], 8).contains("unknown field"))
        #expect(try failure([#""\ud800":{}"#], 8).contains("half a character"))
        #expect(try failure([#""\q":{}"#], 8).contains("unknown escape"))
        #expect(try failure([#""a"#], 0).contains("a text does not end"))
        #expect(try Fixtures.failure(file("{} x", 0)).contains("something else was expected"))
        #expect(try Fixtures.failure(file("{}", 0)) == "it: holds no tensors.")
        var long = file("{\(one)}", 8)
        long[3] = 1
        #expect(try Fixtures.failure(long).contains("its head should have"))
    }

    /// Such a file begins with the byte of a pickle.
    @Test func aHeadOf128BytesIsNoPickle() throws {
        let head = "{\(entry("a", "U8", "2", 0, 2))}"
        let bytes = file(head + String(repeating: " ", count: 128 - head.utf8.count), 2)
        #expect(bytes[0] == 0x80)
        #expect(try Checkpoint.contents(of: MemoryBytes(name: "it", bytes: bytes)).format == .safetensors)
    }

    @Test func understandsEscapes() throws {
        let head = "{\(entry(#"\u00e9\ud83d\ude00\n\""#, "U8", "2", 0, 2))}   "
        let state = try Checkpoint.contents(of: MemoryBytes(name: "it", bytes: file(head, 2))).load()
        #expect(state.map(\.name) == ["é😀\n\""])
    }
}

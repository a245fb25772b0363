import Files
import Testing

@testable import Checkpoints

/// Files with random damage: each is read or refused, and none stops the program.
@Suite struct FuzzTests {
    @Test(arguments: [
        "checkpoint.pth", "checkpoint-legacy.pth", "views.pth", "views-legacy.pth", "deflated.pth", "protocol4.pth",
        "types.safetensors",
    ])
    func damage(_ name: String) throws {
        let whole = try Fixtures.bytes(name)
        var random = SplitMix(state: UInt64(whole.count))
        var refused = 0
        for _ in 0..<5_000 {
            var bytes = whole
            switch random.next() % 4 {
            case 0: bytes.removeLast(Int(random.next() % UInt64(whole.count)))
            case 1:
                for _ in 0..<1 + random.next() % 8 { bytes[Int(random.next() % UInt64(whole.count))] = random.byte }
            case 2:
                // Numbers at their limits.
                let place = Int(random.next() % UInt64(whole.count))
                let value: UInt8 = random.next() % 2 == 0 ? 0xFF : 0x7F
                for index in place..<min(place + Int(1 + random.next() % 8), whole.count) { bytes[index] = value }
            default:
                let place = Int(random.next() % UInt64(whole.count))
                bytes.insert(contentsOf: (0..<1 + random.next() % 16).map { _ in random.byte }, at: place)
            }
            do throws(CheckpointError) {
                let contents = try Checkpoint.contents(of: MemoryBytes(name: name, bytes: bytes))
                for (_, tensor) in contents.root.tensors where tensor.loadedByteCount < 1 << 20 {
                    _ = try tensor.load()
                }
                _ = try contents.state()
            } catch {
                #expect(error.name == name && !error.reason.isEmpty)
                refused += 1
            }
        }
        #expect(refused > 2_000)
    }

    @Test func damageInOurHDF5() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/weights.h5"
        try Checkpoint.write(Checkpoint.read(Fixtures.path("types.pth")), to: path)
        let file = try FileBytes(path: path)
        let whole = try file.read(at: 0, count: file.size)
        var random = SplitMix(state: 7)
        for _ in 0..<5_000 {
            var bytes = whole
            // Behind the title, which makes the file ours.
            for _ in 0..<1 + random.next() % 4 {
                let place = 16 + Int(random.next() % UInt64(whole.count - 16))
                bytes[place] ^= UInt8(1 + random.next() % 255)
            }
            if random.next() % 4 == 0 { bytes.removeLast(Int(random.next() % UInt64(whole.count - 512))) }
            do throws(CheckpointError) {
                _ = try Checkpoint.contents(of: MemoryBytes(name: "it", bytes: bytes)).load()
            } catch {
                #expect(!error.reason.isEmpty)
            }
        }
    }
}

/// Numbers that are the same every time (Steele, Lea and Flood 2014).
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    var byte: UInt8 { mutating get { UInt8(truncatingIfNeeded: next()) } }
}

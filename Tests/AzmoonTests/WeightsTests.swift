import Foundation
import Testing

/// `azmoon weights` as a program.
@Suite struct WeightsTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A safetensors file of one float vector, by hand.
    func file() throws -> String {
        var head = Array(#"{"layer.weight":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]}}"#.utf8)
        head += [UInt8](repeating: 32, count: (8 - head.count % 8) % 8)
        let bytes = [UInt8(head.count), 0, 0, 0, 0, 0, 0, 0] + head + [0, 0, 128, 63, 0, 0, 0, 64]
        let path = "\(folder.path)/some.weights"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }
}

import Engine
import Files
import Foundation
import Testing

@testable import Checkpoints

/// The files that `make_fixtures.py` made.
enum Fixtures {
    static func path(_ name: String) throws -> String {
        try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil)).appendingPathComponent(name).path
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Foundation.Data(contentsOf: URL(fileURLWithPath: path(name))))
    }

    struct Entry: Decodable {
        var name: String
        var shape: [Int]
        var values: [Double]
    }

    /// What PyTorch has of each file.
    static func expected(_ name: String, in table: String = "expected.json") throws -> [Entry] {
        let data = try Foundation.Data(contentsOf: URL(fileURLWithPath: path(table)))
        return try #require(try JSONDecoder().decode([String: [Entry]].self, from: data)[name])
    }

    /// The message of the error that reading a file throws, without its folder.
    static func failure(_ name: String, part: String? = nil) throws -> String {
        let path = try path(name)
        let error = #expect(throws: CheckpointError.self) { _ = try Checkpoint.read(path, part: part) }
        return try #require(error).description.replacing(path, with: name)
    }

    /// The same for bytes in memory.
    static func failure(_ bytes: [UInt8]) throws -> String {
        let error = #expect(throws: CheckpointError.self) {
            _ = try Checkpoint.contents(of: MemoryBytes(name: "it", bytes: bytes)).load()
        }
        return try #require(error).description
    }
}

/// A folder that goes when the object does.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = "\(FileManager.default.temporaryDirectory.path)/azmoon-weights-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Compares a state with what PyTorch has.
func expectEqual(
    _ state: [(name: String, tensor: Tensor)], _ expected: [Fixtures.Entry], inOrder: Bool = true,
    _ location: SourceLocation = #_sourceLocation
) throws {
    if inOrder {
        #expect(state.map(\.name) == expected.map(\.name), sourceLocation: location)
    } else {
        #expect(Set(state.map(\.name)) == Set(expected.map(\.name)), sourceLocation: location)
    }
    for entry in expected {
        let tensor = try #require(state.first { $0.name == entry.name }).tensor
        #expect(tensor.shape.array == entry.shape, "\(entry.name)", sourceLocation: location)
        #expect(tensor.doubles == entry.values, "\(entry.name)", sourceLocation: location)
    }
}

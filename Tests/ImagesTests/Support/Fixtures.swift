import Foundation
import Testing

@testable import Images

/// The pictures that `make_fixtures.py` made.
enum Fixtures {
    static func path(_ name: String) throws -> String {
        try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil)).appendingPathComponent(name).path
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(name))))
    }

    /// What Pillow has of a picture.
    static func expected(_ name: String) throws -> Image {
        let sizes = try JSONDecoder().decode([String: [Int]].self, from: Data(bytes("sizes.json")))
        let size = try #require(sizes[name])
        let triples = try bytes(name + ".rgb")
        let planes = (0..<3).flatMap { channel in
            stride(from: channel, to: triples.count, by: 3).map { triples[$0] }
        }
        return Image(width: size[0], height: size[1], pixels: planes)
    }
}

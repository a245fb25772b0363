import Foundation

@testable import Engine

/// Expected arrays, made by Fixtures/make_fixtures.py with PyTorch.
///
/// A file is in the safetensors format: eight bytes with the header's length (little-endian), the header in JSON, which
/// gives each array's `dtype`, `shape` and `data_offsets` after the header, then the arrays, row-major and little-endian.
struct Fixture: Sendable {
    private struct Entry: Decodable {
        let dtype: String
        let shape: [Int]
        // swift-format-ignore: AlwaysUseLowerCamelCase
        let data_offsets: [Int]
    }

    enum Failure: Error {
        case missing(String)
        case unreadable(String)
    }

    private let tensors: [String: Tensor]
    private let file: String

    /// Every array's name, sorted.
    var names: [String] { tensors.keys.sorted() }

    func callAsFunction(_ name: String) throws -> Tensor {
        guard let tensor = tensors[name] else {
            throw Failure.missing("\(file) has no array \(name); run make_fixtures.py")
        }
        return tensor
    }

    static func path(_ file: String) throws -> URL {
        guard let folder = Bundle.module.url(forResource: "Fixtures", withExtension: nil) else {
            throw Failure.missing("the tests' bundle has no folder Fixtures")
        }
        return folder.appendingPathComponent(file)
    }

    static let operations = Result { try Fixture("operations.safetensors") }
    static let optimizers = Result { try Fixture("optimizers.safetensors") }
    static let training = Result { try Fixture("training.safetensors") }

    init(_ file: String) throws {
        self.file = file
        let content = try Data(contentsOf: Self.path(file))
        guard content.count >= 8 else { throw Failure.unreadable("\(file) is too short") }
        let length = content.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
        let header = try JSONDecoder().decode([String: Entry].self, from: content[8..<8 + length])
        let data = content[(8 + length)...]
        tensors = try header.mapValues { entry in
            let first = data.startIndex + entry.data_offsets[0]
            return try Self.tensor(data[first..<data.startIndex + entry.data_offsets[1]], entry)
        }
    }

    private static func tensor(_ data: Data, _ entry: Entry) throws -> Tensor {
        let types: [String: DType] = ["F32": .float32, "F64": .float64, "I64": .int64, "U8": .uint8, "BOOL": .bool]
        guard let dtype = types[entry.dtype] else { throw Failure.unreadable("the type \(entry.dtype) is not known") }
        let tensor = Tensor(uninitialized: Shape(entry.shape), dtype: dtype)
        let size = tensor.elementCount * dtype.byteCount
        guard data.count == size else { throw Failure.unreadable("\(data.count) bytes for a shape of \(entry.shape)") }
        data.withUnsafeBytes { source in
            UnsafeMutableRawBufferPointer(start: tensor.start, count: size).copyMemory(from: source)
        }
        return tensor
    }
}

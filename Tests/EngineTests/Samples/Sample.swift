import Foundation

@testable import Engine

/// What Fixtures/samples.json and samples.safetensors hold: PyTorch's own samples of its operations and modules, and what PyTorch makes of
/// them. make_samples.py describes the format.
struct Samples: Decodable, Sendable {
    /// An operation or a module with its samples.
    struct Entry: Decodable, Sendable {
        let name: String
        let row: String
        let taken: Int
        let samples: [Sample]
    }

    let operations: [Entry]
    let modules: [Entry]

    static let all = Result {
        try JSONDecoder().decode(Samples.self, from: Data(contentsOf: Fixture.path("samples.json")))
    }
    static let arrays = Result { try Fixture("samples.safetensors") }

    /// The entries of one kind; those that the environment variable AZMOON_SAMPLE names, if it is set: a trap then tells whose it is.
    static func entries(_ kind: KeyPath<Samples, [Entry]>) -> [Entry] {
        let entries = (try? all.get())?[keyPath: kind] ?? []
        guard let name = ProcessInfo.processInfo.environment["AZMOON_SAMPLE"] else { return entries }
        return entries.filter { $0.name == name }
    }
}

/// The arguments of one call, and the arrays that belong to it.
struct Sample: Decodable, Sendable {
    struct Constructor: Decodable, Sendable {
        let arguments: [SampleArgument]
        let options: [String: SampleArgument]
    }

    let arguments: [SampleArgument]
    let options: [String: SampleArgument]?
    let constructor: Constructor?
    let training: Bool?
    let inputs: [SampleArray]
    let outputs: [SampleArray]
    /// The outputs from which backward starts.
    let roots: [Int]
    /// The inputs that have gradients.
    let gradients: [Int]
    /// A module's parameters and buffers before the call.
    let state: [SampleState]?
    /// The parameters that have gradients.
    let parameters: [String]?
    let buffers: [String]?
}

/// An argument as Python has it.
enum SampleArgument: Decodable, Sendable {
    case none
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([SampleArgument])
    case tensor(Int)
    case slice(Int?, Int?, Int?)
    case ellipsis

    private struct Special: Decodable {
        let tensor: Int?
        let slice: [Int?]?
        let number: String?
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .none
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([SampleArgument].self) {
            self = .list(list)
        } else {
            let special = try container.decode(Special.self)
            if let tensor = special.tensor {
                self = .tensor(tensor)
            } else if let slice = special.slice {
                self = .slice(slice[0], slice[1], slice[2])
            } else if let number = special.number.flatMap(Double.init) {
                self = .number(number)
            } else {
                self = .ellipsis
            }
        }
    }
}

/// A type and a shape, written as `["f", 2, 3]`.
struct SampleArray: Decodable, Sendable {
    private let code: String
    let shape: Shape

    init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        code = try container.decode(String.self)
        shape = Shape(try SampleArray.extents(&container))
    }

    init(code: String, shape: Shape) { (self.code, self.shape) = (code, shape) }

    static func extents(_ container: inout any UnkeyedDecodingContainer) throws -> [Int] {
        var extents: [Int] = []
        while !container.isAtEnd { extents.append(try container.decode(Int.self)) }
        return extents
    }

    /// - Parameter dtype: that of the sample.
    func type(_ dtype: DType) -> DType {
        switch code {
        case "f": dtype
        case "d": .float64
        case "i": .int64
        case "b": .bool
        default: .uint8
        }
    }
}

/// A parameter or buffer, written as `["weight", "f", 2, 3]`.
struct SampleState: Decodable, Sendable {
    let path: String
    let array: SampleArray

    init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        path = try container.decode(String.self)
        let code = try container.decode(String.self)
        array = SampleArray(code: code, shape: Shape(try SampleArray.extents(&container)))
    }
}

/// Reads an entry's arrays in their order.
struct SampleReader {
    private let name: String
    private let arrays: Fixture
    private var places: [DType: Int] = [:]

    /// - Parameter name: `operation/NAME` or `module/NAME`.
    init(_ name: String) throws {
        self.name = name
        arrays = try Samples.arrays.get()
    }

    mutating func next(_ array: SampleArray, _ dtype: DType) throws -> Tensor {
        try next(array.type(dtype), array.shape)
    }

    mutating func next(_ dtype: DType, _ shape: Shape) throws -> Tensor {
        guard shape.elementCount > 0 else { return .zeros(shape, dtype: dtype) }
        let start = places[dtype, default: 0]
        places[dtype] = start + shape.elementCount
        return try arrays("\(name)/\(dtype)").narrowed(0, start..<start + shape.elementCount).reshaped(shape.array)
            .clone()
    }
}

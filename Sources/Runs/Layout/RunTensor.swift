import Store

/// A tensor in run files, of any element type and shape.
public struct RunTensor: RunDeclaration {
    public let path: String
    public let meaning: String

    public init(_ path: String, _ meaning: String) {
        self.path = path
        self.meaning = meaning
    }

    public var elementName: String { "the tensor's type" }
    public var axes: [String] { ["the tensor's shape"] }
    public var unit: String { "" }

    /// The dataset as a run record takes it.
    public func callAsFunction(_ elements: RunElements, shape: [Int], name: String) -> RunDataset {
        RunDataset(path: folder + name, shape: shape, elements: elements)
    }

    /// The numbers that `file` holds of the tensor `name`; nil where it holds none, or no floating-point numbers.
    /// - Throws: `StoreError` where they cannot be read.
    public func read(_ file: RunFile, _ name: String) throws(StoreError) -> RunArray<Double>? {
        guard file.has(folder + name) else { return nil }
        let dataset = try file.read(folder + name)
        switch dataset.elements {
        case .float32(let elements): return RunArray(shape: dataset.shape, elements: elements.map(Double.init))
        case .float64(let elements): return RunArray(shape: dataset.shape, elements: elements)
        case .int64, .uint8, .text: return nil
        }
    }

    /// The path without the tensor's name.
    public var folder: String { String(path.dropLast("NAME".count)) }
}

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

    /// The path without the tensor's name.
    public var folder: String { String(path.dropLast("NAME".count)) }
}

import Engine
import Files

extension PublishedWeights {
    /// The tensors of the fetched file in its order, under the names that torchvision's models have now.
    ///
    /// - Throws: `CheckpointError` when the file is not in the cache or is damaged.
    public func read(from folders: DataFolders = DataFolders()) throws(CheckpointError) -> [(
        name: String, tensor: Tensor
    )] {
        try Checkpoint.read(path(in: folders)).map { (Self.currentName($0.name, of: model), $0.tensor) }
    }

    /// DenseNet's files are older than its names: `denselayer1.norm.1.weight` is `denselayer1.norm1.weight` now.
    static func currentName(_ name: String, of model: String) -> String {
        guard model.hasPrefix("densenet") else { return name }
        var parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if let place = parts.indices.dropLast().first(where: {
            ["norm", "conv", "relu"].contains(parts[$0]) && ["1", "2"].contains(parts[$0 + 1])
        }), place > 0, parts[place - 1].hasPrefix("denselayer") {
            parts.replaceSubrange(place...place + 1, with: [parts[place] + parts[place + 1]])
        }
        return parts.joined(separator: ".")
    }
}

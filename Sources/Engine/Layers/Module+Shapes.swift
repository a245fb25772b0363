/// A module cannot take the input that it would be given: which module, by its path, and why.
public struct ShapeError: Error, CustomStringConvertible, Sendable {
    /// The path of the module, such as `3` or `encoder.0`; empty for the network itself.
    public let path: String
    /// What the module takes and what it would be given.
    public let message: String

    /// - Parameters:
    ///   - path: the module's path; empty for the network itself.
    ///   - message: what the module takes and what it would be given.
    public init(path: String = "", _ message: String) {
        self.path = path
        self.message = message
    }

    public var description: String { path.isEmpty ? message : "layer \(path): \(message)" }

    /// The same error, with the path that the layer has in a module that holds this one as `name`.
    public func inside(_ name: String) -> ShapeError {
        ShapeError(path: path.isEmpty ? name : "\(name).\(path)", message)
    }
}

/// The multiply-adds of one layer's forward pass; a product and its addition count as one.
public struct LayerCost: Sendable {
    /// The layer's path, such as `features.0`; empty for the network itself.
    public let path: String
    /// How many products are added up in the forward pass, for the whole batch.
    public let multiplyAdds: Int

    /// - Parameters:
    ///   - path: the layer's path; empty for the network itself.
    ///   - multiplyAdds: of the forward pass, for the whole batch.
    public init(path: String, multiplyAdds: Int) {
        self.path = path
        self.multiplyAdds = multiplyAdds
    }

    /// The same cost, with the path that the layer has in a module that holds this one as `name`.
    public func inside(_ name: String) -> LayerCost {
        LayerCost(path: path.isEmpty ? name : "\(name).\(path)", multiplyAdds: multiplyAdds)
    }
}

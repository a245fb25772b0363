/// A module that cannot take the input that it would be given: which, by its path, and why.
public struct ShapeError: Error, CustomStringConvertible, Sendable {
    /// The path of the module, such as `3` or `encoder.0`; empty for the network itself.
    public let path: String
    public let message: String

    public init(path: String = "", _ message: String) {
        self.path = path
        self.message = message
    }

    public var description: String { path.isEmpty ? message : "layer \(path): \(message)" }

    /// The same error, seen from the module that has this one as `name`.
    public func inside(_ name: String) -> ShapeError {
        ShapeError(path: path.isEmpty ? name : "\(name).\(path)", message)
    }
}

/// The arithmetic of one layer's forward pass.
public struct LayerCost: Sendable {
    public let path: String
    public let multiplyAdds: Int

    public init(path: String, multiplyAdds: Int) {
        self.path = path
        self.multiplyAdds = multiplyAdds
    }

    /// The same layer, seen from the module that has it as `name`.
    public func inside(_ name: String) -> LayerCost {
        LayerCost(path: path.isEmpty ? name : "\(name).\(path)", multiplyAdds: multiplyAdds)
    }
}

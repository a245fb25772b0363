import Specs

/// What reports ask of the settings of a descent.
extension Trial {
    /// The function with its settings, as JSON: trials with the same one descend the same landscape.
    public var functionJSON: String { (settings["function"] ?? .null).canonicalJSON }

    public var functionName: String? { settings["function"]?.named?.name }
}

import Specs

/// A setting that a resolved spec should have and does not, or of another type: a spec from a foreign or older file.
public struct TaskError: Error, CustomStringConvertible, Sendable {
    public let description: String
    public init(_ description: String) { self.description = description }
}

/// Typed reading of a resolved spec's object.
struct Parameters {
    let value: Value
    /// Where the object stands in the spec, for errors.
    let path: String

    init(_ value: Value, path: String = "") {
        self.value = value
        self.path = path
    }

    func number(_ key: String) throws -> Double { try get(key, "a number") { $0.number } }
    func integer(_ key: String) throws -> Int { try get(key, "an integer") { $0.integer } }
    func boolean(_ key: String) throws -> Bool { try get(key, "true or false") { $0.boolean } }
    func integers(_ key: String) throws -> [Int] {
        try get(key, "a list of integers") { value in
            guard let list = value.list else { return nil }
            let numbers = list.compactMap(\.integer)
            return numbers.count == list.count ? numbers : nil
        }
    }

    func numbers(_ key: String) throws -> [Double] {
        try get(key, "a list of numbers") { value in
            guard let list = value.list else { return nil }
            let numbers = list.compactMap(\.number)
            return numbers.count == list.count ? numbers : nil
        }
    }

    func names(_ key: String) throws -> [String] {
        try get(key, "a list of names") { value in
            guard let list = value.list else { return nil }
            let names = list.compactMap(\.string)
            return names.count == list.count ? names : nil
        }
    }

    func string(_ key: String) throws -> String { try get(key, "a text") { $0.string } }

    /// A word that names a case.
    func choice<Case: RawRepresentable<String>>(_ key: String) throws -> Case {
        try get(key, "one of the known words") { $0.string.flatMap(Case.init(rawValue:)) }
    }

    /// The number, or nil where the spec says null.
    func optionalNumber(_ key: String) throws -> Double? {
        guard let value = value[key], value != .null else { return nil }
        return try number(key)
    }

    /// The integer, or nil where the spec says null.
    func optionalInteger(_ key: String) throws -> Int? {
        guard let value = value[key], value != .null else { return nil }
        return try integer(key)
    }

    func object(_ key: String) throws -> Parameters {
        try get(key, "a mapping") { value in
            value.object.map { _ in Parameters(value, path: inside(key)) }
        }
    }

    /// The numbers, or nil where the spec says null.
    func optionalNumbers(_ key: String) throws -> [Double]? {
        guard let value = value[key], value != .null else { return nil }
        return try get(key, "a list of numbers") { value in
            guard let list = value.list else { return nil }
            let numbers = list.compactMap(\.number)
            return numbers.count == list.count ? numbers : nil
        }
    }

    /// A list of choices `{name: {parameters}}`.
    func namedList(_ key: String) throws -> [(name: String, parameters: Parameters)] {
        try get(key, "a list of choices by name") { value in
            guard let list = value.list else { return nil }
            let choices = list.enumerated().compactMap { index, item in
                item.named.map {
                    (name: $0.name, parameters: Parameters($0.parameters, path: "\(inside(key)).\(index).\($0.name)"))
                }
            }
            return choices.count == list.count ? choices : nil
        }
    }

    /// A choice `{name: {parameters}}`.
    func named(_ key: String) throws -> (name: String, parameters: Parameters) {
        try get(key, "a choice by name") { value in
            value.named.map { ($0.name, Parameters($0.parameters, path: "\(inside(key)).\($0.name)")) }
        }
    }

    private func inside(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    private func get<Result>(_ key: String, _ kind: String, _ read: (Value) -> Result?) throws -> Result {
        guard let value = value[key], let result = read(value) else {
            throw TaskError(
                "the trial's spec has no \(inside(key)) that is \(kind); it was stored by another version of azmoon, "
                    + "or was edited. Run the experiment again from its YAML file")
        }
        return result
    }
}

import Foundation
import Specs

/// A setting in which two trials differ.
public struct SettingDifference: Hashable, Sendable {
    /// Such as `optimizer.adam.lr`.
    public let path: String
    /// Nil where the trial has no such setting.
    public let first: Value?
    public let second: Value?

    /// Every one, in the order of the paths.
    public static func all(_ first: Value, _ second: Value) -> [SettingDifference] { all(first, second, at: []) }

    private static func all(_ first: Value?, _ second: Value?, at path: [String]) -> [SettingDifference] {
        guard first != second else { return [] }
        if let (a, b) = elements(first, second) {
            return zip(a, b).enumerated().flatMap { all($1.0, $1.1, at: path + ["\($0)"]) }
        }
        if let members = members(first, second) {
            return members.sorted().flatMap { all(first?[$0], second?[$0], at: path + [$0]) }
        }
        return [SettingDifference(path: path.joined(separator: "."), first: first, second: second)]
    }

    /// The names of what is compared one by one; nil where the two differ as a whole, as choices with other names do.
    private static func members(_ first: Value?, _ second: Value?) -> Set<String>? {
        guard let first = first?.object, let second = second?.object else { return nil }
        let (names, others) = (Set(first.keys), Set(second.keys))
        return names.count == 1 && others.count == 1 && names != others ? nil : names.union(others)
    }

    /// The elements of two lists that are compared one by one: equally many, with settings of their own.
    private static func elements(_ first: Value?, _ second: Value?) -> ([Value], [Value])? {
        guard let first = first?.list, let second = second?.list, first.count == second.count,
            (first + second).allSatisfy({ $0.object != nil })
        else { return nil }
        return (first, second)
    }

    /// `first` with `differs` wherever `second` is otherwise.
    static func common(_ first: Value?, _ second: Value?) -> Value {
        guard first != second else { return first ?? .null }
        if let (a, b) = elements(first, second) { return .list(zip(a, b).map { common($0, $1) }) }
        guard let members = members(first, second) else { return .string("differs") }
        return .object(Dictionary(uniqueKeysWithValues: members.map { ($0, common(first?[$0], second?[$0])) }))
    }

    /// The last part of the path with the value, or the name alone of a choice: `lr=0.1`, `adam`.
    func label(_ value: Value?) -> String {
        if let name = value?.named?.name ?? value?.string { return name }
        let setting = path.split(separator: ".").last.map(String.init) ?? path
        let text =
            switch value {
            case .number(let number): String(format: "%.6g", number)
            case .list([]), nil: "none"
            case let value?: ProvenanceItem.text(of: value)
            }
        return "\(setting)=\(text)"
    }
}

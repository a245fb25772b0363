@testable import Engine

/// A call's arguments, taken by their place or, where they are not given by place, by their name.
struct SampleCall {
    enum Failure: Error {
        case missing(place: Int, name: String)
        case unknown(String)
    }

    let arguments: [SampleArgument]
    let options: [String: SampleArgument]
    let tensors: [Tensor]
    /// The type that the sample is computed in.
    let dtype: DType

    /// The argument; nil if it is missing or None.
    func value(_ place: Int, _ name: String = "") -> SampleArgument? {
        let value = place < arguments.count ? arguments[place] : options[name]
        if case .some(.none) = value { return nil }
        return value
    }

    /// The first argument, a tensor.
    var x: Tensor { get throws { try tensor(0, "input") } }
    /// The second argument, a tensor.
    var y: Tensor { get throws { try tensor(1, "other") } }

    func tensor(_ place: Int, _ name: String = "") throws -> Tensor {
        guard let tensor = optionalTensor(place, name) else { throw Failure.missing(place: place, name: name) }
        return tensor
    }

    func optionalTensor(_ place: Int, _ name: String = "") -> Tensor? {
        guard case .tensor(let index) = value(place, name) else { return nil }
        return tensors[index]
    }

    /// A list of tensors, or all tensors among the arguments.
    func tensorList(_ place: Int = 0) -> [Tensor] {
        guard case .list(let list) = value(place) else { return arguments.compactMap(tensor) }
        return list.compactMap(tensor)
    }

    private func tensor(_ argument: SampleArgument) -> Tensor? {
        guard case .tensor(let index) = argument else { return nil }
        return tensors[index]
    }

    func number(_ place: Int, _ name: String = "") -> Double? {
        switch value(place, name) {
        case .number(let number): number
        case .flag(let flag): flag ? 1 : 0
        case .tensor(let index): tensors[index].item
        default: nil
        }
    }

    func number(_ place: Int, _ name: String, _ standard: Double) -> Double { number(place, name) ?? standard }

    func int(_ place: Int, _ name: String = "") -> Int? { number(place, name).map { Int($0) } }

    func int(_ place: Int, _ name: String, _ standard: Int) -> Int { int(place, name) ?? standard }

    func flag(_ place: Int, _ name: String, _ standard: Bool = false) -> Bool {
        guard case .flag(let flag) = value(place, name) else { return standard }
        return flag
    }

    func text(_ place: Int, _ name: String, _ standard: String = "") -> String {
        guard case .text(let text) = value(place, name) else { return standard }
        return text
    }

    /// A list of integers, or one; nil if there is none.
    func ints(_ place: Int, _ name: String = "") -> [Int]? {
        guard case .list(let list) = value(place, name) else { return int(place, name).map { [$0] } }
        return list.compactMap {
            guard case .number(let number) = $0 else { return nil }
            return Int(number)
        }
    }

    /// Integers that are given as a list or as the arguments themselves.
    func variadicInts(_ place: Int, _ name: String = "") -> [Int] {
        if case .list = value(place, name) { return ints(place, name) ?? [] }
        return (place..<Swift.max(place, arguments.count)).compactMap { int($0) }
    }

    /// The axes of a reduction: all of them if none is named, or if the list is empty. PyTorch lets a scalar have one axis.
    func axes(_ place: Int = 1, _ name: String = "dim") throws -> [Int] {
        let all = Array(0..<(try x.rank))
        guard !all.isEmpty, let axes = ints(place, name), !axes.isEmpty else { return all }
        return axes
    }

    /// `body` with the first tensor and an axis. PyTorch lets a scalar have one axis.
    func along(_ place: Int = 1, _ name: String = "dim", standard: Int = -1, _ body: (Tensor, Int) -> [Tensor]) throws
        -> [Tensor]
    {
        let axis = int(place, name, standard)
        guard try x.rank == 0 else { return body(try x, axis) }
        return body(try x.reshaped([1]), 0).map { $0.reshaped([]) }
    }

    func keepsAxes(_ place: Int = 2) -> Bool { flag(place, "keepdim") }

    var reduction: LossReduction {
        switch options["reduction"] {
        case .text("sum"): .sum
        case .text("none"): .none
        case .text("batchmean"): .batchMean
        default: .mean
        }
    }
}

extension Tensor {
    /// What Python's bool becomes.
    static func truth(_ value: Bool) -> Tensor { Tensor(value) }

    /// The elements in a row.
    var row: Tensor { reshaped([elementCount]) }

    /// A scalar as a vector.
    var vector: Tensor { rank == 0 ? reshaped([1]) : self }
}

extension Int {
    /// The place of an argument that is given by its name alone.
    static let named = Int.max
}

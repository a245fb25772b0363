import Store

/// A dataset of run files, declared once: where it stands, what its elements are and mean. The declaration writes it, reads it, checks
/// it, and prints its row of docs/run-file.md.
public struct RunData<Element: RunElement>: RunDeclaration {
    /// The path in the file. Parts in capitals stand for names: one dataset for each parameter, curve or side.
    public let path: String
    /// What the extents are, such as `epochs + 1`; empty for a scalar.
    public let axes: [String]
    /// `s`, `pixels`; empty where numbers have no unit.
    public let unit: String
    public let meaning: String
    /// Where earlier versions wrote it.
    private let formerPath: String?
    /// Whether runs of earlier versions lack it, so that a replay may give what they do not hold.
    public private(set) var isAddedLater = false

    public init(_ path: String, _ axes: [String], unit: String = "", _ meaning: String, formerly: String? = nil) {
        self.path = path
        self.axes = axes
        self.unit = unit
        self.meaning = meaning
        formerPath = formerly
    }

    /// A scalar.
    public init(_ path: String, unit: String = "", _ meaning: String) {
        self.init(path, [], unit: unit, meaning)
    }

    /// The same, which runs of earlier versions lack.
    public var addedLater: RunData {
        var copy = self
        copy.isAddedLater = true
        return copy
    }

    public var elementName: String { Element.elementName }

    /// What a report calls the dataset where it is a curve: its path without the first slash.
    public var curveName: String { String(path.dropFirst()) }

    /// The dataset as a run record takes it.
    /// - Parameters:
    ///   - shape: the extents; nil for a list, whose length is its extent, and for a scalar.
    ///   - names: for the parts of the path in capitals, in their order.
    public func callAsFunction(_ elements: [Element], shape: [Int]? = nil, _ names: String...) -> RunDataset {
        let shape = shape ?? (axes.isEmpty ? [] : [elements.count])
        precondition(
            shape.count == axes.count && shape.reduce(1, *) == elements.count,
            "\(path) is declared as \(axes), not as \(elements.count) elements of \(shape)")
        return RunDataset(path: place(names), shape: shape, elements: Element.wrap(elements))
    }

    /// A scalar as a run record takes it.
    public func callAsFunction(_ element: Element, _ names: String...) -> RunDataset {
        precondition(axes.isEmpty, "\(path) is declared as \(axes), not as a scalar")
        return RunDataset(path: place(names), shape: [], elements: Element.wrap([element]))
    }

    /// What `file` holds of it; nil where it holds none.
    /// - Throws: `StoreError` where the dataset is of another type or shape, or cannot be read.
    public func read(_ file: RunFile, _ names: String...) throws(StoreError) -> RunArray<Element>? {
        try read(file, named: names)
    }

    private func read(_ file: RunFile, named names: [String]) throws(StoreError) -> RunArray<Element>? {
        let path = place(names)
        let found = file.has(path) ? path : formerPath.flatMap { file.has($0) ? $0 : nil }
        guard let found else { return nil }
        let dataset = try file.read(found)
        guard let elements = Element.unwrap(dataset.elements) else {
            // Another dataset stood there.
            if found == formerPath { return nil }
            throw .unreadable(dataset: path, path: file.path, reason: "its elements are not \(elementName)")
        }
        guard dataset.shape.count == axes.count else {
            throw .unreadable(
                dataset: path, path: file.path,
                reason: "it has \(dataset.shape.count) axes where \(axes.count) are expected")
        }
        return RunArray(shape: dataset.shape, elements: elements)
    }

    /// The first element, of a scalar the only one; nil where `file` holds none.
    public func scalar(_ file: RunFile, _ names: String...) throws(StoreError) -> Element? {
        try read(file, named: names)?.elements.first
    }

    /// What stands for the parts in capitals in each of `paths` that is of this declaration, joined by slashes.
    public func names(in paths: [String]) -> [String] {
        let pattern = parts
        return paths.compactMap { path in
            let found = path.split(separator: "/", omittingEmptySubsequences: false)
            guard found.count == pattern.count,
                zip(pattern, found).allSatisfy({ Self.isName($0) ? !$1.isEmpty : $0 == $1 })
            else { return nil }
            return zip(pattern, found).filter { Self.isName($0.0) }.map { String($0.1) }.joined(separator: "/")
        }
    }

    private var parts: [Substring] { path.split(separator: "/", omittingEmptySubsequences: false) }

    /// The path of one dataset.
    public func place(_ names: String...) -> String { place(names) }

    /// The path with `names` in place of its parts in capitals; `a/b` stands for two parts where there are several.
    private func place(_ names: [String]) -> String {
        let count = parts.count(where: Self.isName)
        var names = count > 1 ? names.flatMap { $0.split(separator: "/").map(String.init) }[...] : names[...]
        precondition(names.count == count, "\(path) needs \(count) names")
        return parts.map { Self.isName($0) ? names.removeFirst() : String($0) }.joined(separator: "/")
    }

    private static func isName(_ part: some StringProtocol) -> Bool { !part.isEmpty && part.allSatisfy(\.isUppercase) }
}

/// The elements of a dataset in row-major order, with their extents.
public struct RunArray<Element: Sendable>: Sendable {
    public let shape: [Int]
    public let elements: [Element]

    /// The elements of each row along the first axis.
    public var rows: [[Element]] {
        let size = max(1, shape.dropFirst().reduce(1, *))
        return stride(from: 0, to: elements.count, by: size).map {
            Array(elements[$0..<min($0 + size, elements.count)])
        }
    }
}

extension RunArray where Element: BinaryFloatingPoint {
    public var doubles: [Double] { elements.map(Double.init) }
}

extension RunArray where Element: BinaryInteger {
    public var doubles: [Double] { elements.map(Double.init) }
}

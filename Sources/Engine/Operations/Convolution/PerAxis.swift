/// A number for each spatial axis, outermost first: one for all, as `2`, or one each, as `[2, 1]`.
public struct PerAxis: Sendable, Hashable, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
    /// One number, or one for each axis.
    public let values: [Int]

    /// One number for all axes, or one for each.
    public init(_ values: [Int]) { self.values = values }
    public init(integerLiteral value: Int) { values = [value] }
    public init(arrayLiteral elements: Int...) { values = elements }

    /// The values of `count` axes, or nil if this has another number of them.
    func expanded(to count: Int) -> [Int]? {
        if values.count == count { return values }
        return values.count == 1 ? Array(repeating: values[0], count: count) : nil
    }

    /// The values of `count` axes, each at least `lowest`.
    func checked(
        _ count: Int, atLeast lowest: Int, _ what: String, of operation: String
    ) throws(ShapeError) -> [Int] {
        guard let values = expanded(to: count) else {
            throw ShapeError(
                "\(operation): \(what) \(values) for \(count) spatial axes; give one number, or one for each")
        }
        // Libraries and kernels count places in 32 bits, and products of such numbers must be countable in 64.
        let highest = Int(Int32.max)
        guard values.allSatisfy({ (lowest...highest).contains($0) }) else {
            throw ShapeError("\(operation): \(what) \(values); each must be from \(lowest) to \(highest)")
        }
        return values
    }
}

extension PerAxis: CustomStringConvertible {
    public var description: String { values.count == 1 ? "\(values[0])" : "\(values)" }
}

/// How many zeros a convolution adds around its input.
public enum ConvolutionPadding: Sendable, Hashable, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
    /// So many on both sides of each axis.
    case amounts(PerAxis)
    /// As many as keep the extents, an odd one after; the stride must be 1.
    case same

    public init(integerLiteral value: Int) { self = .amounts(PerAxis([value])) }
    public init(arrayLiteral elements: Int...) { self = .amounts(PerAxis(elements)) }

    /// No zeros.
    public static let valid = ConvolutionPadding.amounts(0)

    /// What is added before and after each axis.
    func widths(
        kernel: [Int], stride: [Int], dilation: [Int], of operation: String
    ) throws(ShapeError) -> [(before: Int, after: Int)] {
        switch self {
        case .amounts(let amounts):
            return try amounts.checked(kernel.count, atLeast: 0, "a padding of", of: operation).map { ($0, $0) }
        case .same:
            guard stride.allSatisfy({ $0 == 1 }) else {
                throw ShapeError("\(operation): the padding \"same\" needs a stride of 1, not \(stride)")
            }
            return zip(kernel, dilation).map { kernel, dilation in
                let total = dilation * (kernel - 1)
                return (total / 2, total - total / 2)
            }
        }
    }
}

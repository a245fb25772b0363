import Testing

@testable import Engine

/// How far a value may lie from the expected one: `absolute + relative · |expected|`.
struct Tolerance: Sendable {
    var absolute: Double
    var relative: Double

    /// A few units in the last place of a float32.
    static let float32 = Tolerance(absolute: 1e-7, relative: 1e-6)
    /// A few units in the last place of a float64.
    static let float64 = Tolerance(absolute: 1e-15, relative: 1e-14)
    /// The same number, of either sign if it is zero.
    static let exact = Tolerance(absolute: 0, relative: 0)

    /// Whether both are NaN, the same infinity, or close.
    func accepts(_ actual: Double, _ expected: Double) -> Bool {
        if expected.isNaN { return actual.isNaN }
        if actual == expected { return true }
        return expected.isFinite && abs(actual - expected) <= absolute + relative * abs(expected)
    }
}

/// Expects two tensors of the same shape and type whose elements agree.
func expectClose(
    _ actual: Tensor, _ expected: Tensor, _ tolerance: Tolerance, _ what: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(actual.dtype == expected.dtype, "\(what): the type", sourceLocation: sourceLocation)
    #expect(actual.shape == expected.shape, "\(what): the shape", sourceLocation: sourceLocation)
    guard actual.shape == expected.shape else { return }
    expectClose(actual.doubles, expected.doubles, tolerance, what, sourceLocation: sourceLocation)
}

/// Expects two lists of the same length whose numbers agree.
func expectClose(
    _ actual: [Double], _ expected: [Double], _ tolerance: Tolerance, _ what: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(actual.count == expected.count, "\(what): the count", sourceLocation: sourceLocation)
    let wrong = zip(actual, expected).enumerated().filter { !tolerance.accepts($0.element.0, $0.element.1) }
    let shown = wrong.prefix(5).map { "element \($0.offset) is \($0.element.0), not \($0.element.1)" }
    #expect(
        wrong.isEmpty, "\(what): \(wrong.count) of \(expected.count) disagree: \(shown.joined(separator: "; "))",
        sourceLocation: sourceLocation)
}

/// The elements' memory in row-major order, for comparisons bit by bit.
func bytes(of tensor: Tensor) -> [UInt8] {
    let source = tensor.contiguous()
    return Array(UnsafeRawBufferPointer(start: source.start, count: source.elementCount * source.dtype.byteCount))
}

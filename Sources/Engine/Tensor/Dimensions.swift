/// Up to eight integers stored in place: the extents of a shape, or its strides. No allocation.
@usableFromInline
struct Dimensions: Sendable {
    static let capacity = 8
    @usableFromInline var values: (Int, Int, Int, Int, Int, Int, Int, Int)

    @inline(__always)
    init(repeating value: Int = 0) { values = (value, value, value, value, value, value, value, value) }

    @inline(__always)
    subscript(index: Int) -> Int {
        get {
            withUnsafeBytes(of: values) { $0.load(fromByteOffset: index &* MemoryLayout<Int>.stride, as: Int.self) }
        }
        set {
            withUnsafeMutableBytes(of: &values) {
                $0.storeBytes(of: newValue, toByteOffset: index &* MemoryLayout<Int>.stride, as: Int.self)
            }
        }
    }
}

extension Shape {
    /// The extents as a shape, if there can be a tensor of it.
    static func checked(_ extents: [Int], for layer: String) throws(ShapeError) -> Shape {
        guard extents.count <= Dimensions.capacity else {
            throw ShapeError(
                "\(layer) would give a tensor of \(extents.count) axes; there are at most \(Dimensions.capacity)")
        }
        guard !extents.contains(where: { $0 < 0 }) else {
            throw ShapeError("\(layer) would give a tensor with a negative extent: \(extents)")
        }
        var bytes = 8
        for extent in extents where extent > 0 {
            let (product, overflow) = bytes.multipliedReportingOverflow(by: extent)
            guard !overflow else { throw ShapeError("\(layer) would give a tensor larger than any memory: \(extents)") }
            bytes = product
        }
        return Shape(extents)
    }

    /// `axis` counted from the front.
    func place(of axis: Int, for layer: String) throws(ShapeError) -> Int {
        let index = axis < 0 ? axis + rank : axis
        guard index >= 0 && index < rank else {
            throw ShapeError("\(layer) works along axis \(axis), but its input has the shape \(self)")
        }
        return index
    }
}

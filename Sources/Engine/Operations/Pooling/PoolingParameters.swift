/// What a user gives with a pooling operation. The rules and defaults are PyTorch's.
struct PoolingParameters: Sendable {
    /// `maxPool2d` or another name, for messages.
    var operation: String
    var spatialRank: Int
    var kernel: PerAxis
    /// The kernel's extents if nil.
    var stride: PerAxis?
    var padding: PerAxis = 0
    var dilation: PerAxis = 1
    var ceils = false
    var countsPadding = true

    /// The regions over an input `[N, C, ...]`.
    func regions(of input: Shape) throws(ShapeError) -> PoolingRegions {
        try input.checkPooled(operation, spatialRank)
        let numbers = try numbers()
        var axes: [PoolingAxis] = []
        for axis in 0..<spatialRank {
            axes.append(
                try .windows(
                    input[axis + 2], kernel: numbers.kernel[axis], stride: numbers.stride[axis],
                    padding: numbers.padding[axis], dilation: numbers.dilation[axis], ceils: ceils,
                    countsPadding: countsPadding, of: operation))
        }
        _ = try Shape.checked([input[0], input[1]] + axes.map(\.output), for: operation)
        return PoolingRegions(input, axes)
    }

    /// The window's numbers for each axis.
    func numbers() throws(ShapeError) -> (kernel: [Int], stride: [Int], padding: [Int], dilation: [Int]) {
        (
            try kernel.checked(spatialRank, atLeast: 1, "a window of", of: operation),
            try (stride ?? kernel).checked(spatialRank, atLeast: 1, "a stride of", of: operation),
            try padding.checked(spatialRank, atLeast: 0, "a padding of", of: operation),
            try dilation.checked(spatialRank, atLeast: 1, "a dilation of", of: operation)
        )
    }
}

/// The output extents of adaptive pooling, nil for those that stay as they are.
struct AdaptivePoolingParameters: Sendable {
    var operation: String
    var spatialRank: Int
    var output: [Int?]

    func regions(of input: Shape) throws(ShapeError) -> PoolingRegions {
        try input.checkPooled(operation, spatialRank)
        guard output.count == spatialRank || output.count == 1, output.allSatisfy({ $0 ?? 1 >= 1 }) else {
            throw ShapeError(
                "\(operation): output extents \(output.map { $0.map(String.init) ?? "nil" }); give one, or one for each of \(spatialRank) axes, of at least 1"
            )
        }
        let extents = (0..<spatialRank).map { output[output.count == 1 ? 0 : $0] ?? input[$0 + 2] }
        try Shape.checked([input[0], input[1]] + extents, for: operation).checkPlane(operation)
        return PoolingRegions(input, extents.enumerated().map { .adaptive(input[$0.offset + 2], $0.element) })
    }
}

extension Shape {
    /// - Throws: ``ShapeError`` unless this is `[N, C, ...]` with so many spatial axes, none of them empty, of countable positions.
    fileprivate func checkPooled(_ operation: String, _ spatialRank: Int) throws(ShapeError) {
        guard rank == spatialRank + 2, !array.dropFirst(2).contains(0) else {
            throw ShapeError(
                "\(operation): needs [N, C, ...] with \(spatialRank) spatial axes that are not empty, not \(self)")
        }
        try checkPlane(operation)
    }
}

extension Shape {
    /// - Throws: ``ShapeError`` unless the positions of an image can be counted in 32 bits, as the kernels do.
    func checkPlane(_ operation: String) throws(ShapeError) {
        // The product is countable, as there can be a tensor of this shape.
        guard array.dropFirst(2).allSatisfy({ $0 < Int32.max }), array.dropFirst(2).reduce(1, *) < Int32.max else {
            throw ShapeError("\(operation): an image of \(self) has more positions than can be counted")
        }
    }
}

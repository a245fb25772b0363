/// Axes `start` to `end` joined into one; by default `[N, ...]` becomes `[N, D]`.
public final class Flatten: Module {
    /// The first axis that is joined; a negative one counts from the end.
    public let start: Int
    /// The last axis that is joined; a negative one counts from the end.
    public let end: Int

    /// Joins the axes from `start` to `end`, both included.
    public init(from start: Int = 1, to end: Int = -1) {
        self.start = start
        self.end = end
    }

    public override func forward(_ x: Tensor) -> Tensor {
        if x.rank == 2 && start == 1 { return x }
        if x.rank == 1 && start == 1 { return x.flattened(from: 1) }
        let (first, last) = (x.shape.resolved(start), x.shape.resolved(end))
        Tensor.check(first <= last, "Flatten: axis \(start) lies behind axis \(end) in \(x.shape)")
        let extents = x.shape.array
        return x.reshaped(
            Array(extents[..<first]) + [extents[first...last].reduce(1, *)] + Array(extents[(last + 1)...]))
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard input.rank >= 1 else { throw ShapeError("Flatten needs a batch axis, but its input is a scalar") }
        if input.rank == 1 && start == 1 { return [input[0], 1] }
        let first = try input.place(of: start, for: "Flatten")
        let last = try input.place(of: end, for: "Flatten")
        guard first <= last else {
            throw ShapeError("Flatten joins axes \(start) to \(end), but its input has the shape \(input)")
        }
        let extents = input.array
        return Shape(Array(extents[..<first]) + [extents[first...last].reduce(1, *)] + Array(extents[(last + 1)...]))
    }
}

/// One axis split into several of given extents, one of which may be -1 and is then inferred.
public final class Unflatten: Module {
    /// The axis that is split; a negative one counts from the end.
    public let axis: Int
    /// The extents of its parts.
    public let extents: [Int]

    /// Splits `axis` into axes of these extents; their product must be its extent.
    public init(_ axis: Int, _ extents: [Int]) {
        self.axis = axis
        self.extents = extents
    }

    public override func forward(_ x: Tensor) -> Tensor {
        let index = x.shape.resolved(axis)
        guard let parts = parts(of: x.shape[index]) else {
            Tensor.stop("Unflatten: axis \(axis) of \(x.shape) does not split into \(extents)")
        }
        return x.reshaped(Array(x.shape.array[..<index]) + parts + Array(x.shape.array[(index + 1)...]))
    }

    private func parts(of extent: Int) -> [Int]? {
        var known = 1
        for part in extents where part != -1 {
            let (product, overflow) = known.multipliedReportingOverflow(by: part)
            guard part >= 0, !overflow else { return nil }
            known = product
        }
        let unknown = extents.filter { $0 == -1 }.count
        guard !extents.isEmpty, unknown <= 1 else { return nil }
        if unknown == 0 { return known == extent ? extents : nil }
        return known > 0 && extent % known == 0 ? extents.map { $0 == -1 ? extent / known : $0 } : nil
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        let index = try input.place(of: axis, for: "Unflatten")
        guard let parts = parts(of: input[index]) else {
            throw ShapeError("Unflatten splits axis \(axis) into \(extents), but its input has the shape \(input)")
        }
        return try .checked(Array(input.array[..<index]) + parts + Array(input.array[(index + 1)...]), for: "Unflatten")
    }
}

/// Gives its input as it is.
public final class Identity: Module {
    public override func forward(_ x: Tensor) -> Tensor { x }
}

/// Channels moved into space: `[N, C·r², H, W]` becomes `[N, C, H·r, W·r]`. Shi et al., 2016.
public final class PixelShuffle: Module {
    /// r, by which height and width grow.
    public let factor: Int

    /// - Parameter factor: r, at least 1; C must be a multiple of r².
    public init(_ factor: Int) {
        Tensor.check(factor >= 1, "PixelShuffle: the factor must be at least 1, not \(factor)")
        self.factor = factor
    }

    public override func forward(_ x: Tensor) -> Tensor {
        Tensor.check(
            x.rank == 4 && x.shape[1] % (factor * factor) == 0,
            "PixelShuffle: the channels of \(x.shape) are no multiple of \(factor)²")
        let (n, c, h, w) = (x.shape[0], x.shape[1] / (factor * factor), x.shape[2], x.shape[3])
        return x.reshaped([n, c, factor, factor, h, w]).permuted([0, 1, 4, 2, 5, 3]).reshaped([
            n, c, h * factor, w * factor,
        ])
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard input.rank == 4, input[1] % (factor * factor) == 0 else {
            throw ShapeError(
                "PixelShuffle needs [N, C, H, W] with a multiple of \(factor)² channels, but its input has the shape \(input)"
            )
        }
        return [input[0], input[1] / (factor * factor), input[2] * factor, input[3] * factor]
    }
}

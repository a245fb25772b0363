import CKernels

// Choices by a mask, the larger and the smaller of two, powers and remainders; logic on booleans.

extension Tensor {
    /// `a` where `condition` holds, else `b`; all three broadcast. `condition` is of bool.
    public static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor {
        check(condition.dtype == .bool, "where: the condition must be of bool, not \(condition.dtype)")
        check(a.dtype == b.dtype, "where: the choices are of \(a.dtype) and \(b.dtype); convert one with .to(_:)")
        guard let shape = condition.shape.broadcast(with: a.shape)?.broadcast(with: b.shape) else {
            stop("where: shapes \(condition.shape), \(a.shape) and \(b.shape) do not broadcast")
        }
        let mask = condition.expanded(to: shape).contiguous()
        let left = a.elementCount == 1 ? a : a.expanded(to: shape).contiguous()
        let right = b.elementCount == 1 ? b : b.expanded(to: shape).contiguous()
        let result = Tensor(uninitialized: shape, dtype: a.dtype)
        let size = a.dtype.byteCount
        let (leftStep, rightStep) = (a.elementCount == 1 ? 0 : 1, b.elementCount == 1 ? 0 : 1)
        let (c, x, y, out) = (mask.pointer(Bool.self), left.start, right.start, result.start)
        Parallel.elements(result.elementCount) {
            let at = $0.lowerBound
            kernel_where(
                out + at * size, c + at, x + at * size * leftStep, leftStep, y + at * size * rightStep, rightStep,
                $0.count, size)
        }
        guard records(a, b) else { return result }
        let saved = Saved(mask)
        let (aShape, bShape) = (a.shape, b.shape)
        return record(
            result, "Where",
            [
                (a, { gradient, node in gradient.masked(by: saved.unpacked(for: node)).reduced(to: aShape) }),
                (
                    b,
                    { gradient, node in gradient.masked(by: saved.unpacked(for: node).logicalNot()).reduced(to: bShape)
                    }
                ),
            ])
    }

    /// This tensor where the mask holds, else 0.
    func masked(by mask: Tensor) -> Tensor { .where(mask, self, .full([], 0, dtype: dtype)) }

    /// `value` where `mask` holds, else the element. The mask broadcasts to this shape.
    public func maskedFill(_ mask: Tensor, _ value: Double) -> Tensor {
        Tensor.check(
            mask.dtype == .bool && mask.shape.broadcast(with: shape) == shape,
            "maskedFill: a mask \(mask.dtype) of \(mask.shape) for a tensor of shape \(shape); it needs bool that broadcasts to it"
        )
        return .where(mask, Tensor.scalar(value, like: self), self)
    }

    /// a + w (b - a), elementwise: this tensor a where the weight w is 0, `end` where it is 1. All three broadcast, and are of one
    /// floating-point type. As in PyTorch the sum starts from the nearer of the two, so that both ends are exact.
    public func lerp(to end: Tensor, weight: Tensor) -> Tensor {
        let change = end - self
        return .where(weight.detach() .< 0.5, self + change * weight, end - change * (1 - weight))
    }

    /// a + w (b - a), elementwise, for a number w: ``lerp(to:weight:)-(_,Tensor)``.
    public func lerp(to end: Tensor, weight: Double) -> Tensor {
        let change = end - self
        return weight < 0.5 ? self + change * weight : end - change * (1 - weight)
    }

    /// The larger of both elementwise; NaN wins. Equals share the gradient.
    public static func maximum(_ a: Tensor, _ b: Tensor) -> Tensor { extreme(.maximum, a, b) }

    /// The smaller of both elementwise; NaN wins. Equals share the gradient.
    public static func minimum(_ a: Tensor, _ b: Tensor) -> Tensor { extreme(.minimum, a, b) }

    private static func extreme(_ kernel: BinaryKernel, _ a: Tensor, _ b: Tensor) -> Tensor {
        let name = kernel == .maximum ? "Maximum" : "Minimum"
        let result = elementwise(kernel, a, b, kernel == .maximum ? "maximum" : "minimum")
        guard records(a, b) else { return result }
        let (first, second) = (Saved(a), Saved(b))
        /// 1 where the operand wins, a half where both are equal.
        func rule(_ wins: @escaping (Tensor, Tensor) -> Tensor, _ own: Shape) -> RuleNode.Rule {
            { gradient, node in
                let (a, b) = (first.unpacked(for: node).detach(), second.unpacked(for: node).detach())
                let halved = Tensor.where(a.equal(b), gradient * 0.5, gradient)
                return halved.masked(by: wins(a, b).logicalNot()).reduced(to: own)
            }
        }
        // PyTorch's rule: what does not lose gets the gradient, so that NaN passes it to both.
        return record(
            result, name,
            kernel == .maximum
                ? [(a, rule({ $0 .< $1 }, a.shape)), (b, rule({ $1 .< $0 }, b.shape))]
                : [(a, rule({ $0 .> $1 }, a.shape)), (b, rule({ $1 .> $0 }, b.shape))])
    }

    /// xʸ elementwise.
    public func power(_ exponent: Tensor) -> Tensor {
        let result = Tensor.elementwise(.power, self, exponent, "power")
        guard Tensor.records(self, exponent) else { return result }
        let (base, power) = (Saved(self), Saved(exponent))
        let (baseShape, powerShape) = (shape, exponent.shape)
        return Tensor.record(
            result, "Power",
            [
                (
                    self,
                    { gradient, node in
                        let (x, y) = (base.unpacked(for: node), power.unpacked(for: node))
                        let slope = gradient * (y * x.power(y - 1))
                        return slope.masked(by: y.detach().notEqual(0)).reduced(to: baseShape)
                    }
                ),
                (
                    exponent,
                    { gradient, node in
                        let (x, y) = (base.unpacked(for: node), power.unpacked(for: node))
                        // 0ʸ is flat in y ≥ 0, where ln 0 would make it NaN.
                        let isFlat = x.detach().equal(0).logicalAnd(y.detach() .>= 0)
                        let logarithm = Tensor.where(isFlat, Tensor.ones([], dtype: x.dtype), x).log()
                        return (gradient * (x.power(y) * logarithm)).masked(by: isFlat.logicalNot()).reduced(
                            to: powerShape)
                    }
                ),
            ])
    }

    /// xᵖ for a number p.
    public func power(_ exponent: Double) -> Tensor {
        switch exponent {
        case 2: return square()
        case 1: return self * 1
        case 0.5: return squareRoot()
        default: break
        }
        let result = Tensor.elementwise(.power, self, Tensor.scalar(exponent, like: self), "power")
        guard records else { return result }
        let saved = Saved(self)
        return Tensor.record(result, "Power", self) { gradient, node in
            let x = saved.unpacked(for: node)
            return exponent == 0 ? gradient * 0 : gradient * (x.power(exponent - 1) * exponent)
        }
    }

    /// The remainder of a division rounded down: of the divisor's sign, as Python's `%`. For int64, 0 where the divisor is 0.
    public func remainder(_ divisor: Tensor) -> Tensor {
        let pair = BroadcastPair(self, divisor, operation: "remainder")
        let result = pair.makeResult(dtype)
        func fill<Element: TensorElement>(
            _ kernel: (MutablePointer<Element>?, Pointer<Element>?, Int, Pointer<Element>?, Int, Int) -> Void
        ) {
            let (x, y, out) = (
                pair.left.pointer(Element.self), pair.right.pointer(Element.self), result.pointer(Element.self)
            )
            Parallel.elements(result.elementCount) {
                let at = $0.lowerBound
                kernel(
                    out + at, x + at * pair.leftStep, pair.leftStep, y + at * pair.rightStep, pair.rightStep, $0.count)
            }
        }
        switch dtype {
        case .float32: fill(kernel_remainder_f32)
        case .float64: fill(kernel_remainder_f64)
        case .int64: fill(kernel_remainder_i64)
        default: Tensor.stop("remainder: needs floats or int64, not \(dtype)")
        }
        guard Tensor.records(self, divisor) else { return result }
        let (first, second) = (Saved(self), Saved(divisor))
        let (ownShape, divisorShape) = (shape, divisor.shape)
        return Tensor.record(
            result, "Remainder",
            [
                (self, { gradient, _ in gradient.reduced(to: ownShape) }),
                (
                    divisor,
                    { gradient, node in
                        let quotient = (first.unpacked(for: node).detach() / second.unpacked(for: node).detach())
                            .floor()
                        return (-gradient * quotient).reduced(to: divisorShape)
                    }
                ),
            ])
    }

    /// The remainder of each element's division by a number; rounded as for tensors.
    public func remainder(_ divisor: Double) -> Tensor { remainder(Tensor.scalar(divisor, like: self)) }

    /// The quotient rounded down; no gradient passes. For int64, 0 where the divisor is 0.
    public func floorDivided(by divisor: Tensor) -> Tensor {
        guard dtype == .int64 && divisor.dtype == .int64 else { return noGrad { (self / divisor).floor() } }
        let pair = BroadcastPair(self, divisor, operation: "floorDivided")
        let result = pair.makeResult(.int64)
        kernel_floor_divide_i64(
            result.pointer(Int64.self), pair.left.pointer(Int64.self), pair.leftStep, pair.right.pointer(Int64.self),
            pair.rightStep, result.elementCount)
        return result
    }

    /// The quotient of each element and a number, rounded down; no gradient passes.
    public func floorDivided(by divisor: Double) -> Tensor { floorDivided(by: Tensor.scalar(divisor, like: self)) }
}

extension Tensor {
    private func logical(_ kernel: LogicalKernel, _ other: Tensor, _ name: StaticString) -> Tensor {
        Tensor.check(
            dtype == .bool && other.dtype == .bool, "\(name): needs bool, not \(dtype) and \(other.dtype)")
        let pair = BroadcastPair(self, other, operation: "\(name)")
        let result = pair.makeResult(.bool)
        kernel_logical(
            kernel, result.pointer(Bool.self), pair.left.pointer(Bool.self), pair.leftStep,
            pair.right.pointer(Bool.self),
            pair.rightStep, result.elementCount)
        return result
    }

    /// Whether both hold, of bool.
    public func logicalAnd(_ other: Tensor) -> Tensor { logical(.and, other, "logicalAnd") }
    /// Whether either holds, of bool.
    public func logicalOr(_ other: Tensor) -> Tensor { logical(.or, other, "logicalOr") }
    /// Whether just one holds, of bool.
    public func logicalXor(_ other: Tensor) -> Tensor { logical(.xor, other, "logicalXor") }

    /// Whether it does not hold, of bool.
    public func logicalNot() -> Tensor {
        Tensor.check(dtype == .bool, "logicalNot: needs bool, not \(dtype)")
        let source = contiguous()
        let result = Tensor(uninitialized: shape, dtype: .bool)
        kernel_logical_not(result.pointer(Bool.self), source.pointer(Bool.self), elementCount)
        return result
    }

    /// Whether both hold; ``logicalAnd(_:)``.
    public static func .& (a: Tensor, b: Tensor) -> Tensor { a.logicalAnd(b) }
    /// Whether either holds; ``logicalOr(_:)``.
    public static func .| (a: Tensor, b: Tensor) -> Tensor { a.logicalOr(b) }
    /// Whether just one holds; ``logicalXor(_:)``.
    public static func .^ (a: Tensor, b: Tensor) -> Tensor { a.logicalXor(b) }
    /// Whether it does not hold; ``logicalNot()``.
    public static prefix func .! (x: Tensor) -> Tensor { x.logicalNot() }
}

extension Tensor {
    /// |a - b| ≤ absolute + relative · |b| elementwise, of bool; infinities are close to themselves, NaN to nothing unless
    /// `equalNaN`.
    public func isClose(
        _ other: Tensor, relative: Double = 1e-5, absolute: Double = 1e-8, equalNaN: Bool = false
    ) -> Tensor {
        noGrad {
            var close = equal(other)
            if dtype.isFloatingPoint {
                let bound = other.abs() * relative + absolute
                let near = ((self - other).abs() .<= bound).logicalAnd(other.isInfinite().logicalNot())
                close = close.logicalOr(near.logicalAnd(isInfinite().logicalNot()))
                if equalNaN { close = close.logicalOr(isNaN().logicalAnd(other.isNaN())) }
            } else {
                close = to(.float64).isClose(other.to(.float64), relative: relative, absolute: absolute)
            }
            return close
        }
    }

    /// Whether every element is close to that of `other`, as in ``isClose(_:relative:absolute:equalNaN:)``.
    public func allClose(
        _ other: Tensor, relative: Double = 1e-5, absolute: Double = 1e-8, equalNaN: Bool = false
    ) -> Bool {
        let close = isClose(other, relative: relative, absolute: absolute, equalNaN: equalNaN)
        return kernel_true_places(nil, close.pointer(Bool.self), close.elementCount) == close.elementCount
    }
}

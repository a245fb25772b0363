import CKernels

/// An activation with a fused kernel, and the same by composition for gradients of gradients.
private struct ActivationFunction {
    let kernel: ActivationKernel
    let name: String
    var alpha = 0.0
    var beta = 0.0

    func callAsFunction(_ x: Tensor, composition: @escaping (Tensor) -> Tensor) -> Tensor {
        Tensor.check(x.dtype.isFloatingPoint, "\(name): needs float32 or float64, not \(x.dtype)")
        let source = x.contiguous()
        let output = Tensor(uninitialized: x.shape, dtype: x.dtype)
        Parallel.elements(output.elementCount) {
            kernel_activation(kernel, x.isWide, output.start, source.start, alpha, beta, $0.lowerBound, $0.upperBound)
        }
        return Tensor.fused(
            name, [x], output: output,
            gradient: { gradient, inputs, _ in
                let (x, dy) = (inputs[0].contiguous(), gradient.contiguous())
                let dx = Tensor(uninitialized: x.shape, dtype: x.dtype)
                Parallel.elements(dx.elementCount) {
                    kernel_activation_gradient(
                        kernel, x.isWide, dx.start, dy.start, x.start, alpha, beta, $0.lowerBound, $0.upperBound)
                }
                return [dx]
            },
            composition: { composition($0[0]) })
    }

    /// For a function that is linear in pieces with slopes 0 and 1: x where the slope is 1.
    func inPieces(_ x: Tensor, passes: @escaping (Tensor) -> Tensor) -> Tensor {
        self(x, composition: { input in input * noGrad { passes(input.detach()).to(input.dtype) } })
    }
}

// Definitions and defaults are PyTorch's.
extension Tensor {
    /// x limited to [lower, upper]. The gradient passes between the bounds, but not on one.
    public func hardtanh(lower: Double = -1, upper: Double = 1) -> Tensor {
        Tensor.check(lower <= upper, "hardtanh: the lower end \(lower) lies above the upper end \(upper)")
        return ActivationFunction(kernel: .hardtanh, name: "Hardtanh", alpha: lower, beta: upper).inPieces(self) { x in
            (x .> .scalar(lower, like: x)).to(x.dtype) * (x .< .scalar(upper, like: x)).to(x.dtype)
        }
    }

    /// x where it is above the threshold, else `value`.
    public func threshold(_ threshold: Double, value: Double) -> Tensor {
        ActivationFunction(kernel: .threshold, name: "Threshold", alpha: threshold, beta: value).inPieces(self) { x in
            x .> .scalar(threshold, like: x)
        }
    }

    /// x moved towards zero by lambda: x - lambda above lambda, x + lambda below -lambda, 0 between.
    public func softshrink(lambda: Double = 0.5) -> Tensor {
        Tensor.check(lambda >= 0, "softshrink: lambda must not be negative: \(lambda)")
        return ActivationFunction(kernel: .softshrink, name: "Softshrink", alpha: lambda).inPieces(self) { x in
            x.abs() .> .scalar(lambda, like: x)
        }
    }

    /// x where |x| > lambda, else 0.
    public func hardshrink(lambda: Double = 0.5) -> Tensor {
        ActivationFunction(kernel: .hardshrink, name: "Hardshrink", alpha: lambda).inPieces(self) { x in
            x.abs() .> .scalar(lambda, like: x)
        }
    }

    /// x - tanh(x)
    public func tanhshrink() -> Tensor {
        ActivationFunction(kernel: .tanhshrink, name: "Tanhshrink")(self, composition: { $0 - $0.tanh() })
    }

    /// The logarithm of the sigmoid: -ln(1 + e⁻ˣ)
    public func logSigmoid() -> Tensor {
        ActivationFunction(kernel: .logSigmoid, name: "LogSigmoid")(self, composition: { -(-$0).softplus() })
    }

    /// x if x > 0, else alpha · (e^(x/alpha) - 1). Barron, 2017.
    public func celu(alpha: Double = 1) -> Tensor {
        Tensor.check(alpha > 0, "celu: alpha must be above 0, not \(alpha)")
        return ActivationFunction(kernel: .celu, name: "CELU", alpha: alpha)(
            self, composition: { ($0 * (1 / alpha)).elu() * alpha })
    }

    /// The approximation of ``gelu()`` by tanh: x / 2 · (1 + tanh(√(2/π) · (x + 0.044715 x³)))
    public func geluTanh() -> Tensor {
        ActivationFunction(kernel: .geluTanh, name: "GELUTanh")(
            self,
            composition: { x in
                let inner = (x + x * x * x * 0.044715) * (2 / Double.pi).squareRoot()
                return x * 0.5 * (inner.tanh() + 1)
            })
    }

    /// a · sigmoid(b), where a and b are the halves along `axis`. Dauphin et al., 2017.
    public func glu(axis: Int = -1) -> Tensor {
        Tensor.check(rank > 0 && shape[axis] % 2 == 0, "glu: axis \(axis) of \(shape) does not split into halves")
        let half = shape[axis] / 2
        return narrowed(axis, 0..<half) * narrowed(axis, half..<2 * half).sigmoid()
    }

    /// eˣ / Σ eˣ along `axis`.
    func softmaxAlong(_ axis: Int) -> Tensor { alongLast(axis) { $0.softmax() } }

    /// The logarithm of softmax along `axis`.
    func logSoftmaxAlong(_ axis: Int) -> Tensor { alongLast(axis) { $0.logSoftmax() } }

    private func alongLast(_ axis: Int, _ body: (Tensor) -> Tensor) -> Tensor {
        let index = shape.resolved(axis)
        return index == rank - 1 ? body(self) : body(transposed(index, rank - 1)).transposed(index, rank - 1)
    }

    /// x if x > 0, else weight · x; a weight `[1]` for all elements, or `[C]` for the channels of `[N, C, ...]`. He et al., 2015.
    public func prelu(_ weight: Tensor) -> Tensor {
        let isShared = weight.shape == [1]
        Tensor.check(
            weight.dtype == dtype && dtype.isFloatingPoint
                && (isShared || (rank >= 2 && weight.shape == [shape[1]])),
            "prelu: a weight \(weight.dtype) of \(weight.shape) for \(dtype) of \(shape); it needs [1], or [C] for [N, C, ...]"
        )
        if isShared { return sharedPReLU(weight) }
        let (samples, channels, inner) = planes
        let (x, w) = (contiguous(), weight.contiguous())
        let output = Tensor(uninitialized: shape, dtype: dtype)
        Parallel.rows(channels, of: samples * inner) {
            kernel_prelu(
                isWide, output.start, x.start, w.start, false, samples, channels, inner, $0.lowerBound, $0.upperBound)
        }
        return Tensor.fused(
            "PReLU", [self, weight], output: output,
            gradient: { gradient, inputs, wanted in
                let (x, w, dy) = (inputs[0].contiguous(), inputs[1].contiguous(), gradient.contiguous())
                let dx = wanted[0] ? Tensor(uninitialized: x.shape, dtype: x.dtype) : nil
                let dw = Tensor(uninitialized: [channels], dtype: x.dtype)
                Parallel.rows(channels, of: samples * inner) {
                    kernel_prelu_gradient(
                        x.isWide, dx?.start, dw.start, dy.start, x.start, w.start, false, samples, channels, inner,
                        $0.lowerBound, $0.upperBound)
                }
                return [dx, dw]
            },
            composition: { inputs in
                inputs[0].relu() - (-inputs[0]).relu() * inputs[1].alongChannels(rank: inputs[0].rank)
            })
    }

    private func sharedPReLU(_ weight: Tensor) -> Tensor {
        let (x, w) = (contiguous(), weight.contiguous())
        let output = Tensor(uninitialized: shape, dtype: dtype)
        let count = elementCount
        Parallel.elements(count) {
            let offset = $0.lowerBound * dtype.byteCount
            kernel_prelu(isWide, output.start + offset, x.start + offset, w.start, true, 1, 1, $0.count, 0, 1)
        }
        return Tensor.fused(
            "PReLU", [self, weight], output: output,
            gradient: { gradient, inputs, wanted in
                let (x, w, dy) = (inputs[0].contiguous(), inputs[1].contiguous(), gradient.contiguous())
                let dx = wanted[0] ? Tensor(uninitialized: x.shape, dtype: x.dtype) : nil
                // Each piece has a sum of its own; the sums are added in order.
                let pieces = Swift.max(1, (count + Parallel.grain - 1) / Parallel.grain)
                let sums = Tensor(uninitialized: [pieces], dtype: x.dtype)
                let width = x.dtype.byteCount
                Parallel.run(pieces) { piece in
                    let first = piece * Parallel.grain
                    let length = Swift.min(count, first + Parallel.grain) - first
                    kernel_prelu_gradient(
                        x.isWide, dx.map { $0.start + first * width }, sums.start + piece * width,
                        dy.start + first * width,
                        x.start + first * width, w.start, true, 1, 1, length, 0, 1)
                }
                return [dx, sums.sum().withShape([1])]
            },
            composition: { inputs in inputs[0].relu() - (-inputs[0]).relu() * inputs[1].reshaped([]) })
    }
}

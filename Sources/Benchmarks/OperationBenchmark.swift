import Engine
import Files

/// Operations on large tensors, timed beside copies: most of them should cost what it costs to move their bytes. And training steps
/// of layers that no spec of `benchmarks/` has.
public struct OperationBenchmark {
    /// The name, the same in `peers/torch_operations.py`.
    public let name: String
    /// Bytes that must be read or written at least; nil for a training step.
    public let bytes: Int?
    /// Floating-point operations of a training step's products, two for each multiply-add; nil where bytes count, or nothing does.
    public let operations: Double?
    /// The name of the copy of as much memory as the operation's largest operand.
    public let copy: String
    private let body: () -> Void

    init(
        _ name: String, bytes: Int? = nil, operations: Double? = nil, copy: String = "copy",
        _ body: @escaping () -> Void
    ) {
        self.name = name
        self.bytes = bytes
        self.operations = operations
        self.copy = copy
        self.body = body
    }

    /// Milliseconds of one run, the mean of `count`.
    public func milliseconds(count: Int) -> Double {
        let begun = MonotonicClock.now
        for _ in 0..<count { body() }
        return (MonotonicClock.now - begun) / Double(count) * 1e3
    }

    /// The copy of 40 MB, beyond most caches.
    public static let largeCopy = "copy_10m"

    /// All operations; the two copies, of 4 MB and of 40 MB, come first.
    public static func all() -> [OperationBenchmark] {
        let stream = RandomStream(seed: 0, role: "bench")
        let large = tenMillion(stream)
        return [elementwise(stream)[0], large[0]] + elementwise(stream).dropFirst() + rows(stream) + layers(stream)
            + large.dropFirst() + steps(stream)
    }

    private static func elementwise(_ stream: RandomStream) -> [OperationBenchmark] {
        let elements = 1 << 20
        let bytes = elements * 4
        let x = Tensor.uniform([elements], lower: -2, upper: 2, stream: stream)
        let y = Tensor.uniform([elements], lower: 0.5, upper: 2, stream: stream.substream("y"))
        let leaf = x.clone().requiringGrad()
        func unary(_ name: String, _ function: @escaping (Tensor) -> Tensor) -> OperationBenchmark {
            OperationBenchmark(name, bytes: 2 * bytes) { noGrad { _ = function(x) } }
        }
        func binary(_ name: String, _ function: @escaping (Tensor, Tensor) -> Tensor) -> OperationBenchmark {
            OperationBenchmark(name, bytes: 3 * bytes) { noGrad { _ = function(x, y) } }
        }
        return [
            unary("copy") { $0.clone() }, binary("add", +), binary("multiply", *), binary("divide", /),
            unary("relu") { $0.relu() }, unary("exp") { $0.exp() }, unary("tanh") { $0.tanh() },
            unary("sigmoid") { $0.sigmoid() }, unary("gelu") { $0.gelu() }, unary("silu") { $0.silu() },
            OperationBenchmark("sum", bytes: bytes) { noGrad { _ = x.sum() } },
            // Forward reads both operands, backward reads them again and writes a gradient.
            OperationBenchmark("mse_forward_backward", bytes: 5 * bytes) {
                leaf.grad = nil
                leaf.meanSquaredError(y).backward()
            },
        ]
    }

    private static func rows(_ stream: RandomStream) -> [OperationBenchmark] {
        let (rows, columns) = (1024, 1024)
        let bytes = rows * columns * 4
        let x = Tensor.uniform([rows, columns], lower: -2, upper: 2, stream: stream.substream("rows"))
        let leaf = x.clone().requiringGrad()
        let labels = Tensor((0..<rows).map { Int64($0 * 7 % columns) })
        return [
            OperationBenchmark("column_sums", bytes: bytes) { noGrad { _ = x.sum(axes: [0]) } },
            OperationBenchmark("softmax", bytes: 2 * bytes) { noGrad { _ = x.softmax() } },
            OperationBenchmark("log_softmax", bytes: 2 * bytes) { noGrad { _ = x.logSoftmax() } },
            // Forward reads the logits, backward reads them or what forward made of them and writes the gradient.
            OperationBenchmark("cross_entropy_forward_backward", bytes: 4 * bytes) {
                leaf.grad = nil
                leaf.crossEntropy(labels).backward()
            },
        ]
    }

    private static func layers(_ stream: RandomStream) -> [OperationBenchmark] {
        let bytes = 4 << 20
        // Forward reads x and writes y; backward reads x and y's gradient and writes x's.
        func layer(_ name: String, _ module: Module, _ shape: [Int]) -> [OperationBenchmark] {
            let x = Tensor.uniform(Shape(shape), lower: -2, upper: 2, stream: stream.substream(name))
            let gradient = Tensor.uniform(Shape(shape), stream: stream.substream("\(name)/gradient"))
            let leaf = x.clone().requiringGrad()
            return [
                OperationBenchmark("\(name)_forward", bytes: 2 * bytes) { noGrad { _ = module(x) } },
                OperationBenchmark("\(name)_forward_backward", bytes: 5 * bytes) {
                    leaf.grad = nil
                    for (_, parameter) in module.namedParameters { parameter.grad = nil }
                    module(leaf).backward(gradient)
                },
            ]
        }
        return layer("layer_norm", LayerNorm(1024), [1024, 1024])
            + layer("batch_norm", BatchNorm(64), [16, 64, 32, 32])
    }

    private static func tenMillion(_ stream: RandomStream) -> [OperationBenchmark] {
        let count = 10_000_000
        let parameter = Tensor.uniform([count], stream: stream.substream("parameter")).requiringGrad()
        let gradient = Tensor.uniform([count], lower: -1, upper: 1, stream: stream.substream("gradient"))
        parameter.grad = gradient
        let optimizer = Adam([parameter])
        return [
            OperationBenchmark(largeCopy, bytes: 2 * 4 * count, copy: largeCopy) {
                noGrad { _ = gradient.clone() }
            },
            // Parameter and both moments are read and written, the gradient is read.
            OperationBenchmark("adam_10m", bytes: 7 * 4 * count, copy: largeCopy) { optimizer.step() },
        ]
    }
}

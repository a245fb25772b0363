import Engine

/// Operations on large tensors, timed beside a copy: most of them should cost what it costs to move their bytes.
public struct OperationBenchmark {
    /// The name, the same in `peers/torch_operations.py`.
    public let name: String
    /// Bytes that must be read or written at least.
    public let bytes: Int
    private let body: () -> Void

    /// Milliseconds of one run, the mean of `count`.
    public func milliseconds(count: Int) -> Double {
        let watch = Stopwatch()
        for _ in 0..<count { body() }
        return watch.elapsed / Double(count) * 1e3
    }

    /// All operations. Each of the two copies, of 4 MB and of 40 MB, comes before the operations on as much memory.
    public static func all() -> [OperationBenchmark] {
        let elements = 1 << 20
        let bytes = elements * 4
        let stream = RandomStream(seed: 0, role: "bench")
        let x = Tensor.uniform([elements], lower: -2, upper: 2, stream: stream)
        let y = Tensor.uniform([elements], lower: 0.5, upper: 2, stream: stream.substream("y"))
        func unary(_ name: String, _ function: @escaping (Tensor) -> Tensor) -> OperationBenchmark {
            OperationBenchmark(name: name, bytes: 2 * bytes) { noGrad { _ = function(x) } }
        }
        func binary(_ name: String, _ function: @escaping (Tensor, Tensor) -> Tensor) -> OperationBenchmark {
            OperationBenchmark(name: name, bytes: 3 * bytes) { noGrad { _ = function(x, y) } }
        }
        return [
            unary("copy") { $0.clone() }, binary("add", +), binary("multiply", *), binary("divide", /),
            unary("relu") { $0.relu() }, unary("exp") { $0.exp() }, unary("tanh") { $0.tanh() },
            unary("sigmoid") { $0.sigmoid() }, unary("gelu") { $0.gelu() }, unary("silu") { $0.silu() },
            OperationBenchmark(name: "sum", bytes: bytes) { noGrad { _ = x.sum() } },
        ] + rows(stream) + large(stream)
    }

    private static func rows(_ stream: RandomStream) -> [OperationBenchmark] {
        let (rows, columns) = (1024, 1024)
        let bytes = rows * columns * 4
        let x = Tensor.uniform([rows, columns], lower: -2, upper: 2, stream: stream.substream("rows"))
        let leaf = x.clone().requiringGrad()
        let labels = Tensor((0..<rows).map { Int64($0 * 7 % columns) })
        return [
            OperationBenchmark(name: "softmax", bytes: 2 * bytes) { noGrad { _ = x.softmax() } },
            OperationBenchmark(name: "log_softmax", bytes: 2 * bytes) { noGrad { _ = x.logSoftmax() } },
            // Forward reads the logits, backward reads them or what forward made of them and writes the gradient.
            OperationBenchmark(name: "cross_entropy_forward_backward", bytes: 4 * bytes) {
                leaf.grad = nil
                leaf.crossEntropy(labels).backward()
            },
        ]
    }

    private static func large(_ stream: RandomStream) -> [OperationBenchmark] {
        let count = 10_000_000
        let parameter = Tensor.uniform([count], stream: stream.substream("parameter")).requiringGrad()
        let gradient = Tensor.uniform([count], lower: -1, upper: 1, stream: stream.substream("gradient"))
        parameter.grad = gradient
        let optimizer = Adam([parameter])
        return [
            OperationBenchmark(name: "copy_10m", bytes: 2 * 4 * count) { noGrad { _ = gradient.clone() } },
            // Parameter and both moments are read and written, the gradient is read.
            OperationBenchmark(name: "adam_10m", bytes: 7 * 4 * count) { optimizer.step() },
        ]
    }
}

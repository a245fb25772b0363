/// The order of images in memory that pooling and interpolation compute in.
///
/// Their kernels take images whose channels are innermost. Where the batch of `[N, C, ...]` is innermost, the channels are what they
/// take for images, and the batch what they take for channels: each element's arithmetic is the same.
struct PoolingOrder: Sendable {
    /// The axis of `[N, C, ...]` that is innermost in memory: 0 or 1.
    private let innermost: Int

    static let channelsLast = PoolingOrder(innermost: 1)
    static let batchLast = PoolingOrder(innermost: 0)

    private init(innermost: Int) { self.innermost = innermost }

    /// The order in which `x` stays where it lies: its batch innermost if it lies so and in no other way, else its channels.
    init(of x: Tensor) {
        self = x.isBatchLast && !x.isChannelsLast && !x.isContiguous ? .batchLast : .channelsLast
    }

    /// What the kernels take for the number of images, and of channels.
    func images(_ shape: Shape) -> Int { shape[1 - innermost] }
    func channels(_ shape: Shape) -> Int { shape[innermost] }

    /// The same elements in this order; no gradient is recorded.
    func arranged(_ x: Tensor) -> Tensor { innermost == 0 ? x.batchLast() : x.channelsLast() }

    /// Memory in this order; the content is arbitrary.
    func uninitialized(_ shape: Shape, _ dtype: DType) -> Tensor {
        Tensor(uninitialized: Layout(shape, innermost: innermost), dtype: dtype)
    }
}

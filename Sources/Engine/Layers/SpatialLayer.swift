/// A layer of `[N, C, ...]` that is written once for any number of spatial axes: the base of ``ConvolutionLayer``,
/// ``TransposedConvolutionLayer`` and ``PoolingLayer``.
///
/// Each of PyTorch's layers, such as `Conv1d`, `Conv2d` and `Conv3d`, is a subclass that says how many spatial axes it takes, and nothing
/// else. A family's own class cannot be made: it would not know.
public class SpatialLayer: Module {
    /// The spatial axes of an input: 1 of `[N, C, L]`, 2 of `[N, C, H, W]`, 3 of `[N, C, D, H, W]`.
    class var spatialRank: Int {
        Tensor.stop("\(self) serves several numbers of axes; make one of its subclasses, as Conv2d or MaxPool2d")
    }

    /// The class's name, for messages.
    static var name: String { "\(self)" }
}

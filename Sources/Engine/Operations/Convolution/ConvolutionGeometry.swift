import CKernels

/// The extents and parameters of a convolution: output position `o` reads input `o · stride - before + k · dilation` through tap
/// `k`. One and two dimensions have leading axes of extent 1.
struct ConvolutionGeometry: Hashable, Sendable {
    struct Axis: Hashable, Sendable {
        var input = 1
        var output = 1
        var kernel = 1
        var stride = 1
        var before = 0
        var after = 0
        var dilation = 1

        /// What an output position spans of the input.
        var span: Int { (kernel - 1) * dilation + 1 }
    }

    var batch: Int
    var groups: Int
    var inputChannels: Int
    var outputChannels: Int
    var depth = Axis()
    var height = Axis()
    var width = Axis()

    /// Input positions of one image.
    var inputPlane: Int { depth.input * height.input * width.input }
    /// Output positions of one image.
    var outputPlane: Int { depth.output * height.output * width.output }
    /// Elements of the kernel of one channel.
    var taps: Int { depth.kernel * height.kernel * width.kernel }
    /// Terms of one output element.
    var terms: Int { inputChannels / groups * taps }
    var multiplyAdds: Int { batch * outputPlane * outputChannels * terms }
    var weightCount: Int { outputChannels * terms }
    /// Whether there is nothing to compute with.
    var isEmpty: Bool { multiplyAdds == 0 || batch * inputPlane == 0 }

    /// The same for the kernels in C.
    var window: Window {
        Window(
            input: (depth.input, height.input, width.input), output: (depth.output, height.output, width.output),
            kernel: (depth.kernel, height.kernel, width.kernel), stride: (depth.stride, height.stride, width.stride),
            before: (depth.before, height.before, width.before),
            dilation: (depth.dilation, height.dilation, width.dilation), channels: inputChannels)
    }
}

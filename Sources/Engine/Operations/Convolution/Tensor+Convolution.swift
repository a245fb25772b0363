/// Convolutions and their transposes. Each is written once for any number of spatial axes; PyTorch's names for 1, 2 and 3 of them say
/// how many. Definitions, shapes and defaults are PyTorch's; see Dumoulin and Visin, 2016.
///
/// Inputs, weights and biases are float32 or float64, all of one type; shapes that do not fit stop the program, and the layers check
/// them beforehand. Results lie in memory with their channels innermost; their shape is `[N, O, ...]` all the same.
extension Tensor {
    /// `[N, C, L]` by `[O, C/groups, k]` plus `[O]` gives `[N, O, L']`. See ``ConvolutionLayer``.
    public func conv1d(
        _ weight: Tensor, _ bias: Tensor? = nil, stride: PerAxis = 1, padding: ConvolutionPadding = 0,
        dilation: PerAxis = 1, groups: Int = 1
    ) -> Tensor {
        convolved("conv1d", 1, weight, bias, stride, padding, dilation, groups)
    }

    /// `[N, C, H, W]` by `[O, C/groups, k, k]` plus `[O]` gives `[N, O, H', W']`. See ``ConvolutionLayer``.
    public func conv2d(
        _ weight: Tensor, _ bias: Tensor? = nil, stride: PerAxis = 1, padding: ConvolutionPadding = 0,
        dilation: PerAxis = 1, groups: Int = 1
    ) -> Tensor {
        convolved("conv2d", 2, weight, bias, stride, padding, dilation, groups)
    }

    /// `[N, C, D, H, W]` by `[O, C/groups, k, k, k]` plus `[O]` gives `[N, O, D', H', W']`. See ``ConvolutionLayer``.
    public func conv3d(
        _ weight: Tensor, _ bias: Tensor? = nil, stride: PerAxis = 1, padding: ConvolutionPadding = 0,
        dilation: PerAxis = 1, groups: Int = 1
    ) -> Tensor {
        convolved("conv3d", 3, weight, bias, stride, padding, dilation, groups)
    }

    /// `[N, C, L]` by `[C, O/groups, k]` plus `[O]` gives `[N, O, L']`: the gradient of ``conv1d(_:_:stride:padding:dilation:groups:)``
    /// for its input. See ``TransposedConvolutionLayer``.
    public func convTranspose1d(
        _ weight: Tensor, _ bias: Tensor? = nil, stride: PerAxis = 1, padding: PerAxis = 0, outputPadding: PerAxis = 0,
        groups: Int = 1, dilation: PerAxis = 1
    ) -> Tensor {
        convolvedTransposed(
            "convTranspose1d", 1, weight, bias, stride, padding, outputPadding, groups, dilation)
    }

    /// `[N, C, H, W]` by `[C, O/groups, k, k]` plus `[O]` gives `[N, O, H', W']`: the gradient of ``conv2d(_:_:stride:padding:dilation:groups:)``
    /// for its input. See ``TransposedConvolutionLayer``.
    public func convTranspose2d(
        _ weight: Tensor, _ bias: Tensor? = nil, stride: PerAxis = 1, padding: PerAxis = 0, outputPadding: PerAxis = 0,
        groups: Int = 1, dilation: PerAxis = 1
    ) -> Tensor {
        convolvedTransposed(
            "convTranspose2d", 2, weight, bias, stride, padding, outputPadding, groups, dilation)
    }

    /// `[N, C, D, H, W]` by `[C, O/groups, k, k, k]` plus `[O]` gives `[N, O, D', H', W']`: the gradient of ``conv3d(_:_:stride:padding:dilation:groups:)``
    /// for its input. See ``TransposedConvolutionLayer``.
    public func convTranspose3d(
        _ weight: Tensor, _ bias: Tensor? = nil, stride: PerAxis = 1, padding: PerAxis = 0, outputPadding: PerAxis = 0,
        groups: Int = 1, dilation: PerAxis = 1
    ) -> Tensor {
        convolvedTransposed(
            "convTranspose3d", 3, weight, bias, stride, padding, outputPadding, groups, dilation)
    }

    private func convolved(
        _ operation: String, _ spatialRank: Int, _ weight: Tensor, _ bias: Tensor?, _ stride: PerAxis,
        _ padding: ConvolutionPadding, _ dilation: PerAxis, _ groups: Int
    ) -> Tensor {
        convolved(
            weight, bias,
            ConvolutionParameters(
                operation: operation, spatialRank: spatialRank, stride: stride, padding: padding, dilation: dilation,
                groups: groups))
    }

    private func convolvedTransposed(
        _ operation: String, _ spatialRank: Int, _ weight: Tensor, _ bias: Tensor?, _ stride: PerAxis,
        _ padding: PerAxis, _ outputPadding: PerAxis, _ groups: Int, _ dilation: PerAxis
    ) -> Tensor {
        convolvedTransposed(
            weight, bias,
            ConvolutionParameters(
                operation: operation, spatialRank: spatialRank, stride: stride, padding: .amounts(padding),
                dilation: dilation, groups: groups), outputPadding)
    }

    func convolved(
        _ weight: Tensor, _ bias: Tensor?, _ parameters: ConvolutionParameters, appliesReLU: Bool = false
    ) -> Tensor {
        checkConvolution(weight, bias, weight.rank > 0 ? weight.shape[0] : 0, parameters)
        do {
            return try parameters.convolution(of: shape, by: weight.shape)
                .output(self, weight, bias, appliesReLU: appliesReLU)
        } catch {
            Tensor.stop(error.description)
        }
    }

    func convolvedTransposed(
        _ weight: Tensor, _ bias: Tensor?, _ parameters: ConvolutionParameters, _ outputPadding: PerAxis
    ) -> Tensor {
        checkConvolution(weight, bias, weight.rank > 1 ? weight.shape[1] * parameters.groups : 0, parameters)
        do {
            return try parameters.transposed(of: shape, by: weight.shape, outputPadding: outputPadding)
                .input(self, weight, bias)
        } catch {
            Tensor.stop(error.description)
        }
    }

    private func checkConvolution(
        _ weight: Tensor, _ bias: Tensor?, _ outputs: Int, _ parameters: ConvolutionParameters
    ) {
        Tensor.check(
            dtype.isFloatingPoint && dtype == weight.dtype,
            "\(parameters.operation): \(dtype) of \(shape) by a weight \(weight.dtype) of \(weight.shape); both need one type, float32 or float64"
        )
        Tensor.check(
            bias.map { $0.shape == [outputs] && $0.dtype == dtype } ?? true,
            "\(parameters.operation): a bias \(bias?.dtype ?? dtype) of \(bias?.shape ?? []) for a weight \(weight.dtype) of \(weight.shape)"
        )
    }
}

import COneDNN
import Synchronization

/// What a primitive of oneDNN computes: a part of a convolution, from the other two.
enum ConvolutionPart: Hashable, Sendable {
    case output
    case input
    case weight
}

/// What is added to a part while it is computed.
struct ConvolutionEpilogue: Hashable, Sendable {
    var hasBias = false
    var appliesReLU = false
}

/// One primitive of oneDNN, which runs on the calling thread.
///
/// Packed weights are in the layout that the primitive prefers.
final class OneDNNConvolution: @unchecked Sendable {
    private let pointer: UnsafeMutablePointer<onednn_convolution>
    let packedBytes: Int
    let scratchpadBytes: Int

    nonisolated(unsafe) private static let engine: OpaquePointer? = {
        var engine: OpaquePointer?
        return dnnl_engine_create(&engine, dnnl_cpu, 0) == dnnl_success ? engine : nil
    }()

    /// - Parameter model: a primitive whose packed weights this one takes.
    /// - Returns: nil where oneDNN has no kernel for the shape.
    init?(
        _ part: ConvolutionPart, _ geometry: ConvolutionGeometry, _ epilogue: ConvolutionEpilogue,
        weightsAs model: OneDNNConvolution?
    ) {
        guard let engine = Self.engine else { return nil }
        let (z, y, x) = (geometry.depth, geometry.height, geometry.width)
        guard [z, y, x].allSatisfy({ $0.after >= 0 && $0.before >= 0 }) else { return nil }
        var shape = onednn_convolution_shape(
            part: part.code, has_bias: epilogue.hasBias ? 1 : 0, applies_relu: epilogue.appliesReLU ? 1 : 0,
            batch: geometry.batch, groups: geometry.groups, input_channels: geometry.inputChannels,
            output_channels: geometry.outputChannels, input: (z.input, y.input, x.input),
            output: (z.output, y.output, x.output), kernel: (z.kernel, y.kernel, x.kernel),
            stride: (z.stride, y.stride, x.stride), dilation: (z.dilation, y.dilation, x.dilation),
            padding_before: (z.before, y.before, x.before), padding_after: (z.after, y.after, x.after))
        var created: UnsafeMutablePointer<onednn_convolution>?
        let status = onednn_convolution_create(engine, &shape, model?.pointer, &created)
        if status == Int32(dnnl_out_of_memory.rawValue) { Allocator.endForWantOfMemory("memory for a convolution") }
        guard status == 0, let created else { return nil }
        pointer = created
        packedBytes = onednn_convolution_packed_bytes(created)
        scratchpadBytes = onednn_convolution_scratchpad_bytes(created)
    }

    deinit { onednn_convolution_destroy(pointer) }

    /// Weights `[O, I/g, kernel...]` into the packed layout.
    func pack(_ weight: UnsafePointer<Float>, into packed: UnsafeMutablePointer<Float>) {
        check(onednn_convolution_pack(pointer, weight, packed))
    }

    /// Packed weights into `[O, I/g, kernel...]`.
    func unpack(_ packed: UnsafePointer<Float>, into weight: UnsafeMutablePointer<Float>) {
        check(onednn_convolution_unpack(pointer, packed, weight))
    }

    /// Computes the primitive's part from the other two. Input and output are channels-last.
    func run(
        input: UnsafeMutablePointer<Float>, weight: UnsafeMutablePointer<Float>, bias: UnsafeMutablePointer<Float>?,
        output: UnsafeMutablePointer<Float>
    ) {
        let scratchpad = Storage(byteCount: scratchpadBytes)
        check(onednn_convolution_run(pointer, input, weight, bias, output, scratchpad.pointer))
    }

    private func check(_ status: Int32) {
        if status == Int32(dnnl_out_of_memory.rawValue) { Allocator.endForWantOfMemory("memory for a convolution") }
        Tensor.check(status == 0, "convolution: oneDNN refuses to run with status \(status)")
    }
}

extension ConvolutionPart {
    fileprivate var code: Int32 {
        switch self {
        case .output: Int32(onednn_part_output)
        case .input: Int32(onednn_part_input)
        case .weight: Int32(onednn_part_weight)
        }
    }
}

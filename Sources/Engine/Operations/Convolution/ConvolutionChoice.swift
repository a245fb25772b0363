import Synchronization

/// Which algorithms convolutions may use.
public enum ConvolutionNumerics {
    private static let exact = Atomic<Bool>(false)

    /// Whether convolutions keep to direct algorithms. Winograd's transforms save multiplications but lose a few bits.
    public static var isExact: Bool {
        get { exact.load(ordering: .relaxed) }
        set { exact.store(newValue, ordering: .relaxed) }
    }
}

/// One of the three maps of a convolution: what it computes from the other two.
enum ConvolutionPart {
    case output
    case input
    case weight
}

/// How a part of a convolution in float32 and channels-last is computed.
enum ConvolutionAlgorithm {
    case winograd(WinogradConvolution)
    case narrow(NarrowConvolution)
    case indirect(IndirectConvolution)

    /// The choice for a shape: fixed rules from measurements, so that the same shape gives the same bits anywhere.
    static func choice(_ part: ConvolutionPart, _ geometry: ConvolutionGeometry) -> ConvolutionAlgorithm {
        if !ConvolutionNumerics.isExact, WinogradConvolution.serves(geometry),
            let tile = WinogradConvolution.fastestTile(geometry, tilingOutput: part != .input)
        {
            return .winograd(WinogradConvolution(geometry: geometry, tile: tile))
        }
        if NarrowConvolution.serves(geometry) { return .narrow(NarrowConvolution(geometry: geometry)) }
        return .indirect(IndirectConvolution(geometry: geometry))
    }
}

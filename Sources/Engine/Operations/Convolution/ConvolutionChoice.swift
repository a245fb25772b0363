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

/// How a part of a convolution in float32 is computed.
enum ConvolutionAlgorithm {
    case winograd(WinogradConvolution.Tile)
    case oneDNN(OneDNNPlan)
    case matrix

    /// The choice for a shape: fixed rules from measurements, so that the same shape gives the same bits anywhere.
    static func choice(
        _ part: ConvolutionPart, _ geometry: ConvolutionGeometry, _ epilogue: ConvolutionEpilogue = .init()
    ) -> ConvolutionAlgorithm {
        if !ConvolutionNumerics.isExact, WinogradConvolution.serves(geometry),
            let tile = WinogradConvolution.fastestTile(geometry, tilingOutput: part != .input)
        {
            return .winograd(tile)
        }
        if prefersMatrix(geometry) { return .matrix }
        return OneDNNPlan.cached(part, geometry, epilogue).map { .oneDNN($0) } ?? .matrix
    }

    /// Where positions are few, reordering the weights costs more than the arithmetic; products read them as they lie.
    private static func prefersMatrix(_ geometry: ConvolutionGeometry) -> Bool {
        geometry.groups == 1 && geometry.weightCount >= 1 << 20 && geometry.batch * geometry.outputPlane <= 256
    }
}

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

/// The algorithm for each shape of a convolution in float32: fixed rules, so that the same shape gives the same bits anywhere.
enum ConvolutionChoice {
    /// oneDNN's kernels where it has them.
    static func plan(
        _ part: ConvolutionPart, _ geometry: ConvolutionGeometry, _ epilogue: ConvolutionEpilogue = .init()
    ) -> OneDNNPlan? {
        OneDNNPlan.cached(part, geometry, epilogue)
    }
}

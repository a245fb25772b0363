@testable import Engine

extension OperationCase {
    /// Pooling and upsampling.
    static let pooling: [OperationCase] = maxima + means + adaptive + upsampling

    private static func item(
        _ name: String, _ torch: String, _ shape: [Int], _ range: ClosedRange<Double> = -1...1,
        placement: CaseInput.Placement = .contiguous, large: [Int] = [],
        _ apply: @escaping @Sendable (Tensor) -> Tensor
    ) -> OperationCase {
        OperationCase(
            name, torch: torch, [.uniform(shape, range, placement)],
            float32: .init(absolute: 2e-6, relative: 2e-6), float64: .init(absolute: 1e-14, relative: 1e-13),
            large: large.isEmpty ? [] : [large]
        ) { x, _ in apply(x[0]) }
    }

    private static let maxima: [OperationCase] = [
        item("max-pool1d/plain", "F.max_pool1d(a, 2)", [2, 2, 7]) { $0.maxPool1d(kernel: 2) },
        item("max-pool1d/padding", "F.max_pool1d(a, 3, 2, 1)", [1, 3, 8]) {
            $0.maxPool1d(kernel: 3, stride: 2, padding: 1)
        },
        item("max-pool2d/plain", "F.max_pool2d(a, 2)", [2, 3, 4, 6], large: [8, 24, 40, 40]) {
            $0.maxPool2d(kernel: 2)
        },
        item("max-pool2d/odd", "F.max_pool2d(a, 2)", [1, 2, 5, 7]) { $0.maxPool2d(kernel: 2) },
        item("max-pool2d/ceil", "F.max_pool2d(a, 2, ceil_mode=True)", [1, 2, 5, 7]) {
            $0.maxPool2d(kernel: 2, ceils: true)
        },
        item("max-pool2d/overlapping", "F.max_pool2d(a, 3, 2, 1)", [2, 2, 6, 5], large: [4, 70, 33, 30]) {
            $0.maxPool2d(kernel: 3, stride: 2, padding: 1)
        },
        item("max-pool2d/ceil-padding", "F.max_pool2d(a, 3, 2, 1, ceil_mode=True)", [1, 2, 6, 6]) {
            $0.maxPool2d(kernel: 3, stride: 2, padding: 1, ceils: true)
        },
        item("max-pool2d/dilated", "F.max_pool2d(a, 2, 1, 1, 2)", [1, 2, 5, 5]) {
            $0.maxPool2d(kernel: 2, stride: 1, padding: 1, dilation: 2)
        },
        item("max-pool2d/uneven", "F.max_pool2d(a, (2, 3), (1, 2), (1, 0))", [1, 2, 4, 6]) {
            $0.maxPool2d(kernel: [2, 3], stride: [1, 2], padding: [1, 0])
        },
        item("max-pool2d/one", "F.max_pool2d(a, 1)", [1, 1, 1, 1]) { $0.maxPool2d(kernel: 1) },
        item("max-pool2d/no-images", "F.max_pool2d(a, 2)", [0, 2, 4, 4]) { $0.maxPool2d(kernel: 2) },
        item("max-pool2d/transposed", "F.max_pool2d(a, 2)", [2, 3, 4, 4], placement: .transposed) {
            $0.maxPool2d(kernel: 2)
        },
        item("max-pool2d/window", "F.max_pool2d(a, 2)", [2, 3, 4, 4], placement: .window) {
            $0.maxPool2d(kernel: 2)
        },
        item("max-pool3d/plain", "F.max_pool3d(a, 2)", [1, 2, 4, 4, 5]) { $0.maxPool3d(kernel: 2) },
        item("max-pool3d/padding", "F.max_pool3d(a, (2, 3, 2), (1, 2, 2), (0, 1, 1))", [1, 2, 3, 4, 4]) {
            $0.maxPool3d(kernel: [2, 3, 2], stride: [1, 2, 2], padding: [0, 1, 1])
        },
        item(
            "max-pool-channels/plain",
            "F.max_pool1d(a.flatten(2).transpose(1, 2), 2).transpose(1, 2).reshape(2, 3, 2, 3)",
            [2, 6, 2, 3]
        ) { $0.maxPoolChannels(kernel: 2) },
        item(
            "max-pool-channels/overlapping",
            "F.max_pool1d(a.flatten(2).transpose(1, 2), 3, 2, 1).transpose(1, 2).reshape(1, 3, 2, 2)", [1, 5, 2, 2]
        ) { $0.maxPoolChannels(kernel: 3, stride: 2, padding: 1) },
        item("max-pool-channels/matrix", "F.max_pool1d(a, 4)", [3, 8]) { $0.maxPoolChannels(kernel: 4) },
        OperationCase(
            "max-pool2d/not-finite", torch: "F.max_pool2d(a, 2)",
            [
                .list(
                    [1, 1, 4, 4],
                    [1, .nan, 2, 3, 0, 1, .infinity, 1, -.infinity, -.infinity, 0, 0, -.infinity, -.infinity, 0, 0])
            ],
            checksFiniteDifferences: false
        ) { x, _ in x[0].maxPool2d(kernel: 2) },
    ]

    private static let means: [OperationCase] = [
        item("average-pool1d/plain", "F.avg_pool1d(a, 2)", [2, 2, 7]) { $0.averagePool1d(kernel: 2) },
        item("average-pool1d/padding", "F.avg_pool1d(a, 3, 2, 1, count_include_pad=False)", [1, 2, 8]) {
            $0.averagePool1d(kernel: 3, stride: 2, padding: 1, countsPadding: false)
        },
        item("average-pool2d/plain", "F.avg_pool2d(a, 2)", [2, 3, 4, 6], large: [8, 24, 40, 40]) {
            $0.averagePool2d(kernel: 2)
        },
        item("average-pool2d/padding", "F.avg_pool2d(a, 3, 2, 1)", [1, 2, 6, 5], large: [4, 70, 33, 30]) {
            $0.averagePool2d(kernel: 3, stride: 2, padding: 1)
        },
        item("average-pool2d/without-padding", "F.avg_pool2d(a, 3, 2, 1, count_include_pad=False)", [1, 2, 6, 5]) {
            $0.averagePool2d(kernel: 3, stride: 2, padding: 1, countsPadding: false)
        },
        item("average-pool2d/ceil", "F.avg_pool2d(a, 3, 2, 1, ceil_mode=True)", [1, 2, 6, 6]) {
            $0.averagePool2d(kernel: 3, stride: 2, padding: 1, ceils: true)
        },
        item(
            "average-pool2d/ceil-without-padding", "F.avg_pool2d(a, 3, 2, 1, ceil_mode=True, count_include_pad=False)",
            [1, 2, 6, 6]
        ) { $0.averagePool2d(kernel: 3, stride: 2, padding: 1, ceils: true, countsPadding: false) },
        item("average-pool2d/divisor", "F.avg_pool2d(a, (2, 3), divisor_override=5)", [1, 2, 4, 6]) {
            $0.averagePool2d(kernel: [2, 3], divisor: 5)
        },
        item("average-pool2d/no-images", "F.avg_pool2d(a, 2)", [0, 2, 4, 4]) { $0.averagePool2d(kernel: 2) },
        item("average-pool2d/window", "F.avg_pool2d(a, 2)", [2, 2, 4, 4], placement: .window) {
            $0.averagePool2d(kernel: 2)
        },
        item("average-pool3d/plain", "F.avg_pool3d(a, 2)", [1, 2, 4, 4, 5]) { $0.averagePool3d(kernel: 2) },
        item("average-pool3d/uneven", "F.avg_pool3d(a, (2, 3, 2), (1, 2, 2), (0, 1, 1))", [1, 2, 3, 4, 4]) {
            $0.averagePool3d(kernel: [2, 3, 2], stride: [1, 2, 2], padding: [0, 1, 1])
        },
    ]

    private static let adaptive: [OperationCase] = [
        item("adaptive-average-pool1d/plain", "F.adaptive_avg_pool1d(a, 3)", [2, 2, 7]) { $0.adaptiveAveragePool1d(3) },
        item("adaptive-average-pool2d/plain", "F.adaptive_avg_pool2d(a, (3, 2))", [1, 2, 7, 5]) {
            $0.adaptiveAveragePool2d(3, 2)
        },
        item("adaptive-average-pool2d/larger", "F.adaptive_avg_pool2d(a, 5)", [1, 2, 3, 2]) {
            $0.adaptiveAveragePool2d(5)
        },
        item("adaptive-average-pool2d/kept", "F.adaptive_avg_pool2d(a, (None, 2))", [1, 2, 3, 5]) {
            $0.adaptiveAveragePool2d(nil, 2)
        },
        item("adaptive-average-pool3d/plain", "F.adaptive_avg_pool3d(a, 2)", [1, 2, 3, 4, 3]) {
            $0.adaptiveAveragePool3d(2)
        },
        item("global-average-pool/images", "F.adaptive_avg_pool2d(a, 1)", [2, 3, 4, 3], large: [8, 64, 20, 20]) {
            $0.globalAveragePool()
        },
        item("global-max-pool/images", "F.adaptive_max_pool2d(a, 1)", [2, 3, 4, 3]) { $0.globalMaxPool() },
        item("global-average-pool/rows", "F.adaptive_avg_pool1d(a, 1)", [2, 3, 5]) { $0.globalAveragePool() },
        item("adaptive-max-pool1d/plain", "F.adaptive_max_pool1d(a, 3)", [2, 2, 7]) { $0.adaptiveMaxPool1d(3) },
        item("adaptive-max-pool2d/plain", "F.adaptive_max_pool2d(a, (3, 2))", [1, 2, 7, 5]) {
            $0.adaptiveMaxPool2d(3, 2)
        },
        item("adaptive-max-pool3d/plain", "F.adaptive_max_pool3d(a, 2)", [1, 2, 3, 4, 3]) { $0.adaptiveMaxPool3d(2) },
    ]

    private static let upsampling: [OperationCase] = [
        item("upsample/nearest-1d", "F.interpolate(a, scale_factor=2)", [2, 2, 3]) { $0.upsampled(scale: 2) },
        item("upsample/nearest", "F.interpolate(a, scale_factor=2)", [2, 2, 3, 4], large: [4, 70, 20, 20]) {
            $0.upsampled(scale: 2)
        },
        item("upsample/nearest-size", "F.interpolate(a, size=(5, 3))", [1, 2, 3, 4]) { $0.upsampled(size: [5, 3]) },
        item("upsample/nearest-3d", "F.interpolate(a, scale_factor=2)", [1, 2, 2, 3, 2]) { $0.upsampled(scale: 2) },
        item("upsample/linear", "F.interpolate(a, scale_factor=2, mode='linear')", [2, 2, 5]) {
            $0.upsampled(scale: 2, mode: .linear)
        },
        item(
            "upsample/bilinear", "F.interpolate(a, scale_factor=2, mode='bilinear')", [1, 2, 3, 4],
            large: [4, 70, 20, 20]
        ) {
            $0.upsampled(scale: 2, mode: .linear)
        },
        item("upsample/bilinear-fraction", "F.interpolate(a, scale_factor=1.5, mode='bilinear')", [1, 2, 5, 4]) {
            $0.upsampled(scale: 1.5, mode: .linear)
        },
        item("upsample/bilinear-size", "F.interpolate(a, size=(5, 3), mode='bilinear')", [1, 2, 3, 4]) {
            $0.upsampled(size: [5, 3], mode: .linear)
        },
        item(
            "upsample/bilinear-corners", "F.interpolate(a, scale_factor=2, mode='bilinear', align_corners=True)",
            [1, 2, 3, 4]
        ) { $0.upsampled(scale: 2, mode: .linear, alignsCorners: true) },
        item(
            "upsample/bilinear-corners-one", "F.interpolate(a, size=(1, 4), mode='bilinear', align_corners=True)",
            [1, 2, 3, 1]
        ) { $0.upsampled(size: [1, 4], mode: .linear, alignsCorners: true) },
        item("upsample/trilinear", "F.interpolate(a, size=(3, 4, 5), mode='trilinear')", [1, 2, 2, 3, 2]) {
            $0.upsampled(size: [3, 4, 5], mode: .linear)
        },
        item("upsample/no-images", "F.interpolate(a, scale_factor=2)", [0, 2, 3, 4]) { $0.upsampled(scale: 2) },
    ]
}

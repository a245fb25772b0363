@testable import Engine

/// Operations on matrices `[300, 400]`, large enough to be worked on by several threads, for those of which no case has shapes of its own
/// for that.
enum WideCases {
    typealias Body = @Sendable (_ x: Tensor, _ y: Tensor) -> Tensor

    static let all: [(name: String, body: Body)] = views + choices + orders + products + losses + poolings + transposed

    private static let views: [(String, Body)] = [
        ("reshape", { $0.reshaped([400, 300]) * $1.reshaped([400, 300]) }), ("flatten", { x, _ in x.flattened() * 2 }),
        ("permute", { $0.permuted([1, 0]) * $1.permuted([1, 0]) }), ("transpose", { x, _ in x.transposed() * 2 }),
        ("narrow", { x, _ in x.narrowed(1, 10..<390) * 2 }), ("index", { x, _ in x[3..<290] * 2 }),
        ("squeeze", { x, _ in x.unsqueezed(0).squeezed(0) * 2 }), ("unsqueeze", { x, _ in x.unsqueezed(1) * 2 }),
        ("broadcast", { x, _ in x.unsqueezed(0).broadcast(to: [3, 300, 400]) * 2 }),
        ("convert", { x, _ in x.to(x.dtype == .float32 ? .float64 : .float32) }),
        ("slice", { x, _ in x[.step(0, 300, 2), .step(1, 400, 3)] * 2 }), ("diagonal", { x, _ in x.diagonal() * 2 }),
        ("trace", { x, _ in x.trace() }), ("flip", { x, _ in x.flipped([0, 1]) }),
        ("meshgrid", { Tensor.meshGrid([$0.flattened(from: 0)[0..<500], $1[0]])[0] * 2 }),
        ("split", { x, _ in x.split(130, axis: 1)[1] * 2 }), ("chunk", { x, _ in x.chunked(3)[1] * 2 }),
        ("unbind", { x, _ in x.unbound(axis: 1)[7] * 2 }), ("stack", { .stacked([$0, $1], axis: 1) }),
        ("roll", { x, _ in x.rolled(17, axis: 1) }), ("tile", { x, _ in x.tiled([2, 3]) }),
        ("repeat-interleave", { x, _ in x.repeatInterleaved(2, axis: 0) }),
        ("pad", { x, _ in x.padded([(1, 2), (3, 4)], .reflect) }),
    ]

    private static let choices: [(String, Body)] = [
        ("equal", { $0 .== $1 }), ("not-equal", { $0 .!= $1 }), ("less", { $0 .< $1 }),
        ("less-or-equal", { $0 .<= $1 }), ("greater", { $0 .> $1 }), ("greater-or-equal", { $0 .>= $1 }),
        ("is-nan", { ($0 / $1.rounded()).isNaN() }), ("is-infinite", { ($0 / $1.rounded()).isInfinite() }),
        ("is-close", { $0.isClose($1, absolute: 0.1) }), ("where", { .where($0 .> $1, $0, $1) }),
        ("maximum", { .maximum($0, $1) }), ("minimum", { .minimum($0, $1) }),
        ("masked-fill", { $0.maskedFill($1 .> 0, 3) }), ("masked-select", { $0.maskedSelect($1 .> 0) }),
        ("nonzero", { x, _ in x.rounded().nonzero() }), ("remainder", { $0.remainder($1) }),
        ("floor-divide", { $0.floorDivided(by: $1) }), ("logic", { ($0 .> 0) .& .!($1 .> 0) .| ($0 .< $1) }),
        ("int64", { ($0 * 9).to(.int64) + ($1 * 9).to(.int64) }), ("bool", { x, _ in x.rounded().to(.bool) }),
        ("any", { x, _ in (x .> 1.9).any(axes: [0]) }), ("all", { x, _ in (x .< 1.9).all(axes: [1]) }),
        ("count", { x, _ in x.rounded().countNonzero(axes: [0]) }),
    ]

    private static let orders: [(String, Body)] = [
        ("argmax", { x, _ in x.argmax(axis: 0) }), ("argmin", { x, _ in x.argmin(axis: 1) }),
        ("argsort", { x, _ in x.argsorted(axis: 0) }), ("top-k", { x, _ in x.topK(7, axis: 0).values }),
        ("median", { x, _ in x.median(axis: 1).values }), ("unique", { x, _ in (x * 100).rounded().unique().values }),
        ("pick", { $0[$1.argsorted(axis: 0).flattened(from: 0)[0..<900]] }),
        ("gather", { $0.gather(1, $1.argsorted(axis: 1)) }), ("take-along", { $0.takeAlong(1, $1.argsorted(axis: 1)) }),
        ("scatter", { $0.scatter(1, $1.argsorted(axis: 1), $1) }),
        ("index-select", { $0.indexSelect(0, $1.argsorted(axis: 0)[0]) }),
        ("softmax-axis", { x, _ in x.softmaxAlong(0) }), ("log-softmax-axis", { x, _ in x.logSoftmaxAlong(0) }),
        ("instance-norm", { x, _ in x.reshaped([30, 10, 400]).groupNorm(10) }),
    ]

    private static let products: [(String, Body)] = [
        ("einsum", { einsum("ij,kj->ik", $0, $1) }), ("dot", { $0.flattened(from: 0).dot($1.flattened(from: 0)) }),
        ("outer", { $0[0].outer($1[1]) }), ("qr", { x, _ in x.narrowed(1, 0..<100).qr().r }),
        ("svd", { x, _ in x.narrowed(0, 0..<60).narrowed(1, 0..<40).svd().s }),
        ("solve", { $0.narrowed(1, 0..<300).solve($1) }), ("inverse", { x, _ in x.narrowed(1, 0..<300).inverse() }),
        ("determinant", { x, _ in x.narrowed(0, 0..<20).narrowed(1, 0..<20).determinant() }),
    ]

    private static let (row, image, volume) = ([4, 10, 3000], [4, 10, 50, 60], [4, 10, 10, 15, 20])

    private static let poolings: [(String, Body)] = [
        ("max-pool1d", { x, _ in x.reshaped(row).maxPool1d(kernel: 3, stride: 2) }),
        ("max-pool3d", { x, _ in x.reshaped(volume).maxPool3d(kernel: 2) }),
        ("average-pool1d", { x, _ in x.reshaped(row).averagePool1d(kernel: 3, stride: 2) }),
        ("average-pool3d", { x, _ in x.reshaped(volume).averagePool3d(kernel: 2) }),
        ("adaptive-average-pool1d", { x, _ in x.reshaped(row).adaptiveAveragePool1d(700) }),
        ("adaptive-average-pool2d", { x, _ in x.reshaped(image).adaptiveAveragePool2d(7) }),
        ("adaptive-average-pool3d", { x, _ in x.reshaped(volume).adaptiveAveragePool3d(4) }),
        ("adaptive-max-pool1d", { x, _ in x.reshaped(row).adaptiveMaxPool1d(700) }),
        ("adaptive-max-pool2d", { x, _ in x.reshaped(image).adaptiveMaxPool2d(7) }),
        ("adaptive-max-pool3d", { x, _ in x.reshaped(volume).adaptiveMaxPool3d(4) }),
        ("global-max-pool", { x, _ in x.reshaped(image).globalMaxPool() }),
        ("max-pool-channels", { x, _ in x.reshaped(image).maxPoolChannels(kernel: 2) }),
    ]

    private static let transposed: [(String, Body)] = [
        ("convtranspose1d", { $0.reshaped(row).convTranspose1d($1[0..<1, 0..<60].reshaped([10, 2, 3]), stride: 2) }),
        (
            "convtranspose3d",
            { $0.reshaped(volume).convTranspose3d($1[0..<1, 0..<160].reshaped([10, 2, 2, 2, 2]), stride: 2) }
        ),
    ]

    private static let losses: [(String, Body)] = [
        ("nll", { $0.negativeLogLikelihood($1.argmax(axis: 1)) }),
        ("focal", { $0.focal($1.argmax(axis: 1)) }),
        ("multi-margin", { $0.multiMargin($1.argmax(axis: 1)) }),
        ("triplet-margin", { $0.tripletMargin(positive: $1, negative: $0.flipped([0])) }),
        ("cosine-embedding", { $0.cosineEmbedding($1, $1.detach().sum(axes: [1]).sign()) }),
        ("contrastive", { $0.contrastive($1, ($1.detach().sum(axes: [1]) .> 0).to($0.dtype)) }),
        ("dice", { $0.sigmoid().dice(($1 .> 0).to($0.dtype)) }),
        ("squared-error-with-average", { $0.squaredErrorWithAverage($1) }),
        ("correlation", { $0.correlationLoss($1) }),
        ("squared-error-plus-average", { $0.squaredErrorPlusAverage($1) }),
        ("negative-correlation", { $0.negativeCorrelation($1) }),
    ]
}

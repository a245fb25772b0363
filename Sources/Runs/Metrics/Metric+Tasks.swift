extension Metric {
    /// Of a path of descent, at each step.
    static let ofPaths = [
        Metric("value", .plain, better: .low), Metric("gap", label: "gap to the minimum", .plain, better: .low),
        Metric("distance", label: "distance to a minimum", .plain, better: .low),
        Metric("gradient-norm", label: "gradient norm", .plain, better: .low),
    ]

    /// Of gradients: their error, and how they change on their way through a network.
    static let ofGradients = [
        Metric("error", .plain, better: .low),
        Metric(
            "first-over-last", label: "gradient norm of the first layer over that of the last", .plain, better: .high),
    ]

    /// Of a model that is described. None is better than another for its size alone; tables begin with the largest.
    static let ofModels = [
        Metric("parameters", .count, better: .high), Metric("multiply-adds", .count, better: .high),
        Metric("output-elements", label: "output's elements", .count, better: .high),
        Metric("output-bytes", label: "bytes of all outputs", .count, better: .high),
        Metric("receptive-field", label: "receptive field", .count, better: .high),
    ]

    /// Of a picture, before and after filters; `error` and `psnr` against the picture without noise stand among other tasks' metrics.
    static let ofPictures = [
        Metric("contrast", .plain, better: .high), Metric("mean", label: "mean", .plain, better: .high),
        Metric("edge-strength", label: "edge strength", .plain, better: .high),
        Metric("noise", .plain, better: .low),
    ]
}

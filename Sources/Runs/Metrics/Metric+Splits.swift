extension Metric {
    /// What is measured of a model on each split, before training and after every epoch; in the order of the curves.
    public static let ofSplits = [
        Metric("loss", .loss, better: .low, .loss),
        Metric("accuracy", .share, better: .high, .classes { $0.accuracy ?? .nan }),
        // Recall at 1; Jegou et al., 2011.
        Metric("recall@1", .share, better: .high, .neighbours),
        // Over background too; Everingham et al., 2010 (VOC).
        Metric(
            "iou", label: "IoU", .fraction, better: .high,
            .pixels { $0.classMean { both, predicted, real in both / (predicted + real - both) } }),
        Metric(
            "dice", label: "Dice", .fraction, better: .high,
            .pixels { $0.classMean { both, predicted, real in 2 * both / (predicted + real) } }),
        Metric("mae", .plain, better: .low, .errors { $0.meanAbsoluteError }),
        Metric("r2", label: "R²", .plain, better: .high, .errors { $0.r2 }),
    ]
}

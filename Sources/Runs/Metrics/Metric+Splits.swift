extension Metric {
    /// What is measured of a model on each split, before training and after every epoch, wherever it says something; in the order of the
    /// curves.
    public static let ofSplits = [
        Metric("loss", .loss, better: .low, .loss, "What is trained."),
        Metric(
            "accuracy", .share, better: .high, .classes { $0.accuracy ?? .nan },
            "The share of samples, or of pixels, that are given their class."),
        // Recall at 1; Jegou et al., 2011.
        Metric(
            "recall@1", .share, better: .high, .neighbours(within: 1),
            "The share of samples whose nearest other one, as the model places them, has their class."),
        // Over background too; Everingham et al., 2010 (VOC).
        Metric(
            "iou", label: "IoU", .fraction, better: .high,
            .pixels { $0.classMean { both, predicted, real in both / (predicted + real - both) } },
            "The pixels that have a class and are given it, over those that have it or are given it: the mean over classes."
        ),
        Metric(
            "dice", label: "Dice", .fraction, better: .high,
            .pixels { $0.classMean { both, predicted, real in 2 * both / (predicted + real) } },
            "F1 of pixels: the mean over classes."),
        Metric("mae", .plain, better: .low, .errors { $0.meanAbsoluteError }, "The mean absolute error."),
        Metric(
            "r2", label: "R²", .plain, better: .high, .errors { $0.r2 },
            "The coefficient of determination, 1 for no error and 0 for that of the targets' mean."),
    ]
}

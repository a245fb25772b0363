import Data
import Runs
import Specs

/// Which metrics say something of a training's splits.
extension Metric {
    /// What is measured of splits with such targets: what always is, and then what is asked for.
    /// - Throws: `TaskError` where something that is asked for says nothing of them.
    static func measured(of targets: Targets, _ loss: TrainingLoss, asked: [Metric]) throws -> [Metric] {
        var metrics = ofSplits.filter { $0.isUsual(of: loss) && $0.misfit(targets, loss) == nil }
        for metric in asked {
            if let misfit = metric.misfit(targets, loss) {
                throw TaskError("training.metrics: \(metric.name) \(misfit)")
            }
            if !metrics.contains(where: { $0.name == metric.name }) { metrics.append(metric) }
        }
        return metrics
    }

    /// Whether it is measured without being asked for.
    private func isUsual(of loss: TrainingLoss) -> Bool {
        if case .neighbours = source { loss.isOfEmbeddings } else { true }
    }

    /// Why it says nothing of splits with such targets, as the end of a sentence; nil where it does.
    private func misfit(_ targets: Targets, _ loss: TrainingLoss) -> String? {
        switch (source, targets) {
        case (.codeDivergence, _):
            loss.codeDivergence == nil ? "is a term of the loss, and the loss \(loss.name) has no such term" : nil
        case (.scores, .labels) where loss.isOfEmbeddings:
            "needs a score of each class, and the loss \(loss.name) makes embeddings"
        case (.scores(let count), .labels(let classes)) where count >= classes:
            "is always 1: the targets are of \(classes) classes"
        case (.loss, _), (.classes, .labels), (.classes, .pixels), (.eachClass, .labels), (.eachClass, .pixels),
            (.pixels, .pixels), (.scores, .labels), (.neighbours, .labels), (.nearestMeans, .labels),
            (.errors, .values):
            nil
        case (.change, .values(let shape)) where shape == [Changes.count]: nil
        case (.change, _): "needs what changed between two images as targets; say data.pairs: moved"
        case (.errors, _): "compares values, and the targets are classes"
        case (_, .values): "needs classes, and the targets are values"
        case (.pixels, .labels): "needs a class for each pixel, and the targets are one class a sample"
        case (_, .pixels): "needs one class a sample, and the targets are a class for each pixel"
        case (.other, .labels): "is not measured of a split"
        }
    }
}

import Data
import Engine
import Runs

extension Stage {
    /// Measures the model on every split.
    func measure(_ splits: [MeasuredSplit]? = nil, _ body: (_ split: String, Measurement) -> Void) {
        var classMeans: ClassMeans?
        for split in splits ?? measuredSplits {
            let measured = Measurement(
                of: model, on: split.dataset, count: split.count, loss: loss, batch: batch, pool: split.pool,
                metrics: metrics, classMeans: classMeans,
                faults: split.name == "train" ? faults.subtracting([.miscounted]) : faults)
            // The training split is measured first.
            classMeans = measured.classMeans
            body(split.name, measured)
        }
    }

    /// The curves of each split, without values yet.
    var curves: Curves { Curves(splits: measuredSplits.map(\.name), metrics: metrics) }

    typealias MeasuredSplit = (name: String, dataset: any Dataset, count: Int, pool: BatchPool)

    var measuredSplits: [MeasuredSplit] {
        var splits: [MeasuredSplit] = [("train", data.train, measuredTrain, BatchPool(data.train, target: loss.target))]
        if let validation = data.validation {
            splits.append(("validation", validation, validation.count, BatchPool(validation, target: loss.target)))
        }
        if let test = data.test { splits.append(("test", test, test.count, BatchPool(test, target: loss.target))) }
        return splits
    }
}

/// The curves of each split.
struct Curves {
    private let metrics: [Metric]
    private(set) var named: [(name: String, values: [Double])] = []

    init(splits: [String], metrics: [Metric]) {
        self.metrics = metrics
        for split in splits { named += metrics.map { ("\(split)/\($0.name)", []) } }
    }

    mutating func append(_ measurement: Measurement, split: String) {
        for metric in metrics {
            guard let index = named.firstIndex(where: { $0.name == "\(split)/\(metric.name)" }),
                let value = measurement.value(of: metric)
            else { continue }
            named[index].values.append(value)
        }
    }
}

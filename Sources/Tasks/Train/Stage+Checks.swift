import Data
import Engine
import Specs

/// What can be known to go wrong before anything is trained.
extension Stage {
    /// - Throws: `TaskError` where a training batch would leave a normalization one value to find a variance of, as in PyTorch.
    func checkNormalizations() throws {
        let least = sampler.ranges.map(\.count).min() ?? batch
        for node in try LayerGraph(of: model, input: Shape([least] + data.train.shape)).nodes {
            guard case .layer(let layer) = node.operation else { continue }
            let layerName = node.path.isEmpty ? "\(type(of: layer))" : "layer \(node.path), \(type(of: layer)),"
            // A normalization keeps the shape of its input.
            switch layer {
            case let norm as BatchNorm where norm.features > 0 && node.shape.elementCount == norm.features:
                let rest =
                    least < batch
                    ? "the last batch of an epoch has \(least) of the \(data.train.count) samples"
                    : "training.batch is \(batch)"
                throw TaskError(
                    "\(layerName) has one value a channel in training, of which no variance can be found: \(rest); "
                        + "use another training.batch"
                        + (least < batch ? ", or leave the batch out by 'drop-last: true'" : ""))
            case is InstanceNorm where node.shape.array.dropFirst(2).reduce(1, *) == 1:
                throw TaskError(
                    "\(layerName) has one value a channel of each sample, of which no variance can be found: its input is \(node.shape)"
                )
            default: break
            }
        }
    }

    /// - Throws: `TaskError` where all samples of a split belong to classes that count for nothing.
    func checkClassWeights(_ weights: [Double], _ setting: String) throws {
        let splits: [(name: String, dataset: (any Dataset)?)] = [
            ("train", data.train), ("validation", data.validation), ("test", data.test),
        ]
        for case (let name, let dataset?) in splits {
            let count = name == "train" ? measuredTrain : dataset.count
            let labels = dataset.labels(Array(0..<Int32(count)))
            guard labels.allSatisfy({ weights[Int($0)] == 0 }) else { continue }
            throw TaskError(
                "\(setting) gives every class of the split \(name) the weight 0, so that its loss would be 0 divided by 0"
            )
        }
    }

    /// - Throws: `TaskError` where the loss cannot take what the model gives for the first samples.
    func checkOutputs() throws {
        guard let range = loss.range else { return }
        let rows = (0..<Int32(min(data.train.count, 8))).map { $0 }
        model.train(false)
        defer { model.trainUnfrozen() }
        let output = noGrad { model(Tensor(data.train.samples(rows), shape: Shape([rows.count] + data.train.shape))) }
        if let problem = range.problem(output) { throw TaskError("the loss \(loss.name) \(problem)") }
    }

    /// What trains in silence, and badly.
    var warnings: [String] {
        var warnings: [String] = []
        if optimizer.needsClosure, batch < data.train.count {
            warnings.append(
                "\(optimizerName) searches along a line for where one and the same loss is lowest, but each step has another batch of "
                    + "\(batch) samples; with training.batch: \(data.train.count) every step sees all of them")
        }
        if let last = lastActivation, loss.isContradicted(by: last) {
            warnings.append(
                "the model ends with '\(last)', and the loss \(loss.name) takes numbers of any size and does such a thing itself; "
                    + "leave the last '\(last)' out")
        }
        return warnings
    }

    /// The activation that gives the model's output, by its name; nil where another layer does.
    private var lastActivation: String? {
        guard let graph = try? LayerGraph(of: model, input: Shape([batch] + data.train.shape)) else { return nil }
        let node = graph.nodes[graph.output.node]
        guard case .layer(let layer) = node.operation else { return nil }
        return layer is Softmax ? "softmax" : (layer as? Activation)?.name
    }
}

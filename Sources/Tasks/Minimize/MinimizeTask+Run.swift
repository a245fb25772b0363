import CElementary
import Engine
import Foundation
import Runs
import Specs
import Store

/// A path of descent; each list has one entry for the start and one for each step made.
struct DescentPath {
    var positions: [[Double]] = []
    var values: [Double] = []
    var gradientNorms: [Double] = []
    /// The learning rate of each step.
    var rates: [Double] = []
    /// Why descent stopped early; nil when it did not.
    var divergence: String?
}

extension MinimizeTask: TrialTask {
    /// Descends to the end, or until a number is no longer finite. Only finite places are kept.
    func descend(progress: (Int) -> Void = { _ in }) -> DescentPath {
        var path = DescentPath()
        for step in 0...steps {
            let value = evaluated()
            let place = position.detach().doubles
            // Squares would overflow long before the gradient does.
            let norm = position.grad?.doubles.reduce(0, Elementary.hypot) ?? 0
            guard place.allSatisfy(\.isFinite), value.item.isFinite, norm.isFinite else {
                let quantity = !place.allSatisfy(\.isFinite) ? "position" : value.item.isFinite ? "gradient" : "value"
                path.divergence = "the \(quantity) was not finite at step \(step)"
                break
            }
            path.positions.append(place)
            path.values.append(value.item)
            path.gradientNorms.append(norm)
            if step > 0 { rates.end(loss: value.item) }
            if step == steps { break }
            rates.begin(step: step)
            rates.gradientsAreReady()
            path.rates.append(optimizer.learningRate)
            if optimizer.needsClosure { _ = optimizer.step(evaluated) } else { optimizer.step() }
            progress(step + 1)
        }
        return path
    }

    /// The value at the position, whose gradient is left there.
    private func evaluated() -> Tensor {
        optimizer.zeroGrad()
        let value = objective(position)
        value.backward()
        return value
    }

    var curveNames: [String]? {
        ([DescentData.value, DescentData.gradientNorm]
            + (objective.lowest == nil ? [] : [DescentData.gap, DescentData.distance])).map(\.curveName)
    }

    func record(trialID: String, settings: Value, progress: (Int) -> Void = { _ in }) -> RunRecord {
        let watch = Stopwatch()
        let path = descend(progress: progress)
        var record = RunRecord(
            trialID: trialID, status: path.divergence == nil ? .completed : .diverged, reason: path.divergence ?? "",
            settings: settings.canonicalJSON, provenance: "{}")
        let dimensions = objective.dimensions
        func places(_ data: RunData<Double>, _ places: [[Double]]) -> RunDataset {
            data(places.flatMap { $0 }, shape: [places.count, dimensions])
        }
        record.datasets += [
            places(DescentData.position, path.positions), DescentData.value(path.values),
            DescentData.gradientNorm(path.gradientNorms), DescentData.rate(path.rates),
        ]
        if let lowest = objective.lowest {
            record.datasets += [
                // A value may lie below the lowest by rounding alone.
                DescentData.gap(path.values.map { max(0, $0 - lowest) }),
                DescentData.distance(path.positions.compactMap(objective.distance)),
                places(DescentData.minima, objective.minima), DescentData.minimumValues(objective.minimumValues),
            ]
        }
        if !objective.saddles.isEmpty {
            record.datasets += [
                places(DescentData.saddles, objective.saddles), DescentData.saddleValues(objective.saddleValues),
            ]
        }
        record.datasets += landscape
        record.datasets.append(CommonData.totalSeconds(watch.elapsed))
        return record
    }

    func estimatedSeconds() -> Double {
        let watch = Stopwatch()
        _ = descend()
        return watch.elapsed
    }

    /// The function on a grid over its domain, widened to hold the start; rows are the second argument.
    private var landscape: [RunDataset] {
        let axes = zip(objective.domain, start).map { range, start in
            Tensor.linspace(
                min(range.lowerBound, start), max(range.upperBound, start),
                count: objective.dimensions == 1 ? 401 : 121,
                dtype: .float64)
        }
        let values = noGrad {
            let grid = axes.count == 1 ? axes : [axes[0], axes[1].unsqueezed(1)]
            return objective.value(grid)
        }
        let grid = axes.count == 1 ? DescentData.curveValues : DescentData.planeValues
        return zip(axes, ["x", "y"]).map { DescentData.axis($0.doubles, $1) } + [
            grid(values.doubles.map(Float.init), shape: values.shape.array)
        ]
    }
}

import Engine
import Specs
import Store

extension DescribeTask: TrialTask {
    var steps: Int { 1 }

    var curveNames: [String]? { metrics.map { "model/\($0.name)" } }

    /// What a report can be about.
    private var metrics: [(name: String, value: Int)] {
        let output = description.output.array.dropFirst()
        let field = description.receptiveField.extents
        let seen = zip(field, description.input.array.dropFirst(2)).map { $0 ?? $1 }.max() ?? 0
        return [
            ("parameters", description.parameters), ("multiply-adds", description.multiplyAdds),
            ("output-elements", output.reduce(1, *)), ("output-bytes", description.outputBytes),
        ] + (field.isEmpty ? [] : [("receptive-field", seen)])
    }

    func record(trialID: String, spec: Value, progress: (Int) -> Void = { _ in }) -> RunRecord {
        let watch = Stopwatch()
        var record = RunRecord(
            trialID: trialID, status: .completed, reason: "", spec: spec.canonicalJSON, provenance: "{}")
        func add(_ path: String, _ values: [Int?]) {
            // Nothing there is written as 0: no extent is.
            record.datasets.append(
                RunDataset(path: path, shape: [values.count], elements: .int64(values.map { Int64($0 ?? 0) })))
        }
        let output = Array(description.output.array.dropFirst())
        let field = description.receptiveField.extents
        for (name, value) in metrics {
            record.datasets.append(
                RunDataset(path: "/curves/model/\(name)", shape: [1], elements: .float64([Double(value)])))
        }
        add("/description/layers/output", output)
        add("/description/layers/receptive-field", field)
        add("/description/layers/cost", [description.parameters, description.multiplyAdds])
        if let formulas {
            add("/description/formulas/output", formulas.output)
            if let field = formulas.receptiveField { add("/description/formulas/receptive-field", field) }
            add("/description/formulas/cost", [formulas.parameters, formulas.multiplyAdds * batch])
        }
        if let footprint = Footprint(of: model, description) {
            add("/description/engine/output", footprint.output)
            if let extents = footprint.extents { add("/description/engine/receptive-field", extents) }
        }
        progress(1)
        record.datasets.append(RunDataset(path: "/timing/total", shape: [], elements: .float64([watch.elapsed])))
        return record
    }

    func estimatedSeconds() -> Double {
        let watch = Stopwatch()
        _ = Footprint(of: model, description)
        return watch.elapsed
    }
}

import Engine
import Runs
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

    func record(trialID: String, settings: Value, progress: (Int) -> Void = { _ in }) -> RunRecord {
        let watch = Stopwatch()
        var record = RunRecord(
            trialID: trialID, status: .completed, reason: "", settings: settings.canonicalJSON, provenance: "{}")
        // Nothing there is written as 0: no extent is.
        func add(_ data: RunData<Int64>, _ values: [Int?], _ way: String) {
            record.datasets.append(data(values.map { Int64($0 ?? 0) }, way))
        }
        let output = Array(description.output.array.dropFirst())
        let field = description.receptiveField.extents
        for (name, value) in metrics { record.datasets.append(CommonData.curve([Double(value)], "model/\(name)")) }
        add(DescriptionData.output, output, DescriptionData.layers)
        add(DescriptionData.receptiveField, field, DescriptionData.layers)
        add(DescriptionData.cost, [description.parameters, description.multiplyAdds], DescriptionData.layers)
        if let formulas {
            add(DescriptionData.output, formulas.output, DescriptionData.formulas)
            if let field = formulas.receptiveField {
                add(DescriptionData.receptiveField, field, DescriptionData.formulas)
            }
            add(DescriptionData.cost, [formulas.parameters, formulas.multiplyAdds * batch], DescriptionData.formulas)
        }
        if let footprint = Footprint(of: model, description) {
            add(DescriptionData.output, footprint.output, DescriptionData.engine)
            if let extents = footprint.extents { add(DescriptionData.receptiveField, extents, DescriptionData.engine) }
        }
        progress(1)
        record.datasets.append(CommonData.totalSeconds(watch.elapsed))
        return record
    }

    func estimatedSeconds() -> Double {
        let watch = Stopwatch()
        _ = Footprint(of: model, description)
        return watch.elapsed
    }
}

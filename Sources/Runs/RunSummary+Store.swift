import Specs
import Store

extension RunSummary {
    /// Reads what runs of `kind` hold of `file`, and nothing else.
    /// - Throws: `StoreError` where the file is another trial's, or a dataset is not as declared.
    public init(trial: Trial, kind: RunKind, file: RunFile) throws(StoreError) {
        guard file.trialID == trial.id else {
            throw .damaged(path: file.path, reason: "it belongs to trial \(file.trialID)")
        }
        let paths = try file.datasetPaths()
        var curves: [String: [Double]] = [:]
        for name in CommonData.curve.names(in: paths) { curves[name] = try CommonData.curve.read(file, name)?.elements }
        for data in kind.content.storedCurves { curves[data.curveName] = try data.read(file)?.elements }
        var timing: [String: Double] = [:]
        for part in CommonData.parts { timing[part] = try CommonData.seconds.scalar(file, part) }
        let provenance: Value
        do {
            provenance = try Value(json: file.provenance)
        } catch {
            throw .damaged(path: file.path, reason: "its provenance is not JSON: \(error)")
        }
        let content = try kind.content.read(file, paths: paths)
        if let found = content?.curves { curves.merge(found) { _, found in found } }
        self.init(
            trial: trial, status: file.status, reason: file.reason, curves: curves, timing: timing,
            provenance: provenance, content: content)
    }
}

import Specs
import Store

@testable import Tasks

/// The first trial of a spec, which has no `report:` section.
func trial(_ text: String) throws -> Trial {
    let spec = try Spec.parse(text: "name: test\n" + text, file: "test.yaml", vocabulary: .ofTrials)
    return try Plan(spec: spec, identity: .azmoon).trials[0]
}

/// What the first trial of a spec leaves.
func run(_ text: String) throws -> RunRecord { try TrialRunner(threads: 1).run(try trial(text)) }

extension RunRecord {
    /// The numbers of the dataset `path`; nil where there is none.
    func numbers(_ path: String) -> [Double]? {
        switch datasets.first(where: { $0.path == path })?.elements {
        case .float64(let values): values
        case .float32(let values): values.map(Double.init)
        case .int64(let values): values.map(Double.init)
        default: nil
        }
    }
}

import Analysis
import Specs
import Tasks

extension Vocabulary {
    /// All that a spec can say: what trials are made of, and the report's options.
    static let azmoon: Vocabulary = {
        var vocabulary = ofTrials
        vocabulary.report = ReportOptions.fields
        return vocabulary
    }()
}

import Analysis
import Runs

@testable import Reports

/// Each task brings its report; these are what the tasks bring, which stand in a room above.
extension ReportKind {
    private static let ofTasks: [RunKind: ReportKind] = [
        .train: .training, .minimize: .descent, .differentiate: .gradients, .time: .timings, .describe: .sizes,
        .adversarial: .adversarial, .stylize: .stylize,
    ]

    static let all = RunKind.all.compactMap { ofTasks[$0] }

    static func of(_ analysis: Analysis) -> ReportKind { ofTasks[analysis.task] ?? .training }
}

extension Report {
    init(_ analysis: Analysis) { self.init(analysis, .of(analysis)) }

    static func write(_ analysis: Analysis, into directory: String) throws {
        try write(analysis, .of(analysis), into: directory)
    }
}

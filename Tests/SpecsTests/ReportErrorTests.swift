import Testing

@testable import Specs

/// Mistakes in the report section. Each case is a text and its error, which starts with line and column.
@Suite struct ReportErrorTests {
    @Test func refusesLinesAfterASweep() {
        let sweep = "sweep: {optimizer: [sgd, adam], optimizer.lr: [0.1, 0.2]}\n"
        let cases: [(text: String, error: String)] = [
            (
                "report: {compare: optimzer}\n",
                "5:19: 'report.compare' names 'optimzer', which is no axis of the sweep. Did you mean 'optimizer'?"
            ),
            (
                "report: {compare: model}\n",
                "5:19: 'report.compare' names 'model', which is no axis of the sweep. The axes are: optimizer, optimizer.lr, seed."
            ),
            ("report: {along: 5}\n", "5:17: 'report.along' must be the path of an axis of the sweep, not 5."),
            (
                "report: {metric: test/acuracy}\n",
                "5:18: 'report.metric' cannot be 'test/acuracy'. Did you mean 'test/accuracy'?"
            ),
            ("report: {metrics: a}\n", "5:10: 'report' has no key 'metrics'. Did you mean 'metric'?"),
            ("report: 5\n", "5:9: 'report' must be a mapping, not 5."),
            (
                "report: {compare: [optimizer]}\n",
                "5:19: 'report.compare' must be the path of an axis of the sweep, not a list."
            ),
        ]
        for (text, error) in cases {
            #expect(Example.error(Example.base + sweep + text) == "test.yaml:\(error)", "\(text)")
        }
    }
}

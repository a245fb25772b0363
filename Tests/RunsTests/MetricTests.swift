import Testing

@testable import Runs

struct MetricTests {
    /// A curve names its metric by the last part alone.
    @Test func namesAreUnlike() {
        let names = Metric.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { !$0.contains("/") })
    }

    @Test func aCurveIsAMetricOnASplit() {
        let curve = MetricCurve(path: "test/iou")
        #expect(curve.split == "test" && curve.metric.label == "IoU" && curve.range == 0...1 && !curve.isShare)
        #expect(curve.on(split: "validation").path == "validation/iou")
        #expect(MetricCurve(path: "test/accuracy").differenceRange == -1...1)
        #expect(MetricCurve(path: "test/loss").range == nil && !MetricCurve(path: "test/loss").higherIsBetter)
        #expect(MetricCurve(path: "test/score", higherIsBetter: false).on(split: "train").higherIsBetter == false)
    }

    @Test func errorsAddUp() {
        var whole = ErrorSums()
        whole.add([1, 2, 4], targets: [1, 3, 2])
        var parts = ErrorSums()
        parts.add([1], targets: [1])
        parts.add([2, 4], targets: [3, 2])
        #expect(whole.meanAbsoluteError == 1 && parts.meanAbsoluteError == 1)
        #expect(abs(whole.r2 - (1 - 5.0 / 2)) < 1e-12 && parts.r2 == whole.r2)
        var pairs = ErrorSums(outputs: 2)
        pairs.add([1, 5, 2, 8], targets: [1, 2, 4, 7])
        #expect(pairs.meanAbsoluteError(of: 0) == 1 && pairs.meanAbsoluteError(of: 1) == 2)
        #expect(pairs.meanAbsoluteError == 1.5 && pairs.meanAbsoluteError(of: 2).isNaN)
        #expect(ErrorSums().meanAbsoluteError.isNaN && ErrorSums().r2.isNaN)
    }
}

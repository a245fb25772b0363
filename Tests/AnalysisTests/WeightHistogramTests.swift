import Runs
import Testing

/// Histograms on an axis that is not their own.
struct WeightHistogramTests {
    /// Density times width adds up to 1, and each interval has the share of elements that lies in it.
    @Test func densitiesAddUpToOne() {
        let histogram = WeightHistogram(of: (0..<1000).map { Float($0) / 1000 })
        #expect(histogram.lower == 0 && histogram.counts.reduce(0, +) == 1000)
        for (start, end, count) in [(-1.0, 2.0, 30), (0, 1, 7), (-0.05, 1.05, 80)] {
            let densities = histogram.density(from: start, to: end, in: count)
            let width = (end - start) / Double(count)
            #expect(abs(densities.reduce(0, +) * width - 1) < 1e-9)
        }
        let halves = histogram.density(from: -1, to: 1, in: 4)
        #expect(halves[0] == 0 && halves[1] == 0 && abs(halves[2] - 1) < 0.01 && abs(halves[3] - 1) < 0.01)
    }

    /// Weights that are all alike lie in one interval.
    @Test func oneValue() {
        let densities = WeightHistogram(of: [Float](repeating: 0.25, count: 9)).density(from: 0, to: 1, in: 10)
        #expect(densities.count { $0 > 0 } == 1 && abs(densities[2] - 10) < 1e-9)
    }
}

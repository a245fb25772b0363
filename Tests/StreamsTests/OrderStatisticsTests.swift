import Streams
import Testing

@Suite struct OrderStatisticsTests {
    @Test func mediansAreMiddles() {
        #expect([3.0, 1, 2].median == 2)
        #expect([4.0, 1, 2, 3].median == 2.5)
        #expect([7.0].median == 7)
        #expect([Double]().median.isNaN)
    }

    /// NumPy's `quantile([3, 1, 4, 1, 5, 9], p)`.
    @Test func quantilesAreNumPys() {
        let values = [3.0, 1, 4, 1, 5, 9]
        for (probability, expected) in [(0.0, 1.0), (0.1, 1), (0.25, 1.5), (0.5, 3.5), (0.75, 4.75), (0.9, 7), (1, 9)] {
            #expect(abs(values.quantile(probability) - expected) < 1e-15, "\(probability)")
            #expect(values.sorted().quantile(ofSorted: probability) == values.quantile(probability))
        }
        #expect(values.quantile(-1) == 1 && values.quantile(2) == 9)
    }
}

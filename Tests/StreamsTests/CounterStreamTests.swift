import Testing

@testable import Streams

/// Draws that stored reports depend on.
@Suite struct CounterStreamTests {
    /// The first numbers that Vigna's splitmix64.c gives for the seed 1234567, which the key stands for.
    @Test func splitMixKnownAnswers() {
        var stream = CounterStream(key: 1_234_567)
        let expected: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
        #expect(expected.indices.map { _ in stream.next() } == expected)
    }

    /// How a name and data become a key: other keys would be other resamples in every report.
    @Test func keysStayAsTheyAre() {
        var stream = CounterStream(name: "mean", data: [1, 2.5, -3])
        #expect(
            (0..<3).map { _ in stream.next() } == [
                0x9a46_ce84_ce6a_7181,
                0x5c38_1229_9f78_df65,
                0xbcac_a373_cb7f_6019,
            ])
        var other = CounterStream(name: "mean", data: [1, 2.5, 3])
        var same = CounterStream(name: "mean", data: [1, 2.5, -3])
        #expect(other.next() != same.next())
    }

    @Test func numbersStayBelowTheirBound() {
        var stream = CounterStream(name: "bound", data: [])
        let counts = (0..<7000).reduce(into: [Int](repeating: 0, count: 7)) { counts, _ in
            counts[stream.next(below: 7)] += 1
        }
        let chiSquare = counts.reduce(0.0) { $0 + (Double($1) - 1000) * (Double($1) - 1000) / 1000 }
        // The 99.9% quantile for 6 degrees of freedom.
        #expect(chiSquare < 22.5)
    }
}

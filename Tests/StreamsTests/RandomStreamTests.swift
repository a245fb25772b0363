import Foundation
import Testing

@testable import Streams

@Suite struct RandomStreamTests {
    /// The vectors that Random123 publishes for philox4x32 of ten rounds (its file tests/kat_vectors).
    @Test func philoxKnownAnswers() {
        let vectors: [(counter: SIMD4<UInt32>, key: SIMD2<UInt32>, words: SIMD4<UInt32>)] = [
            (
                [0, 0, 0, 0], [0, 0],
                [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]
            ),
            (
                [0xffff_ffff, 0xffff_ffff, 0xffff_ffff, 0xffff_ffff], [0xffff_ffff, 0xffff_ffff],
                [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]
            ),
            (
                [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344], [0xa409_3822, 0x299f_31d0],
                [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]
            ),
        ]
        for vector in vectors { #expect(Philox.block(counter: vector.counter, key: vector.key) == vector.words) }
    }

    /// The layout of the counter and the key, which stored results depend on.
    @Test func streamsAreLaidOutAsDocumented() {
        let stream = RandomStream(seed: 0x0123_4567_89ab_cdef, role: "")
        let hash: UInt64 = 0xcbf2_9ce4_8422_2325
        let block = Philox.block(
            counter: [5, 1, UInt32(truncatingIfNeeded: hash), UInt32(hash >> 32)], key: [0x89ab_cdef, 0x0123_4567])
        #expect(stream.block(1 << 32 | 5) == block)
        #expect(stream.bits(at: (1 << 32 | 5) << 1) == UInt64(block[0]) | UInt64(block[1]) << 32)
        #expect(stream.bits(at: (1 << 32 | 5) << 1 | 1) == UInt64(block[2]) | UInt64(block[3]) << 32)
        // FNV-1a's published value for "foobar".
        #expect(RandomStream(seed: 0, role: "foobar").roleHash == 0x8594_4171_f739_67e8)
    }

    @Test func drawsDependOnSeedRoleAndIndexAlone() {
        let stream = RandomStream(seed: 7, role: "init/0/weight")
        let forwards = (0..<100).map { stream.bits(at: $0) }
        let backwards = (0..<100).reversed().map { RandomStream(seed: 7, role: "init/0/weight").bits(at: $0) }
        #expect(forwards == backwards.reversed())
        #expect(stream.substream("x").role == "init/0/weight/x")
        #expect(stream.substream(3).bits(at: 0) == RandomStream(seed: 7, role: "init/0/weight/3").bits(at: 0))
    }

    /// Streams of other seeds or roles share no draw, and are not correlated.
    @Test func streamsAreIndependent() {
        let streams =
            (0..<8).map { RandomStream(seed: UInt64($0), role: "a") }
            + (0..<8).map { RandomStream(seed: 0, role: "b/\($0)") }
        let draws = streams.map { stream in (0..<1000).map { stream.bits(at: $0) } }
        #expect(Set(draws.flatMap { $0 }).count == 16_000)
        let count = 4000.0
        for (one, other) in [(0, 1), (0, 8), (8, 9), (3, 12)] {
            let product = (0..<UInt64(count)).reduce(0.0) {
                $0 + (streams[one].uniform(at: $1) - 0.5) * (streams[other].uniform(at: $1) - 0.5)
            }
            // The standard deviation of this mean of products is (1/12)/√n.
            #expect(abs(product / count) < 5 / 12 / count.squareRoot(), "streams \(one) and \(other)")
        }
    }

    @Test func uniformDrawsFillTheUnitInterval() {
        let stream = RandomStream(seed: 1, role: "uniform")
        let draws = (0..<20_000).map { stream.uniform(at: $0) }
        #expect(draws.allSatisfy { 0 <= $0 && $0 < 1 })
        let mean = draws.reduce(0, +) / 20_000
        let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
        #expect(abs(mean - 0.5) < 0.01)
        #expect(abs(variance - 1.0 / 12) < 0.003)
        let counts = draws.reduce(into: [Int](repeating: 0, count: 20)) { $0[Int($1 * 20)] += 1 }
        let chiSquare = counts.reduce(0.0) { $0 + (Double($1) - 1000) * (Double($1) - 1000) / 1000 }
        // The 99.9% quantile for 19 degrees of freedom.
        #expect(chiSquare < 43.8)
    }

    @Test func normalDrawsHaveTheMomentsOfTheNormalDistribution() {
        let stream = RandomStream(seed: 2, role: "normal")
        let count = 40_000.0
        let draws = (0..<UInt64(count)).map { stream.normal(at: $0) }
        #expect(draws.allSatisfy { $0.isFinite })
        func moment(_ power: Double) -> Double { draws.reduce(0) { $0 + pow($1, power) } / count }
        // Five standard deviations of each estimate.
        #expect(abs(moment(1)) < 5 / count.squareRoot())
        #expect(abs(moment(2) - 1) < 5 * (2 / count).squareRoot())
        #expect(abs(moment(3)) < 5 * (15 / count).squareRoot())
        #expect(abs(moment(4) - 3) < 5 * (96 / count).squareRoot())
        let within = Double(draws.filter { abs($0) < 1 }.count) / count
        #expect(abs(within - 0.682_689_5) < 0.012)
    }

    @Test func integersStayBelowTheirBound() {
        let stream = RandomStream(seed: 3, role: "integer")
        for bound in [1, 2, 3, 10, 1000, Int.max] {
            #expect((0..<500).allSatisfy { (0..<bound).contains(stream.integer(at: $0, below: bound)) })
        }
        let counts = (0..<7000).reduce(into: [Int](repeating: 0, count: 7)) {
            $0[stream.integer(at: UInt64($1), below: 7)] += 1
        }
        let chiSquare = counts.reduce(0.0) { $0 + (Double($1) - 1000) * (Double($1) - 1000) / 1000 }
        // The 99.9% quantile for 6 degrees of freedom.
        #expect(chiSquare < 22.5)
    }

    @Test func permutationsHoldEveryNumberOnce() {
        for count in [0, 1, 2, 3, 10, 1000] {
            let order = RandomStream(seed: 4, role: "shuffle").permutation(count)
            #expect(order.sorted() == Array(0..<count))
        }
        let stream = RandomStream(seed: 4, role: "shuffle")
        #expect(stream.permutation(50) == stream.permutation(50))
        #expect(stream.permutation(50) != stream.substream(1).permutation(50))
    }

    /// All six orders of three things come up equally often.
    @Test func permutationsAreUniform() {
        var counts: [[Int]: Int] = [:]
        for seed in 0..<6000 { counts[RandomStream(seed: UInt64(seed), role: "order").permutation(3), default: 0] += 1 }
        #expect(counts.count == 6)
        let chiSquare = counts.values.reduce(0.0) { $0 + (Double($1) - 1000) * (Double($1) - 1000) / 1000 }
        // The 99.9% quantile for 5 degrees of freedom.
        #expect(chiSquare < 20.6)
    }
}

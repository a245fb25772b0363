import Foundation
import Testing

@testable import Analysis

/// The paired tests on DeepOBS's published runs (published/README.md).
@Suite struct OracleTests {
    /// Test accuracies at `epoch`, by seed from 42.
    private func accuracies(_ optimizer: String, epoch: Int) throws -> [Double] {
        let rows = try String(contentsOfFile: Published.deepOBS, encoding: .utf8).split(whereSeparator: \.isNewline)
            .dropFirst()
            .map { $0.split(separator: ",").map(String.init) }
            .filter { $0[0] == optimizer && $0[3] == String(epoch) }
        let bySeed = try rows.map { (seed: try #require(Int($0[2])), value: try #require(Double($0[7]))) }
            .sorted { $0.seed < $1.seed }
        #expect(bySeed.map(\.seed) == Array(42...51))
        return bySeed.map(\.value)
    }

    @Test(arguments: [
        ("SGD", 10, 5.0, "0.0195", "0.0137"),
        ("SGD", 100, 22.5, "0.6465", "0.5508"),
        ("Momentum", 100, 7.5, "0.0410", "0.0527"),
    ])
    func againstAdam(optimizer: String, epoch: Int, statistic: Double, wilcoxon: String, signFlip: String) throws {
        let first = try accuracies(optimizer, epoch: epoch)
        let adam = try accuracies("Adam", epoch: epoch)
        let test = WilcoxonSignedRank(first, adam)
        #expect(test.statistic == statistic)
        #expect(String(format: "%.4f", test.p) == wilcoxon)
        let flip = SignFlipTest(differences: zip(first, adam).map { $0 - $1 })
        #expect(String(format: "%.4f", flip.p) == signFlip)
    }
}

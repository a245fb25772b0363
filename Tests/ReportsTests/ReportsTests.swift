import Foundation
import Testing

@testable import Analysis
@testable import Reports

@Suite struct GalleryTests {
    @Test func draw() throws {
        for seeds in [5, 10] {
            let analysis = try Analysis(SyntheticSweep.large(seeds: seeds).sweep())
            let clock = ContinuousClock()
            let time = try clock.measure { try Report.write(analysis, into: "/tmp/w/gp/large-\(seeds)") }
            print("wrote in", time)
        }
    }
}

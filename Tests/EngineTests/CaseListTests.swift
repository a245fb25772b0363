import Foundation
import Testing

@testable import Engine

@Suite struct CaseListTests {
    /// The fixtures were made from the cases as they are now. With AZMOON_WRITE_CASES set, writes cases.json anew.
    @Test func casesAreTheFixtures() throws {
        let json = try CaseList().json()
        if ProcessInfo.processInfo.environment["AZMOON_WRITE_CASES"] != nil {
            let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            try json.write(to: folder.appendingPathComponent("Fixtures/cases.json"), atomically: true, encoding: .utf8)
            return
        }
        let committed = try String(contentsOf: Fixture.path("cases.json"), encoding: .utf8)
        #expect(
            json == committed,
            "the cases have changed: run AZMOON_WRITE_CASES=1 swift test --filter CaseList, then Fixtures/make_fixtures.py"
        )
    }

    @Test func namesAreUnique() {
        let names = OperationCase.all.map(\.name) + OptimizerCase.all.map(\.name) + TrainingCase.all.map(\.name)
        #expect(Set(names).count == names.count)
    }

    /// Numbers that were drawn lie in the declared ranges, and shapes are the declared ones.
    @Test func fixturesHaveTheDeclaredInputs() throws {
        let fixture = try Fixture.operations.get()
        for item in OperationCase.all {
            for (index, input) in item.inputs.enumerated() {
                let stored = try fixture("\(item.name)/input\(index)")
                #expect(stored.shape == Shape(input.shape), "\(item.name)")
                switch input.values {
                case .uniform(let lower, let upper):
                    #expect(stored.doubles.allSatisfy { lower <= $0 && $0 <= upper }, "\(item.name)")
                case .labels(let bound):
                    #expect(stored.doubles.allSatisfy { 0 <= $0 && $0 < Double(bound) }, "\(item.name)")
                case .list(let values):
                    expectClose(stored.doubles, values, .exact, item.name)
                }
            }
        }
    }
}

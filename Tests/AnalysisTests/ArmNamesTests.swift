import Runs
import Specs
import Testing

@testable import Analysis

/// What two runs of one sweep are called beside each other.
@Suite struct ArmNamesTests {
    private let sweep = TestSweep(labels: ["a", "b"], rates: [0.01, 0.1], seeds: 2)

    private func names(_ first: Int, _ second: Int) throws -> [String]? {
        try sweep.plan.names(ofTrials: [TestSweep.identity(first), TestSweep.identity(second)])
    }

    /// Two models of one kind, which settings alone would both call by that.
    @Test func runsAreCalledAsTheSweepsReportCallsTheirArms() throws {
        let labels = try sweep.analysis { _ in .values(test: 0.5, validation: 0.5) }.groups.map(\.label)
        #expect(try names(0, 4) == labels)
        // Whatever else differs is told elsewhere.
        #expect(try names(0, 7) == labels)
    }

    @Test func runsOfOneArmAreToldApartByWhatDiffers() throws {
        #expect(try names(0, 1) == ["a, seed=0", "a, seed=1"])
        #expect(try names(4, 6) == ["b, lr=0.01", "b, lr=0.1"])
        #expect(try names(4, 7) == ["b, lr=0.01, seed=0", "b, lr=0.1, seed=1"])
    }

    /// A plan that compares nothing has the names of its other axes; one of which a trial was swept twice is told by ids.
    @Test func runsThatAgreeInAllAreToldApartByTheirIDs() throws {
        let trials = sweep.plan.trials.prefix(2).map {
            Trial(id: $0.id, index: $0.index, settings: $0.settings, coordinates: Array($0.coordinates.prefix(2)))
        }
        let plan = Plan(
            name: "twice", question: "", task: "train", trials: trials, axes: sweep.plan.axes, report: .object([:]))
        let found = try plan.names(ofTrials: trials.map(\.id))
        #expect(found == trials.map { "a, lr=0.01 (\($0.shortID))" })
    }

    @Test func aPlanKnowsNoRunOfAnother() throws { #expect(try names(0, 99) == nil) }

    @Test func theReportTakesTheNames() throws {
        let runs = [0, 4].map { TestSweep.run(sweep.plan.trials[$0], .values(test: 0.5, validation: nil)) }
        #expect(
            try Analysis(runs: runs, of: ["x", "x"], called: ["five layers", "six"]).groups.map(\.label) == [
                "five layers", "six",
            ])
    }
}

import Runs
import Specs
import Testing

@testable import Analysis

struct TuningTests {
    private func sweep(_ tune: String = "optimizer.lr") -> TestSweep {
        TestSweep(report: ["compare": .string("optimizer"), "tune": .string(tune)])
    }

    /// Validation tells each label another rate, and only runs at that rate count.
    @Test func eachArmHasTheRateThatIsBestForIt() throws {
        let analysis = try sweep().analysis { place in
            let isOwn = place.rate == (place.label == "a" ? 0.1 : 1)
            let value = (isOwn ? 0.8 : 0.5) + 0.01 * Double(place.seed)
            return .values(test: value - (place.label == "a" ? 0.1 : 0), validation: value)
        }
        #expect(analysis.groups.map(\.label) == ["a", "b"])
        #expect(analysis.groups.map { $0.cells.count } == [1, 1])
        let expected: [Double] = (0..<6).map { seed in 0.8 + 0.01 * Double(seed) - 0.1 }
        #expect(analysis.groups[0].values.map(\.value) == expected)
        let tuning = try #require(analysis.tuning)
        #expect(tuning.choices.map(\.count) == [0, 6, 6] && tuning.choices.map(\.label) == ["0.01", "0.1", "1.0"])
        #expect(tuning.arms == 2)
        #expect(tuning.edges.map(\.arm) == ["b"] && tuning.edges.map(\.edge) == [.highest])
        #expect(analysis.resultCount == 36 && analysis.missing.isEmpty)
    }

    /// The lowest and highest of the numbers, in whatever order they are swept; of two that are chosen alike often neither.
    @Test(arguments: [[0.01, 0.1, 1], [1, 0.01, 0.1]])
    func anEdgeIsWhatIsChosenMostOften(_ rates: [Double]) throws {
        func edges(_ best: [Double]) throws -> [Edge] {
            var sweep = sweep()
            sweep.rates = rates
            let analysis = try sweep.analysis { place in
                let isBest = place.rate == best[place.seed % best.count]
                return .values(test: 0.5, validation: (isBest ? 0.8 : 0.5) + 0.001 * Double(place.seed))
            }
            return try #require(analysis.tuning).edges.map(\.edge)
        }
        #expect(try edges([0.01]) == [.lowest, .lowest])
        #expect(try edges([0.1]) == [])
        #expect(try edges([0.01, 1]) == [])
        #expect(try edges([1]) == [.highest, .highest])
    }

    /// A classical baseline has one value at every rate: none is chosen for it, and none lies at an end.
    @Test func whatNoRateChangesChoosesNone() throws {
        let analysis = try sweep().analysis { place in
            .values(test: place.label == "a" ? 0.9 : place.rate, validation: place.label == "a" ? 0.9 : place.rate)
        }
        let tuning = try #require(analysis.tuning)
        #expect(tuning.choices.map(\.count) == [0, 0, 6] && tuning.edges.map(\.arm) == ["b"])
        #expect(analysis.groups[0].values.map(\.value) == [Double](repeating: 0.9, count: 6))
        let along = try TestSweep().analysis { place in
            .values(test: place.label == "a" ? 0.9 : place.rate, validation: nil)
        }
        #expect(along.groups.map(\.edge) == [nil, .highest])
    }

    /// A repetition's rate is chosen on the others: what it would choose itself is luck.
    @Test func noRepetitionChoosesForItself() throws {
        let analysis = try sweep().analysis { place in
            let isLucky = place.rate == 0.01 && place.seed == 2
            return .values(test: isLucky ? 0.99 : 0.5, validation: isLucky ? 0.99 : place.rate == 0.1 ? 0.55 : 0.5)
        }
        // Seed 2 alone is free of its own luck; for the others 0.01 looks best by it.
        #expect(analysis.groups[0].values.map(\.value) == [0.5, 0.5, 0.5, 0.5, 0.5, 0.5])
        #expect(analysis.tuning?.choices.map(\.count) == [10, 2, 0])
    }

    @Test func failuresOfRatesThatWereNotChosenAreTold() throws {
        let analysis = try sweep().analysis { place in
            place.rate == 1 ? .failed(.diverged) : .values(test: 0.5, validation: 0.5 + place.rate)
        }
        #expect(analysis.failures.map(\.count) == [6, 6])
        #expect(analysis.groups.allSatisfy { $0.failedValues == 0 })
    }

    @Test func whatCannotBeTunedIsRefused() {
        for path in ["optimizer", "seed", "model.width"] {
            #expect(throws: AnalysisError.self) {
                try sweep(path).analysis { _ in .values(test: 0.5, validation: 0.5) }
            }
        }
    }
}

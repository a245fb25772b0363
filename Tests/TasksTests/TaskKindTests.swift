import Foundation
import Runs
import Testing

@testable import Reports
@testable import Tasks

/// A task is its folders and two lines, which must not come apart.
struct TaskKindTests {
    @Test func aTaskThatCanBeRunCanBeRead() {
        #expect(TaskKind.all.map(\.entry.name) == RunKind.all.map(\.name))
    }

    @Test func everyFigureOfATaskWasLookedAt() {
        let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Golden/figures")
        for name in TaskKind.all.flatMap({ $0.report.figures.map { $0.name } }) {
            #expect(
                FileManager.default.fileExists(atPath: golden.appendingPathComponent("\(name).txt").path),
                "Add a sample of the figure \(name) to GoldenFigureTests.")
        }
    }
}

import Engine
import Foundation
import Specs
import Store
import Testing

@testable import Specs
@testable import Tasks

/// `task: time`.
@Suite struct TimeTests {
    private func lines(_ candidate: String = "{sequential: [{conv: {kernel: 3, padding: same}}]}", _ more: String = "")
        -> String
    {
        """
        task: time
        candidate: \(candidate)
        baseline: {sequential: [{conv: {kernel: 1}}]}
        input: [4, 8, 8]
        batch: 2
        rounds: 6
        warm-up: 1
        sample: 1.0e-4
        \(more)
        """
    }

    @Test func everyRoundIsStored() throws {
        let record = try run(lines())
        #expect(record.status == .completed)
        for side in ["candidate", "baseline", "repeat"] {
            for pass in ["forward", "backward"] {
                let times = try record.numbers("/timing/\(side)/\(pass)")
                #expect(times.count == 6 && times.allSatisfy { $0 > 0 && $0 < 1 }, "\(side) \(pass)")
            }
        }
        // Each comes first, second and last equally often.
        let order = try record.numbers("/timing/order")
        for place in 0..<3 {
            let sides = stride(from: place, to: order.count, by: 3).map { order[$0] }
            #expect((0..<3).allSatisfy { side in sides.count { $0 == Double(side) } == 2 }, "place \(place)")
        }
        #expect(try record.numbers("/timing/passes").allSatisfy { $0 >= 1 })
    }

    /// What is computed repeats bit by bit; the copy is the baseline to the last bit, and the candidate is not.
    @Test func resultsRepeatAndTimesNeedNot() throws {
        let (first, second) = (try run(lines()), try run(lines()))
        #expect(first.bits == second.bits && first.bits.keys.contains { $0.hasPrefix("/results/") })
        for name in ["output", "gradients"] {
            #expect(try first.numbers("/results/repeat/\(name)") == first.numbers("/results/baseline/\(name)"))
        }
        #expect(try first.numbers("/results/candidate/output") != first.numbers("/results/baseline/output"))
        // Input, weight and bias.
        #expect(try first.numbers("/results/candidate/gradients").count == 6)
    }

    /// A sample repeats short passes until the shorter of both has lasted long enough.
    @Test func samplesLastLongEnough() throws {
        let spec = lines().replacing("sample: 1.0e-4", with: "sample: 2.0e-3")
        let record = try run(spec.replacing("warm-up: 1", with: "warm-up: 20"))
        let passes = try record.numbers("/timing/passes")
        for (side, count) in zip(["candidate", "baseline", "repeat"], passes) {
            let shortest = try min(
                #require(record.numbers("/timing/\(side)/forward").max()),
                #require(record.numbers("/timing/\(side)/backward").max()))
            // The count comes from the fastest warm-up pass: later ones may be faster still, but not by much.
            #expect(count * shortest > 2e-4, "\(side): \(count) passes of \(shortest) s")
        }
    }

    /// Sleep passes on the wall and takes no time of the thread; work takes both.
    @Test func clocks() throws {
        let (wall, processor) = (Stopwatch(.wall), Stopwatch(.processor))
        usleep(30_000)
        #expect(wall.elapsed >= 0.03 && processor.elapsed < 0.02)
        let work = Stopwatch(.processor)
        var sum = 0.0
        while work.elapsed < 0.01 { sum += sum.squareRoot() }
        #expect(wall.elapsed >= 0.04 && sum == 0)
        let record = try run(lines("{sequential: [relu]}", "clock: processor"))
        #expect(try record.numbers("/timing/candidate/forward").allSatisfy { $0 > 0 && $0 < 0.01 })
        #expect(throws: TaskError.self) { try run(lines("{sequential: [relu]}", "clock: processor\nthreads: 2")) }
    }

    // Exit tests came with Swift 6.2.
    #if compiler(>=6.2)
        /// In a process of its own, as other tests set the number of threads too.
        @Test func threadsAreGivenBack() async {
            await #expect(processExitsWith: .success) {
                Parallel.threadCount = 3
                let tests = TimeTests()
                let task = try TimeTask(trial(of: tests.lines("{sequential: [relu]}", "threads: 2")).settings)
                _ = task.record(trialID: "x", settings: .null)
                #expect(Parallel.threadCount == 3)
            }
        }
    #endif

    @Test func processorsAreGivenBack() {
        let affinity = ProcessorAffinity()
        let inside = ProcessorAffinity()
        #expect(affinity.processor == inside.processor)
        #expect(inside.previous.map(\.nonzeroBitCount).reduce(0, +) == 1 || affinity.processor == nil)
        inside.release()
        // Still bound by the first; after that the thread has all its processors again.
        let again = ProcessorAffinity()
        #expect(again.processor == affinity.processor && again.previous == inside.previous)
        affinity.release()
        let after = ProcessorAffinity()
        #expect(after.previous == affinity.previous)
        after.release()
    }

    @Test func deformableLayersAreTimedWithOffsets() throws {
        let task = try TimeTask(
            trial(of: lines("{sequential: [{deformable-conv: {kernel: 3, padding: same}}]}")).settings)
        let layer = try #require(
            task.sides[0].model.namedModules.lazy.compactMap { $0.module as? DeformableConv2d }.first)
        let offsets = layer.offsets(for: task.sides[0].input).standardDeviation().item
        #expect(offsets > 0.1 && offsets < 1, "\(offsets)")
    }

    @Test func whatDoesNotFitIsSaidBeforeAnythingRuns() throws {
        func message(_ lines: String) -> String {
            do {
                try TrialRunner.check(plan("name: test\n" + lines))
                return "no error"
            } catch { return "\(error)" }
        }
        #expect(message(lines()) == "no error")
        #expect(message(lines("mnist-cnn")).contains("candidate"), "\(message(lines("mnist-cnn")))")
        #expect(message(lines("{sequential: [{conv: {kernel: 9}}]}")).contains("layers.0.conv"))
        #expect(
            message(lines().replacing("batch: 2", with: "batch: 1000000").replacing("8, 8]", with: "60000, 60000]"))
                .contains("GiB"))
        #expect(message(lines().replacing("rounds: 6", with: "rounds: 5")).contains("rounds"))
        // Of one axis are features.
        #expect(
            message(
                lines("linear").replacing("[4, 8, 8]", with: "[4]").replacing(
                    "{sequential: [{conv: {kernel: 1}}]}", with: "{mlp: {hidden: [3]}}")) == "no error")
    }

    @Test func trialsNeedTheMachineAlone() throws {
        #expect(try plan("name: test\n" + lines()).needsMachineAlone)
        #expect(try !plan("name: test\ntask: differentiate").needsMachineAlone)
    }
}

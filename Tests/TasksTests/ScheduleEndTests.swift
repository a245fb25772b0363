import Engine
import Runs
import Specs
import Testing

@testable import Tasks

/// Which schedules take the learning rate to zero by the end of a training: as the analysis reads it from settings, and as the rates are.
@Suite struct ScheduleEndTests {
    private static let (epochs, batches) = (6, 4)

    /// Every schedule that is a function of time, in forms that end at zero and in such as do not.
    private static let schedules = [
        "constant", "{step: {every: 3}}", "{step: {every: 1}}", "{multi-step: {at: [3]}}",
        "{multi-step: {at: [1, 2, 3, 4]}}",
        "{exponential: {factor: 0.5}}", "{exponential: {factor: 0.1}}", "cosine",
        "{cosine: {minimum: 0.05}}", "{cosine: {minimum: 0.00005}}", "{cosine: {period: 6}}", "{cosine: {period: 3}}",
        "{cosine: {period: 2}}", "{cosine: {period: 8}}", "{cosine: {per: step}}", "{cosine: {per: step, period: 24}}",
        "{cosine: {per: step, period: 6}}",
        "{cosine-restarts: {period: 3}}", "{cosine-restarts: {period: 2, growth: 2}}", "{cosine-restarts: {period: 4}}",
        "polynomial", "{polynomial: {power: 2, per: step}}", "{polynomial: {power: 0}}", "{polynomial: {total: 4}}",
        "{polynomial: {total: 9}}", "linear", "{linear: {to: 0.1}}", "{linear: {from: 0.2, to: 1}}",
        "{linear: {total: 12}}",
        "{linear: {per: step}}", "{time-based: {decay: 0.1}}", "{time-based: {decay: 1000}}", "one-cycle",
        "{one-cycle: {final-division: 10}}", "{one-cycle: {rise: 1}}", "{one-cycle: {three-phases: true}}",
        "{one-cycle: {three-phases: true, rise: 0.75}}",
    ]

    private func settings(_ schedule: String) throws -> Value {
        try trial(
            spec(training: "epochs: \(Self.epochs), batch: 6") + "\nschedule: \(schedule)"
        ).settings
    }

    @Test(arguments: schedules) func theSettingsSayWhetherTheRateEndsAtZero(_ schedule: String) throws {
        let settings = try settings(schedule)
        let rule = try Settings(settings)[TrainSettings.schedule].make(
            Schedules.TrainingLength(epochs: Self.epochs, steps: Self.epochs * Self.batches, hasMomentum: true))
        guard case .schedule(let rates, let period) = rule else { throw TaskError("no function of time") }
        let length = period == .epoch ? Self.epochs : Self.epochs * Self.batches
        let rate = { (time: Int) in rates.learningRate(0.1, at: time) }
        let height = try #require((0..<length).map(rate).max())
        // The end of a period is the start of the next one, with the full rate: one after which all starts again has come to its end.
        let restarts = schedule.contains("restarts") && rate(length) == height
        let ends = rate(length) <= 0.001 * height || restarts
        let run = RunSummary(
            trial: Trial(id: "", index: 0, settings: settings, coordinates: []), status: .completed,
            curves: ["test/loss": Array(repeating: 1, count: Self.epochs + 1)],
            content: TrainingResult(steps: Self.epochs * Self.batches))
        #expect(run.endedAtRateZero == ends, "\(schedule)")
    }

    /// A schedule that is added belongs into the list.
    @Test func everyScheduleIsLookedAt() throws {
        let names = Set(try Self.schedules.map { try #require(settings($0)["schedule"]?.named?.name) })
        let all = Set(Schedules.all.vocabulary.entries.map(\.name))
        #expect(names == all.subtracting(["plateau", "barzilai-borwein"]))
    }

    /// What the last stage has counts, beside what it takes over.
    @Test func theLastStageCounts() throws {
        let lines = spec(training: "epochs: \(Self.epochs), batch: 6")
        func ends(_ stages: String, epochs: Int) throws -> Bool {
            let run = RunSummary(
                trial: try trial(lines + "\nstages: \(stages)"), status: .completed,
                curves: ["test/loss": Array(repeating: 1, count: epochs + 1)], content: TrainingResult(steps: 24))
            return run.endedAtRateZero
        }
        #expect(try ends("[{training: {epochs: 2}}, {schedule: cosine}]", epochs: 6))
        #expect(try ends("[{schedule: cosine}, {training: {epochs: 2}, schedule: linear}]", epochs: 2))
        #expect(try !ends("[{schedule: cosine}, {training: {epochs: 2}}]", epochs: 2))
    }
}

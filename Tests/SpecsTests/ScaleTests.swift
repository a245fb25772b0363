import Testing

@testable import Specs

/// Other sizes of an experiment, which `--set scale=NAME` asks for.
@Suite struct ScaleTests {
    private let text =
        Example.base
        + "seeds: 2\nscales:\n  full: {data.train: 60000, training.epochs: 20, seeds: 5}\n  tiny: {seeds: 1}\n"

    @Test func changesItsSettingsAtOnce() throws {
        let plan = try Example.plan(text, set: ["scale=full"])
        #expect(plan.trials.count == 5)
        #expect(plan.trials[0].settings["data"]?["train"] == 60000)
        #expect(plan.trials[0].settings["training"]?["epochs"] == 20)
        #expect(plan.overrides == ["scale=full"])
        #expect(try Example.plan(text, set: ["scale=tiny"]).trials.count == 1)
    }

    /// The spec as written is another size, and has the ids of a spec without scales.
    @Test func withoutOneNothingChanges() throws {
        let plain = try Example.plan(Example.base + "seeds: 2\n")
        #expect(try Example.plan(text).trials == plain.trials)
    }

    @Test func laterOverridesWin() throws {
        #expect(try Example.plan(text, set: ["scale=full", "seeds=3"]).trials.count == 3)
        #expect(try Example.plan(text, set: ["seeds=3", "scale=full"]).trials.count == 5)
    }

    @Test func setsAxes() throws {
        let text = Example.swept + "scales: {full: {\"sweep.optimizer.lr\": [0.1, 0.2, 0.3], report: null}}\n"
        #expect(try Example.plan(text, set: ["scale=full"]).axes.first { $0.path == "optimizer.lr" }?.labels.count == 3)
    }

    @Test(arguments: [
        ("scales: 5\n", [], "'scales' must be a mapping from names to settings, not 5"),
        ("scales: {full: 5}\n", [], "'full' must be a mapping from settings to values"),
        ("scales: {full: {a..b: 1}}\n", [], "'a..b' is no path of a setting"),
        ("scales: {full: {scale: full}}\n", [], "a scale cannot be made of another"),
        ("scales: {full: {seeds: 1}}\n", ["scale=ful"], "the spec has no scale 'ful'. Did you mean 'full'?"),
        ("", ["scale=full"], "the spec has no scale 'full'. It has none"),
        ("scales: {full: {data.trian: 1}}\n", ["scale=full"], "trian"),
    ])
    func mistakesAreNamed(_ section: String, _ overrides: [String], _ message: String) throws {
        let error = try #require(throws: SpecError.self) {
            try Example.plan(Example.base + section, set: overrides)
        }
        #expect("\(error)".contains(message), "\(error)")
    }
}

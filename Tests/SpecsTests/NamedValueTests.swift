import Testing

@testable import Specs

/// Values of a sweep with names, and defaults that resolved specs leave out.
@Suite struct NamedValueTests {
    private func labels(_ sweep: String) throws -> [String] {
        try Example.plan(Example.base + sweep).trials.compactMap { $0.coordinates.first?.label }
    }

    @Test func namesAreLabels() throws {
        let sweep =
            "sweep: {optimizer: {named: {slow: {sgd: {lr: 0.01}}, \"fast, with Adam\": adam, 3: {sgd: {lr: 0.3}}}}}\n"
        #expect(try labels(sweep) == ["slow", "fast, with Adam", "3"])
        let plan = try Example.plan(Example.base + sweep)
        #expect(plan.axes.first == Axis(path: "optimizer", labels: ["slow", "fast, with Adam", "3"]))
        #expect(plan.trials[1].settings["optimizer"]?.named?.name == "adam")
    }

    /// A name is no part of a trial: the same values without names are the same trials.
    @Test func namesChangeNoIdentity() throws {
        let named = try Example.plan(Example.base + "sweep: {optimizer.lr: {named: {low: 0.1, high: 1}}}\n")
        let plain = try Example.plan(Example.base + "sweep: {optimizer.lr: [0.1, 1]}\n")
        #expect(named.trials.map(\.id) == plain.trials.map(\.id))
    }

    @Test func namesZip() throws {
        let sweep = "sweep: {zip: {training.epochs: {named: {short: 1, long: 9}}, training.batch: [4, 8]}}\n"
        let trials = try Example.plan(Example.base + sweep).trials
        #expect(trials.map { $0.coordinates.map(\.label) } == [["short", "4", "0"], ["long", "8", "0"]])
    }

    @Test(arguments: [
        ("{named: []}", "must be a mapping of names to values"),
        ("{named: {}}", "must be a mapping of names to values"),
        ("{named: {a: 0.1, b: 0.1}}", "0.1 twice"), ("{named: {a: fast}}", "must be a number"),
        ("{named: {a: 1}, count: 2}", "must be a list of values or a range"),
    ])
    func mistakesAreTold(axis: String, words: String) {
        let error = #expect(throws: SpecError.self) {
            try Example.plan(Example.base + "sweep: {optimizer.lr: \(axis)}\n")
        }
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    }

    /// A setting that came later changes no trial that says nothing of it.
    @Test func defaultsThatAreLeftOut() throws {
        func resolved(_ text: String, omits: Bool) throws -> String {
            let vocabulary = Vocabulary(tasks: [
                Entry(
                    "train",
                    fields: [
                        Field("epochs", .integer(1...9), default: 1),
                        Field("numerics", .choice(["fast", "exact"]), default: "fast", omitsDefault: omits),
                    ])
            ])
            let spec = try Spec.parse(text: "name: a\n" + text, file: "a.yaml", vocabulary: vocabulary)
            return try #require(spec.trialSettings.first).canonicalJSON
        }
        let plain = #"{"epochs":1,"seed":0,"task":"train"}"#
        #expect(try resolved("", omits: true) == plain && resolved("numerics: fast", omits: true) == plain)
        #expect(
            try resolved("numerics: exact", omits: true) == #"{"epochs":1,"numerics":"exact","seed":0,"task":"train"}"#)
        #expect(try resolved("", omits: false) == #"{"epochs":1,"numerics":"fast","seed":0,"task":"train"}"#)
    }
}

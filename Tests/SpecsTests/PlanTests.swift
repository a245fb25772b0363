import Synchronization
import Testing

@testable import Specs

@Suite struct PlanTests {
    @Test func readsBackWhatItWrites() throws {
        for text in [Example.text, Example.base, Example.swept] {
            let plan = try Example.plan(text)
            let again = try Plan(json: plan.json)
            #expect(again == plan)
            #expect(again.json == plan.json)
        }
    }

    @Test func writesOneTrialALine() throws {
        let lines = try Example.plan(Example.text).json.split(separator: "\n")
        #expect(lines.count == 7 + 315 + 1)
        #expect(lines[1] == #""name":"optimizers","#)
        #expect(lines[7].hasPrefix(#"{"coordinates":[{"label":"sgd","path":"optimizer","value":"sgd"},"#))
    }

    @Test func refusesWhatIsNoPlan() throws {
        let json = try Example.plan(Example.base).json
        let cases: [(json: String, error: String)] = [
            ("", "JSON, line 1, column 1: expected a value, found the end of the text."),
            (String(json.dropLast(2)), "JSON, line 9, column 2: expected ',' or '}', found the end of the text."),
            ("{}", "The file is not a plan."),
            ("[]", "The file is not a plan."),
            (json.replacing("\"plan\":1", with: "\"plan\":2"), "The plan has version 2; this program reads version 1."),
            (json.replacing("\"name\":\"base\"", with: "\"name\":5"), "'name' in the plan is not a text."),
            (json.replacing("\"task\":\"train\",\n", with: ""), "The plan lacks 'task' in one of its parts."),
            (
                json.replacing("\"id\":\"", with: "\"id\":\"x"),
                "Trial 0 of the plan has an id that is not 64 hex digits."
            ),
            (
                json.replacing("\"coordinates\":[", with: "\"coordinates\":7,\"c\":["),
                "'coordinates' in the plan is not a list."
            ),
            (json.replacing("\"labels\":[\"0\"]", with: "\"labels\":[0]"), "An axis' label in the plan is not a text."),
        ]
        for (json, error) in cases {
            do {
                _ = try Plan(json: json)
                Issue.record("accepted: \(error)")
            } catch let found {
                #expect("\(found)" == error)
            }
        }
    }

    @Test func asksForEachDataOnce() throws {
        let calls = Mutex<[String]>([])
        let identity = TrialIdentity(numericsVersion: "1") { spec in
            calls.withLock { $0.append(spec["data"]?["train"]?.canonicalJSON ?? "none") }
            return "fingerprint"
        }
        let text = Example.base + "seeds: 3\nsweep: {data.train: [1, 2], optimizer: [sgd, adam]}\n"
        #expect(try Plan(spec: Example.spec(text), identity: identity).trials.count == 12)
        #expect(calls.withLock { $0 } == ["1", "2"])
    }

    @Test func hasAnIdentityOfSpecDataAndNumerics() throws {
        let spec = try Example.spec(Example.base)
        func id(_ spec: Spec, _ version: String, _ data: String) throws -> String {
            try Plan(spec: spec, identity: TrialIdentity(numericsVersion: version) { _ in data }).trials[0].id
        }
        let ids = try [
            id(spec, "1", "a"), id(spec, "2", "a"), id(spec, "1", "b"),
            id(Example.spec(Example.base, set: ["seeds=[1]"]), "1", "a"),
            id(Example.spec(Example.base, set: ["optimizer.lr=0.5"]), "1", "a"),
        ]
        #expect(Set(ids).count == 5)
    }

    @Test func ignoresHowASpecIsWritten() throws {
        let terse = try Example.plan(Example.base + "optimizer: {sgd: {lr: 1}}\n")
        let verbose = try Example.plan(
            """
            # The same in other words.
            "name": another
            question: What changes nothing?
            optimizer:
              sgd: {momentum: 0, lr: 1.0}
            loss: {cross-entropy: }
            model:
              mlp:
                dropout: -0.0
                hidden: [8]
            data: &data
              source: "mnist"
            report: {metric: test/loss}
            sweep: {training.epochs: [1]}
            """)
        #expect(terse.trials[0].id == verbose.trials[0].id)
    }

    @Test func passesOnWhatTheFingerprintThrows() throws {
        struct Missing: Error {}
        let identity = TrialIdentity(numericsVersion: "1") { _ in throw Missing() }
        let spec = try Example.spec(Example.base)
        #expect(throws: Missing.self) { try Plan(spec: spec, identity: identity) }
    }
}

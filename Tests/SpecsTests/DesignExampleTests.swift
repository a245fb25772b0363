import Testing

@testable import Specs

/// The experiment of the design, from text to plan.
@Suite struct DesignExampleTests {
    @Test func hasEveryTrial() throws {
        let plan = try Example.plan(Example.text)
        #expect(plan.name == "optimizers")
        #expect(plan.question.hasPrefix("Which optimizer"))
        #expect(plan.task == "train")
        #expect(plan.trials.count == 315)
        #expect(plan.axes.map(\.path) == ["optimizer", "optimizer.lr", "seed"])
        #expect(plan.axes[0].labels == ["sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw"])
        #expect(
            plan.axes[1].labels == ["0.0001", "0.000316", "0.001", "0.00316", "0.01", "0.0316", "0.1", "0.316", "1"])
        #expect(plan.axes[2].labels == ["0", "1", "2", "3", "4"])
        #expect(Set(plan.trials.map(\.id)).count == 315)
        #expect(plan.trials.map(\.index) == Array(0..<315))
        #expect(
            plan.report.canonicalJSON == #"{"along":"optimizer.lr","compare":"optimizer","metric":"test/accuracy"}"#)
    }

    @Test func advancesTheSeedFirst() throws {
        let plan = try Example.plan(Example.text)
        let labels = plan.trials.map { $0.coordinates.map(\.label) }
        #expect(labels[0] == ["sgd", "0.0001", "0"])
        #expect(labels[1] == ["sgd", "0.0001", "1"])
        #expect(labels[5] == ["sgd", "0.000316", "0"])
        #expect(labels[45] == ["momentum", "0.0001", "0"])
        #expect(labels[314] == ["adamw", "1", "4"])
    }

    @Test func roundsItsRangeToSixDigits() throws {
        let plan = try Example.plan(Example.text, set: ["seeds=1", "sweep.optimizer=[sgd]"])
        let rates = plan.trials.map { $0.settings["optimizer"]?["sgd"]?["lr"] }
        #expect(rates == [0.0001, 0.000316228, 0.001, 0.00316228, 0.01, 0.0316228, 0.1, 0.316228, 1.0])
        #expect(plan.trials.map { $0.coordinates[1].value } == rates)
    }

    @Test func resolvesEveryDefault() throws {
        let plan = try Example.plan(Example.text)
        #expect(
            plan.trials[314].settings.canonicalJSON == """
                {"data":{"normalize":true,"note":"","source":"fashion-mnist","test":2000,"train":10000},\
                "loss":{"cross-entropy":{"smoothing":0.0}},\
                "model":{"mlp":{"activation":{"relu":{}},"dropout":0.0,"hidden":[64,32]}},\
                "optimizer":{"adamw":{"beta1":0.9,"beta2":0.999,"lr":1.0,"weight-decay":0.01}},\
                "schedule":null,"seed":4,"task":"train","training":{"batch":32,"clip":"off","epochs":5}}
                """)
    }

    /// The literals are `hashlib.sha256` of the canonical JSON, computed in Python: a change of them orphans every
    /// stored run.
    @Test func keepsItsIdentities() throws {
        let plan = try Example.plan(Example.text)
        #expect(plan.trials[0].id == "6e58679babbf980fb3adabee21020b222920329dbd2e205391c7232776b790f3")
        #expect(plan.trials[314].id == "1583e06787d59799a77cffdb67a46fd47e56cd8dd093c162918b71fcb40c894a")
        #expect(plan.trials[314].shortID == "1583e06787d59799")
    }
}

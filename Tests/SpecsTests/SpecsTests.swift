import Testing

@testable import Specs

@Suite struct DesignExampleTests {
    @Test func hasEveryTrial() throws {
        let plan = try Example.plan(Example.text)
        #expect(plan.name == "optimizers")
        #expect(plan.task == "train")
        #expect(plan.trials.count == 315)
        #expect(plan.axes.map(\.path) == ["optimizer", "optimizer.lr", "seed"])
        #expect(plan.axes[0].labels == ["sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw"])
        #expect(
            plan.axes[1].labels == ["0.0001", "0.000316", "0.001", "0.00316", "0.01", "0.0316", "0.1", "0.316", "1"])
        #expect(plan.axes[2].labels == ["0", "1", "2", "3", "4"])
        #expect(Set(plan.trials.map(\.id)).count == 315)
        #expect(plan.trials.map(\.index) == Array(0..<315))
        #expect(plan.report.canonicalJSON == #"{"along":"optimizer.lr","compare":"optimizer","metric":"test/accuracy"}"#)
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

    @Test func resolvesEveryDefault() throws {
        let plan = try Example.plan(Example.text)
        #expect(
            plan.trials[314].spec.canonicalJSON == """
                {"data":{"normalize":true,"note":"","source":"fashion-mnist","test":2000,"train":10000},\
                "loss":{"cross-entropy":{"smoothing":0.0}},\
                "model":{"mlp":{"activation":{"relu":{}},"dropout":0.0,"hidden":[64,32]}},\
                "optimizer":{"adamw":{"beta1":0.9,"beta2":0.999,"lr":1.0,"weight-decay":0.01}},\
                "schedule":null,"seed":4,"task":"train","training":{"batch":32,"clip":"off","epochs":5}}
                """)
    }
}

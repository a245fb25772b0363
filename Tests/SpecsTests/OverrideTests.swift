import Testing

@testable import Specs

@Suite struct OverrideTests {
    private func spec(_ overrides: String...) throws -> Value {
        try Example.plan(Example.base, set: overrides).trials[0].settings
    }

    @Test func setSettings() throws {
        #expect(try spec("data.train=60000")["data"]?["train"] == 60000)
        #expect(try spec("optimizer=adam")["optimizer"]?.named?.name == "adam")
        #expect(try spec("optimizer={adam: {lr: 1e-2}}")["optimizer"]?["adam"]?["lr"] == 0.01)
        #expect(try spec("optimizer.lr=1e-2")["optimizer"]?["sgd"]?["lr"] == 0.01)
        #expect(try spec("model.mlp.hidden=[1, 2]")["model"]?["mlp"]?["hidden"] == .list([1, 2]))
        #expect(try spec("model.hidden.0=5")["model"]?["mlp"]?["hidden"] == .list([5]))
        #expect(try spec("data.note=a=b")["data"]?["note"] == "a=b")
        #expect(try spec("data.train=")["data"]?["train"] == .null)
        #expect(try spec("schedule={step: {every: 2}}")["schedule"]?["step"]?["every"] == 2)
    }

    @Test func applyInOrder() throws {
        #expect(
            try spec("optimizer.lr=1", "optimizer=adam", "optimizer.beta1=0.5", "optimizer.beta1=0.25")["optimizer"]
                == .object(["adam": .object(["lr": 0.001, "beta1": 0.25, "beta2": 0.999])]))
    }

    @Test func setTheEnvelope() throws {
        let plan = try Example.plan(
            Example.text,
            set: ["name=other", "question=Why?", "seeds=[9]", "report.metric=test/loss", "report.along=null"])
        #expect(plan.name == "other")
        #expect(plan.question == "Why?")
        #expect(plan.trials.count == 63)
        #expect(plan.trials[0].settings["seed"] == 9)
        #expect(plan.report.canonicalJSON == #"{"along":null,"compare":"optimizer","metric":"test/loss"}"#)
        #expect(try Example.plan("name: t\nmodel: linear\n", set: ["task=time"]).task == "time")
    }

    @Test func setAxes() throws {
        #expect(try axes("sweep.optimizer=[sgd]") == ["optimizer: sgd", "optimizer.lr: 0.1 0.2"])
        #expect(
            try axes("sweep.optimizer.lr={log: [0.01, 1], count: 3}") == [
                "optimizer: sgd adam", "optimizer.lr: 0.01 0.1 1",
            ])
        #expect(
            try axes("sweep.training.epochs=[1, 2]") == [
                "optimizer: sgd adam", "optimizer.lr: 0.1 0.2", "training.epochs: 1 2",
            ])
        #expect(try axes("sweep.optimizer.lr=null") == ["optimizer: sgd adam"])
        #expect(
            try axes("sweep.optimizer.lr=null", "sweep.zip.optimizer.lr=[1]", "sweep.zip.training.epochs=[2]")
                == ["optimizer: sgd adam", "optimizer.lr: 1", "training.epochs: 2"])
        #expect(try axes("sweep={optimizer: [adam]}") == ["optimizer: adam"])
        #expect(try axes("sweep=null", "report=null").isEmpty)
    }

    @Test func setDraws() throws {
        let set = ["sweep.random.count=2", "sweep.random.draw.optimizer.lr={uniform: [0.1, 0.5]}"]
        #expect(try Example.plan(Example.base, set: set).trials.count == 2)
    }

    @Test func createASweep() throws {
        #expect(try Example.plan(Example.base, set: ["sweep.optimizer=[sgd, adam]"]).trials.count == 2)
    }

    @Test func leaveTheRestOfASweptChoiceAlone() throws {
        // The base's choice is set by the override, its learning rate by the sweep.
        let text = Example.base + "sweep: {optimizer.lr: [0.5]}\n"
        let spec = try Example.plan(text, set: ["optimizer=adam", "optimizer.beta1=0.5"]).trials[0].settings
        #expect(spec["optimizer"] == .object(["adam": .object(["lr": 0.5, "beta1": 0.5, "beta2": 0.999])]))
    }

    private func axes(_ overrides: String...) throws -> [String] {
        try Example.plan(Example.swept, set: overrides + ["report=null"]).axes.dropLast().map {
            "\($0.path): \($0.labels.joined(separator: " "))"
        }
    }
}

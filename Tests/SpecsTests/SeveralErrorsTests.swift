import Testing

@testable import Specs

/// Who mistypes three keys learns of three, not of one after another.
@Suite struct SeveralErrorsTests {
    @Test func wrongAndMissingKeysAreReportedTogether() {
        #expect(
            Example.errors("name: base\nseed: 3\ntraining: {epochs: 0, bach: 8}\n") == [
                "test.yaml:2:1: unknown key 'seed'. Did you mean 'seeds'?",
                "test.yaml:3:20: 'training.epochs' must be an integer from 1 to 10000, not 0.",
                "test.yaml:3:23: 'training' has no key 'bach'. Did you mean 'batch'?",
                "test.yaml:1:1: the key 'data' is missing. What to train on.",
                "test.yaml:1:1: the key 'model' is missing. The network.",
            ])
    }

    @Test func severalMissingKeysAreReportedTogether() {
        #expect(
            Example.errors("name: base\n") == [
                "test.yaml:1:1: the key 'data' is missing. What to train on.",
                "test.yaml:1:1: the key 'model' is missing. The network.",
            ])
    }

    /// A key that is there under a wrong name, or that the sweep gives, is not missing too.
    @Test func whatIsMeantIsNotMissing() {
        #expect(
            Example.errors("name: base\ndata: {source: mnist}\nmodle: linear\n") == [
                "test.yaml:3:1: unknown key 'modle'. Did you mean 'model'?"
            ])
        #expect(
            Example.errors("name: base\ndata: {source: mnist}\nsweep: {model: [linear]}\nsedes: 1\n") == [
                "test.yaml:4:1: unknown key 'sedes'. Did you mean 'seeds'?"
            ])
    }

    @Test func overridesAreToldWhatTheyMayMean() {
        #expect(
            Example.errors(Example.base, set: ["seed=2"]) == ["--set seed=2: unknown key 'seed'. Did you mean 'seeds'?"]
        )
        let swept = "name: base\ndata: {source: mnist}\nsweep: {model: [linear, {mlp: {hidden: [8]}}]}\n"
        #expect(
            Example.errors(swept, set: ["model.dropout=0.1"]) == [
                "--set model.dropout=0.1: the sweep chooses 'model', so 'model.dropout' is set there too. "
                    + "Use --set 'sweep.model.dropout=[0.1]' to set it in all trials."
            ])
    }
}

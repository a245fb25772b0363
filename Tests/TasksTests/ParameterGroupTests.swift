import Engine
import Specs
import Store
import Testing

@testable import Tasks

/// Groups of parameters with a rate or a weight decay of their own.
@Suite struct ParameterGroupTests {
    private let base = """
        data: {source: iris, train: 60, validation: 30, test: 60}
        model: {mlp: {hidden: [8, 6]}}
        optimizer: {adamw: {lr: 0.01, weight-decay: 0.1}}
        training: {epochs: 3, batch: 10, clip-norm: 1}
        """

    private func refusal(_ lines: String) throws -> String {
        let plan = try plan("name: test\n" + lines)
        return try #require(#expect(throws: TaskError.self) { try TrialRunner.check(plan) }).description
    }

    private func bits(_ lines: String) throws -> [String: [UInt64]] { try run(base + lines).bits }

    @Test func equalSettingsChangeNoBit() throws {
        let plain = try bits("")
        #expect(try bits("\ngroups: [{parameters: '*.bias', lr: 0.01, weight-decay: 0.1}]") == plain)
        #expect(try bits("\ngroups: [{parameters: ['5.*', '1.*']}, {parameters: '*', lr-factor: 1}]") == plain)
        #expect(try bits("\ngroups: [{parameters: '*.bias', weight-decay: 0}]") != plain)
    }

    /// A rate for all by a group is the optimizer's own.
    @Test func ratesAreTheGroups() throws {
        let other = base.replacing("lr: 0.01", with: "lr: 0.02")
        #expect(try bits("\ngroups: [{parameters: '*', lr: 0.02}]") == run(other).bits)
        #expect(try bits("\ngroups: [{parameters: '*', lr-factor: 2}]") == run(other).bits)
        let decay = base.replacing("weight-decay: 0.1", with: "weight-decay: 0")
        #expect(try bits("\ngroups: [{parameters: '*', weight-decay: 0}]") == run(decay).bits)
    }

    /// The first of several groups counts, and a schedule scales the rates of all.
    @Test func theFirstMatchCounts() throws {
        let record = try run(
            base + """

                schedule: {exponential: {factor: 0.5}}
                groups: [{parameters: '1.weight', lr-factor: 0}, {parameters: '1.*', lr: 0.001, weight-decay: 0}]
                """)
        func moved(_ name: String) throws -> Double {
            let (before, after) = (
                try record.numbers("/tensors/initial/\(name)"), try record.numbers("/tensors/final/\(name)")
            )
            return zip(before, after).map { abs($0 - $1) }.max() ?? 0
        }
        #expect(try moved("1.weight") == 0)
        // 6 steps at each of 0.001, 0.0005 and 0.00025, each as long as the rate at the most, or little longer.
        #expect(try moved("1.bias") > 0.001 && moved("1.bias") < 0.02)
        #expect(try moved("3.bias") > 0.02)
    }

    @Test func aStageHasGroupsOfItsOwn() throws {
        let record = try run(
            base + """

                groups: [{parameters: '5.*', lr-factor: 0}]
                stages: [{name: a}, {name: b, groups: [{parameters: '1.*', lr-factor: 0}]}]
                """)
        // Of the last stage.
        func stays(_ name: String) throws -> Bool {
            try record.numbers("/tensors/initial/\(name)") == record.numbers("/tensors/final/\(name)")
        }
        #expect(try stays("1.weight") && !stays("3.weight") && !stays("5.weight"))
        let alone = try run(base + "\ngroups: [{parameters: '5.*', lr-factor: 0}]")
        #expect(try alone.numbers("/tensors/initial/5.weight") == alone.numbers("/tensors/final/5.weight"))
    }

    @Test func whatDoesNotFitIsSaid() throws {
        #expect(
            try refusal(base + "\ngroups: [{parameters: 'features.*', lr: 0.1}]").contains(
                "groups: no parameter that learns is called 'features.*'. The parameters are 1.weight"))
        #expect(
            try refusal(base + "\ngroups: [{parameters: '1.*', lr: 0.1}, {parameters: '1.bias', lr: 1}]").contains(
                "earlier groups have every parameter that '1.bias' matches"))
        #expect(try refusal(base + "\ngroups: [{parameters: '*', lr: 0.1, lr-factor: 2}]").contains("and not both"))
        #expect(
            try refusal(base + "\nstages: [{name: a, freeze: ['1.*'], groups: [{parameters: '1.*'}]}]").contains(
                "no parameter that learns is called '1.*'"))
        let whole = base.replacing("{adamw: {lr: 0.01, weight-decay: 0.1}}", with: "lbfgs")
        #expect(
            try refusal(whole + "\ngroups: [{parameters: '1.*', lr: 0.1}]").contains(
                "the optimizer lbfgs has one group of parameters alone"))
        let signs = base.replacing("{adamw: {lr: 0.01, weight-decay: 0.1}}", with: "rprop")
        #expect(
            try refusal(signs + "\ngroups: [{parameters: '1.*', weight-decay: 0}]").contains(
                "the optimizer rprop has no weight decay"))
    }

    /// Groups came after the first release: a spec without them resolves to what it was.
    @Test func withoutGroupsNothingIsResolved() throws {
        #expect(try trial(of: base).settings["groups"] == nil)
    }
}

import Testing

@testable import Engine

@Suite struct ModuleCopyingTests {
    final class Network: Module {
        let features: Linear
        let fc: Linear

        init(classes: Int, seed: UInt64) {
            features = Linear(2, 3)
            fc = Linear(3, classes)
            super.init()
            initialize(seed: seed)
        }

        override var children: Members<Module> { ["features": features, "fc": fc] }
    }

    final class Wrapper: Module {
        let backbone = Network(classes: 4, seed: 9)
        override var children: Members<Module> { ["backbone": backbone] }
    }

    @Test func theHeadStays() throws {
        let (old, new) = (Network(classes: 10, seed: 1), Network(classes: 2, seed: 2))
        let head = new.fc.weight.doubles
        #expect(throws: StateError.self) { try new.load(stateDict: old.stateDict, excluding: []) }
        let report = try new.load(stateDict: old.stateDict, excluding: ["fc.*"])
        #expect(new.features.weight.doubles == old.features.weight.doubles)
        #expect(new.fc.weight.doubles == head)
        #expect(report.state.loaded == ["features.weight", "features.bias"])
        #expect(report.kept == ["fc.weight", "fc.bias"])
        #expect(report.leftOut == ["fc.weight", "fc.bias"])
        #expect(
            report.description
                == "loaded 2; kept: fc.weight, fc.bias; left out: fc.weight, fc.bias")
    }

    @Test func copiesByNameAndPrefix() throws {
        let (wrapper, network) = (Wrapper(), Network(classes: 4, seed: 5))
        let rule = PrefixRule(from: "backbone.", to: "")
        let report = try network.copy(from: wrapper, renaming: [rule], strict: true)
        #expect(report.state.isComplete)
        #expect(network.fc.bias?.doubles == wrapper.backbone.fc.bias?.doubles)
        // The other way, with another number of classes.
        let other = Network(classes: 7, seed: 6)
        let back = try wrapper.copy(from: other, renaming: [PrefixRule(from: "", to: "backbone.")])
        #expect(back.state.mismatched.map(\.name) == ["backbone.fc.weight", "backbone.fc.bias"])
        #expect(wrapper.backbone.features.weight.doubles == other.features.weight.doubles)
    }

    @Test func strictChangesNothingWhenItThrows() throws {
        let (old, new) = (Network(classes: 10, seed: 1), Network(classes: 2, seed: 2))
        let before = new.features.weight.doubles
        #expect(throws: StateError.self) { try new.copy(from: old, strict: true) }
        #expect(new.features.weight.doubles == before)
    }

    @Test func twoNamesThatBecomeOneAreAnError() {
        let network = Network(classes: 2, seed: 1)
        let rules = [PrefixRule(from: "features.", to: "fc.")]
        #expect(throws: RenamingError(name: "fc.weight")) { try network.copy(from: network, renaming: rules) }
    }
}

import Testing

@testable import Specs

@Suite struct LabelTests {
    @Test func showsNumbersShortly() {
        let cases: [(Double, String)] = [
            (0, "0"), (1, "1"), (-1.5, "-1.5"), (0.1, "0.1"), (0.001, "0.001"), (0.000316228, "0.000316"),
            (1e-5, "0.00001"),
            (1e-6, "1e-06"), (1.25e-12, "1.25e-12"), (60000, "60000"), (1e6, "1000000"), (1e7, "1e07"),
            (1.5e20, "1.5e20"),
            (0.9995, "0.9995"), (0.999512, "1.00"), (123456.789, "123000"), (3.14159265, "3.14"), (0.316228, "0.316"),
        ]
        for (number, label) in cases { #expect(number.label == label) }
    }

    @Test func showsEveryKindOfValue() throws {
        #expect(try labels("training.clip: [off, 0.5, 1.0]") == ["off", "0.5", "1"])
        #expect(try labels("data.normalize: [true, false]") == ["true", "false"])
        #expect(try labels("data: [{source: mnist}, {source: csv}]") == ["{source: mnist}", "{source: csv}"])
        #expect(
            try labels("data: [{source: mnist, train: 5}, {source: csv}]") == [
                "{source: mnist, train: 5}", "{source: csv}",
            ])
        #expect(try labels("loss: [mse, [mse, cross-entropy]]") == ["mse", "[mse, cross-entropy]"])
    }

    @Test func namesParametersWhereNamesCollide() throws {
        #expect(try labels("optimizer: [adam, {sgd: {momentum: 0.9}}]") == ["adam", "sgd"])
        #expect(
            try labels("optimizer: [adam, sgd, {sgd: {momentum: 0.9}}, {sgd: {momentum: 0.5, lr: 1.0}}]")
                == ["adam", "sgd", "sgd(momentum=0.9)", "sgd(lr=1, momentum=0.5)"])
        #expect(
            try labels("model.activation: [{leaky-relu: {slope: 0.1}}, {leaky-relu: {slope: 0.2}}]")
                == ["leaky-relu(slope=0.1)", "leaky-relu(slope=0.2)"])
    }

    @Test func showsMoreDigitsWhereNumbersCollide() throws {
        #expect(try labels("optimizer.lr: [0.1234561, 0.1234562, 0.5]") == ["0.1234561", "0.1234562", "0.5"])
        #expect(try labels("data.note: ['1', \"one\"]") == ["1", "one"])
    }

    @Test func fallsBackToJSON() {
        let nodes = [Value.string("1"), 1].map { SourceNode($0) }
        #expect(axisLabels(of: nodes) == ["\"1\"", "1"])
    }

    private func labels(_ axis: String) throws -> [String] {
        try Example.plan(Example.base + "sweep:\n  \(axis)\n").axes[0].labels
    }
}

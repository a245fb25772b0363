import Testing

@testable import Specs

@Suite struct RandomSweepTests {
    /// The expected shares are SHA-256 prefixes computed in Python with hashlib.
    @Test func drawsFromAHash() {
        let shares = (0..<3).map { randomShare(seed: 7, path: "optimizer.lr", index: $0) }
        #expect(shares == [0.3277252207964796, 0.19390356098777317, 0.5957325594687592])
    }

    @Test func drawsTheSameValuesForEver() throws {
        let sweep = """
            sweep:
              random:
                count: 4
                seed: 7
                draw:
                  optimizer.lr: {log-uniform: [1.0e-4, 1]}
                  training.epochs: {uniform: [1, 10]}
            """
        let plan = try Example.plan(Example.base + sweep)
        #expect(plan.trials.map { $0.coordinates[0].value } == [0.00204598, 0.000596505, 0.0241507, 0.00800068])
        #expect(plan.trials.map { $0.coordinates[1].value } == [7, 8, 5, 8])
        #expect(plan.axes[0].labels == ["0.00205", "0.000597", "0.0242", "0.00800"])
        #expect(plan.axes[1].labels == ["7", "8", "5"])
    }

    @Test func dependsOnSeedAndPathAlone() throws {
        let first = try rates("{count: 3, draw: {optimizer.lr: {uniform: [0.1, 1]}}}")
        let withAnother = try rates(
            "{count: 3, draw: {training.batch: {uniform: [1, 99]}, optimizer.lr: {uniform: [0.1, 1]}}}")
        let more = try rates("{count: 9, draw: {optimizer.lr: {uniform: [0.1, 1]}}}")
        let otherSeed = try rates("{count: 3, seed: 1, draw: {optimizer.lr: {uniform: [0.1, 1]}}}")
        #expect(first == withAnother)
        #expect(first == Array(more.prefix(3)))
        #expect(Set(first).isDisjoint(with: otherSeed))
        #expect(first.allSatisfy { 0.1...1 ~= $0 })
    }

    private func rates(_ random: String) throws -> [Double] {
        try Example.plan(Example.base + "sweep: {random: \(random)}\n").trials.compactMap {
            $0.settings["optimizer"]?["sgd"]?["lr"]?.number
        }
    }

    @Test func drawsEachOfFewChoicesOnce() throws {
        let plan = try Example.plan(
            Example.base
                + "sweep: {random: {count: 6, draw: {optimizer: {choice: [sgd, adam]}, training.epochs: {uniform: [1, 3]}}}}\n"
        )
        #expect(Set(plan.trials.map(\.settings)).count == 6)
        let epochs = Set(plan.trials.compactMap { $0.coordinates[1].value.integer })
        #expect(epochs == [1, 2, 3])
    }

    @Test func staysWithinItsEndsAfterRounding() {
        // The exact value rounds up to six digits beyond the upper end.
        let node = SweepDraw.uniform(0.5, 0.9999996).node(at: 0.9999999, asInteger: false, place: .start)
        #expect(node.literal == 0.9999996)
        let integer = SweepDraw.uniform(1, 3).node(at: 0.9999999999, asInteger: true, place: .start)
        #expect(integer.literal == 3)
    }
}

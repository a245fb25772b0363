import Testing

@testable import Specs

/// Damaged specs must be refused with an error or, if the damage happens to mean something, be read; never trap.
@Suite struct FuzzTests {
    private static let seedTexts = [
        Example.text, Example.swept,
        """
        name: all
        data: {source: mnist, train: null, note: "a\\u00e9"}
        model: {stack: {layers: [relu, {leaky-relu: {slope: 1e-3}}]}}
        loss: [mse, {cross-entropy: {smoothing: .5}}]
        schedule: {step: {every: 3}}
        training: &t {epochs: 1, clip: off}
        seeds: [3, 1]
        sweep:
          zip: {training.epochs: [1, 2], training.batch: {log: [1, 8], count: 2}}
          random: {count: 3, seed: 2, draw: {optimizer.lr: {log-uniform: [1e-4, 1]}, optimizer: {choice: [sgd, adam]}}}
        report: {compare: optimizer, along: training.epochs}
        """,
    ]
    private static let snippets = [
        "", " ", "\n", "\t", "  ", "- ", ": ", "[", "]", "{", "}", "{}", "[]", ",", "\"", "'", "#", "&a ", "*a",
        "!!str ", "| ", "> ", "? ",
        "%", "@", "---\n", "...\n", "null", "true", "0", "-1", "1e999", ".nan", "99999999999999999999", "é", "\u{FEFF}",
        "\u{0}", "\u{2028}",
        "seeds", "sweep", "optimizer", "optimizer.lr", "model.", "zip", "random", "draw", "log", "count", "<<: ",
        "a: b\n",
    ]

    @Test func mutatedSpecsNeverTrap() {
        var random = SeededRandom(seed: 2)
        var accepted = 0
        for round in 0..<4000 {
            var characters = Array(Self.seedTexts[round % Self.seedTexts.count].unicodeScalars)
            for _ in 0...random.below(3) {
                let start = random.below(characters.count)
                switch random.below(4) {
                case 0: characters.removeSubrange(start..<min(characters.count, start + 1 + random.below(12)))
                case 1:
                    characters.insert(
                        contentsOf: Self.snippets[random.below(Self.snippets.count)].unicodeScalars, at: start)
                case 2: characters[start] = Unicode.Scalar(UInt8(random.below(128)))
                default:
                    let end = min(characters.count, start + random.below(30))
                    characters.insert(contentsOf: Array(characters[start..<end]), at: random.below(characters.count))
                }
                if characters.isEmpty { characters = ["a"] }
            }
            let error = Example.error(
                String(String.UnicodeScalarView(characters)), set: round % 5 == 0 ? ["training.epochs=2"] : [])
            if error == "accepted" { accepted += 1 }
            #expect(error == "accepted" || error.hasPrefix("test.yaml:") || error.hasPrefix("--set "))
        }
        // Were all refused or all accepted, the mutations would test nothing.
        #expect(accepted > 100 && accepted < 3900)
    }

    @Test func mutatedOverridesNeverTrap() {
        var random = SeededRandom(seed: 3)
        let keys = [
            "optimizer", "optimizer.lr", "sweep", "sweep.optimizer", "sweep.zip", "sweep.random.draw.x", "report",
            "seeds", "model.hidden.0", "loss.0.at", "data",
        ]
        for _ in 0..<2000 {
            let value = (0..<random.below(5)).map { _ in Self.snippets[random.below(Self.snippets.count)] }.joined()
            let override = keys[random.below(keys.count)] + "=" + value
            let error = Example.error(Self.seedTexts[random.below(3)], set: [override])
            #expect(error == "accepted" || error.hasPrefix("test.yaml:") || error.hasPrefix("--set "))
        }
    }

    @Test func mutatedPlansNeverTrap() throws {
        var random = SeededRandom(seed: 4)
        let json = Array(try Example.plan(Example.swept).json.utf8)
        var refused = 0
        for _ in 0..<2000 {
            var bytes = json
            for _ in 0...random.below(2) { bytes[random.below(bytes.count)] = UInt8(random.below(128)) }
            do {
                _ = try Plan(json: String(decoding: bytes, as: UTF8.self))
            } catch {
                refused += 1
            }
        }
        #expect(refused > 500)
    }
}

import Foundation
import Testing

@testable import Specs

@Suite struct YAMLTests {
    @Test func readsPlainScalars() {
        let cases: [(text: String, value: Value)] = [
            ("", .null), ("~", .null), ("null", .null), ("none", "none"), ("true", true), ("True", true),
            ("FALSE", false),
            ("yes", "yes"), ("no", "no"), ("on", "on"), ("0", 0), ("-5", -5), ("+5", 5), ("007", "007"),
            ("0x10", "0x10"),
            ("0o17", "0o17"), ("1_000", "1_000"), ("9223372036854775807", .integer(.max)),
            ("9223372036854775808", 9223372036854775808.0), ("1e-3", 0.001), ("1E3", 1000.0), ("1.0e-4", 0.0001),
            (".5", 0.5), ("5.", 5.0), ("-0.0", -0.0), ("0e0", 0.0), (".", "."), ("-", "-"), ("1e", "1e"), ("e5", "e5"),
            ("1e999", "1e999"), ("1e-999", "1e-999"), (".inf", ".inf"), (".nan", ".nan"), ("inf", "inf"),
            ("nan", "nan"),
            ("1 2", "1 2"), ("1.2.3", "1.2.3"), ("12:30", "12:30"), ("0x1p3", "0x1p3"), ("+", "+"),
            ("2024-01-01", "2024-01-01"),
        ]
        for (text, value) in cases { #expect(PlainScalar.value(of: text) == value, "\(text)") }
    }

    @Test func acceptsExponentsWithoutADot() throws {
        let plan = try Example.plan(Example.base + "optimizer: {sgd: {lr: 1e-3}}\n")
        #expect(plan.trials[0].settings["optimizer"]?["sgd"]?["lr"] == 0.001)
    }

    @Test func expandsAliases() throws {
        let text = """
            name: base
            data: {source: mnist}
            model: {mlp: {hidden: &sizes [8, 4]}}
            sweep: {model.hidden: [*sizes, [1]]}
            """
        #expect(try Example.plan(text).axes[0].labels == ["[8, 4]", "[1]"])
    }

    @Test func pointsIntoAnAliasAtItsAnchor() {
        let text = "name: base\ndata: {source: mnist}\nmodel: {mlp: {hidden: &h [8, a]}}\nsweep: {model.hidden: [*h]}\n"
        #expect(Example.error(text) == "test.yaml:3:30: 'model.hidden.1' must be an integer, not the text 'a'.")
    }

    @Test func countsColumnsInScalars() {
        #expect(
            Example.error("name: base\ndata: {note: \"é😀\", source: mist}\n")
                == "test.yaml:2:28: 'data.source' cannot be 'mist'. Did you mean 'mnist'?")
    }

    @Test func readsAByteOrderMarkAndWindowsLines() throws {
        #expect(try Example.spec("\u{FEFF}" + Example.base.replacing("\n", with: "\r\n")).name == "base")
    }

    @Test func refusesBombs() {
        let laughs = (1...9).map { level in
            "a\(level): &a\(level) [\(repeatElement("*a\(level - 1)", count: 9).joined(separator: ","))]\n"
        }.joined()
        let cases: [(text: String, error: String)] = [
            ("name: x\na0: &a0 [lol]\n" + laughs, "1:1: the aliases (*NAME) could expand to more than 100000 values"),
            ("a0: &a0 [lol]\n" + laughs + "? *a9\n: 1\n", "1:1: the aliases (*NAME) could expand"),
            (
                "a: &a [\(list(1000))]\nb: [\(repeatElement("*a", count: 200).joined(separator: ","))]\n",
                "a spec holds at most 100000 values"
            ),
            ("a: [\(list(100_001))]\n", "a spec holds at most 100000 values, aliases expanded"),
            (
                "a: \(String(repeating: "[", count: 70))\(String(repeating: "]", count: 70))",
                "1:67: nested more than 64 levels deep."
            ),
            ("a: " + String(repeating: "[", count: 400_000), "not valid YAML"),
            (String(repeating: "- ", count: 400_000), "not valid YAML"),
            (String(repeating: "? ", count: 400_000), "not valid YAML"),
            (String(repeating: "{a: ", count: 200_000), "not valid YAML"),
            (
                String(repeating: "#", count: 1 << 20 + 1),
                "1:1: a spec is at most 1 MiB long, and this has 1048577 bytes"
            ),
            ("name: " + String(repeating: "x", count: 500_000), "1:7: the name 'xxxx"),
            ("data: &d {source: *d}\n", "found undefined alias"),
        ]
        for (text, error) in cases {
            let found = Example.error(text)
            #expect(found.hasPrefix("test.yaml:") && found.contains(error), "\(text.prefix(30))")
            #expect(found.utf8.count < 300)
        }
    }

    private func list(_ count: Int) -> String { repeatElement("1", count: count).joined(separator: ",") }

    @Test func keepsErrorsShort() {
        let long = String(repeating: "long\\n", count: 5000)
        for text in [
            "name: \"\(long)\"", "\"\(long)\": 1", "name: a\ntask: \"\(long)\"",
            Example.base + "sweep: {\"\(long)\": [1]}",
        ] {
            let error = Example.error(text)
            #expect(error.utf8.count < 400 && !error.contains("\n"))
        }
    }

    @Test func quotesNoControlCharacters() {
        #expect(
            Example.error("name: \"a\\e[31mb\"\n")
                == "test.yaml:1:7: the name 'a␛[31mb' cannot be a folder's. Use up to 100 lower-case letters, digits, "
                + "'-' and '_', and start with a letter or a digit.")
    }

    @Test func refusesEndlessPaths() {
        for path in ["report", "sweep", "model"] {
            let set = path + String(repeating: ".a", count: 50_000) + "=1"
            #expect(Example.error(Example.base, set: [set]).hasSuffix(" has more than 64 parts."))
        }
    }

    @Test func readsFiles() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("azmoon-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func error(_ bytes: [UInt8]) throws -> String {
            let path = folder.appendingPathComponent("spec.yaml").path
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            do {
                return try Spec.load(path: path, vocabulary: Example.vocabulary).name
            } catch {
                return error.description.replacing(folder.path + "/", with: "")
            }
        }
        #expect(try error(Array(Example.base.utf8)) == "base")
        #expect(
            try error(Array("name: a\nb: é".utf8) + [0xFF])
                == "spec.yaml:2:5: the byte here is not UTF-8. Save the spec as UTF-8 text.")
        #expect(try error([0xC3]) == "spec.yaml:1:1: the byte here is not UTF-8. Save the spec as UTF-8 text.")
        #expect(try error([]) == "spec.yaml:1:1: the spec is empty. Start it with 'name:'.")
        #expect(try error([UInt8](repeating: 0x20, count: 2 << 20)) == "spec.yaml: a spec is at most 1 MiB long.")
        #expect(loadError("/nowhere/x.yaml") == "/nowhere/x.yaml: the spec cannot be read: there is no such file.")
        #expect(loadError("/") == "/: the spec cannot be read: is a folder, not a regular file.")
    }

    private func loadError(_ path: String) -> String {
        do {
            return try Spec.load(path: path, vocabulary: Example.vocabulary).name
        } catch {
            return error.description
        }
    }
}

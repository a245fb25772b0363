import Analysis
import Foundation
import Specs
import Tasks

extension Reader {
    private static let snippets = [
        "[", "]", "{", "}", ",", ": ", "- ", "\n", "  ", "\t", "\"", "'", "#", "&a ", "*a", "!!str ", "| ", "> ", "? ",
        "---\n",
        "null", "true", ".nan", "<<: ", "seeds", "sweep", "optimizer", "optimizer.lr", "zip", "random", "draw", "log",
        "count",
        "\u{0}", "\u{2028}", "\u{FEFF}", "\\u0000", "\\ud800",
    ]

    static func specs() throws -> [Reader] {
        var vocabulary = Vocabulary.ofTrials
        vocabulary.report = ReportOptions.fields
        let complete = vocabulary
        let experiments = try Repository.all("experiments", ".yaml", largest: 6_000)
        let mutation = Mutation(snippets: snippets, isText: true)
        func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
        let first = try Spec.parse(text: text(experiments[0]), file: "spec.yaml", vocabulary: complete)
        let identity = TrialIdentity(numericsVersion: "1") { _ in "data" }
        let plan = Array(try Plan(spec: first, identity: identity).json.utf8)
        return [
            Reader(name: "yaml-spec", seeds: experiments, mutation: mutation) { bytes, _ in
                _ = try Spec.parse(text: text(bytes), file: "spec.yaml", vocabulary: complete)
            },
            Reader(
                name: "json", seeds: [Array(#"{"a":[1,-2.5e3,"é\n😀",null,true],"b":{}}"#.utf8)],
                mutation: mutation
            ) {
                bytes, _ in _ = try Value(json: text(bytes)).canonicalJSON
            },
            Reader(name: "plan", seeds: [Array(plan.prefix(12_000)), plan], mutation: mutation) { bytes, _ in
                _ = try Plan(json: text(bytes)).json
            },
        ]
    }
}

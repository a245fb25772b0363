import Foundation
import Tasks
import Testing

@testable import Specs
@testable import azmoon

/// A trial that is stored keeps its id when settings are added to the program: a setting that came after the first release leaves its
/// default out of the resolved settings (`Setting.addedLater`), and no default changes.
///
/// The fixtures hold what is promised: all that was there when they were written. What is new since then is free to change, until
/// `AZMOON_WRITE_IDS=1 swift test --filter IdentityTests` writes them anew, for a release or because an experiment's YAML was changed.
@Suite struct IdentityTests {
    private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path
    private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures").path

    /// For each shipped experiment its name, the number of its trials, and a hash of their ids in order. Data and arithmetic stand
    /// aside: they have identities of their own.
    @Test func trialsOfTheShippedExperimentsKeepTheirIDs() throws {
        let folder = "\(Self.repository)/experiments"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
            .sorted()
        let identity = TrialIdentity(
            numericsVersion: "1", revisions: TrialIdentity.azmoon.revisions, fingerprint: { _ in "data" })
        let hash = TrialIdentity(numericsVersion: "1") { _ in "" }
        let lines = try files.map { file in
            let plan = try Plan(
                spec: Spec.load(path: "\(folder)/\(file)", vocabulary: .azmoon), identity: identity)
            let digits = try hash.id(of: .list(plan.trials.map { .string($0.id) }), fingerprint: "ids")
            return "\(plan.name) \(plan.trials.count) \(digits)"
        }
        try compare(lines, with: "trial-ids.txt")
    }

    /// What `scales:` of a shipped experiment sets is there to be set.
    @Test func shippedExperimentsHaveTheirScales() throws {
        let folder = "\(Self.repository)/experiments"
        var scaled = 0
        for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where file.hasSuffix(".yaml") {
            let spec = try Spec.load(path: "\(folder)/\(file)", vocabulary: .azmoon)
            for scale in spec.scales {
                let other = try Spec.load(path: "\(folder)/\(file)", vocabulary: .azmoon, overrides: ["scale=\(scale)"])
                #expect(other.trialSettings != spec.trialSettings, "\(file): \(scale)")
                scaled += 1
            }
        }
        #expect(scaled > 10)
    }

    /// Each thing that a spec can choose, with all that its resolved settings hold where a spec says nothing.
    @Test func settingsResolveToTheSameDefaults() throws {
        let vocabulary = Vocabulary.ofTrials
        let kinds = [("task", vocabulary.tasks)] + vocabulary.categories.sorted { $0.key < $1.key }
        var checker = Checker(vocabulary: vocabulary, file: "defaults")
        checker.requiresAll = false
        let lines = try kinds.flatMap { kind, entries in
            try entries.sorted { $0.name < $1.name }.map { entry in
                let defaults = try checker.defaults(of: entry.fields)
                return "\(kind) \(entry.name) \(defaults.canonicalJSON)"
            }
        }
        try compare(lines, with: "resolved-defaults.txt")
    }

    private func compare(_ lines: [String], with name: String) throws {
        let path = "\(Self.fixtures)/\(name)"
        if ProcessInfo.processInfo.environment["AZMOON_WRITE_IDS"] != nil {
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path))
        }
        let known = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
        for line in known where !lines.contains(line) {
            Issue.record("\(name) promises what is no more: \(line). Is a setting new? It needs .addedLater")
        }
    }
}

extension Checker {
    /// What these fields resolve to where a spec gives none; records among them, too.
    fileprivate func defaults(of fields: [Field]) throws -> Value {
        let empty = SourceNode(content: .mapping([]), place: .start)
        var object = try checkRecord(empty, fields, owner: .record(""), path: "", depth: 0).object ?? [:]
        for field in fields where field.defaultValue == nil {
            if case .record(let inner) = field.schema { object[field.name] = try defaults(of: inner) }
        }
        return .object(object)
    }
}

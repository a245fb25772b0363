import Crypto
import Engine
import Foundation
import Specs
import Store

/// Where a run comes from: what is the same for every trial of a process, gathered once.
public struct Provenance: Sendable {
    private let shared: [String: Value]
    /// The changes in the working folder that its commit does not have; empty when there are none.
    public let diff: String

    /// - Parameter threads: how many threads the engine uses.
    public init(threads: Int) {
        diff = Self.output(of: "git diff HEAD")
        let commit = Self.output(of: "git rev-parse HEAD").trimmingCharacters(in: .whitespacesAndNewlines)
        shared = [
            "version": .string(azmoonVersion),
            "numerics": .string(Engine.numericsVersion),
            "commit": commit.isEmpty ? .null : .string(commit),
            "changed": .boolean(!diff.isEmpty),
            "binary": Self.binaryHash.map(Value.string) ?? .null,
            "libraries": .object(Dictionary(uniqueKeysWithValues: libraries.map { ($0.name, .string($0.version)) })),
            "cpu": .string(Self.processor),
            "host": .string(JournalEntry.hostName),
            "threads": .integer(threads),
        ]
    }

    /// The provenance of one trial as JSON.
    /// - Parameters:
    ///   - data: the fingerprint of the trial's data, if it could be had.
    ///   - started: when the trial began, in ISO 8601.
    public func json(data: String?, seed: Int?, started: String) -> String {
        var all = shared
        all["data"] = data.map(Value.string) ?? .null
        all["seed"] = seed.map(Value.integer) ?? .null
        all["started"] = .string(started)
        all["finished"] = .string(JournalEntry.now)
        return Value.object(all).canonicalJSON
    }

    /// SHA-256 of the running program.
    private static var binaryHash: String? {
        guard
            let bytes = try? Foundation.Data(contentsOf: URL(fileURLWithPath: "/proc/self/exe"), options: .alwaysMapped)
        else { return nil }
        return SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined()
    }

    private static var processor: String {
        let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8))?.split(separator: "\n") ?? []
        let model = lines.first { $0.hasPrefix("model name") }?.split(separator: ":").last
        return model.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown"
    }

    /// What a command prints; empty when it fails, as outside a git repository.
    private static func output(of command: String) -> String {
        guard let pipe = popen("\(command) 2>/dev/null", "r") else { return "" }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, pipe)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return pclose(pipe) == 0 ? String(decoding: bytes, as: UTF8.self) : ""
    }
}

import Crypto
import Foundation

/// What a trial's identity depends on besides its spec.
public struct TrialIdentity: Sendable {
    /// The version of the engine's arithmetic: it changes when the same spec gives other bits.
    public let numericsVersion: String
    /// The fingerprint of the data that a trial with this resolved spec reads. Called once for each distinct `data`
    /// setting of a plan.
    public let fingerprint: @Sendable (Value) throws -> String

    public init(numericsVersion: String, fingerprint: @escaping @Sendable (Value) throws -> String) {
        self.numericsVersion = numericsVersion
        self.fingerprint = fingerprint
    }

    /// A trial's id: 64 hex digits, the SHA-256 of the canonical JSON of
    /// `{"data": fingerprint, "numerics": version, "spec": spec}`.
    public func id(of spec: Value, fingerprint: String) -> String {
        let identity = Value.object([
            "spec": spec, "data": .string(fingerprint), "numerics": .string(numericsVersion),
        ])
        return SHA256.hash(data: Data(identity.canonicalJSON.utf8)).hexadecimal
    }
}

extension Plan {
    /// Freezes a spec: every trial with its identity.
    ///
    /// - Throws: what `identity.fingerprint` throws.
    public init(spec: Spec, identity: TrialIdentity) throws {
        var fingerprints: [String: String] = [:]
        var trials: [Trial] = []
        trials.reserveCapacity(spec.trialCount)
        for cell in spec.cells {
            let data = (cell.settings["data"] ?? .null).canonicalJSON
            for seed in spec.seeds {
                let settings = spec.trialSpec(of: cell, seed: seed)
                let fingerprint = try fingerprints[data] ?? identity.fingerprint(settings)
                fingerprints[data] = fingerprint
                let coordinates = cell.coordinates + [Coordinate(path: "seed", value: .integer(seed), label: "\(seed)")]
                trials.append(
                    Trial(
                        id: identity.id(of: settings, fingerprint: fingerprint), index: trials.count, spec: settings,
                        coordinates: coordinates))
            }
        }
        self.init(
            name: spec.name, question: spec.question, task: spec.task, trials: trials, axes: spec.axes,
            report: spec.report)
    }
}

extension SHA256Digest {
    /// 64 lower-case digits.
    fileprivate var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

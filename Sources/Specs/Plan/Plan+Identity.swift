import Files

/// What a trial's identity depends on besides its spec.
public struct TrialIdentity: Sendable {
    /// The version of the engine's arithmetic: it changes when the same spec gives other bits.
    public let numericsVersion: String
    /// The names of the settings that decide which data a trial reads.
    public let dataSettings: [String]
    /// The fingerprint of the data that a trial with these settings reads. Called once in a plan for trials that agree in
    /// ``dataSettings``.
    public let fingerprint: @Sendable (Value) throws -> String
    /// The versions of what these settings chose and what came to compute something else while the engine's arithmetic stayed, such
    /// as `["loss": 2]`. Empty for all others, whose trials keep their ids.
    public let revisions: @Sendable (Value) throws -> [String: Int]

    public init(
        numericsVersion: String, dataSettings: [String] = ["data"],
        revisions: @escaping @Sendable (Value) throws -> [String: Int] = { _ in [:] },
        fingerprint: @escaping @Sendable (Value) throws -> String
    ) {
        self.numericsVersion = numericsVersion
        self.dataSettings = dataSettings
        self.revisions = revisions
        self.fingerprint = fingerprint
    }

    /// A trial's id: 64 hex digits, the SHA-256 of the canonical JSON of `{"data": fingerprint, "numerics": version, "spec": settings}`, with
    /// `"revisions"` where there are any.
    public func id(of settings: Value, fingerprint: String) throws -> String {
        var identity: [String: Value] = [
            "spec": settings, "data": .string(fingerprint), "numerics": .string(numericsVersion),
        ]
        let revisions = try revisions(settings)
        if !revisions.isEmpty { identity["revisions"] = .object(revisions.mapValues { .integer($0) }) }
        return SHA256Sum(of: Value.object(identity).canonicalJSON).hexadecimal
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
            let data = Value.list(identity.dataSettings.map { cell.settings[$0] ?? .null }).canonicalJSON
            for seed in spec.seeds {
                let settings = spec.trialSettings(of: cell, seed: seed)
                let fingerprint = try fingerprints[data] ?? identity.fingerprint(settings)
                fingerprints[data] = fingerprint
                let coordinates = cell.coordinates + [Coordinate(path: "seed", value: .integer(seed), label: "\(seed)")]
                trials.append(
                    Trial(
                        id: try identity.id(of: settings, fingerprint: fingerprint), index: trials.count,
                        settings: settings,
                        coordinates: coordinates))
            }
        }
        self.init(
            name: spec.name, question: spec.question, task: spec.task, trials: trials, axes: spec.axes,
            report: spec.report, overrides: spec.overrides)
    }
}

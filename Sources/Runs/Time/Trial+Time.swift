import Specs

/// What reports ask of the settings of a trial that measures time.
extension Trial {
    /// The engine's threads.
    public var threads: Int? { settings["threads"]?.integer }

    /// `wall` or `processor`.
    public var clock: String? { settings["clock"]?.string }

    /// The least seconds of a sample.
    public var sampleSeconds: Double { settings["sample"]?.number ?? 0 }
}

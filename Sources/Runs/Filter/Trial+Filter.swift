import Specs

/// What reports ask of the settings of a trial that filters.
extension Trial {
    /// The deviation of the noise that is added to the picture.
    public var noise: Double { settings["noise"]?.number ?? 0 }
}

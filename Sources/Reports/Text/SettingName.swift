import Specs

/// What a report calls a swept setting: one value of it, and several.
struct SettingName {
    /// `learning rate`; of a setting that has no name in words, the last part of its path.
    let one: String
    /// `learning rates`; `values of skips`.
    let several: String
    /// With an article: `a learning rate`, `one value of skips`.
    let any: String

    /// By the last two parts of a path, or the last alone.
    private static let usual = [
        "lr": "learning rate", "input.0": "channels", "input.1-2": "size", "data.train": "training set size",
        "data.validation": "validation set size", "data.test": "test set size", "data.source": "data source",
        "data.fold": "fold", "training.batch": "batch size", "training.epochs": "number of epochs",
        "training.keep": "choice of weights", "model.dropout": "dropout rate", "model.layers": "list of layers",
        "stages": "sequence of stages",
    ]
    /// Settings whose own names are nouns.
    private static let nouns: Set = [
        "activation", "depth", "fold", "function", "gain", "growth", "initializer", "kernel", "loss", "margin", "model",
        "momentum", "optimizer", "precision", "probability", "schedule", "seed", "start", "stride", "weight", "width",
    ]

    /// - Parameter path: of the setting, such as `optimizer.lr`.
    init(of path: String) {
        let parts = path.split(separator: ".").map(String.init)
        let last = parts.last ?? path
        let noun =
            Self.usual[parts.suffix(2).joined(separator: ".")] ?? Self.usual[last]
            ?? (Self.nouns.contains(last) ? last : nil)
        if let noun {
            (one, several) = (noun, noun == "channels" ? "numbers of channels" : NumberText.plural(noun))
            any = "\(NumberText.article(noun)) \(noun)"
            return
        }
        // An element of a list: `layer 2` of `model.layers.2`.
        let list = ElementRange(last) == nil ? nil : parts.dropLast().last
        one = list.map { "\($0.hasSuffix("s") ? String($0.dropLast()) : $0) \(last)" } ?? last
        several = "values of \(one)"
        any = "one value of \(one)"
    }
}

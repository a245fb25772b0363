import Testing

/// An experiment of eight trials that take a moment: two optimizers at two rates with two seeds. Tests change it by `--set`.
let smallExperiment = """
    name: small
    question: Which rate is better?
    data: {source: {random: {shape: [16], classes: 4}}, train: 256, validation: 64, test: 64}
    model: {mlp: {hidden: [8]}}
    training: {epochs: 2, batch: 32, measured-train: 64}
    seeds: 2
    sweep:
      optimizer: [sgd, adam]
      optimizer.lr: [0.01, 0.1]
    report: {compare: optimizer, along: optimizer.lr}
    """

extension Workspace {
    /// A workspace with `small.yaml`, and its results if `swept`.
    static func small(swept: Bool = true, drawsFigures: Bool = false) throws -> Workspace {
        let workspace = try Workspace(drawsFigures: drawsFigures)
        try workspace.write("small.yaml", smallExperiment)
        if swept {
            try workspace.succeed("sweep small.yaml --workers 1")
            try workspace.expectFinishedOnce("small")
        }
        return workspace
    }
}

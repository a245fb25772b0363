import Checkpoints
import Engine
import Files
import Foundation
import Specs

/// Weights that a training starts from, in place of drawn ones.
struct StartingWeights: Sendable {
    /// The tensors by name.
    let state: @Sendable () throws -> [(name: String, tensor: Tensor)]
    /// What the weights are, for the identity of a trial.
    let fingerprint: @Sendable () throws -> String
    /// Patterns of parameters that are drawn all the same.
    let reset: [String]

    /// Gives a model the weights.
    /// - Throws: `TaskError` where they do not fit it.
    func fill(_ model: Module) throws {
        let state = try state()
        let inheritance = Inheritance({ state }, reset: reset)
        try inheritance.check(model)
        inheritance.fill(model)
    }

    static let setting = Setting(
        "weights", .optional(.named(all)), default: nil,
        "The weights to start from; null for those that the initializer draws."
    ).addedLater

    private static let resetSetting = Setting(
        "reset", .list(.string, count: 0...1000), default: [],
        "Patterns of the parameters that are drawn all the same, such as [classifier.*] for other classes.")

    static let all = Category(
        "weights",
        [
            Choice<Void, StartingWeights>(
                "published", "Weights for ImageNet, which `azmoon weights fetch NAME` brings.",
                Setting("name", .string, "Such as resnet18 or resnet50-v2; `azmoon weights fetch` lists all.")
                    .asShorthand,
                resetSetting
            ) { name, reset in
                let published: PublishedWeights
                do { published = try PublishedWeights.named(name) } catch { throw Misfit("\(error)") }
                return StartingWeights(
                    state: {
                        guard FileManager.default.fileExists(atPath: published.path()) else {
                            throw TaskError(
                                "the weights \(published.name) are not on this machine; fetch them with: azmoon weights fetch \(published.name)"
                            )
                        }
                        return try published.read()
                    }, fingerprint: { "published \(published.hashPrefix)" }, reset: reset)
            },
            Choice<Void, StartingWeights>(
                "file", "A file of weights: PyTorch's .pth, safetensors or HDF5.",
                Setting("path", .string, "Its path, from the folder in which azmoon runs.").asShorthand,
                Setting(
                    "part", .optional(.string), default: nil, "Which dictionary of the file, where it has several."),
                resetSetting
            ) { path, part, reset in
                StartingWeights(
                    state: {
                        guard try !Checkpoint.canCrash(path) else {
                            throw TaskError(
                                "\(path): HDF5 files of others are not read into a training, because a damaged one could end it; "
                                    + "write it anew with: azmoon weights convert \(path) FILE.safetensors")
                        }
                        return try Checkpoint.read(path, part: part)
                    },
                    fingerprint: {
                        "file \(part ?? "") \(SHA256Sum(of: try Data(contentsOf: URL(filePath: path))).hexadecimal)"
                    }, reset: reset)
            },
        ])
}

import Engine
import Models
import Runs
import Specs

/// Images that a model decodes of fixed draws from its prior, at several moments of a training.
struct PriorSamples {
    private let model: any PriorDecoder
    private let draws: Tensor
    private let moments: Set<Int>
    /// The epochs after which images were made.
    private(set) var epochs: [Int] = []
    /// Of each moment, `[ImageMoments.usualCount, C, H, W]`.
    private(set) var values: [Float] = []

    /// Nil for a model that decodes no draws.
    init?(_ model: Module, seed: UInt64, epochs: Int) {
        guard let model = model as? any PriorDecoder else { return nil }
        self.model = model
        draws = .normal(
            [ImageMoments.usualCount, model.codeSize], stream: RandomStream(seed: seed, role: "samples"))
        moments = Set(ImageMoments.usualEpochs(of: epochs))
    }

    /// - Parameter isLast: whether training ends here, earlier than it might have.
    mutating func add(epoch: Int, isLast: Bool = false) {
        guard epochs.last != epoch, isLast || moments.contains(epoch) else { return }
        let wasTraining = model.isTraining
        model.train(false)
        defer { if wasTraining { model.trainUnfrozen() } }
        values += noGrad { model.decode(draws).array(Float.self) }
        epochs.append(epoch)
    }

    /// - Throws: `TaskError` where the model decodes no draws, or its samples are no images.
    static func check(_ stage: Stage) throws {
        let shape = stage.data.train.shape
        guard stage.model is any PriorDecoder, shape.count == 3, shape[0] == 1 || shape[0] == 3 else {
            throw TaskError(
                "diagnostics: samples needs a model that decodes draws from a prior to images, such as 'variational-autoencoder'"
            )
        }
    }
}

import Data
import Engine
import Runs
import Specs

/// Trains a generator and a discriminator against each other (Goodfellow et al., 2014) and checks what is generated for mode collapse.
///
/// In each step the discriminator learns to tell a batch of real images from one of generated images, then the generator, from the same
/// noise, to have its images taken for real: it minimizes -ln D(G(z)), the loss that does not saturate.
public struct AdversarialTask {
    static let entry = Entry(
        RunKind.adversarial.name,
        "Trains a generator of images and a discriminator against each other, and checks for mode collapse.",
        fields: AdversarialSettings.record.fields)

    let networks: AdversarialNetworks
    let discriminatorOptimizer: Optimizer
    let generatorOptimizer: Optimizer
    let data: DataSplits
    let test: any Dataset
    let classes: Int
    /// The number of a white pixel in the data.
    let brightest: Float
    let sampler: BatchSampler
    /// The batches of the classifier that judges.
    let judgeSampler: BatchSampler
    let code: Int
    let smoothing: Double
    let epochs: Int
    let judged: Int
    let seed: UInt64

    /// - Parameter initialized: whether the weights are drawn; a check of the spec does without.
    /// - Throws: an error that says which setting does not fit.
    public init(_ settings: Value, initialized: Bool = true) throws {
        let settings = Settings(settings)
        let chosen = try AdversarialSettings.record.content(of: settings)
        seed = try settings.streamSeed
        data = try chosen.data.load()
        // Transforms give images in which white is 1.
        brightest = chosen.data.changes.transforms.isEmpty ? Float(try chosen.data.source.make().brightest) : 1
        guard data.normalization == nil else {
            throw TaskError(
                "data.normalize must be false: the generator's images lie between black and white, and so must real ones"
            )
        }
        guard case .labels(let classes) = data.train.targets, chosen.data.target == .source else {
            throw TaskError("data: mode collapse is checked by the classes of the images, but the source gives none")
        }
        let shape = data.train.shape
        guard shape.count == 3, shape[0] == 1 || shape[0] == 3 else {
            throw TaskError(
                "data: images of 1 or 3 channels are needed, but the samples have the shape \(Shape(shape))")
        }
        guard let test = data.test, test.count >= chosen.judged else {
            throw TaskError(
                "judged: \(chosen.judged) generated images are compared with as many real ones of the test split, which has \(data.test?.count ?? 0)"
            )
        }
        guard data.train.count >= chosen.judged else {
            throw TaskError(
                "judged: \(chosen.judged) images of the training split are compared with the test split's, but it has \(data.train.count)"
            )
        }
        (self.test, self.classes) = (test, classes)
        (code, smoothing) = (chosen.code, chosen.labelSmoothing)
        (epochs, judged) = (chosen.epochs, chosen.judged)
        // A batch of one image has no variance to normalize by.
        sampler = try BatchSampler(count: data.training.count, batchSize: chosen.batch, dropLast: true, seed: seed)
        judgeSampler = try ImageJudge.sampler(count: data.train.count)
        networks = try chosen.networks.make(AdversarialNetworks.Place(image: Shape(shape), code: code))
        if initialized {
            networks.generator.initialize(seed: seed)
            // Parameters of one name draw from another stream than the generator's.
            networks.discriminator.initialize(seed: RandomStream(seed: seed, role: "discriminator").bits(at: 0))
        }
        func optimizer(_ choice: Named<[Tensor], Optimizer>, _ network: Module) throws -> Optimizer {
            let optimizer = try choice.make(network.namedParameters.map(\.tensor))
            guard !optimizer.needsClosure else {
                throw TaskError(
                    "\(choice.path): \(choice.name) computes a loss many times in a step, while the other network would have to stand still"
                )
            }
            return optimizer
        }
        discriminatorOptimizer = try optimizer(chosen.optimizer, networks.discriminator)
        generatorOptimizer = try optimizer(chosen.generatorOptimizer ?? chosen.optimizer, networks.generator)
    }

    /// Updates of each network.
    public var steps: Int { epochs * sampler.batchCount }
}

extension TaskKind {
    /// Trains two networks against each other.
    static let adversarial = TaskKind(
        entry: AdversarialTask.entry, report: .adversarial, runReport: .adversarialRun,
        categories: [AdversarialNetworks.all.vocabulary],
        make: { try AdversarialTask($0, initialized: $1) }, dataSettings: [AdversarialSettings.data.name],
        fingerprint: { try Settings($0)[AdversarialSettings.data].fingerprint() },
        classNames: { try Settings($0)[AdversarialSettings.data].classNames() })
}

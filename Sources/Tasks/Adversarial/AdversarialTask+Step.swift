import Data
import Engine

/// What a step found before it changed the networks.
struct AdversarialStep {
    let generatorLoss: Double
    let discriminatorLoss: Double
    /// Images of the batch that the discriminator took for what they are.
    let rightOfReal: Int
    let rightOfGenerated: Int

    var isFinite: Bool { generatorLoss.isFinite && discriminatorLoss.isFinite }
}

extension AdversarialTask {
    /// An update of the discriminator on real images `[N, C, H, W]` and on those generated from `noise` `[N, code]`, then one of the
    /// generator. A step whose losses are not finite changes nothing from there on.
    func step(
        real: Tensor, noise: Tensor, lap: (Stopwatch.Part) -> Void = { _ in }
    ) -> AdversarialStep {
        let count = real.shape[0]
        let ones = Tensor.ones([count, 1])
        let generated = networks.generator(noise)
        let (onReal, onGenerated) = (networks.discriminator(real), networks.discriminator(generated.detach()))
        let target = smoothing == 0 ? ones : Tensor.full([count, 1], 1 - smoothing)
        let loss =
            onReal.binaryCrossEntropyWithLogits(target)
            + onGenerated.binaryCrossEntropyWithLogits(.zeros([count, 1]))
        let discriminatorLoss = loss.item
        let right = (
            real: onReal.array(Float.self).count { $0 > 0 }, generated: onGenerated.array(Float.self).count { $0 < 0 }
        )
        lap(.forward)
        func found(_ generatorLoss: Double) -> AdversarialStep {
            AdversarialStep(
                generatorLoss: generatorLoss, discriminatorLoss: discriminatorLoss, rightOfReal: right.real,
                rightOfGenerated: right.generated)
        }
        guard discriminatorLoss.isFinite else { return found(.nan) }
        discriminatorOptimizer.zeroGrad()
        loss.backward()
        lap(.backward)
        discriminatorOptimizer.step()
        lap(.optimizer)

        // The generator's gradient goes through the discriminator, whose own parameters stand still.
        setLearning(networks.discriminator, false)
        defer { setLearning(networks.discriminator, true) }
        let deception = networks.discriminator(generated).binaryCrossEntropyWithLogits(ones)
        let generatorLoss = deception.item
        lap(.forward)
        guard generatorLoss.isFinite else { return found(generatorLoss) }
        generatorOptimizer.zeroGrad()
        deception.backward()
        lap(.backward)
        generatorOptimizer.step()
        lap(.optimizer)
        return found(generatorLoss)
    }

    private func setLearning(_ network: Module, _ isLearning: Bool) {
        for (_, tensor) in network.namedParameters { tensor.requiresGrad = isLearning }
    }

    /// Images of the data as the networks take them: black is -1, white 1.
    func scaled(_ images: Tensor) -> Tensor { images * Double(2 / brightest) - 1 }

    /// Noise `[count, code]` by what it is for.
    func noise(_ count: Int, _ role: String) -> Tensor {
        .normal([count, code], stream: RandomStream(seed: seed, role: role))
    }

    /// Images in one forward pass of a measurement.
    private static let chunk = 250

    /// What the generator makes of `noise`, in evaluation mode: an image depends on no other one.
    func generate(_ noise: Tensor) -> [Float] {
        networks.generator.train(false)
        defer { networks.generator.train(true) }
        return noGrad {
            stride(from: 0, to: noise.shape[0], by: Self.chunk).flatMap { start in
                networks.generator(noise.narrowed(0, start..<min(start + Self.chunk, noise.shape[0])))
                    .array(Float.self)
            }
        }
    }

    /// The first `count` images of a split, as the networks take them.
    func images(_ split: any Dataset, _ count: Int) -> [Float] {
        split.samples((0..<Int32(count)).map { $0 }).map { $0 * (2 / brightest) - 1 }
    }
}

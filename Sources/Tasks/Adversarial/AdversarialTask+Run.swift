import Data
import Engine
import Runs
import Specs
import Store

/// What an adversarial training leaves behind.
struct AdversarialOutcome: TrialOutcome {
    var generatorLosses: [Float] = []
    var discriminatorLosses: [Float] = []
    /// One value after each epoch, over its steps.
    var rightOfReal: [Double] = []
    var rightOfGenerated: [Double] = []
    /// One before training and one after each epoch.
    var findings: [CollapseCheck.Finding] = []
    /// Of real images of the training split.
    var finding: CollapseCheck.Finding?
    /// The share of test images that the judge classifies rightly.
    var judgeAccuracy = 0.0
    /// The epochs after which images were kept, and these as bytes.
    var moments: [Int] = []
    var samples: [UInt8] = []
    var divergence: String?
    var stopwatch = Stopwatch()
}

extension AdversarialTask: TrialTask {
    /// Trains to the end, or until a loss is not finite.
    func run(progress: (Int) -> Void = { _ in }) -> AdversarialOutcome {
        var outcome = AdversarialOutcome()
        let (check, accuracy) = collapseCheck()
        outcome.judgeAccuracy = accuracy
        outcome.finding = check.finding(images(data.train, judged), count: judged)
        let (judgedNoise, shownNoise) = (noise(judged, "judged"), noise(ImageMoments.usualCount, "shown"))
        func measure(epoch: Int) {
            outcome.findings.append(check.finding(generate(judgedNoise), count: judged))
            if ImageMoments.usualEpochs(of: epochs).contains(epoch) {
                outcome.moments.append(epoch)
                outcome.samples += Self.bytes(generate(shownNoise))
            }
            outcome.stopwatch.lap(.evaluation)
        }
        measure(epoch: 0)
        let pool = BatchPool(data.training, target: .labels)
        for epoch in 0..<epochs {
            let order = sampler.order(epoch: epoch)
            pool.announce(order, sampler.ranges, of: data.training.drawn(seed: seed, epoch: epoch))
            var right = (real: 0, generated: 0)
            for range in sampler.ranges {
                let batch = order.withUnsafeBufferPointer {
                    pool.filled(with: UnsafeBufferPointer(rebasing: $0[range]))
                }
                let (real, noise) = (
                    scaled(batch.samples), noise(range.count, "noise/\(outcome.generatorLosses.count)")
                )
                outcome.stopwatch.lap(.data)
                let found = step(real: real, noise: noise) { outcome.stopwatch.lap($0) }
                outcome.generatorLosses.append(Float(found.generatorLoss))
                outcome.discriminatorLosses.append(Float(found.discriminatorLoss))
                guard found.isFinite else {
                    let network = found.discriminatorLoss.isFinite ? "generator" : "discriminator"
                    outcome.divergence =
                        "the loss of the \(network) was not finite at step \(outcome.generatorLosses.count)"
                    return outcome
                }
                right.real += found.rightOfReal
                right.generated += found.rightOfGenerated
                progress(outcome.generatorLosses.count)
            }
            let count = Double(sampler.batchCount * sampler.batchSize)
            outcome.rightOfReal.append(Double(right.real) / count)
            outcome.rightOfGenerated.append(Double(right.generated) / count)
            measure(epoch: epoch + 1)
        }
        return outcome
    }

    /// The check of these data, and the share of test images that its judge classifies rightly.
    private func collapseCheck() -> (CollapseCheck, accuracy: Double) {
        let rows = (0..<Int32(data.train.count)).map { $0 }
        let judge = ImageJudge(
            images(data.train, data.train.count), labels: data.train.labels(rows), classes: classes, judgeSampler)
        let real = images(test, judged)
        let labels = test.labels((0..<Int32(judged)).map { $0 })
        let right = zip(judge.judged(real, count: judged).classes, labels).count { $0 == Int($1) }
        return (
            CollapseCheck(judge, classes: classes, real: real, count: judged),
            Double(right) / Double(judged)
        )
    }

    /// Values of images in [-1, 1] as bytes.
    private static func bytes(_ values: [Float]) -> [UInt8] {
        values.map { UInt8(intensity: (Double($0.isFinite ? $0 : 0) + 1) / 2) }
    }

    var curveNames: [String]? {
        AdversarialData.curves.map(\.curveName) + AdversarialResult.lossCurves
    }

    func record(trialID: String, settings: Value, progress: (Int) -> Void = { _ in }) -> RunRecord {
        RunRecord(
            trialID: trialID, settings: settings, run: { run(progress: progress) }, datasets: datasets)
    }

    private func datasets(_ outcome: AdversarialOutcome) -> [RunDataset] {
        let findings = outcome.findings
        let shape = data.train.shape
        var datasets = [
            AdversarialData.distance(findings.map(\.distance)), AdversarialData.coverage(findings.map(\.coverage)),
            AdversarialData.entropy(findings.map(\.entropy)), AdversarialData.diversity(findings.map(\.diversity)),
            AdversarialData.classShares(findings.flatMap(\.classShares), shape: [findings.count, classes]),
            AdversarialData.judgeAccuracy(outcome.judgeAccuracy),
            AdversarialData.generatorLoss(outcome.generatorLosses),
            AdversarialData.discriminatorLoss(outcome.discriminatorLosses),
            AdversarialData.rightOfReal(outcome.rightOfReal),
            AdversarialData.rightOfGenerated(outcome.rightOfGenerated),
            AdversarialData.moments(outcome.moments.map(Int64.init)),
            AdversarialData.images(
                outcome.samples, shape: [outcome.moments.count, ImageMoments.usualCount] + shape),
            AdversarialData.realImages(
                Self.bytes(images(test, ImageMoments.usualCount)), shape: [ImageMoments.usualCount] + shape),
        ]
        if let real = outcome.finding {
            datasets += [AdversarialData.realDistance(real.distance), AdversarialData.realShares(real.classShares)]
        }
        for (data, network) in [
            (AdversarialData.generatorTensor, networks.generator),
            (AdversarialData.discriminatorTensor, networks.discriminator),
        ] {
            datasets += network.stateDict.map { data($1.runElements, shape: $1.shape.array, name: $0) }
        }
        return datasets
    }

    /// From a few steps, one measurement and the judge's training.
    func estimatedSeconds() -> Double {
        let rows = sampler.order(epoch: 0)[sampler.range(ofBatch: 0)]
        let real = scaled(Tensor(data.training.samples(Array(rows)), shape: Shape([rows.count] + data.train.shape)))
        let noise = noise(rows.count, "noise/0")
        _ = step(real: real, noise: noise)
        let stepping = Stopwatch()
        for _ in 0..<3 { _ = step(real: real, noise: noise) }
        let stepSeconds = stepping.elapsed / 3
        let checking = Stopwatch()
        let (check, _) = collapseCheck()
        let checkSeconds = checking.elapsed
        let measuring = Stopwatch()
        _ = check.finding(generate(self.noise(judged, "judged")), count: judged)
        return stepSeconds * Double(steps) + checkSeconds + measuring.elapsed * Double(epochs + 1)
    }
}

import Engine
import Images
import Runs
import Specs
import Store

/// What a transfer of style leaves behind.
struct StylizeOutcome: TrialOutcome {
    /// Before each step, and after the last.
    var contentLosses: [Double] = []
    var styleLosses: [Double] = []
    /// The steps after which the image was kept, and it as bytes.
    var moments: [Int] = []
    var images: [UInt8] = []
    var divergence: String?
    var stopwatch = Stopwatch()
}

extension StylizeTask: TrialTask {
    /// Descends to the end, or until a loss is not finite.
    func run(progress: (Int) -> Void = { _ in }) -> StylizeOutcome {
        var outcome = StylizeOutcome()
        let moments = StylizeResult.moments(steps: steps)
        func keep(_ step: Int) {
            guard moments.contains(step) else { return }
            outcome.moments.append(step)
            outcome.images += pixels
        }
        keep(0)
        for step in 1...steps {
            let losses = take(&outcome.stopwatch)
            outcome.contentLosses.append(losses.content)
            outcome.styleLosses.append(losses.style)
            guard losses.content.isFinite, losses.style.isFinite, image.isFinite else {
                outcome.divergence = "the loss was not finite at step \(step)"
                return outcome
            }
            keep(step)
            progress(step)
        }
        let (content, style) = noGrad { loss(image) }
        outcome.contentLosses.append(content.item)
        outcome.styleLosses.append(style.item)
        outcome.stopwatch.lap(.evaluation)
        return outcome
    }

    /// One step, after which no pixel is darker than black or brighter than white; returns the losses before it.
    func take(_ watch: inout Stopwatch) -> (content: Double, style: Double) {
        var found: (content: Double, style: Double)?
        func evaluated() -> Tensor {
            optimizer.zeroGrad()
            let (content, style) = loss(image)
            if found == nil { found = (content.item, style.item) }
            let sum = content * contentWeight + style * styleWeight
            watch.lap(.forward)
            sum.backward()
            watch.lap(.backward)
            return sum
        }
        if optimizer.needsClosure {
            optimizer.step(evaluated)
        } else {
            _ = evaluated()
            optimizer.step()
        }
        noGrad { image.copy(from: image.detach().clamped(lower: 0, upper: 1)) }
        watch.lap(.optimizer)
        return found ?? (.nan, .nan)
    }

    /// The image as bytes.
    private var pixels: [UInt8] { image.detach().array(Float.self).map { UInt8(intensity: $0) } }

    var curveNames: [String]? { StylizeData.curves.map(\.curveName) }

    func record(trialID: String, settings: Value, progress: (Int) -> Void = { _ in }) -> RunRecord {
        RunRecord(
            trialID: trialID, settings: settings, run: { run(progress: progress) }, datasets: datasets)
    }

    private func datasets(_ outcome: StylizeOutcome) -> [RunDataset] {
        let shape = content.shape
        return [
            StylizeData.contentLoss(outcome.contentLosses), StylizeData.styleLoss(outcome.styleLosses),
            StylizeData.content(content.pixels, shape: shape), StylizeData.style(style.pixels, shape: shape),
            StylizeData.moments(outcome.moments.map(Int64.init)),
            StylizeData.images(outcome.images, shape: [outcome.moments.count] + shape),
            StylizeData.image(image.detach().array(Float.self), shape: shape),
        ]
    }

    /// From two steps after a first.
    func estimatedSeconds() -> Double {
        var watch = Stopwatch()
        _ = take(&watch)
        let stepping = Stopwatch()
        for _ in 0..<2 { _ = take(&watch) }
        return stepping.elapsed / 2 * Double(steps)
    }
}

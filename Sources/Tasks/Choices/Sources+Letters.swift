import Data
import Specs

extension Sources {
    /// Letters that every machine has.
    static let letters = Choice(
        "letters",
        "The capital letters A to Z, drawn as strokes of a pen, grey 28x28: bent, turned, slanted, moved and scaled, each image in its own way.",
        Setting("train", .integer(1...mostSamples), default: 8000, "Images drawn for training."),
        Setting("test", .integer(0...mostSamples), default: 2000, "Images drawn for testing."),
        Setting(
            "distortion", .number(.within(0...2)), default: 1,
            "How far letters differ from the printed ones: 0 for not at all, 1 as in handwriting."),
        Setting("noise", .number(.nonnegative), default: 0.1, "The deviation of the noise on [0, 1]."),
        Setting("seed", .integer(atLeast: 0), default: 0, "Decides what is drawn.")
    ) { train, test, distortion, noise, seed in
        try MemoryCheck.require([[train + test] + LettersSource.shape], for: "the samples of the source letters")
        let source = LettersSource(
            train: train, test: test, distortion: distortion, noise: noise, seed: UInt64(seed))
        return Source(
            split: { try source.split($0) }, fingerprint: { source.fingerprint($0) },
            classNames: { LettersSource.classNames })
    }
}

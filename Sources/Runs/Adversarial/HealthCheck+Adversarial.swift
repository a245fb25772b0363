/// What can be suspect in an adversarial training.
extension HealthCheck {
    /// Fewer than half of the classes are covered, or images differ from each other less than half as much as real ones.
    public static let modeCollapse = HealthCheck(
        "mode-collapse",
        "mode collapse: fewer than half of the classes have 2% of the generated images each, or these differ from each other less than half as much as real ones"
    ) { run in
        (run.end(of: AdversarialData.coverage.curveName).map { $0 < 0.5 } ?? false)
            || (run.end(of: AdversarialData.diversity.curveName).map { $0 < 0.5 } ?? false)
    }

    /// The discriminator is right on over 99% of real and of generated images: the generator learns from it no more.
    public static let unmatchedDiscriminator = HealthCheck(
        "unmatched-discriminator",
        "the discriminator was right on over 99% of real and of generated images in the last epoch, so that the generator hardly learnt from it"
    ) { run in
        [AdversarialData.rightOfReal, AdversarialData.rightOfGenerated].allSatisfy {
            run.end(of: $0.curveName).map { $0 > 0.99 } ?? false
        }
    }
}

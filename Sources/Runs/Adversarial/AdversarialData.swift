/// The datasets of runs that train a generator against a discriminator.
public enum AdversarialData {
    public static let distance = RunData<Double>(
        "/samples/frechet-distance", ["epochs + 1"],
        "before training and after each epoch: the Fréchet distance of generated images from those of the test split, on the features of a classifier of real images"
    )
    public static let coverage = RunData<Double>(
        "/samples/coverage", ["epochs + 1"],
        "the share of classes that at least 2% of the generated images have, as the classifier sees them")
    public static let entropy = RunData<Double>(
        "/samples/class-entropy", ["epochs + 1"], "the entropy of the classes' shares, over that of equal shares")
    public static let diversity = RunData<Double>(
        "/samples/diversity", ["epochs + 1"],
        "the mean Euclidean distance of two of the first 200 generated images, over that of test images")
    public static let classShares = RunData<Double>(
        "/samples/class-shares", ["epochs + 1", "C"], "the share of each class among the generated images")
    public static let rightOfReal = RunData<Double>(
        "/discriminator/right-of-real", ["epochs"],
        "over the steps of each epoch: the share of real images that the discriminator took for real")
    public static let rightOfGenerated = RunData<Double>(
        "/discriminator/right-of-generated", ["epochs"], "the share of generated images that it took for generated")
    public static let generatorLoss = RunData<Float>(
        "/steps/generator-loss", ["steps"], "the mean of -ln D(G(z)) over the batch, after the discriminator's update")
    public static let discriminatorLoss = RunData<Float>(
        "/steps/discriminator-loss", ["steps"],
        "the cross-entropy of real images plus that of generated ones, before its update")
    public static let moments = RunData<Int64>(
        "/samples/epochs", ["moments"], "the epochs after which images were kept; 0 before training")
    public static let images = RunData<UInt8>(
        "/samples/images", ["moments", "n", "channels", "H", "W"], "16 images of the same noise at each of them")
    public static let realImages = RunData<UInt8>(
        "/samples/real-images", ["n", "channels", "H", "W"], "the first 16 images of the test split")
    public static let judgeAccuracy = RunData<Double>(
        "/classifier/accuracy", "the classifier's, on the images of the test split that are compared")
    public static let realDistance = RunData<Double>(
        "/classifier/real-distance", "the Fréchet distance of as many training images from those of the test split")
    public static let realShares = RunData<Double>(
        "/classifier/real-shares", ["C"],
        "the share of each class among these training images, as the classifier sees them")
    public static let generatorTensor = RunTensor(
        "/tensors/generator/NAME", "a parameter or buffer of the generator after the last step")
    public static let discriminatorTensor = RunTensor("/tensors/discriminator/NAME", "the same of the discriminator")

    /// The curves that a report can be about.
    public static let curves = [distance, coverage, entropy, diversity, rightOfReal, rightOfGenerated]

    static let all: [any RunDeclaration] = [
        distance, coverage, entropy, diversity, classShares, rightOfReal, rightOfGenerated, generatorLoss,
        discriminatorLoss, moments, images, realImages, judgeAccuracy, realDistance, realShares, generatorTensor,
        discriminatorTensor,
    ]
}

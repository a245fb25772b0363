/// The datasets of runs that train.
public enum TrainingData {
    public static let initialTensor = RunTensor(
        "/tensors/initial/NAME",
        "a parameter or buffer by its PyTorch name (`0.weight`, `features.3.bias`) before the first step; of a training in stages, as all that stands outside of `/stages`: of the last stage"
    )
    public static let finalTensor = RunTensor("/tensors/final/NAME", "the same after the last step")
    public static let stepLoss = RunData<Float>("/steps/loss", ["steps"], "the training loss of each step")
    public static let stepRate = RunData<Double>(
        "/steps/learning-rate", ["steps"],
        "the learning rate of each step, of the first group of parameters; absent where it never changes in a training")
    public static let confusion = RunData<Int64>(
        "/confusion/test", ["C", "C"],
        "row: true class, column: predicted class; counts samples, and pixels where each has a class")
    public static let predictedClasses = RunData<Int64>(
        "/predictions/test", ["N"], "the predicted class of each test sample, in the order of the data")
    public static let outputs = RunData<Float>(
        "/outputs/test", ["N", "outputs"],
        "where targets are values: the model's outputs, up to 100,000 numbers", formerly: "/predictions/test")
    public static let targets = RunData<Float>("/targets/test", ["N", "outputs"], "the targets of `/outputs/test`")
    public static let inputs = RunData<Float>(
        "/inputs/test", ["N"], "beside `/outputs/test` where a sample is one number: the samples")
    public static let sampleImages = RunData<UInt8>(
        "/samples/test/images", ["n", "channels", "H", "W"],
        "where each pixel has a class, or the model is to give images: the first 8 test images")
    public static let sampleTargets = RunData<UInt8>(
        "/samples/test/targets", ["n", "H", "W"], "the true classes of their pixels")
    public static let samplePredictions = RunData<UInt8>(
        "/samples/test/predictions", ["n", "H", "W"], "the predicted classes of their pixels")
    public static let sampleOutputs = RunData<UInt8>(
        "/samples/test/outputs", ["n", "channels", "H", "W"],
        "where the model is to give images: those that it gave, cut to 0 to 255")
    public static let sampleTargetImages = RunData<UInt8>(
        "/samples/test/target-images", ["n", "channels", "H", "W"],
        "those that it should give; absent where they are the test images themselves")
    public static let originalImages = RunData<UInt8>(
        "/samples/train/images", ["n", "channels", "H", "W"],
        "where training images are changed at random: the first 6 before, not normalized")
    public static let changedImages = RunData<UInt8>(
        "/samples/train/changed", ["n", "channels", "H", "W"], "the same images in the first epoch")
    public static let splitSize = RunData<Int64>("/data/SPLIT", "the samples of `train`, `validation` or `test`")
    public static let evaluation = RunData<String>(
        "/evaluation/METRIC",
        "how the `loss` of a split is found where it only means something over a batch, such as that of mined triplets; how the `accuracy` is where no class has a score"
    )
    public static let parameterCount = RunData<Int64>("/model/parameters", "how many numbers the model learns")
    public static let samplingImages = RunData<Float>(
        "/sampling/images", ["N", "C", "H", "W"],
        "of a model with deformable convolutions: the first test image of up to four classes, as the model saw them")
    public static let samplingLabels = RunData<Int64>("/sampling/labels", ["N"], "the classes of those images")
    public static let samplingMoved = RunData<Double>(
        "/sampling/moved", ["N", "points", "2"], unit: "pixels",
        "what the middle place of the last deformable convolution reads of each image after training: rows and columns")
    public static let samplingRegular = RunData<Double>(
        "/sampling/regular", ["N", "points", "2"], unit: "pixels", "the same for standard convolutions in its stead")
    public static let samplingCentres = RunData<Double>(
        "/sampling/centres", ["N", "2"], unit: "pixels", "the middle of that")
    public static let gradientNorm = RunData<Double>(
        "/diagnostics/gradient-norm/NAME", ["epochs + 1"],
        "with `diagnostics: [gradient-norm]`: the L2 norm of a parameter's gradient at the first step, then the mean over the steps of each epoch"
    )
    public static let gradientParameter = RunData<Int64>(
        "/diagnostics/parameter/NAME", ["2"],
        "beside each gradient norm: the parameter's place in the model, and its number of axes")
    public static let weightCounts = RunData<Int64>(
        "/diagnostics/weights/NAME/counts", ["epochs + 1", "bins"],
        "with `diagnostics: [weights]`: the elements of a weight with two axes or more in intervals of one width, before training and after each epoch"
    )
    public static let weightRange = RunData<Double>(
        "/diagnostics/weights/NAME/range", ["epochs + 1", "2"], "where the first interval begins and the last ends")
    public static let weightPlace = RunData<Int64>("/diagnostics/weights/NAME/place", "the weight's place in the model")
    public static let embeddingPlaces = RunData<Double>(
        "/embedding/MOMENT/places", ["n", "2"],
        "with `diagnostics: [embedding]`: where the model places the first 400 test samples, on the two axes of greatest variance; before each stage and after the last, by number from 1"
    )
    public static let embeddingMoment = RunData<String>("/embedding/MOMENT/name", "which moment that is")
    public static let embeddingLabels = RunData<Int64>("/embedding/labels", ["n"], "the classes of those samples")
    public static let priorEpochs = RunData<Int64>(
        "/samples/prior/epochs", ["moments"],
        "with `diagnostics: [samples]`: the epochs of the last stage after which the model decoded draws from its prior; 0 before training"
    )
    public static let priorImages = RunData<UInt8>(
        "/samples/prior/images", ["moments", "n", "channels", "H", "W"],
        "the images of the same 16 draws at each of them")
    public static let priorRealImages = RunData<UInt8>(
        "/samples/prior/real-images", ["n", "channels", "H", "W"], "the first 16 test images")
    public static let keptEpoch = RunData<Int64>(
        "/model/epoch",
        "with `keep: best`: the epoch whose weights were kept; the final tensors, predictions and outputs are of these, and reports read curves there"
    )
    public static let frozen = RunData<String>(
        "/model/frozen", "the names of the parameters that did not learn, one a line; absent where all did")
    public static let stageName = RunData<String>(
        "/stages/STAGE/name", "of each stage before the last, by its number from 1: what the spec calls it")
    public static let stageCurve = RunData<Double>(
        "/stages/STAGE/curves/SPLIT/METRIC", ["epochs + 1"], "its curves, as those of `/curves`")
    public static let stageLoss = RunData<Float>("/stages/STAGE/loss", ["steps"], "the training loss of its steps")

    static let all: [any RunDeclaration] = [
        initialTensor, finalTensor, stepLoss, stepRate, confusion, predictedClasses, outputs, targets, inputs,
        sampleImages, sampleTargets, samplePredictions, sampleOutputs, sampleTargetImages, originalImages,
        changedImages,
        splitSize, evaluation,
        parameterCount, samplingImages,
        samplingLabels, samplingMoved, samplingRegular, samplingCentres, gradientNorm, gradientParameter,
        weightCounts, weightRange, weightPlace, embeddingPlaces,
        embeddingMoment, embeddingLabels, priorEpochs, priorImages, priorRealImages, keptEpoch, frozen, stageName,
        stageCurve, stageLoss,
    ]
}

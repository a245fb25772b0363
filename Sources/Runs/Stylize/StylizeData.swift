/// The datasets of runs that transfer a style.
public enum StylizeData {
    public static let contentLoss = RunData<Double>(
        "/image/content-loss", ["steps + 1"],
        "before each step and after the last: the mean squared difference of features from those of the content, the mean over layers"
    )
    public static let styleLoss = RunData<Double>(
        "/image/style-loss", ["steps + 1"], "the same of the Gram matrices of features, from those of the style")
    public static let content = RunData<UInt8>(
        "/image/content", ["3", "H", "W"], "the picture that gives the content, cut and resized")
    public static let style = RunData<UInt8>(
        "/image/style", ["3", "H", "W"], "the picture that gives the style, cut and resized")
    public static let moments = RunData<Int64>(
        "/image/steps", ["moments"], "the steps after which the image was kept; 0 at the start")
    public static let images = RunData<UInt8>(
        "/image/images", ["moments", "3", "H", "W"], "the image at each of them")
    public static let image = RunData<Float>(
        "/image/final", ["3", "H", "W"], "the image after the last step, from 0 to 1")

    /// The curves that a report can be about.
    public static let curves = [styleLoss, contentLoss]

    static let all: [any RunDeclaration] = [contentLoss, styleLoss, content, style, moments, images, image]
}

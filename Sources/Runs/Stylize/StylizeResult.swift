import Store

/// What a run of `task: stylize` left: both pictures, and the image at several moments.
public struct StylizeResult: Hashable, Sendable {
    public let height: Int
    public let width: Int
    /// `[3, height, width]`.
    public let content: [UInt8]
    public let style: [UInt8]
    /// The steps after which the image was kept.
    public let steps: [Int]
    /// At each of them.
    public let images: [[UInt8]]

    /// - Parameter shape: `[3, height, width]`.
    /// - Returns: nil unless the arrays are of this shape, and there is an image for each step.
    public init?(shape: [Int], content: [UInt8], style: [UInt8], steps: [Int], images: [UInt8]) {
        let size = shape.reduce(1, *)
        guard shape.count == 3, shape[0] == 3, size > 0, content.count == size, style.count == size, !steps.isEmpty,
            images.count == steps.count * size
        else { return nil }
        (height, width) = (shape[1], shape[2])
        (self.content, self.style, self.steps) = (content, style, steps)
        self.images = steps.indices.map { Array(images[$0 * size..<($0 + 1) * size]) }
    }

    /// The steps after which an image is kept.
    public static func moments(steps: Int) -> [Int] { Set([0, steps / 8, steps / 3, steps]).sorted() }
}

extension StylizeResult: RunContent {
    public static let storedCurves = StylizeData.curves

    public static func read(_ file: RunFile, paths: [String]) throws(StoreError) -> StylizeResult? {
        guard let content = try StylizeData.content.read(file), let style = try StylizeData.style.read(file),
            let steps = try StylizeData.moments.read(file), let images = try StylizeData.images.read(file)
        else { return nil }
        return StylizeResult(
            shape: content.shape, content: content.elements, style: style.elements,
            steps: steps.elements.map { Int(clamping: $0) }, images: images.elements)
    }
}

extension RunKind {
    /// Of `task: stylize`.
    public static let stylize = RunKind(
        "stylize", StylizeResult.self, StylizeData.all,
        metrics: [
            Metric("style-loss", label: "style loss", .loss, better: .low),
            Metric("content-loss", label: "content loss", .loss, better: .low),
        ],
        checks: [.styleUnchanged])
}

extension HealthCheck {
    /// The style loss ends less than a tenth below where it began.
    public static let styleUnchanged = HealthCheck(
        "style-unchanged", "the style loss ends less than a tenth below its start"
    ) { run in
        guard let losses = run.curves[StylizeData.styleLoss.curveName], let first = losses.first, let last = losses.last
        else { return false }
        return last > 0.9 * first
    }
}

extension RunSummary {
    /// What a transfer of style left; nil for other tasks.
    public var stylized: StylizeResult? { content as? StylizeResult }
}

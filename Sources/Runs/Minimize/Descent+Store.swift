import Store

extension Descent: RunContent {
    public static let storedCurves = DescentData.curves

    public static func read(_ file: RunFile, paths: [String]) throws(StoreError) -> Descent? {
        guard let positions = try DescentData.position.read(file), let values = try DescentData.value.read(file),
            let landscape = try Landscape(file)
        else { return nil }
        return Descent(positions: positions.rows, values: values.elements, function: landscape)
    }
}

extension Landscape {
    fileprivate init?(_ file: RunFile) throws(StoreError) {
        var axes: [[Double]] = []
        for name in ["x", "y"] {
            if let axis = try DescentData.axis.read(file, name) { axes.append(axis.elements) }
        }
        let grid = axes.count > 1 ? DescentData.planeValues : DescentData.curveValues
        guard let values = try grid.read(file) else { return nil }
        let saddles = try DescentData.saddles.read(file)?.rows ?? []
        let saddleValues = try DescentData.saddleValues.read(file)?.elements ?? []
        self.init(
            axes: axes, values: values.doubles, minima: try DescentData.minima.read(file)?.rows ?? [],
            minimumValues: try DescentData.minimumValues.read(file)?.elements ?? [],
            saddles: zip(saddles, saddleValues).map { Saddle(place: $0, value: $1) })
    }
}

extension RunKind {
    /// Of `task: minimize`.
    public static let minimize = RunKind(
        "minimize", Descent.self, DescentData.all,
        metrics: [
            Metric("value", .plain, better: .low), Metric("gap", label: "gap to the minimum", .plain, better: .low),
            Metric("distance", label: "distance to a minimum", .plain, better: .low),
            Metric("gradient-norm", label: "gradient norm", .plain, better: .low),
        ])
}

extension RunSummary {
    /// The path of a run that minimizes.
    public var descent: Descent? { content as? Descent }
}

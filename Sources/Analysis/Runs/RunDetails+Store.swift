import Store

extension RunDetails {
    private static let normsFolder = "/diagnostics/gradient-norm/"

    /// Reads from `file`, which holds the datasets `paths`.
    init(file: RunFile, paths: [String]) throws(StoreError) {
        self.init()
        descent = try Self.descent(file)
        gradientNorms = try Self.gradientNorms(file, paths)
        gradients = try Self.gradients(file, paths)
        if file.has("/model/parameters") { parameters = try file.doubles("/model/parameters").first.map { Int($0) } }
        for split in ["train", "validation", "test"] where file.has("/data/\(split)") {
            if let count = try file.doubles("/data/\(split)").first.flatMap(Int.init(exactly:)) {
                splitSizes.append((split, count))
            }
        }
        for name in ["loss", "accuracy"] where file.has("/evaluation/\(name)") {
            if case .text(let words) = try file.read("/evaluation/\(name)").elements { evaluation[name] = words }
        }
        if file.has("/samples/test/predictions") { samples = try SegmentedSamples(file) }
        sampling = try SampledImages(file)
        times = try PairedTimes(file)
        description = try ModelDescription(file: file)
        if file.has("/inputs/test"), file.has("/targets/test"), file.has("/predictions/test") {
            fit = FittedCurve(
                inputs: try file.doubles("/inputs/test"), targets: try file.doubles("/targets/test"),
                predictions: try file.doubles("/predictions/test"))
        }
    }

    /// The norms of the gradients of weights with two axes or more, in the order of the model.
    private static func gradientNorms(
        _ file: RunFile, _ paths: [String]
    ) throws(StoreError) -> [(name: String, values: [Double])] {
        var found: [(place: Double, name: String, values: [Double])] = []
        for path in paths where path.hasPrefix(normsFolder) {
            let name = String(path.dropFirst(normsFolder.count))
            let about = "/diagnostics/parameter/\(name)"
            guard file.has(about) else { continue }
            let parameter = try file.doubles(about)
            guard parameter.count == 2, parameter[1] >= 2 else { continue }
            found.append((parameter[0], name, try file.doubles(path)))
        }
        return found.sorted { $0.place < $1.place }.map { ($0.name, $0.values) }
    }

    private static func gradients(_ file: RunFile, _ paths: [String]) throws(StoreError) -> [GradientCheck] {
        let (folder, end) = ("/gradient/", "/input")
        var checks: [GradientCheck] = []
        for path in paths.sorted() where path.hasPrefix(folder) && path.hasSuffix(end) {
            let argument = String(path.dropFirst(folder.count).dropLast(end.count))
            let found = "\(folder)\(argument)/engine"
            let check = GradientCheck(
                argument: argument, inputs: try file.doubles(path),
                expected: try file.doubles("\(folder)\(argument)/expected"),
                found: file.has(found) ? try file.doubles(found) : nil)
            if let check { checks.append(check) }
        }
        return checks
    }

    private static func descent(_ file: RunFile) throws(StoreError) -> Descent? {
        guard file.has("/steps/position"), file.has("/function/value") else { return nil }
        func points(_ path: String) throws(StoreError) -> [[Double]] {
            let dataset = try file.read(path)
            let numbers = try file.doubles(path)
            let size = max(1, dataset.shape.last ?? 1)
            return stride(from: 0, to: numbers.count, by: size).map {
                Array(numbers[$0..<min($0 + size, numbers.count)])
            }
        }
        var axes: [[Double]] = []
        for name in ["/function/x", "/function/y"] where file.has(name) { axes.append(try file.doubles(name)) }
        let hasMinima = file.has("/function/minima")
        let saddles = file.has("/function/saddles") ? try points("/function/saddles") : []
        let saddleValues = saddles.isEmpty ? [] : try file.doubles("/function/saddle-values")
        let landscape = Landscape(
            axes: axes, values: try file.doubles("/function/value"),
            minima: hasMinima ? try points("/function/minima") : [],
            minimumValues: hasMinima ? try file.doubles("/function/minimum-values") : [],
            saddles: zip(saddles, saddleValues).map { Landscape.Saddle(place: $0, value: $1) })
        guard let landscape else { return nil }
        return Descent(
            positions: try points("/steps/position"), values: try file.doubles("/steps/value"), function: landscape)
    }
}

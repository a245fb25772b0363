import CElementary
import Engine
import Foundation
import Runs
import Specs
import Store
import Streams

extension FilterTask: TrialTask {
    var steps: Int { 1 }

    /// Errors are those against the picture without noise, where the output has its shape.
    private var comparesWithClean: Bool {
        ((try? model.outputShape(for: clean.shape)) ?? []) == clean.shape
    }

    private static let shared = ["contrast", "mean", "edge-strength"]

    var curveNames: [String]? {
        let measured = Self.shared + (noise > 0 ? ["noise"] : [])
        return measured.map { "input/\($0)" } + measured.map { "output/\($0)" }
            + (noise > 0 ? ["input/psnr"] + (comparesWithClean ? ["output/error", "output/psnr"] : []) : [])
    }

    /// The picture with its noise, which is not cut to black and white: filters see it as it was drawn.
    private var input: Tensor {
        guard noise > 0 else { return clean }
        let stream = RandomStream(seed: seed, role: "filter/noise")
        let values = clean.array(Float.self).enumerated().map { index, value in
            value + Float(noise * stream.normal(at: UInt64(index)))
        }
        return Tensor(values, shape: clean.shape)
    }

    func record(trialID: String, settings: Value, progress: (Int) -> Void = { _ in }) -> RunRecord {
        let watch = Stopwatch()
        var record = RunRecord(
            trialID: trialID, status: .completed, reason: "", settings: settings.canonicalJSON, provenance: "{}")
        model.train(false)
        let input = input
        // Numbers are given: none is to be lost to faster algorithms.
        let (output, reference) = ConvolutionNumerics.with(exact: true) {
            noGrad { (model(input), noise > 0 ? model(clean) : nil) }
        }
        func add(_ values: [(name: String, value: Double)], _ what: String) {
            record.datasets += values.map { CommonData.curve([$0.value], "\(what)/\($0.name)") }
        }
        let (before, after) = (PictureMeasures(input), PictureMeasures(output))
        add(zip(Self.shared, before.values).map { ($0, $1) }, "input")
        add(zip(Self.shared, after.values).map { ($0, $1) }, "output")
        if noise > 0, let reference {
            let given = PictureMeasures.difference(input, clean)
            add([("noise", given), ("psnr", PictureMeasures.peakSignalToNoise(given))], "input")
            add([("noise", PictureMeasures.difference(output, reference))], "output")
            if comparesWithClean {
                let left = PictureMeasures.difference(output, clean)
                add([("error", left), ("psnr", PictureMeasures.peakSignalToNoise(left))], "output")
            }
        }
        record.datasets += [
            FilterData.input(input.array(Float.self), shape: Array(input.shape.array.dropFirst())),
            FilterData.output(output.array(Float.self), shape: Array(output.shape.array.dropFirst())),
        ]
        if let formula { record.datasets.append(FilterData.formula(formula.map { Int64($0) })) }
        progress(1)
        record.datasets.append(CommonData.totalSeconds(watch.elapsed))
        return record
    }

    func estimatedSeconds() -> Double {
        let watch = Stopwatch()
        _ = noGrad { model(clean) }
        return watch.elapsed
    }
}

/// What is measured of a picture `[1, channels, height, width]`.
struct PictureMeasures {
    /// The standard deviation of all values.
    let contrast: Double
    let mean: Double
    /// The mean length of the gradient, by differences of neighbours to the right and below; 0 for a picture of one row or column.
    let edgeStrength: Double

    var values: [Double] { [contrast, mean, edgeStrength] }

    init(_ picture: Tensor) {
        let values = picture.doubles
        let count = Double(values.count)
        let mean = values.reduce(0, +) / count
        self.mean = mean
        contrast = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
        let (height, width) = (picture.shape[2], picture.shape[3])
        var (sum, places) = (0.0, 0)
        for plane in 0..<picture.shape[1] where height > 1 && width > 1 {
            for y in 0..<height - 1 {
                for x in 0..<width - 1 {
                    let place = (plane * height + y) * width + x
                    let (right, down) = (
                        values[place + 1] - values[place], values[place + width] - values[place]
                    )
                    sum += (right * right + down * down).squareRoot()
                    places += 1
                }
            }
        }
        edgeStrength = places == 0 ? 0 : sum / Double(places)
    }

    /// The root mean square of the difference of two pictures of one shape.
    static func difference(_ first: Tensor, _ second: Tensor) -> Double {
        let squares = zip(first.doubles, second.doubles).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        return (squares / Double(first.shape.elementCount)).squareRoot()
    }

    /// In decibels, of an error where white is 1.
    static func peakSignalToNoise(_ error: Double) -> Double { -20 * Elementary.log10(error) }
}

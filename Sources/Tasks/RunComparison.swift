import Files
import Foundation
import Runs
import Specs
import Store
import Streams

/// A stored run beside the same trial run again.
public struct RunComparison: Sendable {
    public let isEqual: Bool
    /// A line for each thing that differs, and one that says what was compared.
    public let text: TerminalText

    public init(stored: RunFile, replayed: RunRecord) throws {
        var differences: [TerminalText] = []
        var compared = 0
        if stored.status != replayed.status || stored.reason != replayed.reason {
            differences.append(
                "ended as \(replayed.status.rawValue) \(replayed.reason); stored is \(stored.status.rawValue) \(stored.reason)"
            )
        }
        let isCompared = { (path: String) in !CommonData.unrepeatable.contains { path.hasPrefix($0) } }
        let known = Dictionary(uniqueKeysWithValues: replayed.datasets.map { ($0.path, $0) })
        let paths = Set(try stored.datasetPaths()).union(known.keys).filter(isCompared).sorted()
        for path in paths {
            if !stored.has(path), RunLayout.addedLater.contains(path) { continue }
            guard stored.has(path), let again = known[path] else {
                differences.append("\(path): only in the \(stored.has(path) ? "stored" : "replayed") run")
                continue
            }
            compared += 1
            let before = try stored.read(path)
            if before.shape != again.shape {
                differences.append("\(path): shape \("\(again.shape)"); stored is \("\(before.shape)")")
            } else if let place = before.elements.firstDifference(from: again.elements) {
                differences.append("\(path): differs from element \(place) on")
            }
        }
        isEqual = differences.isEmpty
        let verdict: TerminalText =
            isEqual
            ? "The same bits: trial \(stored.trialID.prefix(16)), \(compared) arrays compared."
            : "NOT the same: trial \(stored.trialID.prefix(16)), \(differences.count) differences in \(compared) arrays."
        let processors = try Self.processors(stored.provenance, replayed.provenance, isEqual: differences.isEmpty)
        text = (differences + [verdict] + processors + (try Self.times(stored, known))).joined(separator: "\n")
    }
}

extension RunComparison {
    /// Where both ran, if that is not the same. It is no reason for other bits.
    private static func processors(_ stored: String, _ replayed: String, isEqual: Bool) throws -> [TerminalText] {
        let sides = try [stored, replayed].map { json in
            let provenance = try Value(json: json)
            let kernels = provenance["kernels"]?.string.map { ", kernels \($0)" } ?? ""
            return (provenance["cpu"]?.string ?? "an unknown processor") + kernels
        }
        guard sides[0] != sides[1] else { return [] }
        let places: TerminalText = "Stored on \(sides[0]); replayed on \(sides[1])."
        return isEqual
            ? [places]
            : [
                places,
                "The bits of a result do not depend on the processor: this is a fault, of Azmoon or of a machine. Please report it.",
            ]
    }

    /// Of a trial that measures time: what is not compared, and the stored and the new medians.
    private static func times(_ stored: RunFile, _ replayed: [String: RunDataset]) throws -> [TerminalText] {
        let sides = [TimingData.candidate, TimingData.baseline].flatMap { side in
            [TimingData.forward, TimingData.backward].map { (side, $0) }
        }
        let lines = try sides.compactMap { side, pass -> TerminalText? in
            guard let then = try TimingData.seconds.read(stored, side, pass),
                case .float64(let now) = replayed[TimingData.seconds.place(side, pass)]?.elements
            else { return nil }
            let medians = [then.elements, now].map { String(format: "%.4g ms", $0.median * 1e3) }
            return "  \(side)/\(pass): \(medians[0]) stored, \(medians[1]) now"
        }
        guard !lines.isEmpty else { return [] }
        return ["Outputs and gradients were compared. Times are measurements, which no replay repeats; medians:"]
            + lines
    }
}

extension RunElements {
    /// The first place where the bits differ; nil when none does. NaN equals NaN: which of them an operation gives is the processor's
    /// to choose.
    func firstDifference(from other: RunElements) -> Int? {
        switch (self, other) {
        case (.float32(let a), .float32(let b)):
            Self.place(a, b) { $0.bitPattern == $1.bitPattern || $0.isNaN && $1.isNaN }
        case (.float64(let a), .float64(let b)):
            Self.place(a, b) { $0.bitPattern == $1.bitPattern || $0.isNaN && $1.isNaN }
        case (.int64(let a), .int64(let b)): Self.place(a, b, by: ==)
        case (.uint8(let a), .uint8(let b)): Self.place(a, b, by: ==)
        case (.text(let a), .text(let b)): Self.place(Array(a.utf8), Array(b.utf8), by: ==)
        default: 0
        }
    }

    private static func place<Element>(_ a: [Element], _ b: [Element], by same: (Element, Element) -> Bool) -> Int? {
        for index in 0..<max(a.count, b.count) where index >= a.count || index >= b.count || !same(a[index], b[index]) {
            return index
        }
        return nil
    }
}

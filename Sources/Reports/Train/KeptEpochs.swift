import Analysis
import Files
import Runs

/// The epochs whose weights the runs of a few labels kept, where they kept those of the best.
struct KeptEpochs {
    /// Of each label, how many runs kept each epoch.
    private let counts: [[Int: Int]]

    /// - Parameter runs: of each label.
    init(_ runs: [[RunSummary]]) {
        counts = runs.map { runs in
            runs.compactMap(\.training.keptEpoch).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
    }

    var isSome: Bool { counts.contains { !$0.isEmpty } }

    /// The earliest.
    var first: Int? { counts.flatMap(\.keys).min() }

    /// How many runs of a label kept an epoch.
    func count(label: Int, _ epoch: Int) -> Int { counts[label][epoch] ?? 0 }

    /// What captions say of the marks; empty where there are none.
    func note(_ analysis: Analysis) -> String {
        guard isSome else { return "" }
        let larger = analysis.seeds.count > 1 ? ", larger the more \(analysis.repetitions) kept them" : ""
        return
            " Circles: the epochs of best validation loss, whose weights were kept and to which reported values belong\(larger)."
    }

    /// Circles at kept epochs: `column` of a figure's data has the runs that kept the epoch of a row, and `place` says where it is drawn.
    static func marks(_ place: GnuplotScript, column: Int) -> GnuplotScript {
        "\(place):($\(column) > 0 ? 0.9+0.3*sqrt($\(column)) : NaN) with points pointtype 6 pointsize variable "
            + "linewidth 1 linecolor rgb '#222222'"
    }
}

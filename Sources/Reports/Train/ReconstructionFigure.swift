import Analysis
import Files
import Runs

/// Test images, and what models made of them that are to give images.
enum ReconstructionFigure: FigureKind {
    static let name = "reconstructions"

    /// More rows than these and two make a figure too tall.
    private static let mostGroups = 8

    static func figure(_ analysis: Analysis) -> Figure? {
        let candidates = analysis.ranking.prefix(mostGroups).sorted()
        let found = candidates.compactMap { group -> (group: Int, samples: ReconstructedSamples)? in
            analysis.headlineRuns(of: group).lazy.compactMap(\.training.reconstructions).first.map { (group, $0) }
        }
        guard let first = found.first?.samples, found.allSatisfy({ $0.samples.targets == first.targets }) else {
            return nil
        }
        // Inputs that were spoilt stand above what should be found in them, where all arms have the same.
        let spoilt = first.inputs != first.targets && found.allSatisfy { $0.samples.inputs == first.inputs }
        let names =
            (spoilt ? ["input", "target"] : ["target"])
            + found.map { analysis.options.compare == nil ? "output" : analysis.labelWithChoice($0.group) }
        let rows = (spoilt ? [first.inputs] : []) + [first.targets] + found.map(\.samples.outputs)
        let grid = ImageGrid(count: first.count, height: first.height, width: first.width, names: names)
        return Figure(
            name: name, title: "Test images and what models made of them",
            caption:
                "The first images of the test split\(spoilt ? ", what should be found in them," : "") and what "
                + "\(analysis.shownRun) gives; values beyond black and white are cut."
                + analysis.leftOutNote(found.map(\.group)),
            script: grid.script(name),
            data: rows.map { grid.colours($0, channels: first.channels) }.joined())
    }
}

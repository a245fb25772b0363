import Data
import Specs

/// A source by itself, outside of an experiment: all of its samples, as they are.
public struct LoadedSource: Sendable {
    /// Its name in specs.
    public let name: String
    /// All samples for training, and those for testing where the source has a part of its own for that.
    public let splits: DataSplits
    /// The names of the classes, in order of their labels; empty where they have none.
    public let classNames: [String]

    /// Samples that are drawn of a source without an end.
    static let drawnCount = 1000

    /// - Parameter text: the source's name, or YAML as an experiment has it: `{csv: {file: flowers.csv}}`.
    /// - Throws: ``TaskError`` when the text is no source, `DataError` when its files are missing or damaged.
    public init(_ text: String) throws {
        let spec: Spec
        do throws(SpecError) {
            spec = try Spec.parse(
                text: "name: source\nquestion: What is in it?\ndata: {source: iris}\nmodel: {mlp: {hidden: [1]}}\n"
                    + "optimizer: {sgd: {lr: 0.1}}\ntraining: {epochs: 0, batch: 1}\n", file: "the data set",
                vocabulary: .ofTrials, overrides: ["data.source=\(text)"])
        } catch {
            // The user wrote no such setting.
            throw TaskError("\(error.message)." + (error.hint.isEmpty ? "" : " \(error.hint)"))
        }
        guard let settings = spec.trialSettings.first else { throw TaskError("there is no source '\(text)'") }
        let chosen = try Settings(settings)[TrainSettings.data]
        name = chosen.source.name
        let source = try chosen.source.make()
        classNames = try source.classNames()
        splits = try Self.all(of: source)
    }

    /// The whole source: with its own part for testing if it has one, else all rows as training; of what has no end, some.
    private static func all(of source: Sources.Source) throws -> DataSplits {
        do {
            return try source.split(SplitRequest(normalize: false))
        } catch DataError.impossible {
            do {
                return try source.split(SplitRequest(test: 0, normalize: false))
            } catch DataError.impossible {
                return try source.split(SplitRequest(train: drawnCount, test: drawnCount, normalize: false))
            }
        }
    }
}

import Data
import Specs

extension Sources {
    /// A user's own files.
    static let own = [csv, imageFolder, arrays]

    private static let csv = Choice(
        "csv", "A table in a text file: each row a sample, one column what is to be predicted.",
        Setting("file", .string, "Its path, from the folder in which azmoon runs.").asShorthand,
        Setting("target", .optional(column), default: nil, "The column to be predicted; null for the last."),
        Setting("predict", .words(CSVSource.Prediction.self), default: .classes, "What the target column has."),
        Setting("header", .boolean, default: true, "Whether the first line names the columns; else they are 1, 2, ..."),
        Setting("separator", .words(Separator.self), default: .comma, "What stands between fields."),
        Setting(
            "categories", .list(column, atLeast: 0), default: [],
            "The columns that hold categories; all others hold numbers."),
        Setting(
            "coding", .words(CSVSource.Coding.self), default: .oneHot,
            "A number for each category, or for each but the first."),
        Setting("leave-out", .list(column, atLeast: 0), default: [], "The columns that are not looked at."),
        Setting(
            "missing", .words(CSVSource.Missing.self), default: .refuse,
            "What becomes of a row in which a field is missing: an error, the row is left out, or the training rows' mean."
        ),
        Setting(
            "missing-words", .list(.string, atLeast: 0), default: ["", "NA", "?"],
            "The fields that mean that one is missing.")
    ) { file, target, predict, header, separator, categories, coding, leaveOut, missing, words in
        var source = CSVSource(file: file)
        source.target = target
        source.prediction = predict
        source.hasHeader = header
        source.separator = separator.byte
        source.categories = categories
        source.coding = coding
        source.leftOut = leaveOut
        source.missing = missing
        source.missingWords = words
        let finished = source
        return Source(
            split: { try finished.split($0) }, fingerprint: { try finished.fingerprint($0) },
            classNames: { try finished.classNames() })
    }

    private static let imageFolder = Choice(
        "image-folder", "Pictures (PNG, JPEG), a folder for each class, brought to one size.",
        Setting("folder", .string, "Its path, from the folder in which azmoon runs.").asShorthand,
        Setting("size", .integer(1...4096), default: 32, "Height and width of a sample in pixels."),
        Setting("colours", .words(ImageFolderSource.Colours.self), default: .rgb, "Three channels, or one.")
    ) { folder, size, colours in
        let source = ImageFolderSource(folder: folder, size: size, colours: colours)
        return Source(
            split: { try source.split($0) }, fingerprint: { try source.fingerprint($0) },
            classNames: { try source.classNames() })
    }

    private static let arrays = Choice(
        "arrays",
        "Arrays of NumPy's and HDF5's: x.npy, or data.npz:x and data.h5:group/x for one of several in a file.",
        Setting("inputs", .string, "The training inputs, [samples, ...]; bytes are brought to [0, 1]."),
        Setting("targets", .string, "The training targets, [samples] or [samples, ...]."),
        Setting(
            "test-inputs", .optional(.string), default: nil, "The test inputs; null to take test samples from all."),
        Setting("test-targets", .optional(.string), default: nil, "The test targets."),
        Setting(
            "predict", .words(ArraysSource.Prediction.self), default: .classes,
            "What the targets are: whole numbers from 0 that count classes, or numbers."),
        Setting(
            "channels", .words(ArraysSource.Channels.self), default: .asTheyAre,
            "Where pictures have their channels: as the model needs them (first), last, or one that is not counted.")
    ) { inputs, targets, testInputs, testTargets, prediction, channels in
        let source = ArraysSource(
            inputs: inputs, targets: targets, testInputs: testInputs, testTargets: testTargets, prediction: prediction,
            channels: channels)
        return Source(split: { try source.split($0) }, fingerprint: { try source.fingerprint($0) })
    }

    /// A column by its name, or by its number where the file names none.
    private static let column = Form<Either<String, Int>>.either(.string, .integer(1...100_000)).map {
        switch $0 {
        case .first(let name): name
        case .second(let number): "\(number)"
        }
    } back: {
        .first($0)
    }

    private enum Separator: String, CaseIterable {
        case comma, semicolon, tab

        var byte: UInt8 {
            switch self {
            case .comma: UInt8(ascii: ",")
            case .semicolon: UInt8(ascii: ";")
            case .tab: UInt8(ascii: "\t")
            }
        }
    }
}

import Files

/// A user's arrays: inputs `[samples, ...]` and targets `[samples]` or `[samples, ...]`, each in a file of NumPy's or HDF5's.
///
/// An array is named by its file, `x.npy`, or by its file and its name in it, `data.npz:x`, `data.h5:group/x`.
public struct ArraysSource: Sendable, Hashable {
    /// Where the channels of pictures stand in the inputs.
    public enum Channels: String, Sendable, CaseIterable {
        /// As the array has them: its shape is the samples'.
        case asTheyAre = "as-they-are"
        /// Behind height and width: `[samples, height, width, channels]`.
        case last
        /// There is one, which the array does not count: `[samples, height, width]`.
        case one
    }

    /// What the targets are.
    public enum Prediction: String, Sendable, CaseIterable {
        /// Whole numbers from 0.
        case classes = "class"
        /// Numbers of any shape.
        case numbers = "number"
    }

    /// The training inputs.
    public var inputs: String
    /// The training targets.
    public var targets: String
    /// The test inputs; nil when test samples are taken from all.
    public var testInputs: String?
    /// The test targets.
    public var testTargets: String?
    /// What the targets are.
    public var prediction: Prediction
    /// Where the channels of pictures stand in the inputs.
    public var channels: Channels

    /// A source of arrays.
    public init(
        inputs: String, targets: String, testInputs: String? = nil, testTargets: String? = nil,
        prediction: Prediction = .classes, channels: Channels = .asTheyAre
    ) {
        self.inputs = inputs
        self.targets = targets
        self.testInputs = testInputs
        self.testTargets = testTargets
        self.prediction = prediction
        self.channels = channels
    }

    /// The subsets of a trial: of a source without test arrays see ``TableSource/split(_:)``.
    ///
    /// - Throws: `DataError` when a file cannot be read, arrays do not fit one another, or there are too few samples.
    public func split(_ request: SplitRequest) throws(DataError) -> DataSplits { try open().split(request) }

    /// SHA-256, in hex, of the arrays and of what decides which of their samples a trial sees.
    ///
    /// - Throws: `DataError` when a file cannot be read or arrays do not fit one another.
    public func fingerprint(_ request: SplitRequest) throws(DataError) -> String {
        request.fingerprint(content: try open().fingerprint)
    }

    private struct Key: Hashable {
        var source: ArraysSource
        var stamps: [FileStamp?]
    }

    private static let opened = Memo<Key, ArrayParts>()

    private func open() throws(DataError) -> ArrayParts {
        let names = [inputs, targets, testInputs, testTargets].compactMap { $0 }
        let key = Key(source: self, stamps: names.map { FileStamp(path: ArrayPlace($0).path) })
        if let known = Self.opened[key] { return known }
        guard (testInputs == nil) == (testTargets == nil) else {
            throw .impossible(reason: "The source arrays needs both test-inputs and test-targets, or neither.")
        }
        var hash = SHA256Stream()
        hash.update(Array("arrays 1 \(prediction) \(channels)\n".utf8))
        let train = try part(inputs, targets, classes: nil, &hash)
        var test: ArrayDataset?
        if let testInputs, let testTargets {
            let part = try part(testInputs, testTargets, classes: train.targets.classes, &hash)
            guard part.shape == train.shape, part.targets == train.targets else {
                throw .invalid(
                    path: testInputs,
                    reason:
                        "has samples of the shape \(part.shape) with targets of \(part.targets), where training has "
                        + "\(train.shape) and \(train.targets)")
            }
            test = part
        }
        let parts = ArrayParts(
            title: "The array \(inputs)", train: train, test: test, fingerprint: hash.sum.hexadecimal)
        Self.opened[key] = parts
        return parts
    }

    private func part(
        _ inputs: String, _ targets: String, classes: Int?, _ hash: inout SHA256Stream
    ) throws(DataError) -> ArrayDataset {
        let (samples, answers) = (try ArrayPlace(inputs).read(&hash), try ArrayPlace(targets).read(&hash))
        guard samples.shape.count >= 2, let count = samples.shape.first, count > 0, samples.count > 0 else {
            throw .invalid(
                path: inputs, reason: "has the shape \(samples.shape); [samples, ...] is needed, and none may be 0")
        }
        guard answers.shape.first == count else {
            throw .invalid(
                path: targets, reason: "has the shape \(answers.shape), but there are \(count) samples in \(inputs)")
        }
        var numbers = samples.floats()
        // Pixels: brought to [0, 1] as those of images are.
        if samples.isPixels { numbers = numbers.map { $0 * Float(1.0 / 255) } }
        if let place = numbers.firstIndex(where: { !$0.isFinite }) {
            throw .invalid(
                path: inputs, reason: "has the number \(numbers[place]) in sample \(place / (numbers.count / count))")
        }
        let shape = try arrange(&numbers, Array(samples.shape.dropFirst()), path: inputs)
        guard prediction == .classes else {
            let values = answers.floats()
            guard values.allSatisfy(\.isFinite) else {
                throw .invalid(path: targets, reason: "has numbers that are not finite")
            }
            let valueShape = Array(answers.shape.dropFirst())
            return try ArrayDataset(
                inputs: numbers, shape: shape, values: values, valueShape: valueShape.isEmpty ? [1] : valueShape)
        }
        guard answers.count == count, let labels = answers.integers(), let most = labels.max(),
            labels.allSatisfy({ $0 >= 0 })
        else {
            throw .invalid(
                path: targets,
                reason:
                    "has the shape \(answers.shape) of elements that are not one whole number from 0 for each sample. Set "
                    + "predict to number for others")
        }
        guard most < classes.map({ Int64($0) }) ?? 100_000 else {
            throw .invalid(
                path: targets,
                reason: "has the label \(most); there can be \(classes ?? 100_000) classes, counted from 0")
        }
        return try ArrayDataset(
            inputs: numbers, shape: shape, labels: labels, classes: classes ?? max(2, Int(most) + 1))
    }

    /// Puts channels first, and returns the samples' shape.
    private func arrange(_ numbers: inout [Float], _ shape: [Int], path: String) throws(DataError) -> [Int] {
        switch channels {
        case .asTheyAre: return shape
        case .one:
            guard shape.count == 2 else {
                throw .invalid(path: path, reason: "has samples of the shape \(shape), not [height, width]")
            }
            return [1] + shape
        case .last:
            guard shape.count == 3 else {
                throw .invalid(path: path, reason: "has samples of the shape \(shape), not [height, width, channels]")
            }
            let (plane, channels) = (shape[0] * shape[1], shape[2])
            let size = plane * channels
            numbers = numbers.indices.map { index in
                let (sample, place) = (index / size, index % size)
                return numbers[sample * size + place % plane * channels + place / plane]
            }
            return [channels, shape[0], shape[1]]
        }
    }
}

/// Where an array lies: `x.npy`, `data.npz:x` or `data.h5:group/x`.
struct ArrayPlace {
    let path: String
    /// The array's name in its file; nil where the file holds one.
    let name: String?
    private let text: String

    init(_ text: String) {
        self.text = text
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let isNamed = parts.count == 2 && ([".npz"] + Self.hdf5Endings).contains { parts[0].hasSuffix($0) }
        path = isNamed ? String(parts[0]) : text
        name = isNamed ? String(parts[1]) : nil
    }

    private static let hdf5Endings = [".h5", ".hdf5"]

    /// The array, whose bytes go into a hash; of an HDF5 file all of it does.
    func read(_ hash: inout SHA256Stream) throws(DataError) -> StoredArray {
        if Self.hdf5Endings.contains(where: { path.hasSuffix($0) }) {
            guard let name, !name.isEmpty else {
                throw .invalid(path: text, reason: "does not say which array is meant: write \(path):NAME")
            }
            let sum = try rethrowing { () throws(FileError) in try SHA256Sum(ofFileAt: path) }
            hash.update(Array("\(sum.hexadecimal) \(name)\n".utf8))
            return try StoredArray(hdf5: path, name: name)
        }
        let bytes: [UInt8]
        if path.hasSuffix(".npz") {
            let archive = try rethrowing { () throws(FileError) in try ZipArchive(FileBytes(path: path)) }
            let names = archive.entries.map(\.name).filter { $0.hasSuffix(".npy") }.map { String($0.dropLast(4)) }
            guard let chosen = name ?? (names.count == 1 ? names[0] : nil), let entry = archive["\(chosen).npy"] else {
                throw .invalid(
                    path: text,
                    reason: (name == nil ? "does not say which array is meant" : "is not in the file")
                        + "; \(path) has \(names.prefix(20).map(\.quoted).joined(separator: ", ")): write \(path):NAME")
            }
            bytes = try rethrowing { () throws(FileError) in
                let content = try archive.open(entry)
                let bytes = try content.read(at: 0, count: content.size)
                try archive.check(bytes, of: entry)
                return bytes
            }
        } else {
            bytes = try rethrowing { () throws(FileError) in try RegularFile(path: path).bytes() }
        }
        hash.update(Array("\(bytes.count)\n".utf8))
        hash.update(bytes)
        return StoredArray(try NumPyArray(bytes, path: text))
    }

    /// A user's own file that is damaged is not one to get again.
    private func rethrowing<Result>(_ body: () throws(FileError) -> Result) throws(DataError) -> Result {
        do throws(FileError) {
            return try body()
        } catch {
            throw .invalid(path: error.path, reason: error.reason)
        }
    }
}

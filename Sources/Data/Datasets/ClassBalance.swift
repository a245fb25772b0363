import Streams

/// How training samples of small classes are made as many as those of the largest.
public enum ClassBalance: Sendable, Hashable {
    /// Samples are repeated: each as often as the others of its class, and the rest drawn at random.
    case overSampling
    /// Samples are made up: SMOTE (Chawla et al. 2002, "SMOTE: Synthetic minority over-sampling technique"), a random point on the way
    /// from a sample to one of its nearest neighbours of the same class.
    case smote(neighbours: Int)
}

extension DataSplits {
    /// The splits with so many samples of each class in the training split, taken in a random order.
    ///
    /// - Throws: `DataError.impossible` when a class has fewer, or the counts are not one for each class.
    public func keeping(counts: [Int], seed: UInt64) throws(DataError) -> DataSplits {
        let members = try train.rowsOfClasses()
        guard counts.count == members.count else {
            throw .impossible(
                reason: "data.class-counts has \(counts.count) numbers, but there are \(members.count) classes.")
        }
        let stream = RandomStream(seed: seed, role: "split").substream("class-counts")
        var kept: [Int32] = []
        for (label, rows) in members.enumerated() {
            guard counts[label] <= rows.count else {
                throw .impossible(
                    reason: "data.class-counts asks for \(counts[label]) training samples of class \(label), which has "
                        + "\(rows.count). Lower the count, or raise data.train.")
            }
            kept += stream.substream(label).permutation(rows.count).prefix(counts[label]).map { rows[$0] }
        }
        guard !kept.isEmpty else { throw .impossible(reason: "data.class-counts leaves no sample to train on.") }
        return DataSplits(
            train: RowsDataset(base: train, rows: kept.sorted()), validation: validation, test: test,
            normalization: normalization, fingerprint: fingerprint)
    }

    /// The splits with as many samples of each class in training batches as the largest class has. What is measured stays as it is.
    ///
    /// - Throws: `DataError.impossible` where the targets are no classes, or a class has no sample.
    public func balanced(by balance: ClassBalance, seed: UInt64) throws(DataError) -> DataSplits {
        let members = try train.rowsOfClasses()
        let largest = members.map(\.count).max() ?? 0
        let stream = RandomStream(seed: seed, role: "balance")
        var (rows, points): ([Int32], [SyntheticDataset.Point]) = ((0..<Int32(train.count)).map { $0 }, [])
        for (label, known) in members.enumerated() {
            guard !known.isEmpty else {
                throw .impossible(
                    reason: "data.balance cannot make samples of class \(label), of which the training split has none.")
            }
            let missing = largest - known.count
            let stream = stream.substream(label)
            switch balance {
            case .overSampling:
                for _ in 0..<missing / known.count { rows += known }
                rows += stream.permutation(known.count).prefix(missing % known.count).map { known[$0] }
            case .smote(let neighbours):
                guard missing > 0 else { continue }
                guard known.count >= 2 else {
                    throw .impossible(
                        reason:
                            "SMOTE needs two training samples of a class, and class \(label) has one: use over-sampling."
                    )
                }
                points += train.points(missing, among: known, neighbours: neighbours, stream)
            }
        }
        return DataSplits(
            train: train,
            training: points.isEmpty
                ? RowsDataset(base: train, rows: rows) : SyntheticDataset(base: train, points: points),
            validation: validation, test: test, normalization: normalization, fingerprint: fingerprint)
    }
}

extension Dataset {
    /// The rows of each class, ascending.
    fileprivate func rowsOfClasses() throws(DataError) -> [[Int32]] {
        guard case .labels(let classes) = targets else {
            throw .impossible(reason: "data.balance and data.class-counts are for samples of one class each.")
        }
        var members = [[Int32]](repeating: [], count: classes)
        for (row, label) in labels(Array(0..<Int32(count))).enumerated() { members[Int(label)].append(Int32(row)) }
        return members
    }

    /// SMOTE's points: each sample of the class is the start of equally many, to within one.
    fileprivate func points(
        _ count: Int, among rows: [Int32], neighbours: Int, _ stream: RandomStream
    ) -> [SyntheticDataset.Point] {
        // Only of samples that a point starts at are the neighbours looked for.
        let starts = stream.substream("order").permutation(rows.count).prefix(count)
        let nearest = nearestNeighbours(of: Array(starts), among: rows, count: min(neighbours, rows.count - 1))
        return (0..<count).map { index in
            let start = index % starts.count
            let choice = stream.integer(at: UInt64(2 * index), below: nearest[start].count)
            return SyntheticDataset.Point(
                start: rows[starts[start]], end: rows[nearest[start][choice]],
                share: Float(stream.uniform(at: UInt64(2 * index + 1))))
        }
    }

    /// For each place in `ones` the places among `rows` of the nearest others by Euclidean distance; of equally near ones the first.
    fileprivate func nearestNeighbours(of ones: [Int], among rows: [Int32], count: Int) -> [[Int]] {
        let (samples, size) = (samples(rows), sampleSize)
        return samples.withUnsafeBufferPointer { samples in
            ones.map { one in
                var distances: [(square: Double, place: Int)] = []
                for other in rows.indices where other != one {
                    var square = 0.0
                    for index in 0..<size {
                        let difference = Double(samples[one * size + index]) - Double(samples[other * size + index])
                        square += difference * difference
                    }
                    distances.append((square, other))
                }
                return distances.sorted { ($0.square, $0.place) < ($1.square, $1.place) }.prefix(count).map(\.place)
            }
        }
    }
}

/// A data set with samples that are made up after its own: points between two of them.
struct SyntheticDataset: DatasetWrapper {
    struct Point {
        var start: Int32
        var end: Int32
        /// Of the way from start to end.
        var share: Float
    }

    var base: any Dataset
    let points: [Point]

    var count: Int { base.count + points.count }

    func gather(_ rows: UnsafeBufferPointer<Int32>, into samples: UnsafeMutablePointer<Float>) {
        checkRows(rows)
        let size = sampleSize
        var end = [Float](repeating: 0, count: size)
        for (index, row) in rows.enumerated() {
            let sample = samples + index * size
            guard let point = point(row) else {
                base.gather(row, into: sample)
                continue
            }
            base.gather(point.start, into: sample)
            end.withUnsafeMutableBufferPointer { if let end = $0.baseAddress { base.gather(point.end, into: end) } }
            for place in 0..<size { sample[place] += point.share * (end[place] - sample[place]) }
        }
    }

    func gatherLabels(_ rows: UnsafeBufferPointer<Int32>, into labels: UnsafeMutablePointer<Int64>) {
        checkRows(rows)
        rows.map { point($0)?.start ?? $0 }.withUnsafeBufferPointer { base.gatherLabels($0, into: labels) }
    }

    func gatherValues(_ rows: UnsafeBufferPointer<Int32>, into values: UnsafeMutablePointer<Float>) {
        checkRows(rows)
        rows.map { point($0)?.start ?? $0 }.withUnsafeBufferPointer { base.gatherValues($0, into: values) }
    }

    private func point(_ row: Int32) -> Point? { Int(row) < base.count ? nil : points[Int(row) - base.count] }
}

extension Dataset {
    /// Writes the sample of one row.
    fileprivate func gather(_ row: Int32, into sample: UnsafeMutablePointer<Float>) {
        withUnsafePointer(to: row) { gather(UnsafeBufferPointer(start: $0, count: 1), into: sample) }
    }
}

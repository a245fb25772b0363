/// Columns that are made of a table's own, so that a linear model can use what is not linear in them.
public enum TableFeature: Sendable, Hashable {
    /// The product of each pair of columns, and of each with itself where squares are asked for. Nil for all columns.
    case products(columns: [Int]?, squares: Bool)
    /// The natural logarithm of each column, whose numbers must be positive. Nil for all columns.
    case logarithm(columns: [Int]?)
}

extension DataSplits {
    /// The splits with columns added after those of their vectors, which are not normalized yet.
    ///
    /// - Throws: `DataError.impossible` where samples are no vectors, a column is missing, or a number has no logarithm.
    public func extended(by features: [TableFeature]) throws(DataError) -> DataSplits {
        let table = try ExtendedTable(train, features)
        let others = try [validation, test].map { other throws(DataError) in
            try other.map { dataset throws(DataError) in try ExtendedTable(dataset, features) }
        }
        return DataSplits(
            train: table, validation: others[0], test: others[1], normalization: normalization,
            fingerprint: fingerprint)
    }
}

/// Vectors with numbers made of their own behind them.
struct ExtendedTable: DatasetWrapper {
    var base: any Dataset
    private let terms: [Term]

    private enum Term {
        case product(Int, Int)
        case logarithm(Int)
    }

    init(_ base: any Dataset, _ features: [TableFeature]) throws(DataError) {
        guard base.shape.count == 1 else {
            throw .impossible(
                reason:
                    "data.features are for tables, whose samples are vectors; these samples have the shape \(base.shape)."
            )
        }
        self.base = base
        let count = base.shape[0]
        func checked(_ columns: [Int]?) throws(DataError) -> [Int] {
            let columns = columns ?? Array(0..<count)
            guard let missing = columns.first(where: { $0 < 0 || $0 >= count }) else { return columns }
            throw .impossible(
                reason:
                    "data.features names the column \(missing), but the columns of the source are 0 to \(count - 1).")
        }
        var terms: [Term] = []
        for feature in features {
            switch feature {
            case .products(let columns, let squares):
                let columns = try checked(columns)
                for (place, first) in columns.enumerated() {
                    for second in columns[(squares ? place : place + 1)...] { terms.append(.product(first, second)) }
                }
            case .logarithm(let columns):
                for column in try checked(columns) {
                    if let number = Self.numbers(of: column, in: base).first(where: { !($0 > 0) }) {
                        throw .impossible(
                            reason:
                                "data.features cannot take the logarithm of column \(column), which holds \(number): name "
                                + "columns whose numbers are all positive.")
                    }
                    terms.append(.logarithm(column))
                }
            }
        }
        self.terms = terms
    }

    var shape: [Int] { [base.shape[0] + terms.count] }

    private static func numbers(of column: Int, in base: any Dataset) -> [Float] {
        let numbers = base.samples((0..<Int32(base.count)).map { $0 })
        return stride(from: column, to: numbers.count, by: base.shape[0]).map { numbers[$0] }
    }

    func gather(_ rows: UnsafeBufferPointer<Int32>, into samples: UnsafeMutablePointer<Float>) {
        let old = base.samples(Array(rows))
        let count = base.shape[0]
        for row in 0..<rows.count {
            let sample = samples + row * sampleSize
            for column in 0..<count { sample[column] = old[row * count + column] }
            for (index, term) in terms.enumerated() {
                sample[count + index] =
                    switch term {
                    case .product(let first, let second): sample[first] * sample[second]
                    case .logarithm(let column): Float(Plain.logarithm(Double(sample[column])))
                    }
            }
        }
    }
}

import Files

/// The rows of a table as numbers.
struct CSVSamples: Sendable {
    let parts: ArrayParts
    /// The classes in order of their labels; empty where numbers are predicted.
    let classNames: [String]
    /// What each number of a sample is: a column's name, or `column=category`.
    let features: [String]

    /// - Throws: `DataError.invalid`, which names the file, the line and the column.
    init(_ table: CSVTable, of source: CSVSource, hash: String) throws(DataError) {
        func column(_ name: String, _ role: String) throws(DataError) -> Int {
            if let index = table.names.firstIndex(of: name) { return index }
            throw .invalid(
                path: source.file,
                reason: "has no column \(name.quoted) for \(role); it has "
                    + table.names.prefix(20).map(\.quoted).joined(separator: ", "))
        }
        let target = try source.target.map { name throws(DataError) in try column(name, "the target") }
        let targetColumn = target ?? table.names.count - 1
        let categories = Set(try source.categories.map { name throws(DataError) in try column(name, "categories") })
        let leftOut = Set(try source.leftOut.map { name throws(DataError) in try column(name, "leave-out") })
        guard !categories.contains(targetColumn), !leftOut.contains(targetColumn), categories.isDisjoint(with: leftOut)
        else { throw .invalid(path: source.file, reason: "has a column with two roles: target, categories, leave-out") }
        let inputs = table.names.indices.filter { $0 != targetColumn && !leftOut.contains($0) }
        guard !inputs.isEmpty else { throw .invalid(path: source.file, reason: "has no column beside the target") }

        let words = Set(source.missingWords)
        let rows = try Self.rows(table, inputs: inputs, target: targetColumn, words: words, source)
        let coded = try inputs.map { index throws(DataError) in
            let column = Column(table: table, index: index, words: words, path: source.file)
            return categories.contains(index)
                ? column.categories(of: rows, coding: source.coding) : try column.numbers(of: rows)
        }
        features = coded.flatMap(\.names)
        var values: [Float] = []
        values.reserveCapacity(rows.count * features.count)
        for place in rows.indices { for column in coded { values += column.values[place] } }

        let answers = Column(table: table, index: targetColumn, words: words, path: source.file)
        let samples: ArrayDataset
        switch source.prediction {
        case .classes:
            classNames = Self.ordered(Set(rows.map { table.rows[$0][targetColumn] }))
            guard classNames.count >= 2 else {
                throw .invalid(
                    path: source.file,
                    reason:
                        "has a single class in the column \(table.names[targetColumn].quoted): there is nothing to learn"
                )
            }
            let labels = Dictionary(uniqueKeysWithValues: classNames.enumerated().map { ($1, Int64($0)) })
            samples = try ArrayDataset(
                inputs: values, shape: [features.count], labels: rows.map { labels[table.rows[$0][targetColumn]] ?? 0 },
                classes: classNames.count)
        case .numbers:
            classNames = []
            samples = try ArrayDataset(
                inputs: values, shape: [features.count], values: try answers.numbers(of: rows).values.map { $0[0] },
                valueShape: [1])
        }
        let isFilled = source.missing == .mean
        parts = ArrayParts(
            title: source.file, train: samples,
            fingerprint: SHA256Sum(of: "csv 1\n\(hash)\n\(features)\n\(classNames)\n\(source.missing)\n\(rows.count)")
                .hexadecimal,
            prepare: { train, others in isFilled ? fillWithMeans(others, of: train) : others })
    }

    /// The rows that are taken.
    private static func rows(
        _ table: CSVTable, inputs: [Int], target: Int, words: Set<String>, _ source: CSVSource
    ) throws(DataError) -> [Int] {
        var rows: [Int] = []
        for (index, row) in table.rows.enumerated() {
            let isTargetMissing = words.contains(row[target])
            let gap: Int? = isTargetMissing ? target : inputs.first { words.contains(row[$0]) }
            if let gap, source.missing == .refuse {
                throw .invalid(
                    path: "\(source.file):\(table.lines[index])",
                    reason:
                        "has no value in the column \(table.names[gap].quoted). Set missing to drop or mean, or add it")
            }
            if gap == nil || source.missing == .mean && !isTargetMissing { rows.append(index) }
        }
        guard !rows.isEmpty else { throw .invalid(path: source.file, reason: "has no row in which nothing is missing") }
        return rows
    }

    /// Numbers by size, else texts by their Unicode scalars.
    static func ordered(_ names: Set<String>) -> [String] {
        let numbers = names.compactMap { name in Int(name).map { ($0, name) } }
        if numbers.count == names.count { return numbers.sorted { $0 < $1 }.map(\.1) }
        return names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    }
}

/// A column that becomes numbers; what is missing is not a number.
private struct Column {
    let table: CSVTable
    let index: Int
    let words: Set<String>
    let path: String

    struct Coded {
        let names: [String]
        /// Row by row.
        let values: [[Float]]
    }

    func numbers(of rows: [Int]) throws(DataError) -> Coded {
        var values: [[Float]] = []
        for row in rows {
            let field = table.rows[row][index]
            if words.contains(field) {
                values.append([.nan])
                continue
            }
            let text = field.utf8.drop { $0 == 32 }
            // Swift reads more than decimal numbers: nan, hexadecimal.
            guard let number = Float(String(Substring(text)).trimmingBlanks), number.isFinite,
                text.allSatisfy({ 48...57 ~= $0 || [32, 43, 45, 46, 69, 101].contains($0) })
            else {
                throw .invalid(
                    path: "\(path):\(table.lines[row])",
                    reason:
                        "has \(field.quoted) in the column \(table.names[index].quoted), which is no number. Should it be a "
                        + "category, name the column under categories; should it be missing, under missing-words")
            }
            values.append([number])
        }
        return Coded(names: [table.names[index]], values: values)
    }

    func categories(of rows: [Int], coding: CSVSource.Coding) -> Coded {
        let fields = rows.map { table.rows[$0][index] }
        let all = CSVSamples.ordered(Set(fields.filter { !words.contains($0) }))
        let coded = coding == .dummy ? Array(all.dropFirst()) : all
        let places = Dictionary(uniqueKeysWithValues: coded.enumerated().map { ($1, $0) })
        return Coded(
            names: coded.map { "\(table.names[index])=\($0)" },
            values: fields.map { field in
                guard !words.contains(field) else { return [Float](repeating: .nan, count: coded.count) }
                var values = [Float](repeating: 0, count: coded.count)
                if let place = places[field] { values[place] = 1 }
                return values
            })
    }
}

extension String {
    /// Without blanks at the end.
    fileprivate var trimmingBlanks: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}

/// The samples with the mean of `train` in place of each number that is none; 0 where no row of `train` has it.
private func fillWithMeans(_ samples: ArrayDataset, of train: ArrayDataset) -> ArrayDataset {
    let size = train.sampleSize
    var (sums, counts) = ([Double](repeating: 0, count: size), [Double](repeating: 0, count: size))
    for (index, value) in train.samples(Array(0..<Int32(train.count))).enumerated() where !value.isNaN {
        sums[index % size] += Double(value)
        counts[index % size] += 1
    }
    let means = zip(sums, counts).map { $1 > 0 ? Float($0 / $1) : 0 }
    return samples.mapping { index, value in value.isNaN ? means[index] : value }
}

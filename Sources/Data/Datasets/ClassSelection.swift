/// Some of a source's classes, whose samples alone are taken; their labels are counted anew from 0 in the order given.
struct ClassSelection {
    let classes: [Int]

    /// - Parameters:
    ///   - count: how many classes the source has.
    ///   - title: the source in sentences.
    /// - Throws: `DataError.impossible` when a class is not among them or named twice, or there is none.
    init(_ classes: [Int], of count: Int, title: String) throws(DataError) {
        guard !classes.isEmpty, Set(classes).count == classes.count, classes.allSatisfy({ 0..<count ~= $0 }) else {
            throw .impossible(
                reason:
                    "data.classes is \(classes): it needs classes of \(title) from 0 to \(count - 1), and each once.")
        }
        self.classes = classes
    }

    /// The new label of each class that is taken, by its number; nil of the others.
    func newLabels(of count: Int) -> [Int?] {
        var labels = [Int?](repeating: nil, count: count)
        for (label, number) in classes.enumerated() { labels[number] = label }
        return labels
    }
}

extension SplitRequest {
    /// Refuses a choice of classes, for a source that has none to choose from.
    func refuseClasses(of title: String, because reason: String) throws(DataError) {
        guard classes == nil else { throw .impossible(reason: "data.classes cannot choose of \(title): \(reason).") }
    }
}

extension ImagePart {
    /// The rows of some classes alone.
    ///
    /// - Throws: `DataError.impossible` when pixels have classes, a class is not there, or no row has one of them.
    func selecting(_ classes: [Int]?, title: String) throws(DataError) -> ImagePart {
        guard let classes else { return self }
        guard labelShape.isEmpty else {
            throw .impossible(
                reason: "data.classes needs one class for each sample; \(title)'s pixels have classes.")
        }
        let newLabels = try ClassSelection(classes, of: self.classes, title: title).newLabels(of: self.classes)
        var part = self
        part.selection = Selection(
            rows: (0..<Int32(count)).filter { newLabels[Int(labels[Int($0)])] != nil },
            newLabels: newLabels.map { Int64($0 ?? 0) })
        part.count = part.selection?.rows.count ?? 0
        part.classes = classes.count
        guard part.count > 0 else { throw .impossible(reason: "\(title) has no sample of the classes \(classes).") }
        return part
    }

    /// The rows of a part that are taken, ascending, and the new label of each old one.
    struct Selection {
        let rows: [Int32]
        let newLabels: [Int64]
    }

    /// Where rows of the part are stored.
    func stored(_ rows: [Int32]) -> [Int32] {
        selection.map { selection in rows.map { selection.rows[Int($0)] } } ?? rows
    }

    /// The class of each row.
    var rowClasses: [Int] {
        guard let selection else { return labels.map { Int($0) } }
        return selection.rows.map { Int(selection.newLabels[Int(labels[Int($0)])]) }
    }
}

extension ArrayDataset {
    /// The samples of some classes alone.
    ///
    /// - Throws: `DataError.impossible` when the targets are no classes, a class is not there, or no sample has one of them.
    func selecting(_ classes: [Int]?, title: String) throws(DataError) -> ArrayDataset {
        guard let classes else { return self }
        guard case .labels(let count) = targets else {
            throw .impossible(reason: "data.classes needs one class for each sample; \(title)'s targets are numbers.")
        }
        let newLabels = try ClassSelection(classes, of: count, title: title).newLabels(of: count)
        let labels = labels(Array(0..<Int32(self.count)))
        let rows = (0..<Int32(self.count)).filter { newLabels[Int(labels[Int($0)])] != nil }
        guard !rows.isEmpty else { throw .impossible(reason: "\(title) has no sample of the classes \(classes).") }
        return try ArrayDataset(
            inputs: samples(rows), shape: shape, labels: rows.map { Int64(newLabels[Int(labels[Int($0)])] ?? 0) },
            classes: classes.count)
    }
}

/// One of the equal parts of a cross-validation.
public struct Fold: Sendable, Hashable {
    /// The part that is held out for testing, from 0.
    public let index: Int
    /// How many parts there are.
    public let count: Int

    /// Part `index` of `count`.
    ///
    /// - Throws: `DataError.impossible` when there is no such part, or fewer than two.
    public init(index: Int, of count: Int) throws(DataError) {
        guard count >= 2, (0..<count).contains(index) else {
            throw .impossible(
                reason: "data.fold is \(index), but data.folds is \(count): folds are counted from 0 and at least 2.")
        }
        self.index = index
        self.count = count
    }
}

/// The rows of each subset of a source that has one part for all of them, each ascending.
///
/// The rows are put in one order. With a fold, every `count`-th row of the order is held out, counted from `index`, so that the folds
/// of one seed share no row and together hold all; else testing takes rows from the order's end. Training takes from the start of
/// what is left, validation from its end.
struct RowSplit {
    let train: [Int32]
    let validation: [Int32]
    let test: [Int32]

    /// - Parameters:
    ///   - order: the rows in the order in which they are taken.
    ///   - title: the source in sentences.
    init(order: [Int32], request: SplitRequest, title: String) throws(DataError) {
        let held: [Int32]
        let rest: [Int32]
        if let fold = request.fold {
            guard fold.count <= order.count else {
                throw .impossible(
                    reason: "\(title) has \(order.count) rows, too few for \(fold.count) folds. Lower data.folds.")
            }
            let places = order.enumerated()
            let all = places.filter { $0.offset % fold.count == fold.index }.map(\.element)
            rest = places.filter { $0.offset % fold.count != fold.index }.map(\.element)
            guard request.test ?? 0 <= all.count else {
                throw .impossible(
                    reason:
                        "A fold of \(title) has \(all.count) rows, but data.test asks for \(request.test ?? 0). Lower it or "
                        + "leave it out.")
            }
            held = Array(all.prefix(request.test ?? all.count))
        } else {
            guard let wanted = request.test ?? request.train.map({ max(0, order.count - $0 - request.validation) })
            else {
                throw .impossible(
                    reason:
                        "\(title) has no test part of its own. Say how many of its \(order.count) rows data.test takes, or "
                        + "cross-validate with data.folds.")
            }
            held = Array(order.suffix(wanted))
            rest = order.dropLast(wanted)
        }
        let training = request.train ?? rest.count - request.validation
        guard training >= 1, request.validation >= 0, training + request.validation <= rest.count else {
            throw .impossible(
                reason:
                    "\(title) has \(order.count) rows and testing takes \(held.count), but data.train and data.validation ask "
                    + "for \(request.train.map(String.init) ?? "all the rest") and \(request.validation). Lower one of them."
            )
        }
        train = rest.prefix(training).sorted()
        validation = rest.suffix(request.validation).sorted()
        test = held.sorted()
    }
}

/// Einstein's summation over named axes.
///
/// Operands are contracted two at a time, from the left. A pair is brought into the form `[batch, rows, summed]` by
/// `[batch, summed, columns]`, and multiplied as matrices.
enum Einsum {
    /// An operand with a name for each of its axes. The axes of an ellipsis have names from 0x110000 upwards.
    private struct Term {
        var tensor: Tensor
        var names: [UInt32]
    }

    private static let ellipsisBase: UInt32 = 0x110000

    static func evaluate(_ equation: String, _ tensors: [Tensor]) -> Tensor {
        let text = equation.filter { $0 != " " }
        let arrow = text.range(of: "->")
        let inputs = (arrow.map { String(text[..<$0.lowerBound]) } ?? text).split(
            separator: ",", omittingEmptySubsequences: false)
        Tensor.check(
            inputs.count == tensors.count,
            "einsum: \"\(equation)\" names \(inputs.count) operands, and \(tensors.count) are given")
        var terms: [Term] = []
        var counts: [UInt32: Int] = [:]
        var ellipsisRank = 0
        for (input, tensor) in zip(inputs, tensors) {
            let names = names(of: String(input), equation, rank: tensor.rank)
            Tensor.check(
                names.count == tensor.rank,
                "einsum: \"\(input)\" in \"\(equation)\" names \(names.count) axes of a tensor of shape \(tensor.shape)"
            )
            for name in Set(names) { counts[name, default: 0] += names.filter { $0 == name }.count }
            ellipsisRank = max(ellipsisRank, names.filter { $0 >= ellipsisBase }.count)
            terms.append(diagonals(Term(tensor: tensor, names: names), equation))
        }
        let output: [UInt32]
        if let arrow {
            output = names(of: String(text[arrow.upperBound...]), equation, rank: ellipsisRank, isOutput: true)
            Tensor.check(
                Set(output).count == output.count && output.allSatisfy { counts[$0] != nil },
                "einsum: the result of \"\(equation)\" names an axis twice, or one that no operand has")
        } else {
            let ellipsis = (0..<UInt32(ellipsisRank)).map { ellipsisBase + UInt32(ellipsisRank) - 1 - $0 }
            output = ellipsis + counts.filter { $0.value == 1 && $0.key < ellipsisBase }.keys.sorted()
        }
        terms = broadcast(terms, equation)
        guard var result = terms.first else { Tensor.stop("einsum: needs an operand") }
        for (number, term) in terms.enumerated().dropFirst() {
            let later = terms[(number + 1)...].flatMap(\.names)
            result = contract(result, term, keeping: Set(output + later))
        }
        return arranged(result, output)
    }

    /// The names in one operand's text. The axes of an ellipsis are numbered from the last, so that they line up there.
    private static func names(of text: String, _ equation: String, rank: Int, isOutput: Bool = false) -> [UInt32] {
        var result: [UInt32] = []
        let letters = text.unicodeScalars.filter { $0 != "." }
        let dots = text.unicodeScalars.count - letters.count
        Tensor.check(
            letters.allSatisfy { $0.properties.isAlphabetic } && (dots == 0 || (dots == 3 && text.contains("..."))),
            "einsum: \"\(text)\" in \"\(equation)\" must hold letters and at most one ellipsis")
        var seenEllipsis = false
        for scalar in text.unicodeScalars {
            if scalar != "." {
                result.append(scalar.value)
            } else if !seenEllipsis {
                seenEllipsis = true
                let count = isOutput ? rank : max(0, rank - letters.count)
                for place in 0..<count { result.append(ellipsisBase + UInt32(count - 1 - place)) }
            }
        }
        return result
    }

    /// A name that comes twice in one operand stands for a diagonal.
    private static func diagonals(_ term: Term, _ equation: String) -> Term {
        var term = term
        while let (first, second) = repeated(term.names) {
            Tensor.check(
                term.tensor.shape[first] == term.tensor.shape[second],
                "einsum: a repeated name in \"\(equation)\" for axes of different extents in \(term.tensor.shape)")
            let name = term.names[first]
            term.tensor = term.tensor.diagonal(first, second)
            term.names =
                term.names.enumerated().filter { $0.offset != first && $0.offset != second }.map(\.element) + [name]
        }
        return term
    }

    private static func repeated(_ names: [UInt32]) -> (Int, Int)? {
        for (second, name) in names.enumerated() {
            if let first = names[..<second].firstIndex(of: name) { return (first, second) }
        }
        return nil
    }

    /// Extents of 1 widened to those of the same name elsewhere.
    private static func broadcast(_ terms: [Term], _ equation: String) -> [Term] {
        var extents: [UInt32: Int] = [:]
        for term in terms {
            for (axis, name) in term.names.enumerated() {
                let extent = term.tensor.shape[axis]
                let known = extents[name] ?? 1
                Tensor.check(
                    extent == known || extent == 1 || known == 1,
                    "einsum: in \"\(equation)\" an axis has extents \(known) and \(extent)")
                extents[name] = known == 1 ? extent : known
            }
        }
        return terms.map { term in
            let target = Shape(term.names.map { extents[$0] ?? 1 })
            return target == term.tensor.shape
                ? term : Term(tensor: term.tensor.broadcast(to: target), names: term.names)
        }
    }

    private static func contract(_ a: Term, _ b: Term, keeping: Set<UInt32>) -> Term {
        let a = summed(a, over: a.names.filter { !keeping.contains($0) && !b.names.contains($0) })
        let b = summed(b, over: b.names.filter { !keeping.contains($0) && !a.names.contains($0) })
        let shared = a.names.filter { b.names.contains($0) }
        let batch = shared.filter { keeping.contains($0) }
        let inner = shared.filter { !keeping.contains($0) }
        let rows = a.names.filter { !shared.contains($0) }
        let columns = b.names.filter { !shared.contains($0) }
        func extents(_ names: [UInt32], _ term: Term) -> [Int] {
            names.map { name in term.names.firstIndex(of: name).map { term.tensor.shape[$0] } ?? 1 }
        }
        func count(_ names: [UInt32], _ term: Term) -> Int { extents(names, term).reduce(1, *) }
        let left = ordered(a, batch + rows + inner).reshaped([count(batch, a), count(rows, a), count(inner, a)])
        let right = ordered(b, batch + inner + columns).reshaped([count(batch, a), count(inner, a), count(columns, b)])
        let product = left.matmul(right)
        return Term(
            tensor: product.reshaped(extents(batch, a) + extents(rows, a) + extents(columns, b)),
            names: batch + rows + columns)
    }

    private static func summed(_ term: Term, over names: [UInt32]) -> Term {
        guard !names.isEmpty else { return term }
        let axes = term.names.indices.filter { names.contains(term.names[$0]) }
        return Term(tensor: term.tensor.sum(axes: axes), names: term.names.filter { !names.contains($0) })
    }

    private static func ordered(_ term: Term, _ names: [UInt32]) -> Tensor {
        term.tensor.permuted(names.compactMap { term.names.firstIndex(of: $0) })
    }

    private static func arranged(_ term: Term, _ output: [UInt32]) -> Tensor {
        let reduced = summed(term, over: term.names.filter { !output.contains($0) })
        // An ellipsis that stands for no axes of any operand is left out.
        return ordered(reduced, output)
    }
}

/// The sum of products that `equation` describes, as NumPy's einsum: `"ij,jk->ik"` is a matrix product, `"bii->bi"` takes diagonals,
/// `"...ij->...ji"` transposes. Without an arrow, names that come once make up the result in alphabetical order.
public func einsum(_ equation: String, _ tensors: Tensor...) -> Tensor { Einsum.evaluate(equation, tensors) }

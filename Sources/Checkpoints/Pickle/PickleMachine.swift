import Files

/// The bytes of a pickle in a file of weights.
typealias PickleInput = Files.PickleInput<CheckpointError>

/// Decodes Python pickles of protocol 2 to 5 as far as files of weights need them, and runs nothing.
///
/// A pickle is a program for a stack machine that can call any function of Python. This machine knows the few functions that
/// PyTorch's files name (``PickleGlobal``), does itself what they mean, and refuses every other by name.
struct PickleMachine {
    var input: PickleInput
    var stack: [PickleValue] = []
    /// Where the stack stood at each mark.
    private var marks: [Int] = []
    private var memo: [Int: PickleValue] = [:]
    /// The elements of lists and tuples, by number.
    var lists: [[PickleValue]] = []
    var dictionaries: [[(key: PickleValue, value: PickleValue)]] = []
    /// Which dictionaries are objects of attributes.
    var namespaces: Set<Int> = []
    var numpyTypes: [NumPyType] = []
    /// Every storage that was named, by key, as it was named first.
    var storages: [String: StorageReference] = [:]
    private var steps = 0

    /// More instructions than any file of weights has.
    private static let largestStepCount = 1 << 22

    init(_ input: PickleInput) { self.input = input }

    /// Decodes one pickle and leaves the input behind it. Containers stay in the arena.
    mutating func decode() throws(CheckpointError) -> PickleValue {
        stack = []
        marks = []
        memo = [:]
        while true {
            try count(1)
            let code = try input.byte()
            if code == UInt8(ascii: ".") { return try pop() }
            switch try input.step(code) {
            case .push(let scalar):
                stack.append(PickleValue(scalar))
                continue
            case .nothing: continue
            case .other: break
            }
            if try changeContainers(code) { continue }
            if try useMemo(code) { continue }
            if try callGlobals(code) { continue }
            throw input.damaged("its pickle has the instruction \(code), which azmoon does not know")
        }
    }

    /// Counts work against the limit.
    mutating func count(_ work: Int) throws(CheckpointError) {
        steps += work
        guard steps <= Self.largestStepCount else {
            throw input.damaged("its pickle has more than \(Self.largestStepCount) instructions")
        }
    }

    mutating func pop() throws(CheckpointError) -> PickleValue {
        guard stack.count > (marks.last ?? 0), let value = stack.popLast() else { throw inconsistent }
        return value
    }

    var inconsistent: CheckpointError { input.damaged("its pickle is damaged") }

    /// The values above the last mark, taken off.
    private mutating func popToMark() throws(CheckpointError) -> [PickleValue] {
        guard let mark = marks.popLast(), mark <= stack.count else { throw inconsistent }
        let values = Array(stack[mark...])
        stack.removeSubrange(mark...)
        return values
    }

    mutating func push(list values: [PickleValue]) {
        lists.append(values)
        stack.append(.list(lists.count - 1))
    }

    mutating func push(tuple values: [PickleValue]) {
        lists.append(values)
        stack.append(.tuple(lists.count - 1))
    }

    mutating func push(dictionary entries: [(key: PickleValue, value: PickleValue)]) {
        dictionaries.append(entries)
        stack.append(.dictionary(dictionaries.count - 1))
    }

    /// Marks, lists, tuples and dictionaries.
    private mutating func changeContainers(_ code: UInt8) throws(CheckpointError) -> Bool {
        switch code {
        case UInt8(ascii: "("): marks.append(stack.count)
        case UInt8(ascii: "1"): _ = try popToMark()
        case UInt8(ascii: "0"): _ = try pop()
        case UInt8(ascii: "2"):
            let value = try pop()
            stack += [value, value]
        case UInt8(ascii: "]"), 0x8F: push(list: [])
        case UInt8(ascii: "l"), 0x91: push(list: try popToMark())
        case UInt8(ascii: "a"): try append([pop()])
        case UInt8(ascii: "e"), 0x90: try append(popToMark())
        case UInt8(ascii: ")"): push(tuple: [])
        case UInt8(ascii: "t"): push(tuple: try popToMark())
        case 0x85, 0x86, 0x87:
            var values: [PickleValue] = []
            for _ in 0..<code - 0x84 { values.append(try pop()) }
            push(tuple: values.reversed())
        case UInt8(ascii: "}"): push(dictionary: [])
        case UInt8(ascii: "d"): push(dictionary: try pairs(popToMark()))
        case UInt8(ascii: "s"):
            let value = try pop()
            try insert([(key: try pop(), value: value)])
        case UInt8(ascii: "u"): try insert(pairs(popToMark()))
        default: return false
        }
        return true
    }

    private mutating func append(_ values: [PickleValue]) throws(CheckpointError) {
        guard case .list(let number)? = stack.last else { throw inconsistent }
        lists[number] += values
    }

    private mutating func insert(_ entries: [(key: PickleValue, value: PickleValue)]) throws(CheckpointError) {
        guard case .dictionary(let number)? = stack.last else { throw inconsistent }
        dictionaries[number] += entries
    }

    private func pairs(_ values: [PickleValue]) throws(CheckpointError) -> [(key: PickleValue, value: PickleValue)] {
        guard values.count.isMultiple(of: 2) else { throw inconsistent }
        return stride(from: 0, to: values.count, by: 2).map { (values[$0], values[$0 + 1]) }
    }

    private mutating func useMemo(_ code: UInt8) throws(CheckpointError) -> Bool {
        switch code {
        case UInt8(ascii: "q"): try remember(input.number(bytes: 1))
        case UInt8(ascii: "r"): try remember(input.number(bytes: 4))
        case 0x94: try remember(memo.count)
        case UInt8(ascii: "h"): try recall(input.number(bytes: 1))
        case UInt8(ascii: "j"): try recall(input.number(bytes: 4))
        default: return false
        }
        return true
    }

    private mutating func remember(_ number: Int) throws(CheckpointError) {
        guard let value = stack.last else { throw inconsistent }
        memo[number] = value
    }

    private mutating func recall(_ number: Int) throws(CheckpointError) {
        guard let value = memo[number] else { throw inconsistent }
        stack.append(value)
    }
}

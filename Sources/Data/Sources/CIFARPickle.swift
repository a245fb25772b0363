import Files

/// One batch of CIFAR's Python archive, a pickle that Python 2 wrote: a dictionary of texts, lists of labels and NumPy's array of bytes.
///
/// Nothing of it is run. It may name three things of NumPy's, which mean an array here, and no others.
struct CIFARPickle {
    /// `[samples, 3072]` bytes in the order in which the last index varies fastest.
    let data: [UInt8]
    let shape: [Int]
    /// The lists of labels by name: `labels`, or `fine_labels` and `coarse_labels`.
    let labels: [String: [Int]]

    init(_ source: any ByteSource) throws(DataError) {
        var machine = CIFARPickleMachine(input: PickleInput(source))
        let entries = try machine.entries()
        guard case .array(let number)? = entries["data"], let array = machine.arrays[number].content else {
            throw machine.input.damaged("its pickle has no array of bytes called data")
        }
        (shape, data) = (array.shape, array.bytes)
        var labels: [String: [Int]] = [:]
        for (name, value) in entries where name.hasSuffix("labels") {
            guard case .list(let list) = value else { continue }
            labels[name] = try machine.lists[list].map { (value) throws(DataError) in
                guard case .scalar(.integer(let label)) = value else {
                    throw machine.input.damaged("its pickle has a label that is no whole number")
                }
                return Int(label)
            }
        }
        self.labels = labels
    }
}

/// The stack machine that such a pickle is a program for, as far as it is needed.
private struct CIFARPickleMachine {
    enum Value {
        case scalar(PickleScalar)
        case list(Int)
        case tuple(Int)
        case dictionary(Int)
        case array(Int)
        /// NumPy's type of elements; only bytes are read.
        case type(isBytes: Bool)
        case function(Function)
    }

    enum Function { case reconstruct, array, type }

    struct NumberArray {
        /// Nil until its state is set.
        var content: (shape: [Int], bytes: [UInt8])?
    }

    var input: PickleInput<DataError>
    private var stack: [Value] = []
    private var marks: [Int] = []
    private var memo: [Int: Value] = [:]
    private(set) var lists: [[Value]] = []
    private var dictionaries: [[String: Value]] = []
    private(set) var arrays: [NumberArray] = []

    /// More instructions than any of CIFAR's batches has.
    private static let largestStepCount = 1 << 21

    init(input: PickleInput<DataError>) { self.input = input }

    private var inconsistent: DataError { input.damaged("its pickle is damaged") }

    /// The dictionary that the pickle is.
    mutating func entries() throws(DataError) -> [String: Value] {
        for _ in 0..<Self.largestStepCount {
            let code = try input.byte()
            if code == UInt8(ascii: ".") {
                guard case .dictionary(let number) = try pop() else { throw inconsistent }
                return dictionaries[number]
            }
            switch try input.step(code) {
            case .push(let scalar): stack.append(.scalar(scalar))
            case .nothing: break
            case .other: try change(code)
            }
        }
        throw input.damaged("its pickle has more than \(Self.largestStepCount) instructions")
    }

    private mutating func pop() throws(DataError) -> Value {
        guard stack.count > (marks.last ?? 0), let value = stack.popLast() else { throw inconsistent }
        return value
    }

    private mutating func popToMark() throws(DataError) -> [Value] {
        guard let mark = marks.popLast(), mark <= stack.count else { throw inconsistent }
        defer { stack.removeSubrange(mark...) }
        return Array(stack[mark...])
    }

    private mutating func push(tuple values: [Value]) {
        lists.append(values)
        stack.append(.tuple(lists.count - 1))
    }

    private mutating func change(_ code: UInt8) throws(DataError) {
        switch code {
        case UInt8(ascii: "("): marks.append(stack.count)
        case UInt8(ascii: "]"):
            lists.append([])
            stack.append(.list(lists.count - 1))
        case UInt8(ascii: "}"):
            dictionaries.append([:])
            stack.append(.dictionary(dictionaries.count - 1))
        case UInt8(ascii: "a"): try append([pop()])
        case UInt8(ascii: "e"): try append(popToMark())
        case UInt8(ascii: "t"): push(tuple: try popToMark())
        case UInt8(ascii: ")"): push(tuple: [])
        case 0x85, 0x86, 0x87:
            var values: [Value] = []
            for _ in 0..<code - 0x84 { values.append(try pop()) }
            push(tuple: values.reversed())
        case UInt8(ascii: "s"):
            let value = try pop()
            try insert([pop(), value])
        case UInt8(ascii: "u"): try insert(popToMark())
        case UInt8(ascii: "q"): try remember(input.number(bytes: 1))
        case UInt8(ascii: "r"): try remember(input.number(bytes: 4))
        case 0x94: try remember(memo.count)
        case UInt8(ascii: "h"): try recall(input.number(bytes: 1))
        case UInt8(ascii: "j"): try recall(input.number(bytes: 4))
        case UInt8(ascii: "c"):
            let module = try input.line()
            try name(module, input.line())
        case UInt8(ascii: "R"): try call()
        case UInt8(ascii: "b"): try setState()
        default: throw input.damaged("its pickle has the instruction \(code), which no batch of CIFAR's has")
        }
    }

    private mutating func append(_ values: [Value]) throws(DataError) {
        guard case .list(let number)? = stack.last else { throw inconsistent }
        lists[number] += values
    }

    private mutating func insert(_ values: [Value]) throws(DataError) {
        guard case .dictionary(let number)? = stack.last, values.count.isMultiple(of: 2) else { throw inconsistent }
        for place in stride(from: 0, to: values.count, by: 2) {
            switch values[place] {
            case .scalar(.text(let name)): dictionaries[number][name] = values[place + 1]
            // Python 3's `bytes`.
            case .scalar(.bytes(let name)):
                dictionaries[number][String(decoding: name, as: UTF8.self)] = values[place + 1]
            default: throw inconsistent
            }
        }
    }

    private mutating func remember(_ number: Int) throws(DataError) {
        guard let value = stack.last else { throw inconsistent }
        memo[number] = value
    }

    private mutating func recall(_ number: Int) throws(DataError) {
        guard let value = memo[number] else { throw inconsistent }
        stack.append(value)
    }

    private mutating func name(_ module: String, _ name: String) throws(DataError) {
        switch (module, name) {
        case ("numpy.core.multiarray", "_reconstruct"), ("numpy._core.multiarray", "_reconstruct"):
            stack.append(.function(.reconstruct))
        case ("numpy", "ndarray"): stack.append(.function(.array))
        case ("numpy", "dtype"): stack.append(.function(.type))
        default:
            throw input.damaged(
                "the file asks to run \("\(module).\(name)".quoted); azmoon never runs what a file says")
        }
    }

    private mutating func call() throws(DataError) {
        guard case .tuple(let number) = try pop(), case .function(let function) = try pop() else { throw inconsistent }
        let arguments = lists[number]
        switch function {
        case .reconstruct:
            guard case .function(.array)? = arguments.first else { throw inconsistent }
            arrays.append(NumberArray())
            stack.append(.array(arrays.count - 1))
        case .type:
            guard case .scalar(.text(let code))? = arguments.first else { throw inconsistent }
            stack.append(.type(isBytes: code == "u1"))
        case .array: throw inconsistent
        }
    }

    /// Of an array: version, shape, type, whether the first index varies fastest, and the bytes.
    private mutating func setState() throws(DataError) {
        let state = try pop()
        guard case .tuple(let number) = state, let object = stack.last else { throw inconsistent }
        // A type's byte order does not matter for bytes.
        if case .type = object { return }
        let fields = lists[number]
        guard case .array(let array) = object, fields.count == 5, case .tuple(let extents) = fields[1],
            case .type(isBytes: true) = fields[2], case .scalar(.boolean(let isFortran)) = fields[3]
        else { throw input.damaged("its pickle has an array that is not of bytes") }
        var shape: [Int] = []
        for extent in lists[extents] {
            guard case .scalar(.integer(let extent)) = extent, 1...(1 << 32) ~= extent else { throw inconsistent }
            shape.append(Int(extent))
        }
        let bytes: [UInt8]
        switch fields[4] {
        case .scalar(.bytes(let content)): bytes = content
        case .scalar(.text(let content)): bytes = Array(content.utf8)
        default: throw inconsistent
        }
        guard shape.count == 2, shape[0].multipliedReportingOverflow(by: shape[1]) == (bytes.count, false) else {
            throw input.damaged("its pickle has an array of the shape \(shape) with \(bytes.count) bytes")
        }
        let (rows, columns) = (shape[0], shape[1])
        arrays[array].content = (
            shape, isFortran ? (0..<bytes.count).map { bytes[$0 / columns + $0 % columns * rows] } : bytes
        )
    }
}

import Files

/// An array in NumPy's format (numpy.lib.format, versions 1.0 to 3.0): numbers or truth values of up to 8 bytes.
struct NumPyArray: Sendable {
    /// What an element is.
    enum Kind: Character, Sendable {
        case boolean = "b"
        case integer = "i"
        case unsigned = "u"
        case float = "f"
    }

    let shape: [Int]
    let kind: Kind
    /// Bytes of an element.
    let width: Int
    private let isBigEndian: Bool
    /// Whether the first index varies fastest.
    private let isFortran: Bool
    private let content: ArraySlice<UInt8>

    var count: Int { shape.reduce(1, *) }

    /// - Parameter path: names the file in errors.
    /// - Throws: `DataError.invalid` when it is not of this format, holds elements of another kind, or has too few or too many.
    init(_ bytes: [UInt8], path: String) throws(DataError) {
        func invalid(_ reason: String) -> DataError { .invalid(path: path, reason: reason) }
        guard bytes.count >= 10, bytes.starts(with: [0x93] + Array("NUMPY".utf8)) else {
            throw invalid("is not a file of NumPy's (.npy)")
        }
        let version = bytes[6]
        guard 1...3 ~= version else {
            throw invalid("is of the version \(version) of NumPy's format; 1 to 3 can be read")
        }
        let lengthSize = version == 1 ? 2 : 4
        let start = 8 + lengthSize
        guard bytes.count >= start else { throw invalid("is cut off") }
        let length = (0..<lengthSize).reduce(0) { $0 | Int(bytes[8 + $1]) << (8 * $1) }
        guard length <= bytes.count - start else { throw invalid("is cut off inside its header") }
        let header = try NumPyHeader(bytes[start..<start + length], path: path)
        guard let kind = header.type.dropFirst().first.flatMap({ Kind(rawValue: $0) }),
            let width = Int(header.type.dropFirst(2)), Self.widths(of: kind).contains(width)
        else {
            throw invalid(
                "has elements of the type \(header.type.quoted), which azmoon does not read: numbers of up to 8 bytes are"
            )
        }
        var size = width
        for extent in header.shape {
            let (product, overflow) = size.multipliedReportingOverflow(by: extent)
            guard !overflow else { throw invalid("has an impossible shape, \(header.shape)") }
            size = product
        }
        content = bytes[(start + length)...]
        guard content.count == size else {
            throw invalid(
                "has \(content.count) bytes for the shape \(header.shape) of \(header.type), which takes \(size)")
        }
        self.kind = kind
        self.width = width
        shape = header.shape
        isBigEndian = header.type.hasPrefix(">")
        isFortran = header.isFortran && header.shape.count > 1
    }

    private static func widths(of kind: Kind) -> [Int] {
        switch kind {
        case .boolean: [1]
        case .integer, .unsigned: [1, 2, 4, 8]
        case .float: [2, 4, 8]
        }
    }

    /// The elements in the order in which the last index varies fastest.
    func floats() -> [Float] {
        elements { bits in
            switch (kind, width) {
            case (.float, 8): Float(Double(bitPattern: bits))
            case (.float, 4): Float(bitPattern: UInt32(truncatingIfNeeded: bits))
            case (.float, _): halfPrecision(UInt16(truncatingIfNeeded: bits))
            case (.integer, _): Float(signed(bits))
            default: Float(bits)
            }
        }
    }

    /// The same as whole numbers; nil when one is not.
    func integers() -> [Int64]? {
        var isWhole = true
        let values: [Int64] = elements { bits in
            switch kind {
            case .integer: return signed(bits)
            case .unsigned, .boolean:
                if let value = Int64(exactly: bits) { return value }
            case .float:
                let number =
                    width == 8
                    ? Double(bitPattern: bits)
                    : Double(
                        width == 4
                            ? Float(bitPattern: UInt32(truncatingIfNeeded: bits))
                            : halfPrecision(UInt16(truncatingIfNeeded: bits)))
                if let value = Int64(exactly: number) { return value }
            }
            isWhole = false
            return 0
        }
        return isWhole ? values : nil
    }

    private func signed(_ bits: UInt64) -> Int64 {
        let unused = UInt64(64 - 8 * width)
        return Int64(bitPattern: bits << unused) >> Int64(unused)
    }

    private func elements<Value>(_ value: (UInt64) -> Value) -> [Value] {
        content.withUnsafeBytes { bytes in
            func bits(_ index: Int) -> UInt64 {
                var word: UInt64 = 0
                for byte in 0..<width {
                    word = word << 8 | UInt64(bytes[index * width + (isBigEndian ? byte : width - 1 - byte)])
                }
                return word
            }
            guard isFortran else { return (0..<count).map { value(bits($0)) } }
            // The place of each element in a file whose first index varies fastest.
            var steps: [Int] = []
            var step = 1
            for extent in shape {
                steps.append(step)
                step *= extent
            }
            var index = [Int](repeating: 0, count: shape.count)
            return (0..<count).map { _ in
                defer {
                    for axis in shape.indices.reversed() {
                        index[axis] += 1
                        if index[axis] < shape[axis] { break }
                        index[axis] = 0
                    }
                }
                return value(bits(zip(index, steps).reduce(0) { $0 + $1.0 * $1.1 }))
            }
        }
    }
}

/// A number of 16 bits (IEEE 754 binary16).
private func halfPrecision(_ bits: UInt16) -> Float {
    let (sign, exponent, fraction) = (bits >> 15, Int(bits >> 10 & 0x1F), Float(bits & 0x3FF))
    let magnitude: Float =
        switch exponent {
        case 0: fraction * 0x1p-24
        case 31: fraction == 0 ? .infinity : .nan
        default: (1 + fraction / 1024) * Float(sign: .plus, exponent: exponent - 15, significand: 1)
        }
    return sign == 1 ? -magnitude : magnitude
}

/// The dictionary in an array's header, which Python writes: `{'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }`.
private struct NumPyHeader {
    private(set) var type = ""
    private(set) var isFortran = false
    private(set) var shape: [Int] = []

    init(_ bytes: ArraySlice<UInt8>, path: String) throws(DataError) {
        var scanner = Scanner(rest: bytes)
        var found: Set<String> = []
        guard scanner.take("{") else { throw Self.damaged(path) }
        while !scanner.take("}") {
            guard let key = scanner.text(), scanner.take(":"), found.insert(key).inserted else {
                throw Self.damaged(path)
            }
            switch key {
            case "descr":
                guard let type = scanner.text() else {
                    throw .invalid(path: path, reason: "has records, not numbers, which azmoon does not read")
                }
                self.type = type
            case "fortran_order":
                isFortran = scanner.take("True")
                guard isFortran || scanner.take("False") else { throw Self.damaged(path) }
            case "shape":
                guard let shape = scanner.tuple() else { throw Self.damaged(path) }
                self.shape = shape
            default: throw Self.damaged(path)
            }
            guard scanner.take(",") || scanner.isAt("}") else { throw Self.damaged(path) }
        }
        guard scanner.isAtEnd, found.count == 3, shape.count <= 8 else { throw Self.damaged(path) }
    }

    private static func damaged(_ path: String) -> DataError {
        .invalid(path: path, reason: "has a header that is not NumPy's")
    }

    private struct Scanner {
        var rest: ArraySlice<UInt8>

        private mutating func skipBlanks() { rest = rest.drop { $0 == 32 || $0 == 10 } }

        var isAtEnd: Bool {
            mutating get {
                skipBlanks()
                return rest.isEmpty
            }
        }

        mutating func isAt(_ word: String) -> Bool {
            skipBlanks()
            return rest.starts(with: word.utf8)
        }

        mutating func take(_ word: String) -> Bool {
            guard isAt(word) else { return false }
            rest = rest.dropFirst(word.utf8.count)
            return true
        }

        /// A text in quotes, without escapes.
        mutating func text() -> String? {
            skipBlanks()
            guard let quote = rest.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else { return nil }
            let content = rest.dropFirst().prefix { $0 != quote }
            rest = rest[content.endIndex...]
            guard rest.first == quote, !content.contains(UInt8(ascii: "\\")) else { return nil }
            rest = rest.dropFirst()
            return String(validating: content, as: UTF8.self)
        }

        /// Whole numbers in parentheses.
        mutating func tuple() -> [Int]? {
            guard take("(") else { return nil }
            var numbers: [Int] = []
            while !take(")") {
                skipBlanks()
                let digits = rest.prefix { 48...57 ~= $0 }
                guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
                numbers.append(number)
                rest = rest[digits.endIndex...]
                guard take(",") || isAt(")") else { return nil }
            }
            return numbers
        }
    }
}

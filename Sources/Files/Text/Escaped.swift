import Foundation

/// A language that foreign text goes into: a gnuplot script, a Markdown document, a terminal.
public protocol TextTarget: Sendable {
    /// Code of this language that says `foreign` and nothing else, whatever scalars it holds.
    static func escaped(_ foreign: String) -> String
}

/// Code in the language of `Target`.
///
/// A literal is code as it stands; every `String` that is interpolated is foreign and is escaped; numbers and values of this
/// type pass. So a label, a path or the error of another program cannot act in the target:
///
///     let line: GnuplotScript = "set xlabel \(label) offset 0, \(0.5)"    // set xlabel 'learning rate' offset 0, 0.5
///     let cell: MarkdownText = "**\(label)**"                             // **a\|b**
///
/// There is no other way in: a `String` becomes code only escaped, by `"\(text)"` or `init(escaping:)`.
public struct Escaped<Target: TextTarget>: Hashable, Sendable {
    /// The code.
    public private(set) var code: String

    public init() { code = "" }

    public init(escaping foreign: some StringProtocol) { code = Target.escaped(String(foreign)) }

    init(code: String) { self.code = code }

    public var isEmpty: Bool { code.isEmpty }

    public static func + (left: Self, right: Self) -> Self { Self(code: left.code + right.code) }

    public static func += (left: inout Self, right: Self) { left.code += right.code }
}

extension Escaped: ExpressibleByStringInterpolation {
    public init(stringLiteral literal: String) { code = literal }

    public init(stringInterpolation: StringInterpolation) { code = stringInterpolation.code }

    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var code = ""

        public init(literalCapacity: Int, interpolationCount: Int) { code.reserveCapacity(literalCapacity) }

        public mutating func appendLiteral(_ literal: String) { code += literal }

        public mutating func appendInterpolation(_ foreign: some StringProtocol) {
            code += Target.escaped(String(foreign))
        }

        public mutating func appendInterpolation(_ value: Escaped) { code += value.code }

        public mutating func appendInterpolation(_ number: some BinaryInteger) { code += String(number) }

        public mutating func appendInterpolation(_ number: Double) { code += "\(number)" }

        /// A number by a format of C, the same in every locale.
        public mutating func appendInterpolation(_ number: Double, format: StaticString) {
            code += String(format: "\(format)", number)
        }
    }
}

extension Escaped: CustomStringConvertible {
    public var description: String { code }
}

extension Sequence {
    /// The elements with `separator` between them.
    public func joined<Target>(separator: Escaped<Target> = "") -> Escaped<Target> where Element == Escaped<Target> {
        Escaped(code: map(\.code).joined(separator: separator.code))
    }
}

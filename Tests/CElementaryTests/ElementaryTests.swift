import CElementary
import Foundation
import Testing

/// Each function against results of 1400 bits (`Fixtures/make_fixtures.py`): random arguments, hard ones whose results lie nearly halfway between two
/// numbers, and places where an algorithm changes its ways.
@Suite struct ElementaryTests {
    /// The largest error that a function may have, in units in the last place; half a unit is rounding itself.
    private static let functions: [(name: String, bound: Double, call: @Sendable ([Double]) -> Double)] = [
        ("exp", 0.51, { Elementary.exp($0[0]) }), ("expm1", 0.7, { Elementary.expm1($0[0]) }),
        ("log", 0.51, { Elementary.log($0[0]) }), ("log1p", 0.51, { Elementary.log1p($0[0]) }),
        ("log2", 0.51, { Elementary.log2($0[0]) }), ("log10", 0.51, { Elementary.log10($0[0]) }),
        ("sin", 0.8, { Elementary.sin($0[0]) }), ("cos", 0.8, { Elementary.cos($0[0]) }),
        ("tan", 0.95, { Elementary.tan($0[0]) }), ("asin", 0.7, { Elementary.asin($0[0]) }),
        ("acos", 0.7, { Elementary.acos($0[0]) }), ("atan", 0.7, { Elementary.atan($0[0]) }),
        ("sinh", 0.6, { Elementary.sinh($0[0]) }), ("cosh", 0.51, { Elementary.cosh($0[0]) }),
        ("tanh", 0.8, { Elementary.tanh($0[0]) }), ("erf", 0.95, { Elementary.erf($0[0]) }),
        ("erfc", 0.98, { Elementary.erfc($0[0]) }), ("pow", 0.52, { Elementary.pow($0[0], $0[1]) }),
        ("hypot", 0.7, { Elementary.hypot($0[0], $0[1]) }),
    ]
    private static let single: [(name: String, call: @Sendable ([Float]) -> Float)] = [
        ("sinf", { elementary_sinf($0[0]) }), ("cosf", { elementary_cosf($0[0]) }),
        ("powf", { elementary_powf($0[0], $0[1]) }),
    ]

    /// The lines of a function: its arguments, the nearest number, what the exact result has beyond that.
    private func lines(of name: String) throws -> [(arguments: [Substring], nearest: Substring, rest: Double)] {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/elementary", withExtension: "txt"))
        var found: [(arguments: [Substring], nearest: Substring, rest: Double)] = []
        for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts[0] == name else { continue }
            let rest = try #require(Double(parts[parts.count - 1]))
            found.append((Array(parts[1..<parts.count - 2]), parts[parts.count - 2], rest))
        }
        return found
    }

    @Test(arguments: functions.map(\.name))
    func errorsAreSmall(_ name: String) throws {
        let function = try #require(Self.functions.first { $0.name == name })
        func number(_ text: Substring) throws -> Double { Double(bitPattern: try #require(UInt64(text, radix: 16))) }
        let cases = try lines(of: name)
        #expect(cases.count >= 20)
        for (arguments, nearest, rest) in cases {
            let arguments = try arguments.map(number)
            let (result, expected) = (function.call(arguments), try number(nearest))
            // Of neighbours the bits follow each other; a negative number's count downwards.
            let steps = Double(Int64(bitPattern: result.bitPattern) &- Int64(bitPattern: expected.bitPattern))
            let error = abs(expected < 0 ? -steps - rest : steps - rest)
            #expect(error <= function.bound, "\(name)(\(arguments)) = \(result): an error of \(error)")
        }
    }

    @Test(arguments: single.map(\.name))
    func errorsOfFloat32AreSmall(_ name: String) throws {
        let function = try #require(Self.single.first { $0.name == name })
        func number(_ text: Substring) throws -> Float { Float(bitPattern: try #require(UInt32(text, radix: 16))) }
        for (arguments, nearest, rest) in try lines(of: name) {
            let arguments = try arguments.map(number)
            let (result, expected) = (function.call(arguments), try number(nearest))
            let steps = Double(Int32(bitPattern: result.bitPattern) &- Int32(bitPattern: expected.bitPattern))
            let error = abs(expected < 0 ? -steps - rest : steps - rest)
            #expect(error <= 0.54, "\(name)(\(arguments)) = \(result): an error of \(error)")
        }
    }

    /// The values of C's Annex F, signs of zeros among them.
    @Test func specialValues() {
        let (infinity, nan) = (Double.infinity, Double.nan)
        func same(_ a: Double, _ b: Double, _ line: Int = #line) {
            #expect(a.isNaN && b.isNaN || a == b && a.sign == b.sign, "line \(line): \(a), not \(b)")
        }
        for function in Self.functions { same(function.call([nan, 2]), nan) }
        for name in ["expm1", "log1p", "sin", "tan", "asin", "atan", "sinh", "tanh", "erf"] {
            let call = Self.functions.first { $0.name == name }?.call ?? { _ in .nan }
            same(call([-0.0]), -0.0)
            same(call([0.0]), 0)
        }
        same(Elementary.exp(infinity), infinity)
        same(Elementary.exp(-infinity), 0)
        same(Elementary.exp(0), 1)
        same(Elementary.exp(709.79), infinity)
        same(Elementary.exp(-745.14), 0)
        same(Elementary.expm1(infinity), infinity)
        same(Elementary.expm1(-infinity), -1)
        for logarithm in [Elementary.log, Elementary.log2, Elementary.log10] as [(Double) -> Double] {
            same(logarithm(0), -infinity)
            same(logarithm(-0.0), -infinity)
            same(logarithm(-1), nan)
            same(logarithm(-infinity), nan)
            same(logarithm(infinity), infinity)
            same(logarithm(1), 0)
        }
        same(Elementary.log1p(-1), -infinity)
        same(Elementary.log1p(-1.5), nan)
        same(Elementary.log1p(infinity), infinity)
        for wave in [Elementary.sin, Elementary.cos, Elementary.tan] as [(Double) -> Double] {
            same(wave(infinity), nan)
            same(wave(-infinity), nan)
        }
        same(Elementary.asin(1.1), nan)
        same(Elementary.acos(-1.1), nan)
        same(Elementary.acos(1), 0)
        same(Elementary.asin(1), .pi / 2)
        same(Elementary.atan(-infinity), -.pi / 2)
        same(Elementary.sinh(-infinity), -infinity)
        same(Elementary.cosh(-infinity), infinity)
        same(Elementary.tanh(-infinity), -1)
        same(Elementary.erf(-infinity), -1)
        same(Elementary.erfc(infinity), 0)
        same(Elementary.erfc(-infinity), 2)
        same(Elementary.hypot(-infinity, nan), infinity)
        same(Elementary.hypot(3, -4), 5)
    }

    @Test func specialPowers() {
        let (infinity, nan) = (Double.infinity, Double.nan)
        let table: [(Double, Double, Double)] = [
            (nan, 0, 1), (1, nan, 1), (nan, 1, nan), (2, nan, nan), (-1, infinity, 1), (-1, -infinity, 1),
            (0.5, infinity, 0), (0.5, -infinity, infinity), (-2, infinity, infinity), (2, -infinity, 0),
            (0, 3, 0), (-0.0, 3, -0.0), (-0.0, 2, 0), (0, -1, infinity), (-0.0, -1, -infinity), (-0.0, -2, infinity),
            (infinity, 0.5, infinity), (infinity, -0.5, 0), (-infinity, 3, -infinity), (-infinity, -3, -0.0),
            (-infinity, 2, infinity), (-infinity, 0.5, infinity), (-8, 1 / 3, nan), (-1, 3, -1), (-1, 4, 1),
            (-1, 1e300, 1), (2, 1024, infinity), (-2, 1025, -infinity), (2, -1076, 0), (-2, -1077, -0.0),
            (10, 22, 1e22), (10, -3, 1e-3), (3, 2, 9), (2, 0.5, 2.0.squareRoot()), (5, 1, 5), (2, 1e308, infinity),
        ]
        for (x, y, expected) in table {
            let result = Elementary.pow(x, y)
            #expect(
                result.isNaN && expected.isNaN || result == expected && result.sign == expected.sign,
                "pow(\(x), \(y)) = \(result), not \(expected)")
            let single = elementary_powf(Float(x), Float(y))
            let (rounded, base) = (Float(expected), Float(x))
            if Double(base) == x || x.isNaN, y.isNaN || Double(Float(y)) == y {
                #expect(
                    single.isNaN && rounded.isNaN || single == rounded && single.sign == rounded.sign,
                    "powf(\(x), \(y)) = \(single), not \(rounded)")
            }
        }
        #expect(elementary_sinf(-0.0).sign == .minus && elementary_cosf(.infinity).isNaN && elementary_sinf(.nan).isNaN)
    }
}

import Testing

@testable import Specs

@Suite struct JSONTests {
    @Test func writesOneCanonicalText() {
        let value: Value = .object([
            "b": .list([1, 1.0, 0.1, -0.0, .number(1e-5), .number(1e300), .null, true]), "a": "x", "é": .object([:]),
            "B": .list([]), "aa": .integer(.min),
        ])
        #expect(
            value.canonicalJSON
                == #"{"B":[],"a":"x","aa":-9223372036854775808,"b":[1,1.0,0.1,-0.0,1e-05,1e+300,null,true],"é":{}}"#)
    }

    @Test func escapesWhatJSONRequires() {
        #expect(
            Value.string("\"\\\n\r\t\u{8}\u{C}\u{1}\u{7F}é😀/").canonicalJSON
                == "\"\\\"\\\\\\n\\r\\t\\b\\f\\u0001\u{7F}é😀/\"")
        #expect(Value.number(.nan).canonicalJSON == "null")
    }

    @Test func writesForPeople() {
        let value: Value = .object([
            "a": .list([1, 2]), "b": .list([.object(["c": "d"])]), "e": .object([:]), "f": .list([]),
        ])
        #expect(
            value.prettyJSON == """
                {
                  "a": [1, 2],
                  "b": [
                    {
                      "c": "d"
                    }
                  ],
                  "e": {},
                  "f": []
                }
                """)
    }

    @Test func readsEveryKindOfValue() throws {
        let cases: [(json: String, value: Value)] = [
            ("null", .null), (" true\n", true), ("false", false), ("0", 0), ("-12", -12), ("-0", 0),
            ("9223372036854775807", .integer(.max)), ("9223372036854775808", 9223372036854775808.0),
            ("1.0", 1.0), ("1e3", 1000.0), ("-2.5E-2", -0.025), (#""""#, ""),
            (#""a\"\\\/\b\f\n\r\té😀""#, "a\"\\/\u{8}\u{C}\n\r\té😀"),
            (#""\u00e9\ud83d\ude00""#, "é😀"), ("[]", .list([])), ("[1, [2]]", .list([1, .list([2])])),
            ("{}", .object([:])),
            (#"{"a": {"b": []}, "c": 1}"#, .object(["a": .object(["b": .list([])]), "c": 1])),
        ]
        for (json, value) in cases { #expect(try Value(json: json) == value, "\(json)") }
    }

    @Test func refusesEverythingElse() {
        let cases: [(json: String, error: String)] = [
            ("", "JSON, line 1, column 1: expected a value, found the end of the text."),
            ("nul", "JSON, line 1, column 1: expected null."),
            ("NaN", "JSON, line 1, column 1: expected a value, found 'N'."),
            ("1 2", "JSON, line 1, column 3: expected the end of the text, found '2'."),
            ("[1,]", "JSON, line 1, column 4: expected a value, found ']'."),
            ("[1 2]", "JSON, line 1, column 4: expected ',' or ']', found '2'."),
            ("{\"a\":1,\n \"a\":2}", "JSON, line 2, column 2: the key 'a' stands twice in one object."),
            ("{a:1}", "JSON, line 1, column 2: expected a key in double quotes, found 'a'."),
            ("{\"a\" 1}", "JSON, line 1, column 6: expected ':' after the key, found '1'."),
            ("{\"a\":1", "JSON, line 1, column 7: expected ',' or '}', found the end of the text."),
            ("01", "JSON, line 1, column 1: a number does not start with a zero."),
            ("-", "JSON, line 1, column 2: expected a digit, found the end of the text."),
            ("1.", "JSON, line 1, column 3: expected a digit, found the end of the text."),
            ("1e+", "JSON, line 1, column 4: expected a digit, found the end of the text."),
            ("1e999", "JSON, line 1, column 1: the number is too large for a Double."),
            ("\"a", "JSON, line 1, column 3: the text ends within a string."),
            ("\"a\nb\"", "JSON, line 1, column 3: a control character must be escaped in a string."),
            ("\"\\x\"", "JSON, line 1, column 2: unknown escape."),
            ("\"\\u12\"", "JSON, line 1, column 6: expected four hexadecimal digits after '\\u'."),
            ("\"\\ud800\"", "JSON, line 1, column 2: half of a surrogate pair."),
            ("\"\\ud800\\u0041\"", "JSON, line 1, column 2: half of a surrogate pair."),
            ("\"\\udc00\"", "JSON, line 1, column 2: half of a surrogate pair."),
            (
                String(repeating: "[", count: 100_000),
                "JSON, line 1, column 129: nested more than 128 levels deep."
            ),
        ]
        for (json, error) in cases {
            #expect(message(json) == error, "\(json.prefix(20))")
        }
    }

    private func message(_ json: String) -> String {
        do {
            return try Value(json: json).canonicalJSON
        } catch {
            return error.description
        }
    }

    @Test func readsBackWhatItWrites() throws {
        var random = SeededRandom(seed: 1)
        for _ in 0..<500 {
            let value = random.value(depth: 4)
            #expect(try Value(json: value.canonicalJSON) == value)
            #expect(try Value(json: value.prettyJSON) == value)
        }
    }
}

extension SeededRandom {
    /// A value of any kind.
    fileprivate mutating func value(depth: Int) -> Value {
        switch below(depth > 0 ? 7 : 5) {
        case 0: return .null
        case 1: return .boolean(below(2) == 0)
        case 2: return .integer(Int(bitPattern: UInt(next())))
        case 3:
            let number = Double(bitPattern: next())
            return .number(number.isFinite ? number : 0.5)
        case 4: return .string(String((0..<below(6)).map { _ in Character(Unicode.Scalar(UInt8(below(256)))) }))
        case 5: return .list((0..<below(4)).map { _ in value(depth: depth - 1) })
        default:
            return .object(
                Dictionary((0..<below(4)).map { ("k\($0)", value(depth: depth - 1)) }, uniquingKeysWith: { $1 }))
        }
    }
}

/// SplitMix64, so that a failing case can be met again.
struct SeededRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

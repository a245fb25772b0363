/// Numbers and bytes in hex, with all their digits, in lower case.
public enum Hexadecimal {
    /// The last `count` digits of a number, zeros in front.
    public static func digits(_ number: UInt64, count: Int) -> String {
        let digits = String(number, radix: 16).suffix(count)
        return String(repeating: "0", count: count - digits.count) + digits
    }

    /// Two digits a byte.
    public static func digits(of bytes: some Sequence<UInt8>) -> String {
        bytes.map { digits(UInt64($0), count: 2) }.joined()
    }
}

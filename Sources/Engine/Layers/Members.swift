/// The named members of a module in order; written as a dictionary literal.
public struct Members<Member>: ExpressibleByDictionaryLiteral, RandomAccessCollection {
    private let pairs: [(key: String, value: Member)]

    public init(_ pairs: [(key: String, value: Member)]) { self.pairs = pairs }
    public init(dictionaryLiteral elements: (String, Member)...) { pairs = elements.map { ($0.0, $0.1) } }

    /// Those of the members that exist.
    public init(existing members: KeyValuePairs<String, Member?>) {
        pairs = members.compactMap { name, member in member.map { (key: name, value: $0) } }
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { pairs.count }
    public subscript(index: Int) -> (key: String, value: Member) { pairs[index] }
}

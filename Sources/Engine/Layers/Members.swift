/// The named members of a module in order; written as a dictionary literal.
public struct Members<Member>: ExpressibleByDictionaryLiteral, RandomAccessCollection {
    private let pairs: [(key: String, value: Member)]

    /// Members under these names, in this order.
    public init(_ pairs: [(key: String, value: Member)]) { self.pairs = pairs }
    public init(dictionaryLiteral elements: (String, Member)...) { pairs = elements.map { ($0.0, $0.1) } }

    /// The members that are not nil: for a bias that a layer may not have.
    public init(existing members: KeyValuePairs<String, Member?>) {
        pairs = members.compactMap { name, member in member.map { (key: name, value: $0) } }
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { pairs.count }
    /// The name and the member at a place in the order.
    public subscript(index: Int) -> (key: String, value: Member) { pairs[index] }
}

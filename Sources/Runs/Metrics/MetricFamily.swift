/// Metrics that differ in one number, such as the k of a top-k accuracy.
public struct MetricFamily: Sendable {
    /// What a spec calls it.
    public let name: String
    /// What it says.
    public let meaning: String
    /// The number, unless a spec gives another.
    public let usual: Int
    /// What stands before and after the number in the name of a member.
    private let parts: (before: String, after: String)
    private let metric: @Sendable (_ name: String, Int) -> Metric

    /// - Parameters:
    ///   - members: the names of members, with `#` for the number: `top-#-accuracy`.
    ///   - metric: the member of a name and number.
    init(
        _ name: String, members: String, usual: Int, _ meaning: String,
        metric: @escaping @Sendable (_ name: String, Int) -> Metric
    ) {
        self.name = name
        self.meaning = meaning
        self.usual = usual
        let halves = members.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        parts = (halves[0], halves.count > 1 ? halves[1] : "")
        self.metric = metric
    }

    /// The member of number `number`.
    public func member(_ number: Int) -> Metric { metric("\(parts.before)\(number)\(parts.after)", number) }

    /// The number of the member called `name`; nil where none is.
    func number(in name: String) -> Int? {
        guard name.hasPrefix(parts.before), name.hasSuffix(parts.after),
            name.count > parts.before.count + parts.after.count
        else { return nil }
        let digits = name.dropFirst(parts.before.count).dropLast(parts.after.count)
        return Int(digits).flatMap { $0 > 0 && String($0) == digits ? $0 : nil }
    }

    func member(named name: String) -> Metric? { number(in: name).map(member) }
}

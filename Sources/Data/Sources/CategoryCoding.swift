/// How a category becomes numbers.
public enum CategoryCoding: String, Sendable, Hashable, CaseIterable {
    /// A number for each category: 1 for the sample's, 0 for the others.
    case oneHot = "one-hot"
    /// The same without the first category, which is all zeros.
    case dummy
    /// The category's number, from 0, as if categories had an order.
    case number

    /// How many numbers a column of so many categories becomes.
    func width(of categories: Int) -> Int {
        switch self {
        case .oneHot: categories
        case .dummy: categories - 1
        case .number: 1
        }
    }

    /// The numbers of a category.
    func numbers(of category: Int, among categories: Int) -> [Float] {
        switch self {
        case .oneHot: (0..<categories).map { $0 == category ? 1 : 0 }
        case .dummy: (1..<categories).map { $0 == category ? 1 : 0 }
        case .number: [Float(category)]
        }
    }
}

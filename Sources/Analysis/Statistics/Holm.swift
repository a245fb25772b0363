extension Statistics {
    /// Holm's step-down correction (Holm 1979): adjusted p values, in the order given, each at most 1.
    public static func holm(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        var adjusted = values
        var floor = 0.0
        for (place, index) in order.enumerated() {
            floor = max(floor, min(1, Double(values.count - place) * values[index]))
            adjusted[index] = floor
        }
        return adjusted
    }
}

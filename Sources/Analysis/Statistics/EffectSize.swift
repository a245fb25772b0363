extension Statistics {
    /// Cohen's d for paired differences: their mean over their standard deviation (Cohen 1988). Nil below two
    /// values, and for a constant sample.
    public static func cohensD(paired differences: [Double]) -> Double? {
        guard differences.count > 1, !isConstant(differences) else { return nil }
        return mean(differences) / standardDeviation(differences)
    }

    /// The probability that a value of `first` exceeds one of `second`, ties counted half: the A of Vargha and
    /// Delaney (2000). NaN where either is empty.
    public static func probabilityOfSuperiority(_ first: [Double], over second: [Double]) -> Double {
        var wins = 0.0
        for a in first {
            for b in second { wins += a > b ? 1 : a == b ? 0.5 : 0 }
        }
        return wins / Double(first.count * second.count)
    }
}
